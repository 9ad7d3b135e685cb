"""Bytes-level RFC 5322 and MIME: structure as offsets, header fields verbatim, encoders."""
