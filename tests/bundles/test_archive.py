"""Archives as bundles."""

from __future__ import annotations

from bundle_files import archive, mail
from intact.bundles.archive import ArchiveBundle
from intact.formats.archive import KIND
from intact.reading.serving import unpacked
from intact.source import Origin, Source

FIRST, SECOND = mail("one"), mail("two", "x" * 100)


def bundle(**members):
    """An archive with these files as a bundle."""
    source = Source(archive(members), "mails.zip", Origin.PASTE, client="gmail")
    return ArchiveBundle(source, unpacked(source.data))


def test_members_are_sources_with_all_that_is_known_of_the_archive():
    """Bytes, name, and where they came from."""
    made = bundle(**{"in/one.eml": FIRST, "two.eml": SECOND})
    found = list(made.sources([1, 0]))
    assert found == [
        Source(SECOND, "two.eml", Origin.PASTE, client="gmail"),
        Source(FIRST, "one.eml", Origin.PASTE, client="gmail"),
    ]
    assert [one.member for one in found] == ["two.eml", "in/one.eml"]
    assert [made.size_of(number) for number in range(2)] == [len(FIRST), len(SECOND)]


def test_sections_are_headers_and_no_more():
    """As for a mail folder."""
    (section,) = bundle(a=FIRST).sections([0])
    assert section == FIRST[: FIRST.index(b"\n\n") + 2]


def test_folders_of_any_system_are_left_out_of_a_name():
    """Also where a path was made to lead elsewhere."""
    members = {r"C:\mails\a.eml": FIRST, "/etc/b.eml": FIRST, "../../c.eml": FIRST, "d/": FIRST}
    made = bundle(**members)
    assert [made.name_of(number) for number in range(3)] == ["a.eml", "b.eml", "c.eml"]


def test_all_is_found_from_the_start():
    """There is nothing to wait for."""
    made = bundle(a=FIRST)
    made.find(lambda octets: None)
    assert len(made) == 1
    assert KIND not in made.name_of(0)
