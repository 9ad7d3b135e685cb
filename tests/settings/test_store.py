"""Settings survive: a damaged file, a wrong value, a full disk, another version."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact import limits
from intact.errors import BadSettings
from intact.settings.settings import Settings
from intact.settings.store import Store

POSIX = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights as POSIX has them")
ORDINARY_PERSON = pytest.mark.skipif(
    getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere"
)

CHOSEN = Settings(
    own_addresses=("ada@example.org", "jörg@example.org"),
    destination="own-address",
    addresses={"own-address": "desk@example.org"},
    consents={"symantec": date(2026, 11, 24)},
    client="thunderbird",
    way="eml-file",
    watched_folder="/home/ada/Saved messages",
    language="fr",
    appearance="dark",
)


@pytest.fixture
def store(tmp_path):
    """A store in a folder that does not exist yet."""
    return Store(tmp_path / "config" / "intact")


def written(folder: Path, content: bytes) -> Store:
    """A store whose file was written by somebody else."""
    (folder / "settings.json").write_bytes(content)
    return Store(folder)


def test_without_a_file_everything_is_the_default(store):
    """The first start is no mistake, and makes no file."""
    assert store.load() == Settings()
    assert store.mistakes == ()


def test_nothing_is_saved_that_would_not_be_loaded(store):
    """What was there stays: a file that is too large would be set aside at the next start."""
    store.save(CHOSEN)
    with pytest.raises(BadSettings, match="too much"):
        store.save(Settings(client="x" * limits.SETTINGS_BYTES))
    assert store.load() == CHOSEN


def test_what_was_saved_is_loaded(store):
    """Every setting comes back."""
    store.save(CHOSEN)
    assert store.load() == CHOSEN
    assert store.mistakes == ()


@POSIX
def test_a_folder_that_others_may_write_is_not_trusted(store, tmp_path):
    """They could plant a link to a file of this person's there; what is in it stays as it is."""
    store.save(CHOSEN)
    before = (tmp_path / "config" / "intact" / "settings.json").read_bytes()
    (tmp_path / "config" / "intact").chmod(0o777)
    assert store.load() == Settings()
    assert "others" in store.mistakes[0].reason
    with pytest.raises(BadSettings):
        store.save(Settings())
    assert (tmp_path / "config" / "intact" / "settings.json").read_bytes() == before


@POSIX
def test_a_folder_of_somebody_else_is_not_trusted(store, monkeypatch):
    """Neither to read from nor to write the person's addresses to."""
    store.save(CHOSEN)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert store.load() == Settings()
    with pytest.raises(BadSettings):
        store.save(CHOSEN)


@POSIX
def test_a_link_of_this_person_to_a_folder_of_theirs_is_followed(store, tmp_path):
    """Some keep all their settings in one place and link them."""
    store.save(CHOSEN)
    (tmp_path / "link").symlink_to(tmp_path / "config" / "intact")
    assert Store(tmp_path / "link").load() == CHOSEN


@POSIX
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root can give away")
def test_a_link_of_somebody_else_is_not_followed(store, tmp_path):
    """Whoever planted it chose what it leads to."""
    store.save(CHOSEN)
    (tmp_path / "link").symlink_to(tmp_path / "config" / "intact")
    os.lchown(tmp_path / "link", 65534, 65534)
    assert Store(tmp_path / "link").load() == Settings()


@POSIX
def test_others_cannot_read_the_settings(store, tmp_path):
    """They hold addresses: the folder and the file are for the person alone."""
    store.save(CHOSEN)
    folder = tmp_path / "config" / "intact"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "settings.json").stat().st_mode) == 0o600


def test_saving_leaves_nothing_else_behind(store, tmp_path):
    """The file that is written first is moved into place."""
    store.save(CHOSEN)
    store.save(Settings())
    assert [path.name for path in (tmp_path / "config" / "intact").iterdir()] == ["settings.json"]


def test_one_wrong_value_loses_only_itself(tmp_path):
    """A value of a wrong kind is left out and told; the others count."""
    store = written(tmp_path, b'{"own_addresses": 5, "way": "eml-file", "consents": {"x": "y"}}')
    assert store.load() == Settings(way="eml-file")
    assert [mistake.reason.split(":")[0] for mistake in store.mistakes] == [
        "`own_addresses`",
        "`consents`",
    ]
    assert {mistake.path for mistake in store.mistakes} == {tmp_path / "settings.json"}


@pytest.mark.parametrize("value", [b'"tlh"', b"7", b'"DE"'])
@pytest.mark.parametrize("name", [b"language", b"appearance"])
def test_a_language_or_an_appearance_that_is_not_there_is_the_systems(tmp_path, name, value):
    """It is told, and costs nothing else."""
    store = written(tmp_path, b'{"client": "thunderbird", "' + name + b'": ' + value + b"}")
    assert store.load() == Settings(client="thunderbird")
    (mistake,) = store.mistakes
    assert name.decode() in mistake.reason


def test_values_of_another_version_are_passed_over(tmp_path):
    """An unknown key is no mistake: a newer Intact may have written it."""
    store = written(tmp_path, b'{"shape": "round", "client": "kmail"}')
    assert store.load() == Settings(client="kmail")
    assert store.mistakes == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe{}", b'{"way": "\xe9"}', b"[" * 100_000, b"\0" * 50],
)
def test_a_damaged_file_is_set_aside(tmp_path, content):
    """It is told once, kept under another name, and the next start is a clean one."""
    store = written(tmp_path, content)
    assert store.load() == Settings()
    assert len(store.mistakes) == 1
    assert (tmp_path / "settings.bad.json").read_bytes() == content
    assert store.load() == Settings()
    assert store.mistakes == ()


def test_a_huge_file_is_not_read(tmp_path):
    """Settings have a bound as everything has."""
    store = written(tmp_path, b'{"way": "' + b"x" * limits.SETTINGS_BYTES + b'"}')
    assert store.load() == Settings()
    assert "too large" in store.mistakes[0].reason


@pytest.mark.parametrize(
    ("key", "one", "most"),
    [
        ("own_addresses", '"a{}@b.example"', limits.OWN_ADDRESSES),
        ("addresses", '"d{}": "a@b.example"', limits.SET_ADDRESSES),
        ("templates", '{{"name": "t{}", "text": "x"}}', limits.TEMPLATES),
        ("accounts", '{{"name": "a{}", "address": "a@b.example"}}', limits.ACCOUNTS),
    ],
)
def test_of_too_many_the_first_are_used(tmp_path, key, one, most):
    """Which is told; the others would hold up each step of the window."""
    opens, closes = "{}" if key == "addresses" else "[]"
    listed = ",".join(one.format(number) for number in range(most + 1))
    store = written(tmp_path, f'{{"{key}": {opens}{listed}{closes}}}'.encode())
    assert len(getattr(store.load(), key)) == most
    (mistake,) = store.mistakes
    assert mistake.reason == f"`{key}`: only the first {most} items are used"


def test_a_text_that_is_too_long_for_any_setting_is_left_out(tmp_path):
    """And told; the others are taken."""
    long = "x" * (limits.SETTING_CHARACTERS + 1)
    store = written(tmp_path, f'{{"way": "{long}", "client": "kmail"}}'.encode())
    assert store.load() == Settings(client="kmail")
    (mistake,) = store.mistakes
    assert "at most 1000 characters" in mistake.reason


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    """Loading never raises, and saving says what is wrong."""
    (tmp_path / "settings.json").mkdir()
    store = Store(tmp_path)
    assert store.load() == Settings()
    assert len(store.mistakes) == 1
    with pytest.raises(BadSettings):
        store.save(CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@POSIX
def test_a_file_that_others_may_write_is_not_trusted(tmp_path):
    """Otherwise they could plant the address that samples go to."""
    store = written(tmp_path, b'{"way": "eml-file"}')
    (tmp_path / "settings.json").chmod(0o666)
    assert store.load() == Settings()
    assert len(store.mistakes) == 1


@POSIX
@ORDINARY_PERSON
def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(store, tmp_path):
    """What was saved before stays."""
    store.save(CHOSEN)
    folder = tmp_path / "config" / "intact"
    folder.chmod(0o500)
    try:
        with pytest.raises(BadSettings) as raised:
            store.save(Settings())
    finally:
        folder.chmod(0o700)
    assert raised.value.path == folder / "settings.json"
    assert store.load() == CHOSEN


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    """The error names the settings file, whatever stood in the way."""
    (tmp_path / "intact").write_bytes(b"")
    store = Store(tmp_path / "intact")
    assert store.load() == Settings()
    with pytest.raises(BadSettings):
        store.save(CHOSEN)


@given(st.binary(max_size=200) | st.from_regex(rb'\{"(way|addresses|consents)": ?.{0,30}\}'))
def test_any_file_can_be_loaded(tmp_path_factory, content):
    """Whatever stands in the file, settings come out."""
    folder = tmp_path_factory.mktemp("settings")
    assert isinstance(written(folder, content).load(), Settings)
