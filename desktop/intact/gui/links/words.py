"""What is said of a link, as safe text of one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intact import untrusted
from intact.gui.wording.words import listed
from intact.links.rewritten import Link

_SHOWN = 500
"""Characters of an address in a line; the whole stands below the list."""


_CLICK_TIME = "symantec-click-time"


def leads_to(link: Link) -> str:
    """Where it leads in the end, as far as that can be read."""
    if link.target:
        return untrusted.line(link.target, _SHOWN)
    if link.host:
        text = QCoreApplication.translate("links", "{host} (the filter keeps the rest to itself)")
        return text.format(host=untrusted.line(link.host))
    return QCoreApplication.translate("links", "Only the filter knows where it leads")


def rewritten_by(link: Link) -> str:
    """The products that rewrote it, the outermost first."""
    if not link.wrappers:
        return QCoreApplication.translate("links", "As the sender wrote it")
    text = QCoreApplication.translate("links", "Rewritten by {products}")
    return text.format(products=listed(one.product for one in link.wrappers))


def first_advice(link: Link) -> str:
    """What to try before the link is reported (Broadcom article 163837), "" for other services."""
    if not link.wrappers or link.wrappers[0].family != _CLICK_TIME:
        return ""
    return QCoreApplication.translate(
        "links",
        "Try the link again first: every click makes the filter test the page anew. If it opens, "
        "there is nothing to report.",
    )
