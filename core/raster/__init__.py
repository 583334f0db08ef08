"""Rasters on disk: opened and checked, read as pixels with one mask, written whole or not at all."""
