"""What a message may pretend: domains that look like others, files named like others, links.

Only text is looked at here; nothing is looked up, and nothing is changed in the message.
"""
