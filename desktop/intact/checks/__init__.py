"""The rules, one subject per module, in the order they are shown."""
