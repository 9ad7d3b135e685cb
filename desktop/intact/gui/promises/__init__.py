"""Drops that hold no files yet: the other program writes them when it is asked to."""
