"""What identifies somebody is replaced whole; what is the same stays the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intact.report.redaction import Kind, Redaction


def test_the_same_address_gets_the_same_word():
    """However it is written; another one gets another word."""
    redaction = Redaction()
    words = [redaction.text(Kind.ADDRESS, one) for one in ("a@b.example", "A@B.example", "c@d.e")]
    assert words == ["address-1", "address-1", "address-2"]


def test_kinds_are_counted_apart():
    """A host is no file."""
    redaction = Redaction()
    assert redaction.text(Kind.HOST, "x") == "host-1"
    assert redaction.text(Kind.FILE, "x") == "file-1"


def test_what_is_not_there_stays_so():
    """An empty subject is a fact."""
    assert Redaction().text(Kind.SUBJECT, "") == ""


def test_a_full_report_keeps_the_text_and_makes_it_safe():
    """What cannot be seen is shown."""
    assert Redaction(full=True).text(Kind.SUBJECT, "a\u202eb") == "a⟨U+202E⟩b"
    assert Redaction(full=True).values({"address": "a@b.example"}) == {"address": "a@b.example"}


def test_values_of_findings():
    """Numbers, codes and known names stay; texts of the message do not."""
    values = {
        "count": 2,
        "address": "a@b.example",
        "names": "X-Mozilla-Status, X-Secret-Project",
        "domains": "one.example, two.example",
        "charset": "utf-8",
        "declared": "secret charset",
        "limit": "parts",
        "new": "secret",
    }
    assert Redaction().values(values) == {
        "count": 2,
        "address": "address-1",
        "names": "X-Mozilla-Status, field-1",
        "domains": "host-1, host-2",
        "charset": "utf-8",
        "declared": "text-1",
        "limit": "parts",
        "new": "text-2",
    }


@given(st.dictionaries(st.text(max_size=9), st.text("SECRET", min_size=4), max_size=5))
def test_an_unknown_value_never_passes(values):
    """A finding that is added later leaks nothing."""
    redacted = Redaction().values({f"new-{key}": value for key, value in values.items()})
    assert all(str(one).startswith("text-") for one in redacted.values())
