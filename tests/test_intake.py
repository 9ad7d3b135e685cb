"""Files and folders come in once, whole and bounded; what cannot come in says why."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from intact import intake, limits
from intact.errors import UnreadableReason
from intact.intake import Refused, gather
from intact.source import Origin, Source

POSIX = pytest.mark.skipif(os.name != "posix", reason="files as POSIX has them")
LINUX = pytest.mark.skipif(not Path("/proc/self").exists(), reason="the folders of Linux")
ORDINARY_PERSON = pytest.mark.skipif(
    getattr(os, "geteuid", lambda: 1)() == 0, reason="root may read everything"
)


def outcomes(*paths):
    """What became of the paths: the name with the bytes, or with the reason against them."""
    return [
        (one.name, one.error.reason if isinstance(one, Refused) else one.data)
        for one in gather(paths, Origin.FILE)
    ]


def reason_of(path):
    """The reason against the only thing a path holds."""
    (one,) = gather([path], Origin.FILE)
    assert isinstance(one, Refused)
    return one.error.reason


def files(folder, *names):
    """Makes files that hold their own names."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def test_a_file_comes_in_byte_for_byte(tmp_path):
    """Name, origin and every byte, whatever the line ends."""
    path = tmp_path / "Your invoice.eml"
    path.write_bytes(b"A: b\r\n\r\nc\n\x1a\0\xff\r")
    (source,) = gather([path], Origin.DROP)
    assert source == Source(b"A: b\r\n\r\nc\n\x1a\0\xff\r", "Your invoice.eml", Origin.DROP)


def test_a_large_file_comes_in_whole(tmp_path):
    """It is read in pieces, and put together again."""
    content = os.urandom(1000) * 2500
    (tmp_path / "large").write_bytes(content)
    assert outcomes(tmp_path / "large") == [("large", content)]


def test_files_keep_the_order_they_were_given_in(tmp_path):
    """The list shows them as the person chose them."""
    files(tmp_path, "b", "a")
    assert outcomes(tmp_path / "b", tmp_path / "a") == [("b", b"b"), ("a", b"a")]


def test_files_are_read_one_at_a_time_as_they_are_asked_for(tmp_path):
    """The first row is there before the second file is touched."""
    files(tmp_path, "a", "b")
    found = gather([tmp_path / "a", tmp_path / "b"], Origin.DROP)
    assert next(found).name == "a"
    (tmp_path / "b").unlink()
    assert isinstance(next(found), Refused)


def test_a_failure_does_not_stop_the_rest(tmp_path):
    """What cannot be read stands between what can."""
    files(tmp_path, "a", "c")
    assert outcomes(tmp_path / "a", tmp_path / "b", tmp_path / "c") == [
        ("a", b"a"),
        ("b", UnreadableReason.VANISHED),
        ("c", b"c"),
    ]


def test_an_empty_file_is_told(tmp_path):
    """There is nothing in it to read."""
    (tmp_path / "a").touch()
    assert reason_of(tmp_path / "a") is UnreadableReason.EMPTY


def test_a_name_that_no_file_can_have_is_the_name_of_no_file():
    """A NUL or a name without end is no reason to fail."""
    assert reason_of(Path("a\0b")) is UnreadableReason.VANISHED
    assert reason_of(Path("a" * 5000)) is UnreadableReason.VANISHED


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path):
    """Nothing can lie below a file."""
    files(tmp_path, "a")
    assert reason_of(tmp_path / "a" / "b") is UnreadableReason.VANISHED


@POSIX
@ORDINARY_PERSON
@pytest.mark.parametrize("make", [Path.touch, Path.mkdir])
def test_what_may_not_be_read_is_told(tmp_path, make):
    """A missing right has its own reason, for files and for folders."""
    make(tmp_path / "a")
    (tmp_path / "a").chmod(0)
    try:
        assert reason_of(tmp_path / "a") is UnreadableReason.NOT_ALLOWED
    finally:
        (tmp_path / "a").chmod(0o700)


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    """The size counts before the first byte is read, and is told with the limit."""
    monkeypatch.setattr(limits, "SOURCE_BYTES", 10)
    (tmp_path / "a").write_bytes(b"x" * 11)
    (tmp_path / "b").write_bytes(b"x" * 10)
    large, fine = gather([tmp_path / "a", tmp_path / "b"], Origin.FILE)
    assert large.error.reason is UnreadableReason.TOO_LARGE
    assert large.error.values == {"size": 11, "limit": 10}
    assert fine.data == b"x" * 10


@POSIX
def test_a_pipe_does_not_hold_anything_up(tmp_path):
    """Nobody writes into it, and reading does not wait for anybody."""
    os.mkfifo(tmp_path / "a")
    assert reason_of(tmp_path / "a") is UnreadableReason.NOT_A_FILE


@POSIX
def test_a_socket_is_not_a_file(tmp_path, monkeypatch):
    """It cannot be opened, only spoken to."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("a")
        assert reason_of(tmp_path / "a") is UnreadableReason.NOT_A_FILE


@LINUX
@pytest.mark.parametrize(
    "path", ["/dev/null", "/dev/zero", "/proc/self/environ", "/proc", "/dev", "/sys/kernel"]
)
def test_what_the_system_makes_up_is_not_a_file(path):
    """Such a file may go on for ever, or act when it is read."""
    assert reason_of(Path(path)) is UnreadableReason.NOT_A_FILE


@LINUX
@pytest.mark.parametrize("target", ["/dev/zero", "/proc/self/maps", "/proc/self"])
def test_a_link_does_not_lead_into_the_system(tmp_path, target):
    """The place counts, whatever it is called."""
    (tmp_path / "a.eml").symlink_to(target)
    assert reason_of(tmp_path / "a.eml") is UnreadableReason.NOT_A_FILE


@POSIX
def test_a_link_that_a_person_names_leads_to_its_file(tmp_path):
    """It keeps the name the person knows."""
    files(tmp_path, "real")
    (tmp_path / "link.eml").symlink_to("real")
    assert outcomes(tmp_path / "link.eml") == [("link.eml", b"real")]


@POSIX
@pytest.mark.parametrize("place", ["a.eml", "inner/a.eml"])
def test_a_link_that_leads_to_another_machine_is_not_followed(tmp_path, monkeypatch, place):
    """An archive can hold such a link, as the file or as a folder on the way to it."""
    (tmp_path / "first").symlink_to("//host.example/share")
    (tmp_path / place.partition("/")[0]).symlink_to("first")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "lstat", lambda path: os.lstat(path))  # noqa: PLW0108 - a method
        patched.setattr(Path, "stat", _fail)
        patched.setattr(os.path, "realpath", _fail)
        reason = reason_of(tmp_path / place)
    assert reason is UnreadableReason.REMOTE_ADDRESS


@POSIX
def test_a_link_on_the_way_to_a_file_is_followed(tmp_path):
    """A folder may be a link, and the link may be relative."""
    files(tmp_path, "real/inner/a.eml")
    (tmp_path / "real" / "link").symlink_to("../real/inner")
    assert outcomes(tmp_path / "real" / "link" / "a.eml") == [("a.eml", b"real/inner/a.eml")]


@POSIX
def test_links_in_a_circle_are_told(tmp_path):
    """They lead to nothing."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert reason_of(tmp_path / "a") is UnreadableReason.NOT_A_FILE


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("//host/share/a.eml", "unc"),
        (r"\\host\share\a.eml", "unc"),
        (r"\\?\UNC\host\share\a.eml", "unc"),
        ("http://example.org/a.eml", "http"),
        ("HTTPS://example.org/a.eml", "https"),
        ("imap://ada@example.org/INBOX", "imap"),
        ("imap-message://ada@example.org/INBOX#7", "imap-message"),
        ("mailbox:/home/ada/Inbox?number=7", "mailbox"),
        ("mailbox-message://nobody@Local Folders/Inbox#7", "mailbox-message"),
        ("message:%3Ca@example.org%3E", "message"),
        (r"smb:\\host\share", "smb"),
    ],
)
def test_an_address_is_not_touched(text, scheme, monkeypatch):
    """Asking another machine for a file tells it who asks, and on Windows proves it."""
    monkeypatch.setattr(os, "stat", _fail)
    monkeypatch.setattr(Path, "stat", _fail)
    monkeypatch.setattr(os.path, "realpath", _fail)
    (one,) = gather([Path(text)], Origin.DROP)
    assert one.error.reason is UnreadableReason.REMOTE_ADDRESS
    assert one.error.values == {"scheme": scheme}


def _fail(*arguments, **options):
    raise AssertionError("this must not be looked at")


@pytest.mark.parametrize("text", [r"\\.\pipe\a", r"\\?\GLOBALROOT\Device\Mup\host\share\a"])
def test_devices_of_windows_are_no_files(text, monkeypatch):
    """Pipes and disks have such names; they are not touched."""
    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", _fail)
        reason = reason_of(Path(text))
    assert reason is UnreadableReason.NOT_A_FILE


@POSIX
@pytest.mark.parametrize("name", ["Re: offer.eml", "news: today.eml", "C:a.eml", "a:b"])
def test_a_colon_in_a_name_makes_no_address(tmp_path, monkeypatch, name):
    """Saved messages are often called after their subjects."""
    monkeypatch.chdir(tmp_path)
    files(tmp_path, name)
    assert outcomes(Path(name)) == [(name, name.encode())]


@POSIX
def test_a_long_path_of_windows_is_local():
    r"""\\?\C:\ begins like the address of another machine, but is none."""
    assert reason_of(Path(r"\\?\C:\a.eml")) is UnreadableReason.VANISHED


def test_a_folder_brings_its_files_in_a_fixed_order(tmp_path):
    """By name, the files of a folder before those of its folders."""
    files(tmp_path, "b/2", "b/1", "a/x/3", "a/2", "c", "B")
    assert [name for name, _ in outcomes(tmp_path)] == ["B", "c", "2", "3", "1", "2"]


def test_hidden_files_in_a_folder_are_passed_over(tmp_path):
    """What a system keeps in a folder was not meant."""
    files(tmp_path, "a", ".DS_Store", ".git/b")
    assert outcomes(tmp_path) == [("a", b"a")]


def test_a_hidden_file_that_is_named_is_read(tmp_path):
    """It was meant."""
    files(tmp_path, ".a.eml")
    assert outcomes(tmp_path / ".a.eml") == [(".a.eml", b".a.eml")]


@pytest.mark.parametrize("below", [[], [".hidden"], ["inner/.hidden"]])
def test_a_folder_without_files_is_told(tmp_path, below):
    """Otherwise a drop would vanish without a word."""
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    files(tmp_path / "folder", *below)
    assert outcomes(tmp_path / "folder") == [("folder", UnreadableReason.FOLDER_WITHOUT_FILES)]


@POSIX
def test_links_inside_a_folder_are_refused(tmp_path):
    """They might lead anywhere, and nobody named them."""
    files(tmp_path, "outside/a", "folder/b")
    (tmp_path / "folder" / "file").symlink_to(tmp_path / "outside" / "a")
    (tmp_path / "folder" / "folder").symlink_to(tmp_path / "outside")
    (tmp_path / "folder" / "up").symlink_to("..")
    assert outcomes(tmp_path / "folder") == [
        ("b", b"folder/b"),
        ("file", UnreadableReason.NOT_A_FILE),
        ("folder", UnreadableReason.NOT_A_FILE),
        ("up", UnreadableReason.NOT_A_FILE),
    ]


class EntryOfWindows:
    """A fake folder entry with what only Windows tells about one."""

    def __init__(self, name, mode, attributes=0, tag=0):
        self.name = name
        self._status = SimpleNamespace(
            st_mode=mode, st_file_attributes=attributes, st_reparse_tag=tag
        )

    def stat(self, *, follow_symlinks):
        """The same whether a link is followed or not."""
        return self._status


@pytest.mark.parametrize(
    ("entry", "looks"),
    [
        (EntryOfWindows("Thumbs.db", stat.S_IFREG, attributes=0x26), (True, False)),
        (EntryOfWindows("a.eml", stat.S_IFREG, attributes=0x20), (False, False)),
        (EntryOfWindows("folder", stat.S_IFDIR, attributes=0x10), (False, True)),
        (EntryOfWindows("OneDrive", stat.S_IFDIR, attributes=0x410, tag=0x9000001A), (False, True)),
        (
            EntryOfWindows("junction", stat.S_IFDIR, attributes=0x410, tag=0xA0000003),
            (False, False),
        ),
    ],
)
def test_hidden_files_and_links_of_windows_are_known(entry, looks):
    """A junction is a link to a folder; a folder of a cloud drive is a folder."""
    assert intake._looked_at(entry) == looks


def test_an_entry_that_vanished_is_told_as_a_file(tmp_path):
    """It was there when the folder was listed."""
    files(tmp_path, "a")
    with os.scandir(tmp_path) as entries:
        (entry,) = entries
    (tmp_path / "a").unlink()
    assert intake._looked_at(entry) == (False, False)


@POSIX
@ORDINARY_PERSON
def test_a_folder_that_may_not_be_read_does_not_stop_the_others(tmp_path):
    """It is told, and the walk goes on."""
    files(tmp_path, "a/1", "b/2")
    (tmp_path / "a").chmod(0)
    try:
        assert outcomes(tmp_path) == [("a", UnreadableReason.NOT_ALLOWED), ("2", b"b/2")]
    finally:
        (tmp_path / "a").chmod(0o700)


def test_more_files_than_the_limit_are_told_once(tmp_path, monkeypatch):
    """The first ones come in, then one refusal says that there were more."""
    monkeypatch.setattr(intake._Drop, "__init__", _small_drop(files=3))
    files(tmp_path, "a/1", "a/2", "b/3", "b/4", "b/5", "c")
    found = outcomes(tmp_path / "a", tmp_path / "b", tmp_path / "c")
    assert [name for name, _ in found] == ["1", "2", "3", "4"]
    assert found[-1] == ("4", UnreadableReason.TOO_MANY_FILES)


def test_exactly_as_many_files_as_the_limit_are_fine(tmp_path, monkeypatch):
    """Nothing was left out, so nothing is told."""
    monkeypatch.setattr(intake._Drop, "__init__", _small_drop(files=2))
    files(tmp_path, "1", "2")
    assert outcomes(tmp_path / "1", tmp_path / "2") == [("1", b"1"), ("2", b"2")]


def test_more_entries_than_the_limit_are_told(tmp_path, monkeypatch):
    """A million hidden files or empty folders take no time either."""
    monkeypatch.setattr(intake._Drop, "__init__", _small_drop(entries=2))
    files(tmp_path, "1", "2", "3")
    found = outcomes(tmp_path)
    assert len(found) == 3
    assert found[-1][1] is UnreadableReason.TOO_MANY_FILES


def _small_drop(files=1_000, entries=1_000):
    def start(drop):
        drop.files, drop.entries, drop.cut = files, entries, ""

    return start


def test_folders_that_are_too_deep_are_told(tmp_path):
    """What lies less deep comes in; the last refusal names the bounds."""
    folder = tmp_path
    for depth in range(limits.FOLDER_DEPTH + 1):
        files(folder, f"file {depth}")
        folder /= f"folder {depth}"
    found = list(gather([tmp_path], Origin.FILE))
    assert len(found) == limits.FOLDER_DEPTH + 1
    assert found[-2].name == f"file {limits.FOLDER_DEPTH - 1}"
    assert found[-1].error.reason is UnreadableReason.TOO_MANY_FILES
    assert found[-1].error.values == {"limit": limits.FILES_PER_DROP, "depth": limits.FOLDER_DEPTH}


@LINUX
def test_a_name_that_is_no_text_can_be_shown(tmp_path):
    """Undecodable bytes of a name become replacement characters."""
    path = os.fsencode(tmp_path) + b"/a\xff.eml"
    Path(os.fsdecode(path)).write_bytes(b"x")
    assert outcomes(tmp_path) == [("a\N{REPLACEMENT CHARACTER}.eml", b"x")]


def test_nothing_stays_open(tmp_path):
    """Every file and folder is closed when its turn is over; an open one would be a warning."""
    files(tmp_path, "a", "b/c")
    found = gather([tmp_path], Origin.FILE)
    next(found)
    found.close()
    (tmp_path / "a").rename(tmp_path / "d")
    assert [name for name, _ in outcomes(tmp_path)] == ["d", "c"]


@POSIX
def test_a_link_in_the_watched_folder_is_not_followed(tmp_path):
    """Nobody named it: whoever may write there must not choose what is read."""
    files(tmp_path, "secret.eml", "inner/a.eml")
    for target in ("secret.eml", "inner"):
        link = tmp_path / f"link to {target}"
        link.symlink_to(tmp_path / target)
        (refused,) = gather([link], Origin.WATCHED)
        assert refused.error.reason is UnreadableReason.NOT_A_FILE
        assert isinstance(next(gather([link], Origin.FILE)), Source)
