"""How to do it by hand: one line above the foot of the window, or the whole guide."""
