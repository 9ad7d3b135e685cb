"""The list of samples: its rows, their words, the model and the view."""
