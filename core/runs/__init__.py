"""What each command does from start to end; the worker imports the one that its job needs."""
