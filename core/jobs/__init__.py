"""What the user asks for: a module for each kind of work, with its jobs as frozen values."""
