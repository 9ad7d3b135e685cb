"""What Intact writes down about its own work: codes, counts and sums, never a word of a message.

The log file helps whoever looks for a mistake in Intact. A report about messages, for people, is
another thing: `intact.report`.
"""
