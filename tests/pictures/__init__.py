"""Pictures of every state of the window, made with the real program; see `__main__`."""
