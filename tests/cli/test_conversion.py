"""How a sample was converted, for people and for scripts: the same groups as in the window."""

from __future__ import annotations

import pytest

from intact.cli.conversion import conversion_lines, conversion_record
from intact.fidelity import Fidelity, Loss, LossCode


@pytest.fixture
def kept(make_sample):
    """A sample of an Outlook file, with something in every group."""
    codes = (LossCode.BODY_REBUILT, LossCode.DATE_ZONE_UNKNOWN)
    losses = tuple(Loss(code) for code in codes)
    return make_sample(fidelity=Fidelity.HEADERS_EXACT, losses=losses)


def test_groups_stand_below_each_other_with_their_statements(kept):
    """A heading, then what belongs to it."""
    lines = conversion_lines(kept)
    assert [text for mark, text in lines if not mark] == [
        "Unchanged:",
        "Rebuilt:",
        "Not kept:",
    ]
    assert [mark for mark, _ in lines] == ["", "- ", "", "- ", "", "- "]


def test_groups_without_statements_are_left_out_for_people_only(make_sample):
    """A script finds all three lists."""
    taken = make_sample(losses=(Loss(LossCode.MBOX_LINE_REMOVED),))
    headings = [text for mark, text in conversion_lines(taken) if not mark]
    assert headings == ["Unchanged:", "Not kept:"]
    assert set(conversion_record(taken)) == {"exact", "rebuilt", "not_kept"}


def test_of_an_unchanged_message_people_are_told_once(make_sample):
    """By its rung, which the report names anyway."""
    assert conversion_lines(make_sample()) == []


def test_a_record_has_code_sentence_and_exact_term(kept):
    """The code is stable, the sentences are in the person's language."""
    record = conversion_record(kept)
    assert [one["code"] for one in record["rebuilt"]] == ["body-rebuilt"]
    [headers] = record["exact"]
    assert set(headers) == {"code", "values", "text", "term"}
    assert "0x007D" in headers["term"]
    assert "0x007D" not in headers["text"]
