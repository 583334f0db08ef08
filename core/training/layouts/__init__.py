"""Data sets as their authors publish them: folders of images and labels, found, brought to one form, split."""
