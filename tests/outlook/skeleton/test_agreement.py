"""A skeleton counts only where it agrees with what else is known of the message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.outlook import header_block
from intact.outlook.skeleton.agreement import agrees

FIELDS = (
    b"Received: from a.example by b.example with SMTP; Tue, 24 Nov 2026 08:00:01 +0000\r\n"
    b"Received: from c.example by a.example; Tue, 24 Nov 2026 08:00:00 +0000\r\n"
    b"From: Ada <ada@sender.example>\r\n"
    b"To: bob@example.org\r\n"
    b"Subject: Hello\r\n"
    b"Message-ID: <1@Sender.example>\r\n"
    b"Date: Tue, 24 Nov 2026 09:00:00 +0100\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n'
)
ID = "<1@Sender.example>"


def _agree(own: bytes, kept: bytes | None = FIELDS, message_id: str = ID) -> bool:
    skeleton = header_block.parse(own)
    assert skeleton is not None
    return agrees(skeleton, None if kept is None else header_block.parse(kept), message_id)


def test_the_same_fields_agree():
    """The usual case."""
    assert _agree(FIELDS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"by b.example with SMTP;", b"by b.example\r\n with SMTP;\r\n\t"),
        (b"Message-ID: <1@Sender.example>", b"message-id:\r\n <1@sender.example> "),
        (b"Subject:", b"X-MS-Exchange-Organization-SCL: 1\r\nSubject :"),
        (b"Received: from a", b"Received: by d.example; today\r\nReceived: from a"),
        (b"To: bob@example.org\r\n", b""),
        (b'boundary="b"', b"boundary=b"),
        (b"Subject: Hello", b"Subject: Hell\xf6"),
    ],
)
def test_what_exchange_and_servers_do_is_no_contradiction(old: bytes, new: bytes):
    """Folding, case, fields that only one side has, raw 8-bit octets; on either side."""
    changed = FIELDS.replace(old, new)
    assert changed != FIELDS
    assert _agree(changed)
    assert _agree(FIELDS, changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Message-ID: <1@", b"Message-ID: <2@"),
        (b"Subject: Hello", b"Subject: Other"),
        (b"From: Ada", b"From: Eve"),
        (b"To: bob", b"To: bill"),
        (b"24 Nov 2026 09", b"25 Nov 2026 09"),
        (b"from c.example", b"from x.example"),
        (b"multipart/mixed", b"multipart/related"),
        (b'boundary="b"', b'boundary="c"'),
        (b"boundary=", b"Boundary="),
    ],
)
def test_another_message_disagrees(old: bytes, new: bytes):
    """In whatever tells messages apart, and in what they say of their content; not in spelling."""
    changed = FIELDS.replace(old, new)
    assert changed != FIELDS
    assert _agree(changed) is (new == b"Boundary=")


def test_the_message_id_of_the_item_counts_as_well():
    """Even where the headers it keeps agree."""
    assert not _agree(FIELDS, FIELDS, "<2@sender.example>")
    assert _agree(FIELDS, FIELDS, "")


@pytest.mark.parametrize(
    ("own", "message_id", "holds"),
    [
        (FIELDS, ID, True),
        (FIELDS, "1@sender.example", True),
        (FIELDS, "", True),
        (FIELDS, "<2@sender.example>", False),
        (FIELDS.replace(b"example>\r\nD", b"example> (odd)\r\nD"), ID, True),
        (FIELDS.replace(b"Message-ID", b"X-Id"), ID, False),
    ],
)
def test_without_internet_headers_the_message_id_decides(own, message_id, holds):
    """There is nothing else."""
    assert _agree(own, None, message_id) is holds


def test_fields_that_many_messages_share_are_not_enough():
    """The same subject and sender, but no date, no identifier, no way."""
    few = b"From: Ada <ada@sender.example>\r\nSubject: Hello\r\n"
    assert not _agree(FIELDS, few)
    assert not _agree(few, FIELDS)
    assert _agree(few, few, "")


def test_nothing_in_common_is_no_agreement():
    """Headers of another kind."""
    assert not _agree(FIELDS, b"X-Draft: 1\r\n")


def test_headers_that_were_cut_off_may_say_nothing_of_the_content():
    """Then the skeleton does."""
    assert _agree(FIELDS, FIELDS.partition(b"Content-Type")[0])


@given(st.lists(st.sampled_from(FIELDS.splitlines(keepends=True)), max_size=12))
def test_it_is_told_the_same_in_either_order(lines: list[bytes]):
    """Comparing is symmetric while both declare the same content."""
    other = b"".join(lines) + FIELDS.splitlines(keepends=True)[-1]
    assert _agree(FIELDS, other, "") is _agree(other, FIELDS, "")
