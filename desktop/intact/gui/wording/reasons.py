"""What is wrong with a file of data, of settings or of the organisation, in the person's language.

Keys and numbers stay as they are in the file. What the operating system, a library or a file itself
says is shown as it is.
"""

from __future__ import annotations

from intact.errors import Reason
from intact.gui.wording.reason_texts import CONTEXT, TEXTS
from intact.gui.wording.words import Part, said


def reason_words(reason: str) -> str:
    """A reason, and what in it is one as well; as it is where nobody knows how it was said.

    It is a part of a sentence: what is not Intact's own in it is made safe where it is filled in.
    """
    if not isinstance(reason, Reason):
        return reason
    if reason.pattern not in TEXTS:
        return str(reason)
    values = {
        name: reason_words(value) if isinstance(value, str) else value
        for name, value in reason.values.items()
    }
    return Part(said(CONTEXT, reason.pattern, values))
