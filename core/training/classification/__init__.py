"""Patches named as a whole: what they hold, how an encoder learns it, and how well it does."""
