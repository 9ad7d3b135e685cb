"""An Outlook item -> the mail it was."""
