"""`intact report`: what was found about messages, to be put into a ticket.

By default it holds nothing that identifies a person, a machine or a conversation (`redaction`), and
in none of its forms can a text of a message become active. What Intact writes down about its own
work is another thing: `intact.log`.
"""
