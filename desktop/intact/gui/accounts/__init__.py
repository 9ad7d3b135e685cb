"""The mail accounts: a list of them, a form for one, and a trial before anything is sent."""
