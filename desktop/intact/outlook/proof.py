"""Which body of those a mail may have had fits the hash in the mail's own signature.

A match is said in just these words: the signature itself is text of the message until somebody
checks it with the signer's key. No match accuses nobody: bodies are rebuilt, not remembered.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from intact import limits
from intact.mime import body_hash
from intact.mime.body_hash import BodyHash
from intact.outlook.budget import Budget
from intact.outlook.candidates.candidate import Candidate


def find(
    candidates: Iterable[Candidate], hashes: tuple[BodyHash, ...], budget: Budget
) -> Candidate | None:
    """The first candidate that one of the hashes speaks of to its last octet.

    Work is bounded by counts, never by time: the same file gives the same sample everywhere.
    """
    if budget.is_spent:
        return None
    ways = len({(wanted.relaxed, wanted.algorithm) for wanted in hashes})
    for candidate in islice(candidates, limits.CANDIDATES):
        budget.spend(len(candidate.body) * ways)
        if budget.is_spent:
            return None
        if body_hash.is_whole(candidate.body, hashes):
            return candidate
    return None
