"""The links of a message: where they lead, who rewrote them, and which one was blocked."""
