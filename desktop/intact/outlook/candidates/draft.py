"""A tree of parts written down, once every question about how it was written has an answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from intact.outlook.candidates import fields, writing
from intact.outlook.candidates.boundaries import Inner
from intact.outlook.candidates.candidate import Candidate
from intact.outlook.candidates.encoded_texts import Encoded, Kind
from intact.outlook.candidates.fields import Folding
from intact.outlook.candidates.habit import Fields, Habit, Source
from intact.outlook.candidates.material import File
from intact.outlook.candidates.trees import Branch
from intact.outlook.candidates.writing import Written
from intact.outlook.parts import Leaf

_CRLF: Final = b"\r\n"
_PLAIN_WIDTH: Final = 76
"""At which the parts of an item are encoded already."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One answer to every question.

    Attributes:
        habit: of the sender.
        charset: as the fields spell it.
        ascii: as they spell that of a text that is ASCII.
        boundaries: of the multiparts, the root's first.
        texts: in their octets.
        text_fields, file_fields: of the parts.
        preamble: before the first part.
        drafted: messages are as they may have been before they were stored.
        page_id: the Content-ID of the HTML, where its fields name one.
    """

    habit: Habit
    charset: str
    ascii: str
    boundaries: Inner
    texts: dict[Kind, Encoded]
    text_fields: Fields
    file_fields: Fields
    preamble: bytes
    drafted: bool = False
    page_id: str = ""

    def body(self, tree: Branch) -> Candidate:
        """The body of a message whose root is that tree."""
        made = self._branch(tree, 0, self.preamble)
        return Candidate(made.body + _CRLF, made.placed)

    def _branch(self, tree: Branch, depth: int, opening: bytes) -> Written:
        parts = (self._part(part, depth) for part in tree.parts)
        return writing.joined(parts, self.boundaries[depth], opening)

    def _part(self, part: str | File | Branch, depth: int) -> Written:
        match part:
            case Branch():
                return self._inside(part, depth + 1)
            case File():
                return self._file(part)
            case "html":
                return self._text("html")
            case _:
                return self._text("plain")

    def _inside(self, tree: Branch, depth: int) -> Written:
        values = {
            "subtype": tree.subtype,
            "boundary": self.boundaries[depth],
            "root": tree.root_type if tree.subtype == "related" else "",
        }
        head = fields.written(
            (self.habit.multipart,), values, Folding(self.habit.multipart_fold, self.habit.blank)
        )
        made = self._branch(tree, depth, self.habit.opening)
        return replace(made, head=head, body=made.body + self.habit.after_multipart)

    def _text(self, kind: Kind) -> Written:
        text = self.texts[kind]
        values = {
            "subtype": kind,
            "charset": self.ascii if text.ascii else self.charset,
            "encoding": text.encoding,
            "said": "" if text.encoding == "7bit" else text.encoding,
            "flowed": "format=flowed" if kind == "plain" else "",
            "id": self.page_id if kind == "html" else "",
            "delsp": "DelSp=Yes" if kind == "plain" else "",
            "fixed": 'format="fixed"' if kind == "plain" else "",
        }
        head = fields.written(
            self.text_fields, values, Folding(self.habit.text_fold, self.habit.blank)
        )
        return Written(head, text.data)

    def _file(self, file: File) -> Written:
        habit = self.habit
        folding = Folding(habit.file_fold, habit.blank)
        values = file.values
        if not values["name"].isascii():
            word = fields.word(
                values["name"], self.charset, wide=self.habit.source is not Source.OUTLOOK
            )
            values = values | {"name": word, "token": f'"{word}"', "word": f'"{word}"'}
        if not isinstance(file.part, Leaf):
            head = fields.written(habit.message, values, folding)
            message = file.draft if self.drafted and file.draft is not None else file.part
            return Written(head, message.data, message.placed)
        if file.part.encoding == "base64" and habit.base64_width == _PLAIN_WIDTH:
            lines = file.part.data
        else:
            lines = habit.base64(file.data, habit.base64_width)
        head = fields.written(self.file_fields, values, folding)
        return Written(head, lines.removesuffix(_CRLF) + habit.after_base64)
