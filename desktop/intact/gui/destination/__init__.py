"""To whom: the picker at the head of the window, and the address where it is missing."""
