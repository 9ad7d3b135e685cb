"""A stand-in for what opens new mails by calls of a system."""

from __future__ import annotations

from dataclasses import dataclass, field

from intact.system.new_mails import Kind, NewMail


@dataclass
class FakeComposer:
    """Keeps every mail with the octets its files had then; `fails` is raised instead."""

    program: str
    fails: OSError | None = None
    mails: list[NewMail] = field(default_factory=list)
    octets: list[list[bytes]] = field(default_factory=list)

    def opens(self) -> str:
        """What was said."""
        return self.program

    def open(self, mail: NewMail) -> None:
        """The arguments are checked as a program would."""
        if self.fails:
            raise self.fails
        assert "@" in mail.recipient
        assert "\n" not in mail.subject
        assert all(file.is_absolute() for file in mail.files)
        self.mails.append(mail)
        self.octets.append([file.read_bytes() for file in mail.files])


Composers = dict[Kind, FakeComposer]
