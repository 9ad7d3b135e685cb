"""What the person chose: `settings` is the record, `store` reads and writes it."""
