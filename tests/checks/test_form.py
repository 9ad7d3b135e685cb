"""The message can be attached in a form that the destination takes."""

from __future__ import annotations

import pytest

from intact.checks.form import find, form_of
from intact.clients.client import Result
from intact.destinations import Channel, Form
from intact.finding import Action, FindingCode, Severity
from intact.sample import Format

BOTH = (Form.MESSAGE_RFC822, Form.EML_FILE)


def test_an_ordinary_message_is_not_mentioned(make_sample, make_case, make_destination):
    """It goes as a message."""
    for destination in (None, make_destination()):
        assert not list(find(make_case(make_sample(), destination)))


class TestTravel:
    """What no message/rfc822 part may hold."""

    def test_it_blocks_where_only_messages_are_taken(
        self, make_sample, make_case, make_destination
    ):
        """Neither a valid message nor a welcome file."""
        [finding] = find(make_case(make_sample(nul=True), make_destination()))
        assert (finding.code, finding.severity) == (
            FindingCode.CANNOT_TRAVEL_AS_MESSAGE,
            Severity.BLOCKS,
        )
        assert finding.values == {"why": "nul"}

    @pytest.mark.parametrize("forms", [BOTH, ()])
    def test_it_informs_where_a_file_is_welcome(
        self, make_sample, make_case, make_destination, forms
    ):
        """It goes as a file, which is told."""
        [finding] = find(make_case(make_sample(nul=True), make_destination(forms=forms)))
        assert finding.severity is Severity.INFORMS

    def test_it_warns_while_no_destination_is_chosen(self, make_sample, make_case):
        """Some take files, some do not."""
        [finding] = find(make_case(make_sample(nul=True)))
        assert finding.severity is Severity.WARNS

    def test_a_form_that_cannot_be_made_blocks(self, make_sample, make_case, make_destination):
        """Nobody can turn a message back into winmail.dat."""
        destination = make_destination(forms=(Form.WINMAIL_DAT,))
        [finding] = find(make_case(make_sample(), destination))
        assert (finding.severity, finding.values) == (Severity.BLOCKS, {"why": "form"})

    def test_the_first_form_that_fits_is_taken(self, make_sample, make_destination):
        """In the order of the destination."""
        fits, not_fits = make_sample(), make_sample(nul=True)
        rules = make_destination(forms=BOTH).rules
        assert form_of(fits, rules) is Form.MESSAGE_RFC822
        assert form_of(not_fits, rules) is Form.EML_FILE
        assert form_of(fits, make_destination(forms=BOTH[::-1]).rules) is Form.EML_FILE
        assert form_of(not_fits, make_destination().rules) is None


@pytest.mark.parametrize("channel", [Channel.SUPPORT_CASE, Channel.PORTAL])
def test_a_destination_without_mail_takes_saved_messages(
    make_sample, make_case, make_destination, channel
):
    """Whatever the bytes are: nothing travels by mail."""
    case = make_case(make_sample(nul=True), make_destination(channel=channel))
    [finding] = find(case)
    assert (finding.code, finding.severity) == (
        FindingCode.DESTINATION_TAKES_NO_MAIL,
        Severity.INFORMS,
    )
    assert finding.actions == (Action.SAVE_SAMPLES,)


class TestClientAndFormat:
    """The vendor's rule: never a plain .eml out of Outlook."""

    @pytest.fixture
    def case(self, make_sample, make_case, make_destination, make_client):
        """A sample on its way out of a client that must not attach these forms."""

        def make(*invalid, rule=True, by_hand=False, **sample):
            return make_case(
                make_sample(**sample),
                make_destination(client_form=rule),
                client=make_client(invalid_forms=invalid),
                attached_by_hand=by_hand,
            )

        return make

    def test_a_file_attached_by_hand_is_not_valid(self, case):
        """Another way out is."""
        [finding] = find(case(Result.EML_FILE, by_hand=True))
        assert (finding.code, finding.severity) == (FindingCode.FORM_NOT_VALID, Severity.BLOCKS)
        assert finding.actions == (Action.CHOOSE_WAY, Action.SHOW_GUIDE)
        assert finding.values == {"client": "courier", "title": "Courier", "form": "eml-file"}

    def test_what_intact_composes_is_valid_and_said_so(self, case):
        """So that nobody attaches the file by hand after all."""
        [finding] = find(case(Result.EML_FILE))
        assert (finding.code, finding.severity) == (
            FindingCode.FORM_FITS_CLIENT,
            Severity.INFORMS,
        )

    def test_an_outlook_file_goes_out_of_outlook_as_it_is(self, case):
        """Its own format is not worth a word."""
        assert not list(find(case(Result.EML_FILE, format=Format.MSG)))

    def test_the_content_of_a_mail_is_the_format_of_no_client(self, case):
        """There is nothing it could be attached as by hand."""
        assert not list(find(case(Result.EML_FILE, format=Format.TNEF)))

    @pytest.mark.parametrize("by_hand", [True, False])
    def test_a_client_that_may_attach_the_file_is_not_mentioned(self, case, by_hand):
        """No form is wrong there."""
        assert not list(find(case(by_hand=by_hand)))

    @pytest.mark.parametrize("by_hand", [True, False])
    def test_destinations_without_the_rule_do_not_care(self, case, by_hand):
        """It is one vendor's rule."""
        assert not list(find(case(Result.EML_FILE, rule=False, by_hand=by_hand)))


class TestWhereItCameFrom:
    """Nothing is known of the way out: then the client the message came from counts."""

    @pytest.fixture
    def case(self, make_sample, make_case, make_destination, make_client):
        """A sample that was dragged from a client that must not attach .eml files."""

        def make(source_client="", **context):
            return make_case(
                make_sample(source_client=source_client),
                make_destination(client_form=True),
                clients=(make_client(invalid_forms=(Result.EML_FILE,)),),
                **context,
            )

        return make

    def test_the_rule_holds_for_the_client_it_was_dragged_from(self, case):
        """A person sends from where the message is."""
        [finding] = find(case("courier"))
        assert finding.code is FindingCode.FORM_FITS_CLIENT
        [finding] = find(case("courier", attached_by_hand=True))
        assert finding.code is FindingCode.FORM_NOT_VALID
        assert finding.values["client"] == "courier"

    def test_the_client_it_leaves_from_counts_more(self, case, make_client):
        """The rule is about the mail that goes out."""
        assert not list(find(case("courier", client=make_client(name="other"))))

    def test_a_client_we_know_nothing_of_is_not_mentioned(self, case):
        """No guess is made."""
        assert not list(find(case("unknown")))
        assert not list(find(case()))
