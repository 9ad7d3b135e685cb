"""The words around a forwarded original."""

from __future__ import annotations

from intact.mime import forward_words as words


def test_every_word_is_written_as_it_is_compared():
    """Lower case; labels without blanks."""
    for word in (*words.LABELS, *words.FORWARD_PREFIXES, *words.REPLY_PREFIXES, *words.DIVIDERS):
        assert word == word.casefold().strip()
    assert not any(label.split() != [label] for label in words.LABELS)


def test_a_prefix_is_of_a_reply_or_of_a_forward():
    """Never of both."""
    assert words.FORWARD_PREFIXES.isdisjoint(words.REPLY_PREFIXES)
