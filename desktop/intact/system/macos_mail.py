"""macOS: asks Mail, by Apple events, for the source of the messages that are selected.

The answer is text, not octets: Mail has decoded the message, so 8-bit letters may have been others.
The first time the system asks the person for consent (Automation; NSAppleEventsUsageDescription
must be in Info.plist). Written from the documentation of osascript(1) and of Mail's dictionary,
tested with a stand-in for the program; not tried on a Mac.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from typing import Final

from intact import limits
from intact.system.native_drops import Text

_SCRIPT: Final = """\
const mail = Application("Mail");
const chosen = mail.running() ? mail.selection().slice(0, MOST) : [];
let room = ROOM;
JSON.stringify(chosen.map(message => {
  const source = room > 0 ? message.source() : "";
  room -= source.length;
  return source;
}));
"""
_COMMAND: Final = ("/usr/bin/osascript", "-l", "JavaScript", "-e")
_NOT_ALLOWED: Final = b"-1743"  # errAEEventNotPermitted


def selected_messages(command: Sequence[str] = _COMMAND) -> tuple[Text, ...]:
    """The sources of the selected messages; blocks, while the system asks for consent too.

    Raises:
        PermissionError: the person or the system does not allow to ask Mail.
        OSError: it could not be asked, or gave no answer in time.
        ValueError: the answer is none.
    """
    script = _SCRIPT.replace("MOST", str(limits.PROMISES))
    script = script.replace("ROOM", str(limits.SELECTION_CHARACTERS))
    with subprocess.Popen(
        [*command, script],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            answer, complaint = process.communicate(timeout=limits.SELECTION_SECONDS)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise TimeoutError("Mail gave no answer") from error
    if _NOT_ALLOWED in complaint:
        raise PermissionError("Mail may not be asked")
    if process.returncode:
        raise OSError("Mail could not be asked")
    return texts(answer)


def texts(answer: bytes) -> tuple[Text, ...]:
    """The messages in an answer: a JSON list of texts, empty for those that were not had.

    Raises:
        ValueError: it is something else, or too large.
    """
    if len(answer) > limits.SELECTION_BYTES:
        raise ValueError("too large")
    try:
        sources = json.loads(answer)
    except RecursionError as error:
        raise ValueError("no list of texts") from error
    if not isinstance(sources, list) or len(sources) > limits.PROMISES:
        raise ValueError("no list of texts")
    if not all(isinstance(one, str) for one in sources):
        raise ValueError("no list of texts")
    return tuple(_text(one) for one in sources)


def _text(source: str) -> Text:
    return Text(source.encode("utf-8", "replace"), altered=not source.isascii())
