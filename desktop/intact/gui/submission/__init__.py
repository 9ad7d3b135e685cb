"""The foot of the window: what goes out, the consent, the hand-over, and what happens next."""
