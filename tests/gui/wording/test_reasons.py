"""Reasons are said in the language of the window, whatever part of Intact found them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import intact
from intact.errors import BadPolicy, BadSettings, BadSettingsFile, Reason
from intact.exchange import reader
from intact.gui import language
from intact.gui.wording import errors, settings
from intact.gui.wording.reason_texts import TEXTS
from intact.gui.wording.reasons import reason_words
from intact.settings.languages import LANGUAGES
from intact.settings.policy.policies import resolve
from intact.settings.policy.policy import Name
from intact.settings.policy.source import PolicySource
from intact.settings.store import Store

pytestmark = pytest.mark.usefixtures("tongue")

OTHERS = [code for code in LANGUAGES if code != "en"]


def patterns():
    """Every pattern of a reason in the package."""
    for path in Path(intact.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_reason = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason"
            if is_reason and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value


def test_a_reason_is_its_english_sentence():
    """Whoever prints it, logs it or compares it needs to know nothing else."""
    reason = Reason("a key has more than {most} parts", most=32)
    assert reason == "a key has more than 32 parts"
    assert isinstance(reason, str)


def test_every_reason_of_the_program_is_to_be_translated():
    """None is forgotten where it was written."""
    found = set(patterns())
    assert len(found) > 60
    assert found <= TEXTS


@pytest.mark.parametrize("code", OTHERS)
def test_a_refused_file_is_explained_in_the_language(qapp, tmp_path, code):
    """No English is left between the words, but for keys and numbers."""
    path = tmp_path / "helpdesk.toml"
    path.write_text('intact_settings = 1\nhistory_days = "long"\n')
    with pytest.raises(BadSettingsFile) as caught:
        reader.read(path)
    english = settings.refused(caught.value).title
    language.speak(qapp, code)
    said = settings.refused(caught.value).title
    assert "`history_days`" in said
    assert "3650" in said
    assert "must be" in english
    assert not {"must", "be", "whole", "number", "from", "without", "quotes"} & {*said.split()}


@pytest.mark.parametrize("code", OTHERS)
def test_a_wrong_policy_is_explained_in_the_language(qapp, code):
    """Also where one reason stands in another one."""
    given = {Name.HISTORY_DAYS: "long", Name.ALLOWED_WAYS: ["A B", "desk"], "Hystory": 1}
    mistakes = resolve([PolicySource("x.json", given)], "linux").mistakes
    assert len(mistakes) == 3
    language.speak(qapp, code)
    for mistake in mistakes:
        said = reason_words(mistake.reason)
        assert said != mistake.reason
        assert not {"must", "is", "entry", "whole", "policy"} & {*said.split()}
        assert said.rstrip(".") in errors.bad_policy(mistake).title


def test_a_reason_keeps_its_blanks_in_a_sentence(qapp):
    """In French no line begins with a mark or ends with a quote that opens."""
    language.speak(qapp, "fr")
    mistakes = resolve([PolicySource("x.json", {Name.HISTORY_DAYS: "long"})], "linux").mistakes
    title = errors.bad_policy(mistakes[0]).title
    assert "entier\u202f; la valeur" in title
    assert "utilisable\u00a0: «\u00a0HistoryDays\u00a0»" in title


def test_what_is_no_reason_is_shown_as_it_is(qapp):
    """What the system says is in its own language already."""
    language.speak(qapp, "de")
    assert reason_words("Permission denied") == "Permission denied"
    assert (
        "Permission denied"
        in errors.bad_settings(BadSettings(Path("x"), "Permission denied")).title
    )
    assert "odd" in errors.bad_policy(BadPolicy("x", "HistoryDays", "odd")).title


def test_damaged_settings_are_explained_in_the_language(qapp, tmp_path):
    """With the name the file has now."""
    (tmp_path / "settings.json").write_bytes(b"{")
    store = Store(tmp_path)
    store.load()
    language.speak(qapp, "de")
    said = errors.bad_settings(store.mistakes[0]).title
    assert "die Datei ist beschädigt; sie heißt jetzt settings.bad.json" in said


def test_what_stands_in_a_file_is_cleaned_in_every_language(qapp):
    """A key from a file turns no sentence around."""
    language.speak(qapp, "de")
    assert "\u202e" not in reason_words(Reason("`{name}` is missing", name="a\u202eb"))
