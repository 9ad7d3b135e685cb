"""One file that holds many messages -> the sources in it: mail folders, archives of messages."""
