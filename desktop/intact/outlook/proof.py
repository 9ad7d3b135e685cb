"""Which body of those a mail may have had fits the hash in the mail's own signature.

A match is said in just these words: the signature itself is text of the message until somebody
checks it with the signer's key. No match accuses nobody: bodies are rebuilt, not remembered.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from intact import limits
from intact.mime.body_hash import BodyHash, CanonicalBody
from intact.outlook.candidates.candidate import Candidate


def find(candidates: Iterable[Candidate], hashes: tuple[BodyHash, ...]) -> Candidate | None:
    """The first candidate that one of the hashes speaks of to its last octet.

    Work is bounded by counts, never by time: the same file gives the same sample everywhere.
    """
    left = limits.CANDIDATE_BYTES
    ways = len({(wanted.relaxed, wanted.algorithm) for wanted in hashes})
    for candidate in islice(candidates, limits.CANDIDATES):
        left -= len(candidate.body) * ways
        if left < 0:
            return None
        if _is_proven(candidate.body, hashes):
            return candidate
    return None


def _is_proven(body: bytes, hashes: tuple[BodyHash, ...]) -> bool:
    """Whether a hash is that of the whole body; one of nothing, or of a part, proves nothing."""
    if not body or body.isspace():
        return False
    canonical = CanonicalBody(body)
    return any(canonical.matches(one) and canonical.is_covered_by(one) for one in hashes)
