"""What a page in Chromium puts into a drag, and what new Outlook says there of its messages."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.drops import web_custom_data, web_mail
from intact.drops.web_mail import NEW_OUTLOOK, WebMail
from intact.errors import Unreadable
from windows_drags import web_data

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.dictionaries(TEXTS, TEXTS, max_size=6))
def test_types_and_values_come_back(values):
    """Of any length: each is filled up to four octets."""
    assert web_custom_data.parse(web_data(values)) == values


@pytest.mark.parametrize("cut", [0, 3, 4, 8, 11, 17])
def test_half_of_them_is_nothing(cut):
    """The size of the whole is told before it."""
    with pytest.raises(Unreadable):
        web_custom_data.parse(web_data({"abc": "def"})[:cut])


def test_a_count_is_no_reason_to_work_for_hours():
    """Pages have a handful of types."""
    with pytest.raises(Unreadable):
        web_custom_data.parse(struct.pack("<II", 4, limits.WEB_TYPES + 1))


@pytest.mark.parametrize("kind", ["maillistrow", "multimaillistmessagerows"])
def test_messages_are_counted_by_their_subjects(kind):
    """Ids, mailboxes and all else is not even looked at."""
    value = {"itemType": kind, "subjects": ["One", None, "x" * 999], "latestItemIds": [1, {}]}
    found = web_mail.find({"text/x": "", kind: json.dumps(value)})
    assert found == WebMail(NEW_OUTLOOK, ("One", "", "x" * limits.HEAD_TEXT))


@given(TEXTS | st.just("[" * 100_000) | st.just('{"subjects": 7}') | st.just('{"subjects": []}'))
def test_a_message_it_is_whatever_stands_there(text):
    """Damaged or of another form, the type alone says that messages are dragged."""
    assert web_mail.find({"maillistrow": text}) == WebMail(NEW_OUTLOOK, ("",))


@given(st.dictionaries(TEXTS.filter(lambda kind: "maillist" not in kind), TEXTS))
def test_other_pages_drag_no_messages(values):
    """Only these types tell of any."""
    assert web_mail.find(values) is None
