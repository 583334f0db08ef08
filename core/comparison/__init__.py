"""Regional weights compared on the same ground: which to use there, how sure that is, and why."""
