"""Links that a mail gateway replaced by its own, to look at the target on each click."""
