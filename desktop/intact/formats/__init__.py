"""Source -> Sample: one module per format, one registry.

`read` recognises the format by content, never by name, and runs in a reading child.
"""
