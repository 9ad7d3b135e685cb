"""Windows, with a stand-in for the calls that only Windows has."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from intact.errors import NotDelivered
from intact.system.windows import Windows, without_launcher
from intact.system.windows_calls import Hive
from windows_registry import FakeNative

MAILTO = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\mailto\UserChoice"
VERSION = r"Software\Microsoft\Windows\CurrentVersion"
APP_PATHS = rf"{VERSION}\App Paths"


def test_folders_are_the_profiles_own() -> None:
    """Settings roam, staged files stay, and only administrators write for all."""
    variables = {"APPDATA": "/profile/Roaming", "PROGRAMFILES": "/anywhere"}
    native = FakeNative({(Hive.MACHINE, VERSION, "ProgramFilesDir"): "/programs"})
    system = Windows(native, variables)
    assert system.settings_folder() == Path("/profile/Roaming/Intact")
    assert system.organisation_folder() == Path("/programs/Intact/organisation")


def test_the_name_of_the_pipe_can_only_be_told_with_the_key() -> None:
    """All persons' pipes lie in one place; whoever knows a name can make one of that name first."""
    system = Windows(FakeNative(), {})
    one, other = (system.local_server(key) for key in (b"a" * 32, b"b" * 32))
    assert one != other
    assert one == system.local_server(b"a" * 32)
    assert "61" * 32 not in one


def test_the_private_folder_is_made(tmp_path: Path) -> None:
    """Below the local part of the profile, whose rights keep others out."""
    folder = Windows(FakeNative(), {"LOCALAPPDATA": str(tmp_path)}).private_folder()
    assert folder.is_dir()
    assert folder.is_relative_to(tmp_path)


def test_the_choice_for_mail_links_comes_first() -> None:
    """Since Windows 8 it decides; the older places are asked where it is absent."""
    clients = r"Software\Clients\Mail"
    values = {
        (Hive.PERSON, MAILTO, "ProgId"): "Thunderbird.Url.mailto",
        (Hive.MACHINE, clients, ""): "Microsoft Outlook",
    }
    assert Windows(FakeNative(values)).default_mail_client() == "Thunderbird.Url.mailto"
    del values[Hive.PERSON, MAILTO, "ProgId"]
    assert Windows(FakeNative(values)).default_mail_client() == "Microsoft Outlook"
    assert Windows(FakeNative()).default_mail_client() == ""


def test_installed_mail_programs_are_those_that_registered() -> None:
    """For this person, for everybody, and programs of 32 bits; each once."""
    clients = r"Software\Clients\Mail"
    values = {
        (Hive.PERSON, rf"{clients}\Mailbird", ""): "Mailbird",
        (Hive.MACHINE, rf"{clients}\Mozilla Thunderbird\shell\open\command", ""): "thunderbird.exe",
        (Hive.MACHINE, rf"{clients}\Mozilla Thunderbird", ""): "Mozilla Thunderbird",
        (Hive.MACHINE, r"Software\WOW6432Node\Clients\Mail\Microsoft Outlook", ""): "Outlook",
        (Hive.MACHINE, r"Software\Clients\Media\Player", ""): "Player",
    }
    names = ("Mailbird", "Mozilla Thunderbird", "Microsoft Outlook")
    assert Windows(FakeNative(values)).installed_mail_clients() == names
    assert Windows(FakeNative()).installed_mail_clients() == ()


def test_the_opener_of_messages_falls_back_to_the_class() -> None:
    """A person who chose nothing has the program that was installed for all."""
    values = {(Hive.CLASSES, ".eml", ""): "ThunderbirdEML"}
    assert Windows(FakeNative(values)).default_message_opener() == "ThunderbirdEML"


def test_a_program_is_found_by_its_registration(tmp_path: Path) -> None:
    """Where the program still is; quotes around its path are taken off."""
    program = tmp_path / "thunderbird.exe"
    key = (Hive.MACHINE, rf"{APP_PATHS}\thunderbird.exe", "")
    system = Windows(FakeNative({key: f'"{program}"'}), {})
    assert system.find_program("thunderbird") is None
    program.touch()
    assert system.find_program("thunderbird") == program


def test_the_current_folder_is_no_place_for_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A download beside Intact must not be started instead of the mail client."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "outlook.exe").touch()
    assert Windows(FakeNative(), {"PATH": "."}).find_program("outlook") is None
    assert Windows(FakeNative(), {"PATH": str(tmp_path)}).find_program("outlook") is not None


def test_a_file_without_a_program_is_told(tmp_path: Path) -> None:
    """Opening hands the whole path over, or says that nothing could be started."""
    native = FakeNative()
    system = Windows(native)
    system.open_file(tmp_path / "draft.eml")
    assert native.opened == [tmp_path / "draft.eml"]
    with pytest.raises(NotDelivered):
        system.open_file(tmp_path / "draft.xyz")


def test_a_child_is_python_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """A virtual environment's launcher would need a second process, which a child may not have."""
    monkeypatch.setattr(sys, "executable", r"C:\venv\Scripts\python.exe")
    monkeypatch.setattr(sys, "_base_executable", r"C:\Python311\python.exe", raising=False)
    assert without_launcher([sys.executable, "-I"]) == [r"C:\Python311\python.exe", "-I"]
    assert without_launcher([r"C:\other.exe", "-I"]) == [r"C:\other.exe", "-I"]


def test_limits_are_those_of_a_job() -> None:
    """Memory and time go to the job; descriptors are not counted there."""
    layers = Windows(FakeNative()).limit_this_process(1_000, 2, 3)
    assert layers == ("1000 bytes, 2 seconds",)


POLICIES = r"Software\Policies\Intact"


def test_policies_of_the_machine_come_before_those_of_the_person() -> None:
    """Lists are keys of their own; the key Recommended holds what people may change."""
    native = FakeNative()
    native.tables[Hive.MACHINE, POLICIES] = {
        "KeepHistory": 0,
        "AllowedWays": {"2": "eml-file", "1": "thunderbird"},
        "recommended": {"HistoryDays": 30},
    }
    native.tables[Hive.PERSON, POLICIES] = {"Language": "de"}
    machine, person = Windows(native).policy_sources()
    assert machine.name == r"HKEY_LOCAL_MACHINE\Software\Policies\Intact"
    assert dict(machine.recommended) == {"HistoryDays": 30}
    assert set(machine.forced) == {"KeepHistory", "AllowedWays"}
    assert dict(person.forced) == {"Language": "de"}


def test_without_policies_in_the_registry_there_is_no_source() -> None:
    """Both keys are absent, or empty."""
    assert Windows(FakeNative()).policy_sources() == ()


def test_a_key_that_cannot_be_read_is_told() -> None:
    """What it sets is not known."""
    native = FakeNative()
    native.tables[Hive.MACHINE, POLICIES] = PermissionError(5, "Access is denied")
    (source,) = Windows(native).policy_sources()
    assert source.problem == "cannot be read: Access is denied"


def test_only_the_folder_for_programs_is_the_administrators() -> None:
    """The registry of the machine names it, not a variable of the environment."""
    native = FakeNative({(Hive.MACHINE, VERSION, "ProgramFilesDir"): r"C:\Program Files"})
    system = Windows(native, {"PROGRAMFILES": r"C:\Users\ada"})
    assert system.is_administrators(Path(r"C:\Program Files\Intact\organisation"))
    assert not system.is_administrators(Path(r"C:\Users\ada\organisation"))
    assert not system.is_administrators(Path(r"C:\Program Files (x86)\Intact"))


def test_programs_take_calls_at_windows() -> None:
    """Their classes are what they can be known by."""
    native = FakeNative()
    native.classes = {"Progman", "Mozilla_thunderbird_default_RemoteWindow"}
    assert Windows(native).listeners() == native.classes
