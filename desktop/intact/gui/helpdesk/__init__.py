"""What a helpdesk does with the mails people send it."""
