"""Submissions -> out of the program: one module per way, behind the Protocol in `way`."""
