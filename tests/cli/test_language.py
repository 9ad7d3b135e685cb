"""The command line speaks English, and says the same on every machine."""

from __future__ import annotations

import sys

import pytest

from cli_process import process, surroundings
from intact.settings.settings import Settings
from intact.settings.store import Store

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"},
    reason="the folder of the settings is named as POSIX has it",
)

MAIL = (
    b"Received: by mx.example.org; Mon, 23 Mar 2026 09:00:00 +0000\r\n"
    b"From: Ada <ada@example.org>\r\nSubject: Offer\r\n\r\n" + b"Dear customer\r\n" * 200
)


def ran(home, language: str, *words):
    """What a command says where the person has chosen a language, with its exit code."""
    folder = home / "settings" / "intact"
    Store(folder).save(Settings(language=language, own_addresses=("ada@example.org",)))
    place = {"XDG_CONFIG_HOME": str(folder.parent), "LC_ALL": "C.UTF-8"}
    done = process(*words, home=home, env=surroundings(home, **place))
    return done.stdout, done.stderr, done.returncode


@pytest.fixture
def mail(tmp_path):
    """A message that is too old, and a file that is none."""
    (tmp_path / "old.eml").write_bytes(MAIL)
    (tmp_path / "none.pdf").write_bytes(b"%PDF-1.4 nothing")
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [
        ("check", "old.eml", "none.pdf", "--for", "symantec-missed-spam"),
        ("check", "old.eml", "none.pdf", "--for", "symantec-missed-spam", "--json"),
        ("links", "old.eml"),
        ("policy", "--json"),
        ("ways",),
        ("ways", "--json"),
        ("destinations",),
        ("destinations", "--json"),
        ("clients", "--json"),
        ("guide", "gmail", "--json"),
        ("guide", "nothing-of-that-name"),
        ("report", "old.eml", "--format", "json"),
    ],
    ids=" ".join,
)
def test_what_it_says_does_not_depend_on_the_language(mail, words):
    """Neither for people nor for programs; not the numbers and dates either."""
    named = [str(mail / word) if (mail / word).is_file() else word for word in words]
    assert ran(mail, "de", *named) == ran(mail, "", *named)


def test_a_guide_is_written_in_the_language_of_the_window(mail):
    """It is for a reader."""
    assert ran(mail, "de", "guide", "gmail")[0] != ran(mail, "", "guide", "gmail")[0]
