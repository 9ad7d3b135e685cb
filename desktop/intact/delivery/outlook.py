"""Classic Outlook by its object model: samples as Outlook items, or as files.

An item is readable for everybody, and not byte-exact: Outlook writes it anew when the mail is sent
(MS-OXCMAIL, embedded message attachments). A file keeps its octets, and some destinations do not
take it. New Outlook has no object model, so it matters which of the two the person uses: where
classic Outlook opens neither mailto: links nor `.eml` files, it is only installed.
Written from Microsoft's documentation; tested with a stand-in, never with a real Outlook.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, Final

from typing_extensions import override

from intact.delivery import programs
from intact.delivery.composing import Composing
from intact.delivery.way import Absence, Availability
from intact.submission.submission import Attached, Plan, Submission
from intact.system.new_mails import Kind, NewMail

_OUTLOOK: Final = "Outlook"

_ABOUT_ITEMS: Final = (
    "The samples are attached as the Outlook items they came from. Outlook\n"
    "writes such items anew when it sends them, so sizes and sums above are\n"
    "those of the rebuilt messages, not of what is attached.\n"
)


class _ByOutlook(Composing):
    """What both variants share."""

    system_name: ClassVar = "windows"
    title: ClassVar = _OUTLOOK

    @override
    def program_here(self) -> Availability:
        here = super().program_here()
        if here.here and not self._is_the_persons():
            return Availability(False, Absence.NOT_CHOSEN, self.title)
        return here

    def _is_the_persons(self) -> bool:
        """Whether it opens links or messages; where the system names nothing, it may well be."""
        named = {self._system.default_mail_client(), self._system.default_message_opener()} - {""}
        return not named or any(programs.client(one).name == _OUTLOOK for one in named)


class OutlookFiles(_ByOutlook):
    """The way `outlook-files`: every sample as a file, octet for octet."""

    kind: ClassVar = Kind.OUTLOOK_FILES

    @override
    def attachments(self, mail: Submission) -> Sequence[Path]:
        return [*self._staging.files([(one.name, one.sample.data) for one in mail.attached])]


class OutlookItems(_ByOutlook):
    """The way `outlook-items`: for samples whose `.msg` files are still at hand.

    Outlook opens only those as items, and one made by Intact would add a second rebuilding.
    """

    kind: ClassVar = Kind.OUTLOOK_ITEMS

    @override
    def available(self, plan: Plan | None = None) -> Availability:
        found = super().available(plan)
        if found.here and plan and not all(map(_is_item, _attached(plan))):
            return Availability(False, Absence.NO_ITEM, self.title)
        return found

    @override
    def new_mail(self, mail: Submission) -> NewMail:
        """The text says what its list of samples is not about."""
        made = super().new_mail(mail)
        return replace(made, body=f"{made.body}\n{_ABOUT_ITEMS}") if made.body else made

    @override
    def attachments(self, mail: Submission) -> Sequence[Path]:
        return [*self._staging.files([(_name(one), one.sample.original) for one in mail.attached])]


def _attached(plan: Plan) -> list[Attached]:
    return [one for mail in plan.mails for one in mail.attached]


def _is_item(one: Attached) -> bool:
    return bool(one.sample.original)


def _name(one: Attached) -> str:
    return Path(one.name).with_suffix(".msg").name
