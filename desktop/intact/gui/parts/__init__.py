"""The small widgets that every page of the window is built of."""
