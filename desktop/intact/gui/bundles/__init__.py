"""The page on which messages of one large file are chosen."""
