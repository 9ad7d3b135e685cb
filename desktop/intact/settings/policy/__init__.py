"""What an organisation sets for all its people: the table of policies, and which of them hold."""
