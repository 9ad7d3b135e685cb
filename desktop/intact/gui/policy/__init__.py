"""What the organisation has set: a mark beside each control, and all of it on one page."""
