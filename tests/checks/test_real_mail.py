"""What the checks say about real messages, each looked at by eye."""

from __future__ import annotations

from contextlib import suppress

import pytest

from intact import checks, formats
from intact.checks.context import Context
from intact.errors import Unreadable
from intact.finding import Severity
from intact.sample import MessageState
from intact.source import Origin, Source

pytestmark = pytest.mark.shared

LOOKED_AT = {
    "3805df139353": ["changed-since-signed"],  # by a mailing list, which signed it anew
    "38d08fd1dc62": ["changed-since-signed"],  # a blind copy
    "035e83606be1": ["has-attached-message", "changed-since-signed"],  # a bounce
    "1f9c44225fc1": ["has-attached-message"],  # another
    "24dd27cdc04c": ["contains-original"],  # "[Fwd: ...]", as Netscape wrote
    "47f46803e4b2": ["contains-original"],
    "5d15ca4180c1": ["contains-original"],
    "3ab2c7564dbd": ["contains-original"],  # attached without its Received fields
    "36639e481ea2": ["has-attached-message", "changed-since-signed"],  # a stranger's short note
    "1bb64223a6c9": ["forwarded-inline"],  # by a colleague
    "2818a297aa11": ["looks-forwarded"],  # by a customer of a large provider
    "04feb2ba606e": ["looks-forwarded"],  # spam that pretends
    "205f674b2672": ["redirected"],
    "23b154e05e5c": ["redirected"],
    "56b38b51d0d0": ["headers-only"],
    "2e0007c72148": ["body-empty"],
    "413e0f05cc33": ["not-received-sent"],
    "341441a3dd21": ["not-received-draft"],
}


def read(path):
    """The sample that this file becomes."""
    return formats.read(Source(path.read_bytes(), path.name, Origin.FILE))


@pytest.mark.parametrize(("name", "codes"), LOOKED_AT.items())
def test_each_message_is_seen_as_a_person_sees_it(corpus, now, name, codes):
    """Without a destination: what holds for every one."""
    sample = read(corpus / "eml" / f"{name}.eml")
    found = {finding.code.value for finding in checks.check(sample, None, Context(now=now))}
    assert found - {"client-lines-removed"} == set(codes)


def test_mail_that_was_received_is_seldom_blocked(corpus, now):
    """At most one in ten, although the corpus collects awkward ones."""
    received = []
    for path in sorted((corpus / "eml").glob("[0-2]*.eml")):
        with suppress(Unreadable):
            sample = read(path)
            received += [sample] if sample.facts.state is MessageState.RECEIVED else []
    found = checks.check_all(received, None, Context(now=now))
    blocked = [one for one in found if checks.worst(one) is Severity.BLOCKS]
    assert len(received) > 40
    assert len(blocked) <= len(received) / 10
