"""A header section is found and cut into fields, every octet kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.limits import HEADER_BYTES, HEADER_LINES
from intact.mime import header

LINES = st.lists(
    st.sampled_from(
        [
            b"From: a@example.org",
            b"Subject : late colon",
            b" folded",
            b"\tfolded",
            b"no field",
            b"--boundary",
            b"Content-Type: text/plain",
            b"X-\xe4: 8-bit",
            b"",
            b"\r",
            b"text with http://example.org in it",
        ]
    )
)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_a_blank_line_ends_the_section(line_end):
    """With either kind of line end; the body begins behind the blank line."""
    data = line_end.join([b"Subject: a", b" b", b"X: y", b"", b"body"])
    end, body = header.split(data)
    assert data[body:] == b"body"
    assert data[end:body] == line_end


def test_fields_keep_their_octets_and_show_their_value_unfolded():
    """What is shown is unfolded, what is kept is not."""
    data = b"Subject:  a\r\n\tb \r\nX-Empty:\r\n\r\n"
    first, second = header.fields(data, header.split(data)[0])
    assert (first.name, first.value, first.raw) == ("Subject", b"a\tb", b"Subject:  a\r\n\tb \r\n")
    assert (second.name, second.value, second.start) == ("X-Empty", b"", 18)


def test_blank_lines_before_the_first_field_are_passed_over():
    """Saved mail begins with them now and then, lines of blanks too."""
    data = b"\r\n   \r\nSubject: a\r\n\r\nbody"
    end, body = header.split(data)
    assert [field.name for field in header.fields(data, end)] == ["Subject"]
    assert data[body:] == b"body"


def test_a_part_may_have_no_fields_at_all():
    """A part that begins with a blank line has an empty header section."""
    data = b"\nSubject: text\n"
    assert header.split_part(data, 0, len(data)) == (0, 1)


def test_a_line_that_is_no_field_stays_between_fields():
    """Mangled header sections go on behind the damage."""
    data = b"From: a\n>From b Mon Jan 1\nbroken\nTo: c\n\nbody"
    end, body = header.split(data)
    assert [field.name for field in header.fields(data, end)] == ["From", "", "", "To"]
    assert data[body:] == b"body"


def test_text_without_a_blank_line_before_it_is_the_body():
    """Its words before colons are not taken for fields."""
    data = b"From: a\nDear friend,\nlook: http://example.org\n\nbye"
    end, body = header.split(data)
    assert data[:end] == b"From: a\n"
    assert data[body:].startswith(b"Dear friend")


def test_a_delimiter_ends_the_section():
    """Without a blank line before it, too."""
    data = b"Content-Type: multipart/mixed; boundary=b\n--b\nSubject: part\n\n"
    assert header.split(data)[0] == data.index(b"--b")


def test_a_section_that_is_the_whole_file_has_no_body():
    """Only headers were saved."""
    assert header.split(b"From: a\r\nTo: b\r\n") == (16, 16)
    assert header.split(b"From: a") == (7, 7)
    assert header.split(b"") == (0, 0)


def test_the_section_ends_at_its_limits():
    """Neither long lines nor many lines are read without end."""
    long = b"X: " + b"a" * (2 * HEADER_BYTES)
    assert header.split(long) == (HEADER_BYTES, HEADER_BYTES)
    many = b"X: a\n" * (HEADER_LINES + 10)
    assert header.split(many)[0] == 5 * HEADER_LINES
    assert len(header.fields(many, len(many))) == HEADER_LINES


def test_octets_become_text_as_utf_8_or_latin_1():
    """Whichever they are; the octets can be had back."""
    for octets in ("grün".encode(), "grün".encode("latin-1")):
        assert header.text(octets) == "grün"
        assert "grün".encode(header.codec(octets)) == octets


def test_fields_are_found_by_name_whatever_its_case():
    """The first one counts where one is asked for."""
    data = b"TO: a\nSubject: b\nto: c\n"
    found = header.fields(data, len(data))
    assert [field.value for field in header.values(found, "to")] == [b"a", b"c"]
    assert header.value(found, "to") == b"a"
    assert header.value(found, "cc") == b""


@pytest.mark.parametrize(
    "data",
    [
        b"Received: from x by y",
        b"X-Anything: 1\nSubject: a\n\nbody",
        b"\n\nMessage-ID: <a>\n",
        b"Microsoft Mail Internet Headers Version 2.0\nReceived: a\nFrom: b\nTo: c\n",
    ],
)
def test_the_beginning_of_a_mail_is_known_by_its_fields(data):
    """One telling field is enough, behind a strange first line it takes more."""
    assert header.begins_message(data)


@pytest.mark.parametrize(
    "data",
    [b"", b"Hello", b"Version: 1\nStatus: installed\n", b"Dear all,\nSubject: none\n", b"\0\1\2"],
)
def test_other_text_is_no_mail(data):
    """Other formats have lines with a colon as well."""
    assert not header.begins_message(data)


@given(LINES, st.sampled_from([b"\n", b"\r\n"]))
def test_fields_cover_the_section_without_gaps(lines, line_end):
    """Every octet of the section is in exactly one field."""
    data = line_end.join(lines)
    end, body = header.split(data)
    found = header.fields(data, end)
    assert 0 <= end <= body <= len(data)
    if found:
        assert b"".join(field.raw for field in found) == data[found[0].start : end]


@given(st.binary(max_size=300))
def test_no_bytes_are_too_odd(data):
    """Nothing is raised, whatever comes."""
    end, _ = header.split(data)
    header.fields(data, end)
    header.begins_message(data)
