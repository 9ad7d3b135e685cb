"""Fixtures for the forms of accounts."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a server that takes connections and says nothing; at the end it hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]
