"""A file of settings from elsewhere: taken as it says, or refused with line and reason."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intact import limits
from intact.errors import BadSettingsFile
from intact.exchange import reader
from intact.exchange.record import FileSettings

HEAD = "intact_settings = 1\n"


@pytest.fixture
def read(tmp_path):
    """Reads a text, or octets, as a file."""

    def reading(text):
        path = tmp_path / "from the helpdesk.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return reader.read(path)

    return reading


def test_a_file_may_say_little(read):
    """What it does not say is None, and changes nothing."""
    assert read(HEAD) == FileSettings(1)
    assert read(HEAD + "own_addresses = []\n").own_addresses == ()


def test_it_may_come_from_windows(read):
    """With a byte order mark and its line ends."""
    text = HEAD + 'templates = [{ name = "a", text = """x\r\ny""" }]\r\n'
    found = read(b"\xef\xbb\xbf" + text.encode())
    assert found.templates[0].text == "x\ny"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("own_addresses = []\n", 1, "`intact_settings` is missing"),
        ("intact_settings = 2\n", 1, "a newer Intact wrote this"),
        (HEAD + "own_adresses = []\n", 2, "did you mean `own_addresses`?"),
        (HEAD + 'own_addresses = [\n"ada@example.org",\n"ada"]\n', 4, "is not a complete mail"),
        (HEAD + '[addresses]\ndesk = "desk at example"\n', 3, "`desk` is not a complete mail"),
        (HEAD + '[addresses]\n"The desk" = "a@b.example"\n', 3, "no name of a destination"),
        (HEAD + 'addresses = ["x"]\n', 2, "must be a table of destinations and addresses"),
        (HEAD + "history_days = 4000\n", 2, "must be a whole number from 0 to 3650"),
        (HEAD + 'language = "xx"\n', 2, "`language` must be one of en, de, fr"),
        (HEAD + 'appearance = "pink"\n', 2, "`appearance` must be one of light, dark"),
        (HEAD + 'watched_folder = "Inbox"\n', 2, "must be the whole path of a folder"),
        (HEAD + 'watched_folder = "//host/share"\n', 2, "of this computer"),
        (HEAD + 'client = "a\\u0007"\n', 2, "must not hold control characters"),
        (HEAD + '[[templates]]\nname = "a"\ntext = ""\n', 4, "`text` must not be empty"),
        (HEAD + '[[templates]]\nname = "a"\ntext = "x\\u202Ey"\n', 2, "needs a name of at most"),
        (HEAD + 'templates = [{name="a",text="x"},\n{name="a",text="y"}]\n', 3, "has the name “a”"),
        (
            HEAD + '[[accounts]]\nname = "w"\naddress = "a@b.example"\n',
            2,
            "cannot be used: no-s",
        ),
        (
            HEAD + '[[accounts]]\nname = "w"\naddress = "a@b.example"\ntoken_command = ["rm"]\n',
            5,
            "`token_command` is not known here",
        ),
        (HEAD + 'password = "hush"\n', 2, "`password` is not known here"),
        ("intact_settings = \n", 1, "this is not valid TOML"),
        (b"\xff\xfe", 1, "the file must be saved as UTF-8 text"),
        ("a = " + "[" * 3_000, 0, "brackets stand in brackets"),
    ],
)
def test_a_wrong_file_is_refused_with_line_and_reason(read, text, line, reason):
    """As the person who wrote it would have to be told."""
    with pytest.raises(BadSettingsFile) as refused:
        read(text)
    assert refused.value.line == line
    assert reason in refused.value.reason


def test_what_is_larger_than_settings_can_be_is_not_read(read):
    """A bound before anything is understood."""
    with pytest.raises(BadSettingsFile, match="larger than 1024 KiB"):
        read(HEAD + "#" * limits.SETTINGS_BYTES)


@pytest.mark.parametrize("one", ["#\n", "a.", '"",', "[[a]]\n", "a={"])
def test_what_would_take_seconds_to_understand_is_not_begun(read, one):
    """Small enough, but with more in it than settings can have."""
    with pytest.raises(BadSettingsFile, match="more than 100000 lines, values and brackets"):
        read(HEAD + one * (limits.SETTINGS_PIECES + 1))


def test_all_that_can_be_kept_can_be_read(read):
    """Texts at their bounds, of nothing but what is counted."""
    texts = "".join(
        f'[[templates]]\nname = "{n}"\ntext = "{"," * limits.COMMENT_CHARACTERS}"\n'
        for n in range(limits.TEMPLATES)
    )
    own = ",".join(f'"{n}@a.b.example"' for n in range(limits.OWN_ADDRESSES))
    found = read(f"{HEAD}own_addresses = [{own}]\n{texts}")
    assert len(found.templates) == limits.TEMPLATES
    assert len(found.own_addresses) == limits.OWN_ADDRESSES


@pytest.mark.parametrize(
    ("key", "entries", "most"),
    [
        ("own_addresses", '"a@b.example",', limits.OWN_ADDRESSES),
        ("templates", '{{name="{}",text="x"}},', limits.TEMPLATES),
    ],
)
def test_lists_are_bounded(read, key, entries, most):
    """One more than there may be."""
    listed = "".join(entries.format(number) for number in range(most + 1))
    with pytest.raises(BadSettingsFile, match=f"at most {most} items"):
        read(f"{HEAD}{key} = [{listed}]\n")


def test_what_is_no_file_is_refused(tmp_path):
    """A folder, nothing, or a pipe that would never end."""
    for path in (tmp_path, tmp_path / "absent.toml"):
        with pytest.raises(BadSettingsFile, match="not a file"):
            reader.read(path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(BadSettingsFile, match="not a file"):
            reader.read(tmp_path / "pipe")


PIECES = some.sampled_from(
    [
        *"[]{}=,.\n\"'#\\",
        '"""',
        "[[accounts]]\n",
        "[[templates]]\n",
        "[addresses]\n",
        "name = ",
        "text = ",
        "smtp = ",
        "own_addresses = ",
        "addresses",
        "history_days = ",
        '"a@b.example"',
        "7",
        "nan",
        "1979-05-27",
        "true",
        "\u202e",
    ]
)


@given(some.lists(PIECES | some.text(max_size=3), max_size=25).map("".join))
def test_no_text_ends_otherwise_than_read_or_refused(tmp_path_factory, text):
    """Whatever somebody sends; the line that is named is one of the file's."""
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text(HEAD + text, encoding="utf-8", errors="replace", newline="\n")
    refused = None
    try:
        reader.read(path)
    except BadSettingsFile as error:
        refused = error
    if refused is not None:
        assert 0 <= refused.line <= HEAD.count("\n") + text.count("\n") + 1


def test_what_is_taken_over_can_be_kept_and_read_again(read):
    """Long texts made settings that were too large to be read, so that all of them were lost."""
    long = "\\" * 900_000  # each takes two octets where settings are kept
    for name in ("client", "first_way", "first_destination"):
        with pytest.raises(BadSettingsFile) as caught:
            read(f"{HEAD}{name} = '{long}'\n")
        assert caught.value.reason == f"`{name}` may have at most 1000 characters"
    account = (
        "[[accounts]]\nname = 'a'\naddress = 'a@b.example'\n"
        "smtp = { host = 'b.example', port = 465, security = 'tls' }"
    )
    with pytest.raises(BadSettingsFile) as caught:
        read(f"{HEAD}{account}\ndrafts = '{long}'\n")
    assert caught.value.line == 6
    assert caught.value.reason == "`drafts` may have at most 1000 characters"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("addresses." + ".".join("a" * 90_000) + " = 1\n", 2, "more than 32 parts"),
        ("[" + " . ".join("a" * 90_000) + "]\n", 2, "more than 32 parts"),
        ("client = {" + ".".join(['"a"'] * 90_000) + " = 1}\n", 2, "more than 32 parts"),
        ("".join(f"[a{number}]\n" for number in range(49_000)), 2, "`a0` is not known here"),
        ("history_days = " + "9" * 5000 + "\n", 0, "a number is too long"),
    ],
    ids=["deep key", "deep table", "deep inline table", "many strange tables", "long number"],
)
def test_a_file_made_to_hold_the_window_up_is_refused_soon(read, text, line, reason):
    """Some of these took minutes; the last one an exception that nobody expected."""
    began = time.process_time()
    with pytest.raises(BadSettingsFile) as caught:
        read(HEAD + text)
    assert caught.value.line == line
    assert reason in caught.value.reason
    assert time.process_time() - began < 15
