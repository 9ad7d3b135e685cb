"""The map of all keys: those that work everywhere, and those of one place."""
