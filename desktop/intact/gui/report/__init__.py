"""The report for a ticket, with a preview of what it shares."""
