"""The Processing provider: one algorithm a file, the same jobs as the dock."""
