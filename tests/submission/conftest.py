"""Samples and requests made in code, for the tests of composing."""

from __future__ import annotations

from submission_builders import make_request, make_sample

__all__ = ["make_request", "make_sample"]
