"""The engine: a Python environment and a process of its own, and the one client that speaks with it."""
