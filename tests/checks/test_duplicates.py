"""The same message is not sent twice."""

from __future__ import annotations

from intact.checks.context import Earlier
from intact.checks.duplicates import find, repetitions
from intact.finding import Action, FindingCode, Severity


def test_the_first_of_its_kind_is_not_mentioned(make_sample, make_case):
    """Nothing came before it."""
    assert not list(find(make_case(make_sample())))


def test_the_very_same_bytes_block_the_later_copy(make_sample, make_case):
    """The finding names the earlier one and offers to leave this one out."""
    case = make_case(make_sample(), earlier=Earlier(same_bytes="a.eml", same_message="a.eml"))
    [finding] = find(case)
    assert (finding.code, finding.severity) == (FindingCode.DUPLICATE, Severity.BLOCKS)
    assert (finding.values, finding.actions) == ({"name": "a.eml"}, (Action.REMOVE,))


def test_another_copy_of_the_same_message_only_informs(make_sample, make_case):
    """Somebody else's copy may show something else."""
    [finding] = find(make_case(make_sample(), earlier=Earlier(same_message="a.msg")))
    assert (finding.code, finding.severity) == (FindingCode.SAME_MESSAGE, Severity.INFORMS)


def test_only_samples_further_up_are_repeated(make_sample):
    """Each later copy points to the very first."""
    a, b = make_sample(source_name="a"), make_sample(source_name="b")
    c = make_sample(source_name="c", data=b"other")
    repeated = [earlier.same_bytes for _, earlier in repetitions([a, c, b, a])]
    assert repeated == [None, None, "a", "a"]


def test_messages_without_message_id_are_not_the_same(make_sample):
    """An absent identity identifies nothing."""
    samples = [make_sample(data=data, message_id="") for data in (b"1", b"2")]
    assert [earlier.same_message for _, earlier in repetitions(samples)] == [None, None]


def test_the_same_message_id_in_other_bytes_is_found(make_sample):
    """An .eml and an Outlook file of one message, say."""
    samples = [
        make_sample(data=data, message_id="<1@x>", source_name=name)
        for data, name in ((b"1", "a.eml"), (b"2", "a.msg"))
    ]
    found = [earlier for _, earlier in repetitions(samples)]
    assert found == [Earlier(), Earlier(same_message="a.eml")]
