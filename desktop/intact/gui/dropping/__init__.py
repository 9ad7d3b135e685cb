"""What is dropped or pasted on the window, and what the window says meanwhile."""
