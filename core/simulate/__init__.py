"""Simulated landscapes: scenes, truth and reference layers by seed, for demos, tests and benchmarks."""
