"""Data files are read strictly; a bad one is named and the others still load."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits, resources
from intact.data_files.records import Mistake
from intact.errors import BadData
from intact.resources import Text


@dataclass(frozen=True)
class Shop:
    """A small record."""

    name: str
    title: Text
    open: bool = True
    note: Text = field(default_factory=Text)


def written(folder: Path, text: str | bytes, name: str = "corner.toml") -> Path:
    """A data file with that content."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def refused(path: Path) -> tuple[int, str]:
    """Line and reason with which a file is refused."""
    with pytest.raises(BadData) as caught:
        resources.load(path, Shop)
    assert caught.value.path == path
    return caught.value.line, caught.value.reason


def test_the_name_is_the_files_name(tmp_path):
    """A record is called like its file."""
    assert resources.load(written(tmp_path, 'title = "Shop"'), Shop).name == "corner"


def test_a_plain_text_is_english(tmp_path):
    """Most texts have one language so far."""
    shop = resources.load(written(tmp_path, 'title = "Shop"'), Shop)
    assert str(shop.title) == "Shop"


def test_a_text_may_have_several_languages(tmp_path):
    """A region falls back to its language, an unknown language to English."""
    path = written(tmp_path, 'title = { en = "Shop", de = "Laden", pt_BR = "Loja" }')
    title = resources.load(path, Shop).title
    assert title.given("de_CH") == "Laden"
    assert title.given("pt_BR") == "Loja"
    assert title.given("fr") == ""


def test_line_ends_and_marks_of_windows_editors_do_no_harm(tmp_path):
    """A file saved by a plain editor on Windows is a good file."""
    path = written(tmp_path, b'\xef\xbb\xbftitle = "Shop"\r\nopen = false\r\n')
    assert resources.load(path, Shop).open is False


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('title = "A"\nopen = "yes"', 2, "`open` must be true or false"),
        ('title = "A"\n\nopne = true', 3, "`opne` is not known here; did you mean `open`?"),
        ("open = true", 1, "`title` is missing"),
        ('# nothing\n\ntitle = ""', 3, "`title` must not be empty"),
        (
            '\ntitle = { de = "A" }',
            2,
            "`title` must be a text in quotes, or a table of languages with `en`",
        ),
        (
            'title = { en = "A", de = 1 }',
            1,
            "`title` must be a text in quotes, or a table of languages with `en`",
        ),
        (
            'title = { en = "A", de = "\\u001b" }',
            1,
            "`title` must not hold control characters",
        ),
        ('title = "A"\nname = "b"', 2, "`name` is not known here: the file’s own name is the name"),
        ('title = "A"\nopen = yes', 2, "this is not valid TOML: Invalid value"),
        ('title = "A"\ntitle = "B"', 2, "this is not valid TOML: Cannot overwrite a value"),
        ('title = "A', 1, "this is not valid TOML: "),
        (b'title = "A"\nnote = "\xff"', 2, "the file must be saved as UTF-8 text"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path, text, line, reason):
    """Somebody who does not program can put it right."""
    where, why = refused(written(tmp_path, text))
    assert where == line
    assert why.startswith(reason)


def test_of_several_mistakes_the_first_in_the_file_is_told(tmp_path):
    """A file is put right from the top."""
    assert refused(written(tmp_path, "opne = 1\ntitle = 2\nnote = 3"))[0] == 1


def test_a_record_may_be_checked_further(tmp_path):
    """What types cannot say is told in the same way."""
    path = written(tmp_path, 'title = "A"\nopen = true')
    with pytest.raises(BadData) as caught:
        resources.load(path, Shop, lambda _: [Mistake(("open",), "`open` on a Sunday")])
    assert (caught.value.line, caught.value.reason) == (2, "`open` on a Sunday")


@pytest.mark.parametrize("name", ["Corner.toml", "a b.toml", "a--b.toml", "-a.toml", "ä.toml"])
def test_names_are_plain(tmp_path, name):
    """Names are typed on the command line and kept in settings."""
    line, reason = refused(written(tmp_path, 'title = "A"', name))
    assert line == 0
    assert "small letters" in reason


def test_a_huge_file_is_refused(tmp_path):
    """A file dropped there by mistake does not fill the memory."""
    path = written(tmp_path, b"#" * (limits.DATA_FILE_BYTES + 1))
    assert refused(path) == (0, "the file is larger than 256 KiB")


def test_brackets_without_end_are_refused(tmp_path):
    """Deep nesting ends in a clear answer."""
    depth = 60_000
    _, reason = refused(written(tmp_path, "title = " + "[" * depth + "]" * depth))
    assert reason.startswith("this is not valid TOML")


def test_a_folder_called_like_a_file_is_refused(tmp_path):
    """Only files are opened; a pipe would never end."""
    (tmp_path / "corner.toml").mkdir()
    assert refused(tmp_path / "corner.toml") == (0, "this is not a file")


def test_a_file_that_is_gone_is_refused(tmp_path):
    """A file that vanishes between listing and reading is told."""
    assert refused(tmp_path / "gone.toml") == (0, "this is not a file")


def test_all_other_files_still_load(tmp_path):
    """One bad file takes nothing else away."""
    folder = tmp_path / "shops"
    folder.mkdir()
    bad = written(folder, "title = ", "bad.toml")
    written(folder, 'title = "Good"', "good.toml")
    read = resources.load_all("shops", Shop, [tmp_path])
    assert [*read.records] == ["good"]
    assert [mistake.path for mistake in read.mistakes] == [bad]


def test_later_folders_replace_earlier_ones(tmp_path):
    """The same name in an organisation's folder means that file instead of ours."""
    folder = tmp_path / "shops"
    folder.mkdir()
    written(folder, 'title = "First"')
    second = tmp_path / "second" / "shops"
    second.mkdir(parents=True)
    written(second, 'title = "Second"')
    read = resources.load_all("shops", Shop, [tmp_path, tmp_path / "second", tmp_path / "absent"])
    assert [str(shop.title) for shop in read.records.values()] == ["Second"]


def test_a_bad_replacement_brings_nothing_back(tmp_path):
    """What an organisation took away does not come back by a slip of the pen."""
    folder = tmp_path / "shops"
    folder.mkdir()
    written(folder, 'title = "First"')
    second = tmp_path / "second" / "shops"
    second.mkdir(parents=True)
    bad = written(second, "title = 1")
    read = resources.load_all("shops", Shop, [tmp_path, tmp_path / "second"])
    assert read.records == {}
    assert [mistake.path for mistake in read.mistakes] == [bad]


def test_the_number_of_files_is_bounded(tmp_path):
    """A folder full of files does not keep the program from starting."""
    folder = tmp_path / "shops"
    folder.mkdir()
    for number in range(limits.DATA_FILES + 5):
        (folder / f"shop-{number}.toml").touch()
    assert len(resources.files("shops", [tmp_path])) == limits.DATA_FILES


@given(st.binary(max_size=60) | st.text("tile=\"'[]{}#\n .0-", max_size=60).map(str.encode))
def test_any_bytes_end_in_a_record_or_in_a_named_mistake(data):
    """Nothing that stands in a file stops the program."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "shops").mkdir()
        written(Path(folder) / "shops", data)
        read = resources.load_all("shops", Shop, [Path(folder)])
    assert len(read.records) + len(read.mistakes) == 1
    for mistake in read.mistakes:
        assert 0 <= mistake.line <= data.count(b"\n") + 1
        assert mistake.reason
