"""A person's settings as a file for the helpdesk: written, read, compared, taken over.

Never in it: passwords, tokens, and the commands that fetch tokens, since such a command may hold a
secret, and taking one from a file would run a stranger's program. Nor what is no setting: which
destination and way were used last, and to which privacy statements the person has agreed.
"""
