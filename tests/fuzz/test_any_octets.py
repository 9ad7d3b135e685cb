"""Every reader takes any octets whatsoever, also such as begin like a file of its format."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz import good, targets
from intact.errors import Unreadable, UnreadableReason
from intact.formats.heads import head
from intact.reading import answer
from intact.reading.protocol import Frame, Kind, Nonsense
from intact.source import Origin, Source

EXAMPLES = 40


@pytest.mark.parametrize("name", targets.TARGETS)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_any_octets_are_read_or_refused(name: str, data: st.DataObject) -> None:
    """Any octets, behind any beginning of a good file; whatever else is raised fails."""
    whole = data.draw(st.sampled_from(good.of(name)))
    kept = data.draw(st.integers(0, len(whole)))
    targets.run(name, whole[:kept] + data.draw(st.binary(max_size=300)))


@given(st.binary(max_size=500))
def test_any_octets_have_a_head(data: bytes) -> None:
    """A list names whatever there is, within its bounds."""
    found = head(data)
    assert found.moment is None or found.moment.tzinfo is not None


@given(st.sampled_from(Kind), st.binary(max_size=300), st.binary(max_size=50))
def test_any_frame_of_a_child_is_an_answer_or_nonsense(
    kind: Kind, text: bytes, blob: bytes
) -> None:
    """Nothing but the two errors comes of what a child may say."""
    frame = Frame(kind, text, blob)
    for heard in (
        lambda: answer.sample_of(frame, Source(b"x", "x", Origin.FILE), 1),
        lambda: answer.heads_of(frame, 1, 1),
        lambda: answer.members_of(frame, 1),
    ):
        with pytest.raises((Nonsense, Unreadable)) as caught:
            heard()
        error = caught.value
        assert isinstance(error, Nonsense) or error.reason in UnreadableReason
