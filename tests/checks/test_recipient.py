"""The message went to the person who submits it."""

from __future__ import annotations

import pytest

from intact.checks.recipient import find, likely
from intact.finding import Action, FindingCode, Severity
from intact.sample import MessageState, Place, Recipient

ME = ("ada@corp.example",)


@pytest.fixture
def findings(make_sample, make_case, make_destination):
    """The findings on a message that went to these recipients."""
    destination = make_destination(original_recipient=True)

    def check(*recipients, own=ME, **facts):
        sample = make_sample(recipients=tuple(Recipient(*one) for one in recipients), **facts)
        return list(find(make_case(sample, destination, own_addresses=own)))

    return check


class TestOwnAddressesAreSet:
    """The person told Intact who they are."""

    @pytest.mark.parametrize("place", Place)
    def test_an_own_address_in_any_place_will_do(self, findings, place):
        """Whether a server or the sender wrote it."""
        assert not findings(("ada@corp.example", place))

    @pytest.mark.parametrize("place", [Place.DELIVERED_TO, Place.ORIGINAL_TO, Place.RECEIVED_FOR])
    def test_delivery_to_somebody_else_warns(self, findings, place):
        """Servers wrote down another person's address."""
        [finding] = findings(("bob@corp.example", place))
        assert (finding.code, finding.severity) == (
            FindingCode.NOT_ORIGINAL_RECIPIENT,
            Severity.WARNS,
        )
        assert finding.values == {"address": "bob@corp.example"}
        assert finding.actions == (Action.THIS_IS_MY_ADDRESS, Action.REMOVE)

    @pytest.mark.parametrize("place", [Place.TO, Place.CC])
    def test_another_name_in_to_or_cc_alone_only_informs(self, findings, place):
        """Much mail comes as a blind copy."""
        [finding] = findings(("bob@corp.example", place))
        assert finding.severity is Severity.INFORMS

    def test_an_internal_mailbox_name_does_not_matter_if_to_is_own(self, findings):
        """Delivered-To often holds a name that nobody knows."""
        assert not findings(
            ("ada@corp.example", Place.TO), ("u4711@store.corp.internal", Place.DELIVERED_TO)
        )

    @pytest.mark.parametrize(
        "address",
        ["ADA@Corp.Example", "ada+shop@corp.example", "ada@corp.example.", " ada@corp.example"],
    )
    def test_another_way_to_write_an_own_address_is_own(self, findings, address):
        """Case, a tag after "+" and a final dot change nothing."""
        assert not findings((address, Place.DELIVERED_TO))

    def test_a_tag_in_the_setting_does_not_matter_either(self, findings):
        """Both sides are compared as mailboxes."""
        assert not findings(("ada@corp.example", Place.TO), own=("ada+work@corp.example",))

    def test_names_that_are_nothing_but_a_tag_are_different(self, findings):
        """There is a mailbox behind neither that both could be."""
        assert findings(("+bills@corp.example", Place.TO), own=("+news@corp.example",))

    def test_dots_mean_nothing_where_the_provider_ignores_them(self, findings):
        """Only there."""
        assert not findings(("a.da@googlemail.com", Place.TO), own=("ada@gmail.com",))
        assert findings(("a.da@corp.example", Place.TO))

    @pytest.mark.parametrize("field", ["list-id", "list-post"])
    def test_a_mailing_list_only_informs(self, findings, field):
        """Its servers note the list's addresses beside those of its readers."""
        [finding] = findings(("list@corp.example", Place.RECEIVED_FOR), field_names=(field,))
        assert finding.severity is Severity.INFORMS

    def test_a_list_message_without_servers_notes_is_not_mentioned(self, findings):
        """To is the list, and that says nothing about the reader."""
        assert not findings(("list@corp.example", Place.TO), field_names=("list-id",))

    def test_no_recipient_at_all_is_not_mentioned(self, findings):
        """There is nothing to compare with."""
        assert not findings()


class TestOwnAddressesAreNotSet:
    """A first start."""

    def test_it_asks_whether_the_likely_address_is_own(self, findings):
        """One click answers, nothing is alarming."""
        [finding] = findings(("ada@corp.example", Place.DELIVERED_TO), own=())
        assert (finding.code, finding.severity) == (
            FindingCode.OWN_ADDRESS_UNKNOWN,
            Severity.INFORMS,
        )
        assert finding.values == {"address": "ada@corp.example"}
        assert finding.actions == (Action.THIS_IS_MY_ADDRESS,)

    def test_it_does_not_guess_among_several(self, findings):
        """Nobody is asked about a stranger's address."""
        assert not findings(("ada@corp.example", Place.TO), ("bob@corp.example", Place.TO), own=())


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        (
            [("u1@store", Place.DELIVERED_TO), ("ada@c", Place.RECEIVED_FOR), ("ada@c", Place.TO)],
            "ada@c",
        ),
        ([("u1@store", Place.DELIVERED_TO), ("ada@c", Place.ORIGINAL_TO)], "ada@c"),
        ([("bob@c", Place.TO), ("u1@store", Place.DELIVERED_TO)], "u1@store"),
        ([("bob@c", Place.CC)], "bob@c"),
        ([], ""),
    ],
)
def test_the_likely_address_is_one_that_servers_and_sender_name_alike(
    make_sample, recipients, expected
):
    """Else what was addressed, else where it was delivered, else the only one named."""
    sample = make_sample(recipients=tuple(Recipient(*one) for one in recipients))
    assert likely(sample.facts) == expected


def test_through_a_mailing_list_only_servers_tell_the_reader(make_sample):
    """The sender and the list's own servers name the list."""
    reader = Recipient("ada@corp.example", Place.DELIVERED_TO)
    listed = [Recipient("list@list.example", place) for place in (Place.RECEIVED_FOR, Place.TO)]
    sample = make_sample(recipients=(reader, *listed), field_names=("list-id",))
    assert likely(sample.facts) == "ada@corp.example"


@pytest.mark.parametrize("own", [ME, ()])
def test_it_does_not_matter_in_what_never_arrived(findings, own):
    """The recipients of a draft or of a sent mail are others by nature."""
    to = ("bob@corp.example", Place.TO)
    assert not findings(to, own=own, state=MessageState.SENT)


def test_it_matters_only_where_the_destination_asks(make_sample, make_case, make_destination):
    """Others take samples from anybody."""
    sample = make_sample(recipients=(Recipient("bob@corp.example", Place.DELIVERED_TO),))
    for destination in (None, make_destination()):
        assert not list(find(make_case(sample, destination, own_addresses=ME)))
