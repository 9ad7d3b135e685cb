"""The two texts of a multipart in every form, charset and encoding that is asked for, each once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from intact.mime import charsets
from intact.outlook import parts
from intact.outlook.candidates import texts
from intact.outlook.candidates.habit import Habit, Source
from intact.outlook.candidates.material import Material

Kind = Literal["plain", "html"]

ENCODINGS: Final = 5
_FORMS: Final = 8
_FOR_ALL: Final = ("quoted-printable", "base64")
_UTF_8: Final = "utf-8"
_LF_INSIDE: Final = "base64 of lines that end in LF"
_EIGHT_BIT: Final = "8bit"
_LONG_LINE: Final = 250  # beyond it Gmail does not send 7bit


class Choice(NamedTuple):
    """Which of the possible forms, ends and encodings of a text is taken."""

    form: int
    end: int
    encoding: int


class Encoded(NamedTuple):
    """A text in its encoding; base64 without its last line end. `ascii`: before it was encoded."""

    encoding: str
    data: bytes
    ascii: bool


@dataclass(slots=True)
class EncodedTexts:
    """The texts of an item, written in a habit below a root that declares an encoding."""

    material: Material
    habit: Habit
    root: str = ""
    _forms: dict[tuple[Kind, str], tuple[str, ...]] = field(default_factory=dict)
    _octets: dict[tuple[Kind, str, Choice], Encoded | None] = field(default_factory=dict)

    def counts(self, kind: Kind, charset: str) -> tuple[int, int, int]:
        """How many forms, ends and encodings there are to choose from, at most."""
        return len(self._forms_of(kind, charset)), len(self._ends(kind)), ENCODINGS

    def get(self, kind: Kind, charset: str, choice: Choice) -> Encoded | None:
        """The text; None where there are fewer choices, or it does not fit the charset."""
        key = (kind, charset, choice)
        if key not in self._octets:
            self._octets[key] = self._made(kind, charset, choice)
        return self._octets[key]

    def _made(self, kind: Kind, charset: str, choice: Choice) -> Encoded | None:
        forms = self._forms_of(kind, charset)
        ends = self._ends(kind)
        codec = charsets.writing_codec(charset)
        if choice.form >= len(forms) or choice.end >= len(ends) or codec is None:
            return None
        try:
            data = (forms[choice.form] + ends[choice.end]).encode(codec, self._errors(kind))
        except UnicodeError:
            return None
        return self._encoded(kind, charset, data, choice.encoding)

    def _errors(self, kind: Kind) -> str:
        """Exchange writes references for what the charset of a page does not have."""
        refers = kind == "html" and self.habit.source is Source.EXCHANGE
        return "xmlcharrefreplace" if refers else "strict"

    def _ends(self, kind: Kind) -> tuple[str, ...]:
        """Apple's pages end in the tag that ends them."""
        ends = texts.ends(self.material.characters(kind), self.habit.source)
        if kind == "html" and self.habit.source is Source.APPLE:
            return tuple(dict.fromkeys(("", *ends)))
        return ends

    def _forms_of(self, kind: Kind, charset: str) -> tuple[str, ...]:
        """Forms of a text; only a whole page can name a charset in itself."""
        named = kind == "html" and self.habit.source is not Source.GMAIL
        key = (kind, charset if named else "")
        if key not in self._forms:
            page, source = self.material.page, self.habit.source
            if kind == "plain":
                forms = texts.plains(self.material.text, page, source)
            else:
                forms = texts.pages(page, source, charset) if page is not None else ()
            self._forms[key] = forms[:_FORMS]
        return self._forms[key]

    def _encoded(self, kind: Kind, charset: str, data: bytes, place: int) -> Encoded | None:
        """The text in that one of the encodings it goes into, in the order of the habit."""
        names = self.habit.plain if kind == "plain" else self.habit.html
        if _is_turned(self.habit.source, charset, data):
            names = (names[1], names[0], *names[2:])
        if self.root == _EIGHT_BIT:  # who names it for the root names it for the texts
            names = (_EIGHT_BIT, *names)
        fit = [name for name in names if name in _FOR_ALL or parts.encoded(data, name)]
        if "base64" in fit and b"\n" in data:
            fit.insert(fit.index("base64") + 1, _LF_INSIDE)
        if place >= len(fit):
            return None
        match fit[place]:
            case "quoted-printable":
                return Encoded(fit[place], self.habit.quoted_printable.encode(data), data.isascii())
            case "base64":
                return Encoded("base64", self._base64(data), data.isascii())
            case name if name == _LF_INSIDE:
                short = data.replace(b"\r\n", b"\n")
                return Encoded("base64", self._base64(short), data.isascii())
            case name:
                return Encoded(name, data, data.isascii())

    def _base64(self, data: bytes) -> bytes:
        lines = self.habit.base64(data, self.habit.base64_width)
        return lines.removesuffix(b"\r\n") + self.habit.after_base64


def _is_turned(source: Source, charset: str, data: bytes) -> bool:
    """Whether the second encoding of the habit is the usual one for this text."""
    match source:
        case Source.EXCHANGE:
            return charset == _UTF_8
        case Source.GMAIL:
            return data.isascii() and max(map(len, data.split(b"\r\n"))) > _LONG_LINE
        case _:
            return False
