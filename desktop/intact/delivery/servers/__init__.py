"""Talking to mail servers; imported only once the person wants something from one.

The rules (hostile-mail facts, section 7): TLS 1.2 or later with the system's authorities and the
server's name checked, no way around; STARTTLS is demanded where it is configured; what a server
says is text of somebody else.
"""
