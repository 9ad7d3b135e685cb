"""What the window shows and does, without a widget: the session and its work in the background."""
