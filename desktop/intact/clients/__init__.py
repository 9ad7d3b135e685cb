"""Mail clients: how to forward an original with each, and how to get it out as a file.

The facts are data (resources/clients/*.toml); `client` holds the records, `detect` finds the
default client of this machine and the client a sample came from.
"""
