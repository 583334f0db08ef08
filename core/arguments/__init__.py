"""Command-line arguments → jobs: a module for each kind of work, as in ``core/jobs``."""
