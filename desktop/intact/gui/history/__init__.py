"""The window that shows what was submitted from this computer."""
