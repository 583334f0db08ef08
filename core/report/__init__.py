"""What a run found, as a page to read, as JSON and as tables."""
