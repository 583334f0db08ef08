"""Experiments: factors in a small file, a training for each combination of them, and tables of what came out."""
