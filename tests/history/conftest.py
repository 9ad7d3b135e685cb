"""Fixtures of the history: requests to a desk."""

from __future__ import annotations

from submission_builders import make_request, make_sample

__all__ = ["make_request", "make_sample"]
