"""What the policies of an organisation do to data, settings and ways; no file is ever changed."""
