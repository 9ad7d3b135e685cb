"""What was submitted, when, to whom and by which way: hashes and dates, never content."""
