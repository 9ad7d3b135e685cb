"""Which sample goes into which mail."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.destinations import Channel, Form
from intact.errors import NotComposable, NotComposableReason
from intact.finding import FindingCode, Severity
from intact.submission.plan import in_seven_bit, meter, plan, plan_files
from intact.submission.submission import Carriage


def message(number, octets=0):
    """A message that differs from the others, with a body of so many octets."""
    body = (b"x" * 70 + b"\r\n") * (octets // 72) + b"y" * (octets % 72)
    return b"Received: from a by b\r\nX-Number: %d\r\n\r\n" % number + body


def reason_for(samples, request):
    """Why nothing can be planned."""
    with pytest.raises(NotComposable) as caught:
        plan(samples, request)
    return caught.value.reason


def test_without_rules_everything_goes_in_one_mail(make_sample, make_request):
    """In the order of the list, numbered from 1."""
    samples = [make_sample(message(number)) for number in range(3)]
    planned = plan(samples, make_request())
    (mail,) = planned.mails
    assert [one.sample for one in mail.attached] == samples
    assert [one.name for one in mail.attached] == ["sample-1.eml", "sample-2.eml", "sample-3.eml"]
    assert (mail.number, mail.total, mail.recipient) == (1, 1, "desk@example.org")
    assert "mail 1 of" not in mail.body + mail.subject
    assert planned.left_out == ()


def test_the_number_of_samples_in_a_mail_is_kept(make_sample, make_request):
    """Each mail says which of how many it is; names go on from mail to mail."""
    samples = [make_sample(message(number)) for number in range(5)]
    mails = plan(samples, make_request(samples_per_mail=2)).mails
    assert [len(mail.attached) for mail in mails] == [2, 2, 1]
    assert [mail.subject for mail in mails] == [
        "False positive: 2 samples (mail 1 of 3)",
        "False positive: 2 samples (mail 2 of 3)",
        "False positive: 1 sample (mail 3 of 3)",
    ]
    assert "This is mail 3 of 3." in mails[2].body
    assert mails[2].attached[0].name == "sample-5.eml"


def test_large_and_small_samples_share_mails(make_sample, make_request):
    """Four samples that need two mails go in two, whatever their order."""
    sizes = [30_000, 30_000, 60_000, 60_000]
    samples = [make_sample(message(number, size)) for number, size in enumerate(sizes)]
    mails = plan(samples, make_request(mail_bytes=95_000)).mails
    assert len(mails) == 2
    assert all(mail.size <= 95_000 for mail in mails)


def test_a_mail_may_weigh_exactly_the_limit(make_sample, make_request):
    """The size of the finished mail decides, to the octet."""
    sample = make_sample(message(1, 5_000))
    (mail,) = plan([sample], make_request()).mails
    assert plan([sample], make_request(mail_bytes=mail.size)).mails[0].size == mail.size
    planned = plan([sample], make_request(mail_bytes=mail.size - 1))
    assert planned.mails == ()
    (left,) = planned.left_out
    assert left.sample is sample
    assert left.finding.code is FindingCode.TOO_LARGE
    assert left.finding.severity is Severity.BLOCKS
    assert left.finding.values == {"size": mail.size, "limit": mail.size - 1}


@pytest.mark.parametrize("over", [1, 2, 3])
def test_words_that_grow_with_the_count_break_no_limit(make_sample, make_request, over):
    """Two samples are a letter more than one sample, and that may be the octet too many."""
    samples = [make_sample(message(number, 5_000)) for number in range(2)]
    (both,) = plan(samples, make_request()).mails
    limit = both.size - over
    mails = plan(samples, make_request(mail_bytes=limit)).mails
    assert [len(mail.attached) for mail in mails] == [1, 1]
    assert all(mail.size <= limit for mail in mails)


def test_the_address_asked_for_comes_before_the_destinations_own(make_sample, make_request):
    """An organisation, or the person, takes the samples first."""
    asked = make_request(address="moderator@example.org")
    own = replace(asked, destination=replace(asked.destination, address="long.maker@example.net"))
    samples = [make_sample(message(1))]
    (mail,) = plan(samples, own).mails
    assert mail.recipient == "moderator@example.org"
    assert meter(samples, own) == (mail.size,)
    (mail,) = plan(samples, replace(own, address="")).mails
    assert mail.recipient == "long.maker@example.net"


def test_one_too_large_does_not_hold_up_the_others(make_sample, make_request):
    """It is left out and named; the numbers of the rest have no gap."""
    samples = [make_sample(message(number, size)) for number, size in enumerate([9, 90_000, 9])]
    planned = plan(samples, make_request(mail_bytes=50_000))
    assert [one.sample for one in planned.left_out] == [samples[1]]
    assert [one.name for one in planned.mails[0].attached] == ["sample-1.eml", "sample-2.eml"]


def test_what_was_handed_over_twice_is_attached_once(make_sample, make_request):
    """The second is left out, naming the first."""
    samples = [
        make_sample(message(1), source_name="a.eml"),
        make_sample(message(1), source_name="b.eml"),
    ]
    planned = plan(samples, make_request())
    assert [one.sample for one in planned.mails[0].attached] == samples[:1]
    (left,) = planned.left_out
    assert left.sample is samples[1]
    assert left.finding.code is FindingCode.DUPLICATE
    assert left.finding.values == {"name": "a.eml"}


@pytest.mark.parametrize(
    ("body", "why"), [(b"\0", "nul"), (b"a\rb", "bare-cr"), (b"x" * 999, "long-lines")]
)
def test_bytes_no_message_can_hold_are_left_out_where_only_messages_are_taken(
    make_sample, make_request, body, why
):
    """A strict desk gets no files; the reason is named."""
    samples = [make_sample(message(1) + body), make_sample(message(2))]
    planned = plan(samples, make_request(forms=(Form.MESSAGE_RFC822,)))
    (left,) = planned.left_out
    assert left.finding.code is FindingCode.CANNOT_TRAVEL_AS_MESSAGE
    assert left.finding.values == {"why": why}
    assert len(planned.mails[0].attached) == 1
    assert plan(samples, make_request()).mails[0].attached[0].carriage is Carriage.FILE


def test_a_form_that_cannot_be_written_leaves_everything_out(make_sample, make_request):
    """Nothing is passed off as what it is not."""
    planned = plan([make_sample(message(1))], make_request(forms=(Form.WINMAIL_DAT,)))
    assert planned.mails == ()
    assert planned.left_out[0].finding.values == {"why": "form"}


def test_what_cannot_be_planned_says_why(make_sample, make_request):
    """No samples, no address, a bad one, a bad sender, or a desk without a mail address."""
    samples = [make_sample(message(1))]
    assert reason_for([], make_request()) is NotComposableReason.NO_SAMPLES
    assert reason_for(samples, make_request(address="")) is NotComposableReason.NO_ADDRESS
    bad = NotComposableReason.BAD_ADDRESS
    assert reason_for(samples, make_request(address="a@b, c@d")) is bad
    assert reason_for(samples, make_request(sender="Me <me@example.org>")) is bad
    for channel in (Channel.SUPPORT_CASE, Channel.PORTAL):
        expected = NotComposableReason.NO_MAIL_ADDRESS_TAKES_THIS
        assert reason_for(samples, make_request(channel=channel)) is expected


def test_for_a_server_without_eight_bits_only_what_has_them_goes_as_a_file(
    make_sample, make_request
):
    """Or stays behind, where no files are taken: written anew it would be another message."""
    samples = [make_sample(message(1)), make_sample(message(2) + b"gr\xfc\xdfe\r\n")]
    for forms, carriages in (
        ((Form.MESSAGE_RFC822, Form.EML_FILE), [Carriage.MESSAGE_7BIT, Carriage.FILE]),
        ((Form.MESSAGE_RFC822,), [Carriage.MESSAGE_7BIT]),
    ):
        (mail,) = in_seven_bit(plan(samples, make_request(forms=forms))).mails
        assert [one.carriage for one in mail.attached] == carriages


def test_files_for_a_support_case_need_no_address(make_sample, make_request):
    """Every different sample once, with a description, and no mail."""
    samples = [make_sample(message(1)), make_sample(message(1)), make_sample(message(2) + b"\0")]
    request = make_request(address="", channel=Channel.SUPPORT_CASE, comment="please look")
    planned = plan_files(samples, request)
    (files,) = planned.mails
    assert files.data == b""
    assert [one.name for one in files.attached] == ["sample-1.eml", "sample-2.eml"]
    assert "please look" in files.body
    assert samples[2].sha256 in files.body
    assert len(planned.left_out) == 1
    with pytest.raises(NotComposable):
        plan_files([], request)


@given(
    st.lists(st.integers(0, 3_000), min_size=1, max_size=14),
    st.integers(2_000, 6_000),
    st.none() | st.integers(1, 4),
)
def test_no_mail_breaks_a_rule_and_no_sample_is_lost(make_sample, make_request, sizes, limit, most):
    """Limits hold for the finished bytes; every sample is in one mail or left out."""
    samples = [make_sample(message(n, size) + b"\n" * (n % 3)) for n, size in enumerate(sizes)]
    request = make_request(mail_bytes=limit, samples_per_mail=most, comment="prüfen =")
    planned = plan(samples, request)
    sent = [one.sample for mail in planned.mails for one in mail.attached]
    left = [one.sample for one in planned.left_out]
    assert sorted(map(id, sent + left)) == sorted(map(id, samples))
    for mail in planned.mails:
        assert mail.size == len(mail.data) <= limit
        assert most is None or len(mail.attached) <= most


@given(
    st.lists(st.integers(0, 3_000), min_size=1, max_size=14),
    st.sampled_from(["", "Kommentar: prüfen = 'ok' " * 8]),
    st.booleans(),
)
def test_the_meter_tells_what_the_scales_will(make_sample, make_request, sizes, comment, empty):
    """The estimate, made without touching a sample's bytes, is right to the octet."""
    odd = [b"\n", b"\0", b"\xff"]
    samples = [make_sample(message(n, size) + odd[n % 3]) for n, size in enumerate(sizes)]
    request = make_request(
        comment=comment, empty_body=empty, samples_per_mail=9, sender="me@example.org"
    )
    weighed = [mail.size for mail in plan(samples, request).mails]
    if len(weighed) == 1:
        assert list(meter(samples, request)) == weighed
    else:
        assert all(
            abs(one - two) <= 4 for one, two in zip(meter(samples, request), weighed, strict=True)
        )


def test_a_blocked_link_stands_with_its_sample_and_is_weighed(make_sample, make_request):
    """In the mail that holds the sample, and in no other."""
    samples = [make_sample(message(number)) for number in range(2)]
    blocked = {samples[1].sha256: "https://clicktime.symantec.com/" + "ä" * 1_500}
    request = make_request(samples_per_mail=1, blocked=blocked)
    first, second = plan(samples, request).mails
    assert "blocked link" not in first.body
    assert "hxxps://clicktime[.]symantec[.]com/%C3%A4" in second.body
    assert meter(samples, request) == (first.size, second.size)


def test_the_meter_works_before_the_address_is_known(make_sample, make_request):
    """A missing or half typed address changes the estimate by its length only."""
    samples = [make_sample(message(1))]
    known = meter(samples, make_request(address="desk@example.org"))[0]
    assert meter(samples, make_request(address="desk@"))[0] == known - len(
        "To: desk@example.org\r\n"
    )
    assert meter([], make_request()) == ()
