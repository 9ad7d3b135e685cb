"""Boundaries inside follow from the outer one where a program counts."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import boundaries


@pytest.mark.parametrize(
    ("root", "inner"),
    [
        ("0000000000005d654405f082adb7", "0000000000005d654205f082adb5"),
        ("00000000000009c2cc05f1739fc9", "00000000000009c2c805f1739fc7"),
        ("0016e687869333b1570478963d35", "0016e687869333b14e0478963d33"),
    ],
)
def test_gmail_below_mixed(root, inner):
    """Pairs of real mails."""
    assert (inner,) in list(boundaries.gmail(root, [2], "mixed"))


def test_gmail_below_related():
    """No number is missing there."""
    found = list(boundaries.gmail("089e013a23b447d99505223c5401", [2], "related"))
    assert ("089e013a23b447d99205223c5400",) in found


def test_gmail_two_deep():
    """mixed(related(alternative)), from a real mail."""
    found = list(boundaries.gmail("94eb2c03266668996305515194b6", [4, 2], "mixed"))
    assert ("94eb2c03266668996205515194b5", "94eb2c03266668995d05515194b4") in found


def test_gmail_wraps_around_and_stays_as_long():
    """A number that is smaller than the step."""
    found = list(boundaries.gmail("000000000000000001" + "0000000001", [2], "mixed"))
    assert all(len(name) == 28 for (name,) in found)


def test_exchange_numbers_by_parts():
    """mixed(related(alternative(plain, html), picture), file)."""
    found = list(boundaries.exchange("_006_tail_", [4, 2], "mixed"))
    assert found == [("_004_tail_", "_000_tail_")]


def test_outlook_counts_up():
    """Depth and counter; the moment stays."""
    root = "----=_NextPart_000_003E_01D97831.767F38C0"
    expected = (
        "----=_NextPart_001_003F_01D97831.767F38C0",
        "----=_NextPart_002_0040_01D97831.767F38C0",
    )
    assert list(boundaries.outlook(root, [3, 2], "mixed")) == [expected]


@pytest.mark.parametrize(
    ("root", "inner"),
    [
        ("b1_e376dc71bafc953c0b0fdeb9983a9956", "b2_e376dc71bafc953c0b0fdeb9983a9956"),
        ("_----------=_1574345186400022", "_----------=_1574345186400023"),
        ("--_NmP-1f2e3d-Part_1", "--_NmP-1f2e3d-Part_2"),
        ("=_mixed 0059C1FE85257F9B_=", "=_alternative 0059C1FE85257F9B_="),
    ],
)
def test_programs_that_count(root, inner):
    """PHPMailer, MIME::Lite, Nodemailer, Lotus Notes."""
    assert (inner,) in list(boundaries.counted(root, [2], "mixed"))


@pytest.mark.parametrize(
    "follow",
    [boundaries.gmail, boundaries.exchange, boundaries.outlook, boundaries.counted],
)
def test_a_boundary_of_another_kind_gives_nothing(follow):
    """No guess is better than a wild one."""
    assert list(follow("simple boundary", [2], "mixed")) == []


def test_programs_that_draw_anew():
    """Nothing follows."""
    assert list(boundaries.unknown("------------37E29FB75D9C25837DA36547", [2], "mixed")) == []
