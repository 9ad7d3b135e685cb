"""The catalogues are those of the program's present texts."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "i18n"


@pytest.fixture(scope="module")
def script():
    """The script, which stands in no package."""
    path = ROOT / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_catalogues_are_up_to_date(script, tmp_path):
    """Extracting again changes nothing: nobody reads a text that no catalogue knows."""
    for catalogue in CATALOGUES.glob("*.ts"):
        (tmp_path / catalogue.name).write_bytes(catalogue.read_bytes())
    script.main(tmp_path)
    for catalogue in tmp_path.glob("*.ts"):
        committed = (CATALOGUES / catalogue.name).read_text(encoding="utf-8")
        assert catalogue.read_text(encoding="utf-8") == committed, catalogue.name


def test_every_english_plural_has_two_forms(script, tmp_path):
    """One and many differ, and no "(s)" is left for anybody to read."""
    script.main(tmp_path)
    text = (tmp_path / "intact_en.ts").read_text(encoding="utf-8")
    translations = [line for line in text.splitlines() if "<numerusform>" in line]
    assert len(translations) >= 2
    assert not [line for line in translations if "(s)" in line]
    assert all(first != second for first, second in zip(*[iter(translations)] * 2, strict=True))
