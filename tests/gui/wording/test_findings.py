"""Findings in words that are complete, safe and free of jargon."""

from __future__ import annotations

import re
from dataclasses import astuple

import pytest
from PySide6.QtCore import QLocale

from intact.fidelity import Fidelity, Loss, LossCode
from intact.finding import Action, Finding, FindingCode, Severity
from intact.gui.wording import fidelity as fidelity_words
from intact.gui.wording.finding_texts import OBSTACLES
from intact.gui.wording.findings import action_label, fine, left_out, severity_word, words
from intact.outlook.kinds import ItemKind
from intact.sample import ForwardSign, MessageState, Signature, SignedState

VALUES = {
    "domains": "example.org",
    "host": "",
    "address": "bob@corp.example",
    "client": "courier",
    "count": 1,
    "date": "2026-11-20",
    "days": 6,
    "ending": ".exe",
    "fidelity": "headers-exact",
    "filter": "Sieve",
    "form": "eml-file",
    "hours": 5,
    "index": 0,
    "kind": "contact",
    "to": "A desk",
    "limit": 5,
    "limits": "parts",
    "looks_like": "example.org",
    "name": "a.eml",
    "names": "X-Mozilla-Status",
    "path": "//host.example/share",
    "size": 2_400_000,
    "subject": "Invoice",
    "title": "Courier",
    "travels": "xn--xample-9uf.org",
    "why": "nul",
}
JARGON = re.compile(
    r"MIME|RFC|rfc822|octet|Content-|Received field|Message-ID|SHA|header field|MAPI"
)


def finding(code, severity=Severity.BLOCKS, **values):
    """A finding with a value for everything a sentence may ask for."""
    return Finding(code, severity, VALUES | values)


@pytest.fixture(autouse=True)
def _english():
    """Numbers as in English, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", FindingCode)
def test_every_code_has_words_with_all_values_filled_in(code):
    """A title that is no full stop's sentence, and nothing left in braces."""
    said = words(finding(code))
    assert said.title
    assert not said.title.endswith(".")
    assert said.why or said.what_to_do or said.term
    assert not re.search(r"[{}%]", " ".join(astuple(said)))


def test_every_kind_of_item_is_called_by_its_name():
    """Each kind has a title of its own, and so has one that nobody knows."""
    kinds = set(ItemKind) - {ItemKind.MESSAGE, ItemKind.MEETING}
    titles = [words(finding(FindingCode.NOT_A_MESSAGE, kind=kind.value)).title for kind in kinds]
    assert len(set(titles)) == len(kinds)
    assert "This is an appointment, not a message" in titles


@pytest.mark.parametrize("code", FindingCode)
@pytest.mark.parametrize("severity", Severity)
def test_the_first_level_is_free_of_jargon(code, severity):
    """Exact terms stand on the second level."""
    said = words(finding(code, severity))
    assert not JARGON.search(f"{said.title} {said.why} {said.what_to_do}")


@pytest.mark.parametrize("code", FindingCode)
def test_a_blocking_finding_says_what_to_do(code):
    """Nobody is left alone with a refusal; a hint may need no act."""
    quiet = {
        FindingCode.OWN_ADDRESS_UNKNOWN,
        FindingCode.CONVERTED,
        FindingCode.CLIENT_LINES_REMOVED,
        FindingCode.FORM_FITS_CLIENT,
    }
    assert words(finding(code)).what_to_do or code in quiet


def test_nothing_is_worded_twice():
    """Each code has a title of its own."""
    titles = [words(finding(code)).title for code in FindingCode]
    assert len(set(titles)) == len(titles)


class TestValues:
    """Numbers as people write them, text of a message made safe."""

    def test_sizes_have_units_and_can_be_told_apart(self):
        """Never "2 MB; up to 2 MB"."""
        code = FindingCode.TOO_LARGE
        assert "2.4 MB; the limit is 2 MB" in words(finding(code, limit=2_000_000)).why
        assert (
            "9 MB; the limit is 2 MB" in words(finding(code, size=9_000_000, limit=2_000_000)).why
        )
        close = words(finding(code, size=2_000_001, limit=2_000_000)).why
        assert "2.000001 MB; the limit is 2 MB" in close

    def test_a_limit_that_is_no_round_number_is_written_as_exactly_as_the_size(self):
        """Else it could look larger than it is."""
        said = words(finding(FindingCode.WILL_BE_CUT, size=51_300, limit=51_200))
        assert "51.3 kB; what goes beyond 51.2 kB" in said.why

    def test_several_originals_are_all_used(self):
        """The first is named, the others are not forgotten."""
        said = words(finding(FindingCode.CONTAINS_ORIGINAL, count=3))
        assert said.what_to_do == "Use “Invoice” and the others that are attached instead."

    def test_sizes_are_written_in_the_persons_language(self):
        """With their own decimal mark."""
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert "2,4" in words(finding(FindingCode.TOO_LARGE, limit=2_000_000)).why

    def test_days_are_counted(self):
        """The age in the title, the limit in the reason."""
        said = words(finding(FindingCode.TOO_OLD))
        assert re.search(r"more than 6 day", said.title)
        assert re.search(r"up to 5 day", said.why)
        assert re.search(r"up to 5 day", words(finding(FindingCode.DATE_UNKNOWN)).why)

    def test_text_of_a_message_is_made_safe(self):
        """Control and direction characters become visible."""
        said = words(finding(FindingCode.CONTAINS_ORIGINAL, subject="a\u202eb\x07\nc"))
        assert "\u202e" not in said.what_to_do
        assert "\x07" not in said.what_to_do
        assert "\n" not in said.what_to_do

    def test_braces_in_a_subject_stay_braces(self):
        """Values are never patterns."""
        said = words(finding(FindingCode.CONTAINS_ORIGINAL, subject="{address} %n"))
        assert "{address} %n" in said.what_to_do

    def test_an_empty_subject_has_a_stand_in(self):
        """So that no empty quotation marks are shown."""
        said = words(finding(FindingCode.CONTAINS_ORIGINAL, subject=""))
        assert "“(no subject)”" in said.what_to_do

    def test_rewritten_links_are_why_a_signature_does_not_fit(self):
        """The host is named; without one it is said who else does that."""
        code = FindingCode.CHANGED_SINCE_SIGNED
        assert "clicktime.example" in words(finding(code, host="clicktime.example")).why
        assert "Mailing lists" in words(finding(code, host="")).why

    @pytest.mark.parametrize("why", OBSTACLES)
    def test_every_obstacle_has_its_reason(self, why):
        """In plain words, and exactly on the second level."""
        said = words(finding(FindingCode.CANNOT_TRAVEL_AS_MESSAGE, why=why))
        assert said.why
        assert said.term

    @pytest.mark.parametrize("severity", Severity)
    def test_the_way_around_an_obstacle_depends_on_the_destination(self, severity):
        """Left out, perhaps a file, or a file."""
        said = words(finding(FindingCode.CANNOT_TRAVEL_AS_MESSAGE, severity))
        assert ("Leave it out" in said.what_to_do) is (severity is Severity.BLOCKS)

    @pytest.mark.parametrize("rung", Fidelity)
    def test_a_conversion_is_worded_as_everywhere(self, rung):
        """The same words for the same thing."""
        said = words(finding(FindingCode.CONVERTED, fidelity=rung.value))
        assert said == fidelity_words.fidelity(rung)


class TestButtons:
    """What stands on them."""

    @pytest.mark.parametrize("action", Action)
    def test_every_action_has_a_label(self, action):
        """Short enough for a button."""
        assert 0 < len(action_label(action, Finding(FindingCode.BODY_EMPTY, Severity.WARNS))) <= 30

    def test_an_address_is_confirmed_or_added(self):
        """The first own address is not "too"."""
        mine = Action.THIS_IS_MY_ADDRESS
        added = action_label(mine, finding(FindingCode.NOT_ORIGINAL_RECIPIENT))
        asked = action_label(mine, finding(FindingCode.OWN_ADDRESS_UNKNOWN))
        assert (added, asked) == ("That is my address too", "Yes, that is mine")

    def test_one_or_several_originals_are_used(self):
        """The button says how many."""
        use, code = Action.USE_CONTAINED, FindingCode.CONTAINS_ORIGINAL
        assert action_label(use, finding(code, count=1)) == "Use the attached original"
        assert "3" in action_label(use, finding(code, count=3))
        other = finding(FindingCode.HAS_ATTACHED_MESSAGE, count=1)
        assert action_label(use, other) == "Use the attached message"


def test_every_severity_has_a_word_of_its_own():
    """A state is never colour alone."""
    assert len({severity_word(severity) for severity in Severity}) == len(Severity)


def test_a_message_that_is_left_out_is_named_with_the_reason():
    """In one sentence; its name is made safe."""
    said = left_out("a\x07.eml", finding(FindingCode.NOT_RECEIVED_DRAFT))
    assert said == "“a⟨U+0007⟩.eml” is left out: This is a draft."


class TestFine:
    """What is as it should be."""

    def test_received_exact_mail_has_all_of_it(self, make_sample):
        """One line each."""
        assert fine(make_sample()) == (
            "All internet headers are there",
            "Every byte is as it arrived",
            "It is the original, not a forward",
            "It can be attached unchanged",
        )

    def test_who_signed_it_is_named_where_it_still_fits(self, make_sample):
        """Only those whose signature fits the whole text."""
        signed = [
            ("example.org", SignedState.MATCHES),
            ("list.example", SignedState.DIFFERS),
            ("part.example", SignedState.MATCHES_IN_PART),
        ]
        signatures = tuple(Signature("DKIM-Signature", *one) for one in signed)
        line = "The content is unchanged since it was signed (example.org)"
        assert line in fine(make_sample(signatures=signatures))
        assert line not in fine(make_sample(signatures=signatures[1:]))

    @pytest.mark.parametrize(
        ("changes", "missing"),
        [
            ({"state": MessageState.UNKNOWN}, "All internet headers are there"),
            ({"fidelity": Fidelity.SYNTHESISED}, "All internet headers are there"),
            ({"losses": (Loss(LossCode.HEADERS_TRUNCATED),)}, "All internet headers are there"),
            ({"fidelity": Fidelity.HEADERS_EXACT}, "Every byte is as it arrived"),
            ({"state": MessageState.DRAFT}, "Every byte is as it arrived"),
            ({"losses": (Loss(LossCode.CLIENT_LINES_KEPT),)}, "Every byte is as it arrived"),
            ({"losses": (Loss(LossCode.LENGTH_MISMATCH),)}, "Every byte is as it arrived"),
            ({"signs": (ForwardSign.INLINE,)}, "It is the original, not a forward"),
            ({"nul": True}, "It can be attached unchanged"),
            ({"fidelity": Fidelity.SYNTHESISED}, "It can be attached unchanged"),
            ({"state": MessageState.DRAFT}, "It can be attached unchanged"),
        ],
    )
    def test_nothing_is_praised_that_is_not_so(self, make_sample, changes, missing):
        """Each line has its condition."""
        assert missing not in fine(make_sample(**changes))

    def test_what_is_not_fit_is_not_called_fit_to_attach(self, make_sample):
        """The verdict and the ticks below it say the same; a warning takes nothing back."""
        line, code = "It can be attached unchanged", FindingCode.TOO_OLD
        assert line not in fine(make_sample(), [Finding(code, Severity.BLOCKS)])
        assert line in fine(make_sample(), [Finding(code, Severity.WARNS)])
