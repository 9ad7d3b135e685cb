"""What the person says the filter did wrong."""

from __future__ import annotations

from enum import StrEnum


class Judgement(StrEnum):
    """The person's judgement about the samples of a submission."""

    LINK_BLOCKED = "link-blocked"  # a good link is blocked by click-time protection
    FALSE_POSITIVE = "false-positive"  # a good mail was stopped or called spam
    MISSED_SPAM = "missed-spam"
    PHISHING = "phishing"
    MALWARE = "malware"
