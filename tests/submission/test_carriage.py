"""How a sample travels."""

from __future__ import annotations

import pytest

from intact.destinations import Form
from intact.submission.carriage import carriage, carriage_in
from intact.submission.submission import Carriage

MESSAGE = Form.MESSAGE_RFC822
FILE = Form.EML_FILE


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Subject: a\r\n\r\nbody\r\n", Carriage.MESSAGE_7BIT),
        (b"Subject: a\n\nbody\n", Carriage.MESSAGE_7BIT),
        (b"Subject: a\r\n\r\nmixed\nends\r\n", Carriage.MESSAGE_7BIT),
        (b"From someone\r\nSubject: a\r\n\r\n", Carriage.MESSAGE_7BIT),
        (b"Subject: a\r\n\r\n" + b"x" * 998, Carriage.MESSAGE_7BIT),
        (b"Subject: a\r\n\r\n\xe4\r\n", Carriage.MESSAGE_8BIT),
        (b"Subject: \xe4\r\n\r\n", Carriage.MESSAGE_8BIT),
        (b"Subject: a\r\n\r\n" + b"x" * 999, Carriage.FILE),
        (b"Subject: a\r\n\r\n\0\r\n", Carriage.FILE),
        (b"Subject: a\r\n\r\nbare\rcr\r\n", Carriage.FILE),
    ],
)
def test_a_sample_travels_as_a_message_where_the_bytes_allow(make_sample, data, expected):
    """Seven bits, eight bits, or a file for what message/rfc822 cannot carry."""
    assert carriage(make_sample(data)) is expected


@pytest.mark.parametrize(
    ("forms", "clean", "odd"),
    [
        ((MESSAGE,), Carriage.MESSAGE_7BIT, None),
        ((MESSAGE, FILE), Carriage.MESSAGE_7BIT, Carriage.FILE),
        ((FILE, MESSAGE), Carriage.FILE, Carriage.FILE),
        ((FILE,), Carriage.FILE, Carriage.FILE),
        ((), Carriage.MESSAGE_7BIT, Carriage.FILE),
        ((Form.MSG_FILE,), None, None),
    ],
)
def test_the_destination_decides_which_forms_are_possible(make_sample, forms, clean, odd):
    """The first form it takes that the sample can have; none where there is no such form."""
    assert carriage_in(make_sample(b"A: b\r\n\r\nbody"), forms) is clean
    assert carriage_in(make_sample(b"A: b\r\n\r\nbo\0dy"), forms) is odd


def test_where_only_seven_bit_mails_go_an_eight_bit_message_goes_as_a_file(make_sample):
    """Or not at all, where the destination takes no files; the others as ever."""
    both = (Form.MESSAGE_RFC822, Form.EML_FILE)
    eight, seven = make_sample(b"a: \xff\r\n\r\n"), make_sample(b"a: b\r\n\r\n")
    assert carriage_in(eight, both, seven_bit=True) is Carriage.FILE
    assert carriage_in(eight, (), seven_bit=True) is Carriage.FILE
    assert carriage_in(eight, (Form.MESSAGE_RFC822,), seven_bit=True) is None
    assert carriage_in(seven, both, seven_bit=True) is Carriage.MESSAGE_7BIT
