"""Codes and values -> translated sentences for people; one module per subject.

Every function returns plain text. Values from messages pass through `intact.untrusted` here, so
callers may show the result on any plain-text widget or print it.
"""
