"""The message is small enough for the destination."""

from __future__ import annotations

import pytest

from intact.checks.size import find, least_mail, on_the_wire
from intact.destinations import Form
from intact.finding import FindingCode, Severity


@pytest.fixture
def findings(make_sample, make_case, make_destination):
    """The findings on a message of that many bytes."""

    def check(octets, facts=None, **rules):
        sample = make_sample(data=b"x" * octets, **(facts or {}))
        return list(find(make_case(sample, make_destination(**rules))))

    return check


def test_what_just_fits_into_a_mail_is_fine(findings):
    """The mail around the sample is reckoned in."""
    assert not findings(98_000, mail_bytes=100_000)


def test_one_byte_more_blocks(findings):
    """And both weights are named."""
    [finding] = findings(98_001, mail_bytes=100_000)
    assert (finding.code, finding.severity) == (FindingCode.TOO_LARGE, Severity.BLOCKS)
    assert finding.values == {"size": 100_001, "limit": 100_000}


def test_line_ends_are_weighed_as_they_travel(make_sample):
    """A lone LF becomes CRLF."""
    assert on_the_wire(make_sample(data=b"a\nb\n", lf_only=2)) == 6


def test_what_must_go_as_a_file_weighs_as_base64(make_sample):
    """57 octets make a line of 76 and its line end."""
    as_message, as_file = make_sample(data=b"x" * 570), make_sample(data=b"x" * 570, nul=True)
    assert least_mail(as_file) - least_mail(as_message) == 10 * 78 - 570


def test_a_destination_that_takes_files_only_gets_a_file(findings):
    """Its limit holds for the encoded file."""
    forms = (Form.EML_FILE,)
    assert findings(98_000, mail_bytes=100_000, forms=forms)
    assert not findings(57_000, mail_bytes=80_000, forms=forms)


def test_a_sample_that_will_be_cut_warns(findings):
    """The destination looks at so much of one message."""
    assert not findings(50_000, sample_bytes=50_000)
    [finding] = findings(50_001, sample_bytes=50_000)
    assert (finding.code, finding.severity) == (FindingCode.WILL_BE_CUT, Severity.WARNS)


def test_without_limits_any_size_is_fine(findings, make_sample, make_case):
    """With and without a destination."""
    assert not findings(5_000_000)
    assert not list(find(make_case(make_sample(data=b"x" * 5_000_000))))
