"""The list of samples as it is shown: its view, what a row looks like, and files out of it."""
