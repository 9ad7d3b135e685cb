"""Strict reading of TOML data files: whatever does not fit is told with its line, in plain words.

`location` finds the files, `records` checks a table against a record, `values` are kinds of values
with rules of their own, `lines` knows where each key stands.
"""
