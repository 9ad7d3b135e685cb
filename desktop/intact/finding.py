"""A finding: what a check has to say about a sample, as a code with values.

The sentences, and the words on the buttons, live in `gui.wording`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters, worst first."""

    BLOCKS = "blocks"  # not a valid sample for this destination
    WARNS = "warns"  # may be refused or less useful
    INFORMS = "informs"  # good to know

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return tuple(Severity).index(self)


class Action(StrEnum):
    """What one click can do about a finding."""

    USE_CONTAINED = "use-contained"  # values: index of the contained message
    REMOVE = "remove"
    THIS_IS_MY_ADDRESS = "this-is-my-address"  # values: address
    SHOW_GUIDE = "show-guide"  # values: client
    WRITE_ANSWER = "write-answer"  # to the person who sent it
    CHOOSE_DESTINATION = "choose-destination"
    CHOOSE_WAY = "choose-way"
    SAVE_SAMPLES = "save-samples"
    KEEP_CLIENT_LINES = "keep-client-lines"
    TAKE_CLIENT_LINES_OFF = "take-client-lines-off"


class FindingCode(StrEnum):
    """What a check can find; in brackets the values that come with it."""

    # headers
    NO_INTERNET_HEADERS = "no-internet-headers"
    WITHOUT_ITS_MAIL = "without-its-mail"  # a winmail.dat alone
    NOT_A_MESSAGE = "not-a-message"  # kind: a contact, an appointment, ...
    NOT_RECEIVED_DRAFT = "not-received-draft"
    NOT_RECEIVED_SENT = "not-received-sent"
    NO_RECEIVED_FIELDS = "no-received-fields"
    HEADERS_ONLY = "headers-only"
    BODY_EMPTY = "body-empty"
    # forwarding
    CONTAINS_ORIGINAL = "contains-original"  # index, subject, count
    FORWARD_OF_FORWARD = "forward-of-forward"  # index, subject, count
    HAS_ATTACHED_MESSAGE = "has-attached-message"  # index, subject, count: no forward, it seems
    FORWARDED_INLINE = "forwarded-inline"
    ORIGINAL_ONLY_HEADERS = "original-only-headers"  # client
    ORIGINAL_EMPTY = "original-empty"  # client
    ORIGINAL_MISSING = "original-missing"  # client
    LOOKS_FORWARDED = "looks-forwarded"  # by a stranger: may be the original all the same
    REDIRECTED = "redirected"
    # recipient
    NOT_ORIGINAL_RECIPIENT = "not-original-recipient"  # address
    OWN_ADDRESS_UNKNOWN = "own-address-unknown"  # address: the likely one
    # destination rules
    TOO_OLD = "too-old"  # days, limit
    DATE_UNKNOWN = "date-unknown"  # limit
    SOON_TOO_OLD = "soon-too-old"  # hours left, limit (days)
    TOO_LARGE = "too-large"  # size, limit (bytes of the finished mail)
    WILL_BE_CUT = "will-be-cut"  # size, limit (bytes of the sample)
    DUPLICATE = "duplicate"  # name of the other sample's source
    SAME_MESSAGE = "same-message"  # other bytes, same Message-ID
    SENT_BEFORE = "sent-before"  # date: when, to: the destination's title
    NEVER_PASSED_FILTER = "never-passed-filter"  # filter
    FORM_NOT_VALID = "form-not-valid"  # client, form
    FORM_FITS_CLIENT = "form-fits-client"  # client, form
    CANNOT_TRAVEL_AS_MESSAGE = "cannot-travel-as-message"  # why: nul, bare-cr, long-lines
    DESTINATION_TAKES_NO_MAIL = "destination-takes-no-mail"
    # fidelity
    SYNTHESISED = "synthesised"
    CONVERTED = "converted"  # fidelity
    NOT_FULLY_READ = "not-fully-read"  # limits; the message itself is whole
    DAMAGED = "damaged"
    PLACEHOLDER = "placeholder"
    INCOMPLETE = "incomplete"  # count: parts of the message that are not in the sample
    PARTS_ELSEWHERE = "parts-elsewhere"  # client, count: attachments in other files of it
    CLIENT_LINES_REMOVED = "client-lines-removed"  # names
    CLIENT_LINES_KEPT = "client-lines-kept"  # names
    MAY_BE_QUOTED = "may-be-quoted"  # count: lines a mail folder may have changed
    # disguises
    LOOKALIKE_SENDER = "lookalike-sender"  # address, looks_like, travels
    ALMOST_SENDER = "almost-sender"  # address, looks_like
    NAME_IS_ANOTHER_ADDRESS = "name-is-another-address"  # name, address
    LOOKALIKE_LINK = "lookalike-link"  # host, looks_like, travels
    ALMOST_LINK = "almost-link"  # host, looks_like
    DISGUISED_ATTACHMENT = "disguised-attachment"  # name, ending
    FETCHES_A_FILE = "fetches-a-file"  # path: on another computer
    # signatures
    CHANGED_SINCE_SIGNED = "changed-since-signed"  # domains; host: of a rewritten link, or ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found.

    Attributes:
        code: what.
        severity: how much it matters.
        values: what fills the sentence; may hold untrusted text, the wording makes it safe.
        actions: what one click can do about it, best first.
    """

    code: FindingCode
    severity: Severity
    values: dict[str, str | int] = field(default_factory=dict)
    actions: tuple[Action, ...] = ()


_CAUSES = frozenset({FindingCode.DAMAGED, FindingCode.PLACEHOLDER})
"""What is wrong with the file as a whole: most of what else is missing follows from it."""


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The order in which they are shown: what explains the others, then worst first."""
    return tuple(sorted(findings, key=lambda one: (one.code not in _CAUSES, one.severity.rank)))
