"""Chooses how a sample travels: as a message wherever the bytes allow it, else as a file.

message/rfc822 takes no encoding but 7bit, 8bit and binary (RFC 2046 5.2.1). 7bit and 8bit have no
NUL, no CR or LF alone, and no line over 998 octets (RFC 2045 2.7 and 2.8); binary needs servers
that hardly exist (RFC 3030). Lone LFs are how files store line ends and become CRLF; everything
else would be changed or refused on the way, so it goes as a file, exactly.
"""

from __future__ import annotations

from collections.abc import Iterable

from intact.destinations import Form
from intact.mime.lines import obstacle
from intact.sample import Sample
from intact.submission.submission import Carriage


def carriage(sample: Sample) -> Carriage:
    """How the sample travels where every form is welcome."""
    lines = sample.facts.lines
    if obstacle(lines):
        return Carriage.FILE
    return Carriage.MESSAGE_8BIT if lines.eight_bit else Carriage.MESSAGE_7BIT


def carriage_in(
    sample: Sample, forms: Iterable[Form], *, seven_bit: bool = False
) -> Carriage | None:
    """How it travels to somebody who takes these forms, best first; None where it cannot.

    No form named means that nothing is known: a message is what every desk can open, then. Where
    only `seven_bit` mails go, writing an 8-bit message anew would change it.
    """
    best = carriage(sample)
    if seven_bit and best is Carriage.MESSAGE_8BIT:
        best = Carriage.FILE
    for form in tuple(forms) or (Form.MESSAGE_RFC822, Form.EML_FILE):
        if form is Form.EML_FILE:
            return Carriage.FILE
        if form is Form.MESSAGE_RFC822 and best is not Carriage.FILE:
            return best
    return None
