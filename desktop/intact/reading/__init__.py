"""The reading child, its protocol, and the pool of children."""
