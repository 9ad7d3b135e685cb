"""What a drag announces by the names of its formats."""

from __future__ import annotations

import pytest

from intact.drops.cargo import Announced, Cargo, announced


@pytest.mark.parametrize(
    ("formats", "answer"),
    [
        (
            ["text/plain", "text/uri-list", "application/x-moz-file-promise"],
            Announced(Cargo.MESSAGE, "thunderbird"),
        ),
        (
            ["application/x-moz-internal-item-list", "text/uri-list"],
            Announced(Cargo.MESSAGES, "thunderbird"),
        ),
        (["x-uid-list", "text/uri-list"], Announced(Cargo.ONE_OR_MORE, "evolution")),
        (["claws-mail/internal", "text/uri-list"], Announced(Cargo.ONE_OR_MORE, "claws-mail")),
        (["text/uri-list", "x-special/gnome-icon-list"], Announced(Cargo.FILES)),
        (["text/uri-list", "application/x-kde4-urilist"], Announced(Cargo.FILES)),
        (["application/vnd.portal.filetransfer"], Announced(Cargo.FILES)),
        (["message/rfc822"], Announced(Cargo.MESSAGE)),
        (["text/uri-list"], Announced(Cargo.SOMETHING)),
        (["text/uri-list", "text/x-moz-url", "text/html"], Announced(Cargo.LINK)),
        (["text/uri-list", "_NETSCAPE_URL", "text/plain"], Announced(Cargo.LINK)),
        (
            ["text/uri-list", "text/x-moz-url", "application/x-moz-file-promise"],
            Announced(Cargo.SOMETHING),
        ),
        (["text/plain", "text/html"], Announced(Cargo.NOTHING)),
        (["claws-mail/internal"], Announced(Cargo.NOTHING)),
        ([], Announced(Cargo.NOTHING)),
    ],
)
def test_a_drag_tells_as_much_as_its_formats_do(formats, answer):
    """One from several only where the formats differ; a program only where it is certain."""
    assert announced(formats) == answer
