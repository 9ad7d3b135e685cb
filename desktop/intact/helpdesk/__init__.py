"""The other end: somebody sent a sample in, and the desk wants to know what became of it."""
