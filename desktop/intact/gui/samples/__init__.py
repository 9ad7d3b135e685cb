"""The samples in the list: their rows, words for them, the model, undo, and files of them."""
