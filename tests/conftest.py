"""Fixtures for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The shared corpus of real messages; tests that ask for it skip where it is absent."""
    if not (CORPUS / "index.json").is_file():
        pytest.skip("the shared corpus is not beside this checkout")
    return CORPUS
