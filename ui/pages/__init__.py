"""One page for each task; a page reads itself into a job and shows a result."""
