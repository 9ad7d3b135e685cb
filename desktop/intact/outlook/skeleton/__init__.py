"""Mails rebuilt on the MIME skeleton Exchange kept of them."""
