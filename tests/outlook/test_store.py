"""What a store takes from a mail comes back in enough of them, and never as something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.fidelity import Fidelity
from intact.outlook.ladder import convert
from outlook import store, travelled
from outlook.mail_shapes import ALTERNATIVE, FORWARD, HEADERS, PLAIN, SINGLE, mail
from outlook.signing import signature
from outlook.store import Store


@pytest.mark.parametrize("content", [PLAIN, SINGLE], ids=["plain", "page"])
def test_a_mail_of_one_part_comes_back(content):
    """Its header section says how it was encoded, and there is nothing else to know."""
    made = convert(store.take_in(_signed(content), Store()).file())
    assert made.fidelity is Fidelity.PROVEN
    assert made.data == _signed(content)


def test_a_store_that_derives_the_plain_text_loses_it():
    """Unless it was derived from the page in the same way."""
    kept = store.take_in(_signed(ALTERNATIVE), Store())
    derived = store.take_in(_signed(ALTERNATIVE), Store(keeps_text=False))
    assert kept.texts != derived.texts


def test_a_store_keeps_messages_inside():
    """As items of their own."""
    (inner,) = store.take_in(_signed(FORWARD), Store()).attachments
    assert "__substg1.0_3701000D" in inner.extra


@pytest.mark.shared
@pytest.mark.parametrize("name", travelled.STORES)
def test_a_third_of_real_mails_comes_back_proven(corpus: Path, name: str) -> None:
    """Of those with a signature of their own, and of all; each proven body is the one sent."""
    taken_in_by = travelled.STORES[name]
    came = [(one.signed, travelled.comes_back(one, taken_in_by)) for one in travelled.mails(corpus)]
    signed = [back for own, back in came if own]
    assert sum(signed) * 3 >= len(signed) > 0
    assert sum(back for _, back in came) * 3 >= len(came)


def _signed(content: bytes) -> bytes:
    whole = mail(content)
    assert whole.startswith(HEADERS)
    return signature(whole.partition(b"\r\n\r\n")[2]).encode("ascii") + whole
