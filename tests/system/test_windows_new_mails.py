"""What is said to classic Outlook and to Simple MAPI, with stand-ins that check each argument."""

from __future__ import annotations

import ctypes
import gc
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.system import windows_mapi
from intact.system.new_mails import Kind, NewMail
from intact.system.windows_new_mails import ClassicOutlook, SimpleMapi, fill_in

FILES = (Path("/staged/sample-1.eml"), Path("/staged/Ünïcode 2.eml"))
MAIL = NewMail("desk@example.org", "Grüße: 2 samples", "Line one\nLine two\n", FILES)
BARE = NewMail("desk@example.org", "none", "", ())


class FakeAttachments:
    """The attachments of an item."""

    def __init__(self, asked: list[object]) -> None:
        self._asked = asked

    def Add(self, source: str, kind: int) -> None:  # noqa: N802 - as Outlook has it
        """A path and an OlAttachmentType."""
        assert isinstance(source, str)
        assert kind in {1, 5}
        self._asked.append(("Add", source, kind))


class FakeItem:
    """A mail item; takes no property that a mail does not have."""

    __slots__ = ("Attachments", "Body", "BodyFormat", "Subject", "To", "_asked")

    def __init__(self, asked: list[object]) -> None:
        object.__setattr__(self, "_asked", asked)
        object.__setattr__(self, "Attachments", FakeAttachments(asked))

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)
        self._asked.append((name, value))

    def Display(self, modal: bool) -> None:  # noqa: N802, FBT001 - as Outlook has it
        """Shows it."""
        self._asked.append(("Display", modal))

    def Send(self) -> None:  # noqa: N802
        """Nobody but the person does that."""
        pytest.fail("sent")


class FakeOutlook:
    """The application."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def CreateItem(self, kind: int) -> FakeItem:  # noqa: N802
        """Only mails are made."""
        assert kind == 0
        return FakeItem(self.asked)


@pytest.mark.parametrize(("kind", "number"), [(Kind.OUTLOOK_ITEMS, 5), (Kind.OUTLOOK_FILES, 1)])
def test_a_mail_is_filled_in_and_shown_last(kind, number):
    """Plain before the text is set, and every file by its whole path with the kind's number."""
    outlook = FakeOutlook()
    fill_in(outlook, MAIL, kind)
    assert outlook.asked == [
        ("BodyFormat", 1),
        ("To", "desk@example.org"),
        ("Subject", "Grüße: 2 samples"),
        ("Body", "Line one\r\nLine two\r\n"),
        ("Add", str(FILES[0]), number),
        ("Add", str(FILES[1]), number),
        ("Display", False),
    ]


def test_the_variant_goes_with_the_mail():
    """And what fails in Outlook is a failure here."""
    asked = []
    composer = ClassicOutlook(Kind.OUTLOOK_ITEMS, lambda *words: asked.append(words))
    composer.open(MAIL)
    assert asked == [(MAIL, Kind.OUTLOOK_ITEMS)]

    def fails(mail: NewMail, kind: Kind) -> None:
        raise OSError("Outlook does not show it")

    with pytest.raises(OSError, match="show"):
        ClassicOutlook(Kind.OUTLOOK_ITEMS, fails).open(MAIL)


@pytest.mark.parametrize("code", [0, 1])
def test_a_window_that_was_closed_at_once_is_none_of_our_affairs(code):
    """Sent, or closed without: nobody knows which."""
    SimpleMapi("X", lambda mail: code).open(MAIL)


@pytest.mark.parametrize("code", [2, 11, 25, 26])
def test_an_error_code_is_a_failure(code):
    """MAPI_E_FAILURE, MAPI_E_ATTACHMENT_NOT_FOUND and the like."""
    with pytest.raises(OSError, match=f"MAPI error {code}"):
        SimpleMapi("X", lambda mail: code, seconds=60).open(MAIL)


def test_a_missing_library_is_a_failure():
    """Told in the thread that asked."""

    def send(mail: NewMail) -> int:
        raise OSError("no MAPISendMailW")

    with pytest.raises(OSError, match="no MAPISendMailW"):
        SimpleMapi("X", send, seconds=60).open(MAIL)


def test_a_window_that_stays_open_is_not_waited_for():
    """The call goes on in a thread of its own, which keeps the interpreter alive."""
    closed, given = threading.Event(), []

    def send(mail: NewMail) -> int:
        given.append((mail, threading.current_thread()))
        closed.wait(60)
        return 0

    SimpleMapi("X", send, seconds=0.05).open(MAIL)
    ((mail, thread),) = given
    assert mail is MAIL
    assert thread.is_alive()
    assert not thread.daemon
    assert thread is not threading.current_thread()
    closed.set()
    thread.join(60)
    assert not thread.is_alive()


def test_the_message_says_what_the_mail_does():
    """Strings wide and whole, line ends CRLF, one recipient, each file with path and name."""
    made = windows_mapi.message(MAIL)
    gc.collect()
    assert [bytes(1000) for _ in range(1000)]  # takes the place of what is kept by nothing
    assert made.subject == "Grüße: 2 samples"
    assert made.text == "Line one\r\nLine two\r\n"
    assert (made.recipient_count, made.file_count) == (1, 2)
    to = made.recipients[0]
    assert (to.kind, to.name, to.address) == (1, "desk@example.org", "SMTP:desk@example.org")
    given = [(one.path, one.name, one.position) for one in (made.files[0], made.files[1])]
    assert given == [(str(path), path.name, 0xFFFFFFFF) for path in FILES]
    assert made.kind is made.received is made.conversation is None
    assert not made.originator
    assert made.flags == made.reserved == to.entry_size == made.files[0].flags == 0


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60)


@given(TEXTS, st.lists(TEXTS.filter(lambda name: "/" not in name), max_size=5))
def test_every_text_and_path_is_whole_in_the_structures(text, names):
    """Whatever letters they have."""
    files = tuple(Path("/staged") / f"{name}.eml" for name in names)
    made = windows_mapi.message(NewMail("desk@example.org", text, text, files))
    assert (made.subject, made.file_count) == (text, len(files))
    assert made.text.replace("\r\n", "\n") == text.replace("\r\n", "\n")
    assert [made.files[at].path for at in range(len(files))] == [str(one) for one in files]


def test_without_files_there_is_no_list_of_them():
    """The pointer is null, as the documentation wants it."""
    made = windows_mapi.message(BARE)
    assert made.file_count == 0
    assert not made.files
    assert made.text == ""


def test_it_always_asks_the_person():
    """Without the dialog the call would send the mail."""
    assert windows_mapi.FLAGS == 0x1 | 0x8


STRUCTURES = [
    (windows_mapi.File, "MapiFileDesc", 24, 40),
    (windows_mapi.Recipient, "MapiRecipDesc", 24, 40),
    (windows_mapi.Message, "MapiMessage", 48, 96),
]


def offsets(structure: type[ctypes.Structure], pointer: type) -> tuple[list[int], int]:
    """Where its members lie and its size, with pointers of that type."""
    native = ctypes.sizeof(ctypes.c_void_p)
    members = [
        (name, pointer if ctypes.sizeof(kind) == native else kind)
        for name, kind in structure._fields_
    ]
    made = type("Made", (ctypes.Structure,), {"_fields_": members})
    return [getattr(made, name).offset for name, _ in members], ctypes.sizeof(made)


@pytest.mark.parametrize(("structure", "name", "small", "large"), STRUCTURES)
def test_structures_have_the_size_of_the_header(structure, name, small, large):
    """For programs of 32 and of 64 bits."""
    assert offsets(structure, ctypes.c_uint32)[1] == small
    assert offsets(structure, ctypes.c_uint64)[1] == large


COMPILER = "x86_64-w64-mingw32-gcc"
MEMBERS = {
    "MapiFileDesc": "ulReserved flFlags nPosition lpszPathName lpszFileName lpFileType",
    "MapiRecipDesc": "ulReserved ulRecipClass lpszName lpszAddress ulEIDSize lpEntryID",
    "MapiMessage": "ulReserved lpszSubject lpszNoteText lpszMessageType lpszDateReceived"
    " lpszConversationID flFlags lpOriginator nRecipCount lpRecips nFileCount lpFiles",
}


@pytest.mark.parametrize(("bits", "pointer"), [(32, ctypes.c_uint32), (64, ctypes.c_uint64)])
@pytest.mark.parametrize(("structure", "name"), [one[:2] for one in STRUCTURES])
def test_members_lie_where_a_compiler_puts_those_of_the_header(
    tmp_path, bits, pointer, structure, name
):
    """mapi.h of mingw-w64, whose structures differ only in what the strings are made of."""
    if shutil.which(COMPILER) is None:
        pytest.skip(f"{COMPILER} is not installed")
    places, size = offsets(structure, pointer)
    claims = [f"sizeof({name}) == {size}"] + [
        f"offsetof({name}, {member}) == {place}"
        for member, place in zip(MEMBERS[name].split(), places, strict=True)
    ]
    text = "#include <windows.h>\n#include <stddef.h>\n#include <mapi.h>\n"
    text += "".join(f'_Static_assert({claim}, "{claim}");\n' for claim in claims)
    source = tmp_path / "layout.c"
    source.write_text(text)
    command = [COMPILER, f"-m{bits}", "-fsyntax-only", str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
