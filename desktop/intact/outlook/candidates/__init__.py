"""The bodies a mail may have had, the most probable first, for the hash its signature carries."""
