"""The original is told from a forward of it, and taken out where it is attached."""

from __future__ import annotations

import pytest

from intact.checks.forwarding import find, is_wrapper, originals
from intact.finding import Action, FindingCode, Severity
from intact.sample import Carrier, Contained, ForwardSign, Mailbox

ME = ("ada@corp.example",)
COLLEAGUE = Mailbox("Bob", "bob@mail.corp.example")
STRANGER = Mailbox("Eve", "eve@elsewhere.example")


def attached(start, end, subject="Invoice", *, received=True):
    """An attached message in these bytes of the outer one."""
    return Contained(start, end, Carrier.PLAIN, "x.eml", subject, Mailbox("", ""), received)


def forward(make_sample, *contained, **facts):
    """A message that a mail client made to forward others as attachments."""
    about = {"subject": "Fwd: Invoice", "signs": (ForwardSign.ATTACHED,)}
    return make_sample(contained=contained, **about | facts)


def test_an_original_is_not_mentioned(make_sample, make_case):
    """Without any sign of a forward nothing is said."""
    assert not list(find(make_case(make_sample())))


class TestTheOriginalIsAttached:
    """A forward that carries the original."""

    def test_it_blocks_and_one_click_uses_the_original(self, make_sample, make_case):
        """The wrapper is no sample, what is in it is."""
        [finding] = find(make_case(forward(make_sample, attached(100, 900))))
        assert (finding.code, finding.severity) == (
            FindingCode.CONTAINS_ORIGINAL,
            Severity.BLOCKS,
        )
        assert finding.values == {"index": 0, "subject": "Invoice", "count": 1}
        assert finding.actions[0] is Action.USE_CONTAINED

    def test_a_received_message_is_preferred_to_one_that_was_not(self, make_sample):
        """A draft hanging on the forward as well is not the original."""
        sample = forward(make_sample, attached(100, 200, received=False), attached(300, 900))
        assert originals(sample.facts) == (1,)

    def test_an_original_without_headers_is_better_than_none(self, make_sample):
        """Where nothing attached was received, the first is offered all the same."""
        sample = forward(make_sample, attached(100, 200, received=False))
        assert originals(sample.facts) == (0,)

    def test_several_originals_are_counted(self, make_sample, make_case):
        """Mails picked together in the list are forwarded in one."""
        sample = forward(make_sample, attached(100, 200), attached(300, 400))
        [finding] = find(make_case(sample))
        assert finding.values["count"] == 2
        assert originals(sample.facts) == (0, 1)


class TestForwardOfAForward:
    """The original is wrapped more than once."""

    @pytest.mark.parametrize("subject", ["Fwd: Invoice", "FW: Invoice", "wg: Invoice"])
    def test_the_innermost_is_offered(self, make_sample, make_case, subject):
        """A forward in a forward is recognised by its subject in any language."""
        sample = forward(make_sample, attached(100, 900, subject), attached(300, 800))
        [finding] = find(make_case(sample))
        assert (finding.code, finding.severity) == (
            FindingCode.FORWARD_OF_FORWARD,
            Severity.BLOCKS,
        )
        assert (finding.values["index"], finding.values["subject"]) == (1, "Invoice")

    def test_a_forward_kept_as_a_draft_is_gone_through_as_well(self, make_sample):
        """What was never received is not the original if a received message is inside."""
        outer = attached(100, 900, "See below", received=False)
        assert originals(forward(make_sample, outer, attached(300, 800)).facts) == (1,)

    def test_a_forward_of_what_was_never_received_stays_as_it_is(self, make_sample):
        """Going further down would lose the only headers there are."""
        inner = attached(300, 800, received=False)
        assert originals(forward(make_sample, attached(100, 900, "Fwd: a"), inner).facts) == (0,)

    def test_three_wrappings_are_gone_through(self, make_sample):
        """However deep it lies."""
        layers = (attached(100, 900, "Fwd: a"), attached(200, 800, "Fwd: a"), attached(300, 700))
        assert originals(forward(make_sample, *layers).facts) == (2,)

    def test_an_original_with_a_message_attached_stays_whole(self, make_sample, make_case):
        """It is no forward, so its own attachment is not looked for."""
        sample = forward(make_sample, attached(100, 900, "Your bill"), attached(300, 800))
        [finding] = find(make_case(sample))
        assert (finding.code, finding.values["index"]) == (FindingCode.CONTAINS_ORIGINAL, 0)


class TestAttachedMessageOfAnotherKind:
    """Bounces, digests and discussions carry messages too."""

    def test_it_only_informs(self, make_sample, make_case):
        """Without a sign of a forward the message may well be the one that is meant."""
        case = make_case(make_sample(contained=(attached(100, 900),)))
        [finding] = find(case)
        assert (finding.code, finding.severity) == (
            FindingCode.HAS_ATTACHED_MESSAGE,
            Severity.INFORMS,
        )
        assert not is_wrapper(case)

    @pytest.mark.parametrize(
        ("subject", "sender", "wrapper"),
        [
            ("Fwd: Invoice", STRANGER, True),
            ("Invoice", STRANGER, True),
            ("Please look", COLLEAGUE, True),
            ("Please look", STRANGER, False),
            ("", STRANGER, False),
        ],
    )
    def test_a_short_mail_is_a_wrapper_by_its_subject_or_its_sender(
        self, make_sample, make_case, subject, sender, wrapper
    ):
        """A stranger who attaches some message may have written what is to be submitted."""
        others = (attached(100, 900), attached(950, 990, ""))
        sample = forward(make_sample, *others, subject=subject, sender=sender)
        assert is_wrapper(make_case(sample, own_addresses=ME)) is wrapper

    def test_a_forward_of_the_same_subject_needs_no_received_fields(self, make_sample, make_case):
        """Some clients strip them from what they attach; that is said of the original then."""
        original = attached(100, 900, received=False)
        case = make_case(make_sample(contained=(original,), subject="Fwd: Invoice"))
        assert is_wrapper(case)

    @pytest.mark.parametrize("subject", ["Fwd: Other", "Invoice"])
    def test_without_such_a_sign_only_both_make_a_wrapper(self, make_sample, make_case, subject):
        """A forward of something else, or an answer with the message attached."""
        sample = make_sample(contained=(attached(100, 900),), subject=subject)
        assert not is_wrapper(make_case(sample))


class TestForwardedInline:
    """The original's text is pasted into the forward."""

    def test_a_colleagues_forward_blocks_and_shows_how_to_do_it_right(self, make_sample, make_case):
        """Nothing of the original's headers is left."""
        sample = make_sample(signs=(ForwardSign.INLINE,), client="courier", sender=COLLEAGUE)
        [finding] = find(make_case(sample, own_addresses=ME))
        assert (finding.code, finding.severity) == (FindingCode.FORWARDED_INLINE, Severity.BLOCKS)
        assert finding.actions[0] is Action.SHOW_GUIDE
        assert finding.values["client"] == "courier"

    def test_a_strangers_forward_warns(self, make_sample, make_case):
        """Spam is made to look like a forward, and is the original all the same."""
        sample = make_sample(signs=(ForwardSign.INLINE,), sender=STRANGER)
        [finding] = find(make_case(sample, own_addresses=ME))
        assert (finding.code, finding.severity) == (FindingCode.LOOKS_FORWARDED, Severity.WARNS)

    def test_an_attached_original_counts_for_more(self, make_sample, make_case):
        """A forward that quotes the original and attaches it has a way out."""
        signs = (ForwardSign.INLINE, ForwardSign.ATTACHED)
        sample = forward(make_sample, attached(100, 900), signs=signs)
        assert [f.code for f in find(make_case(sample))] == [FindingCode.CONTAINS_ORIGINAL]

    def test_an_attachment_of_the_original_is_not_the_original(self, make_sample, make_case):
        """A forward inline keeps the original's attachments, and one may be a message."""
        signs = (ForwardSign.INLINE, ForwardSign.ATTACHED)
        sample = forward(make_sample, attached(100, 900, "Terms"), signs=signs, sender=COLLEAGUE)
        assert {f.code for f in find(make_case(sample, own_addresses=ME))} == {
            FindingCode.FORWARDED_INLINE,
            FindingCode.HAS_ATTACHED_MESSAGE,
        }


class TestRedirected:
    """Resent-* fields."""

    def test_it_warns(self, make_sample, make_case):
        """The bytes are the original's, the last stretch of the way is not."""
        [finding] = find(make_case(make_sample(signs=(ForwardSign.RESENT,))))
        assert (finding.code, finding.severity) == (FindingCode.REDIRECTED, Severity.WARNS)

    def test_a_mailing_list_that_resends_is_no_detour(self, make_sample, make_case):
        """Some list software marks every message it sends on as resent."""
        sample = make_sample(signs=(ForwardSign.RESENT,), field_names=("list-id", "resent-from"))
        assert not list(find(make_case(sample)))


def test_where_a_person_looks_at_it_a_forward_only_warns(make_sample, make_case, make_destination):
    """A security desk in the house can take the original out itself."""
    desk = make_destination(received_only=False)
    inline = make_sample(sender=COLLEAGUE, signs=(ForwardSign.INLINE,))
    for sample in (forward(make_sample, attached(100, 900)), inline):
        [finding] = find(make_case(sample, desk, own_addresses=ME))
        assert finding.severity is Severity.WARNS
