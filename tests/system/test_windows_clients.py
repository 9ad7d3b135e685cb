"""Which mail program is the person's on Windows, as a table of registries."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.delivery import programs
from intact.system import windows_clients
from intact.system.new_mails import Kind
from intact.system.windows import Windows
from intact.system.windows_calls import Hive
from windows_registry import FakeNative

ASSOCIATIONS = r"Software\Microsoft\Windows"
MAILTO = ASSOCIATIONS + r"\Shell\Associations\UrlAssociations\mailto\UserChoice"
EML = ASSOCIATIONS + r"\CurrentVersion\Explorer\FileExts\.eml\UserChoice"
CLIENTS = r"Software\Clients\Mail"
OUTLOOK = r"Software\Microsoft\Office\16.0\Outlook\Preferences"
STORE = "AppXbx2ce4vcxjdhff3d1ms66qqzk12zn827"
NEW = "Microsoft.OutlookForWindows_8wekyb3d8bbwe!Microsoft.OutlookforWindows"
PERSON, MACHINE, CLASSES = Hive.PERSON, Hive.MACHINE, Hive.CLASSES


@pytest.mark.parametrize(
    ("values", "client"),
    [
        ({(PERSON, MAILTO, "ProgId"): "Outlook.URL.mailto.15"}, "Outlook"),
        (
            {
                (PERSON, MAILTO, "ProgId"): "Outlook.URL.mailto.15",
                (PERSON, OUTLOOK, "UseNewOutlook"): "0",
            },
            "Outlook",
        ),
        (
            {
                (PERSON, MAILTO, "ProgId"): "Outlook.URL.mailto.15",
                (PERSON, OUTLOOK, "UseNewOutlook"): "1",
            },
            "new Outlook",
        ),
        (
            {
                (PERSON, MAILTO, "ProgId"): STORE,
                (CLASSES, rf"{STORE}\Application", "AppUserModelID"): NEW,
            },
            "new Outlook",
        ),
        ({(PERSON, MAILTO, "ProgId"): STORE}, STORE.lower()),
        ({(PERSON, MAILTO, "ProgId"): "Thunderbird.Url.mailto"}, "Thunderbird"),
        (
            {
                (PERSON, MAILTO, "ProgId"): "Thunderbird.Url.mailto",
                (PERSON, OUTLOOK, "UseNewOutlook"): "1",
                (MACHINE, CLIENTS, ""): "Microsoft Outlook",
            },
            "Thunderbird",
        ),
        ({(MACHINE, CLIENTS, ""): "Microsoft Outlook"}, "Outlook"),
        ({(PERSON, CLIENTS, ""): "Outlook Express"}, "Outlook Express"),
        ({}, ""),
    ],
)
def test_the_choice_of_the_person_is_seen_through(values, client):
    """A hash of the Store, and the switch in classic Outlook, may both lead to new Outlook."""
    found = windows_clients.mail_client(FakeNative(values))
    assert programs.client(found).name.lower() == client.lower()


@pytest.mark.parametrize(
    ("values", "client"),
    [
        ({(PERSON, EML, "ProgId"): "Outlook.File.eml.15"}, "Outlook"),
        (
            {
                (PERSON, EML, "ProgId"): "Outlook.File.eml.15",
                (PERSON, OUTLOOK, "UseNewOutlook"): "1",
            },
            "new Outlook",
        ),
        ({(CLASSES, ".eml", ""): "ThunderbirdEML"}, "Thunderbird"),
        ({(PERSON, EML, "ProgId"): "WLMail.Email.1", (CLASSES, ".eml", ""): "ThunderbirdEML"}, "1"),
    ],
)
def test_the_opener_of_messages_is_seen_through_as_well(values, client):
    """The choice of the person decides."""
    assert programs.client(windows_clients.message_opener(FakeNative(values))).name == client


@pytest.mark.parametrize("hive", [PERSON, MACHINE])
@pytest.mark.parametrize("value", ["DLLPath", "DLLPathEx"])
def test_simple_mapi_has_a_client_where_there_is_a_library(hive, value):
    """Only its name says nothing: the call would show that no program is set up."""
    named = {(MACHINE, CLIENTS, ""): "Mozilla Thunderbird"}
    assert windows_clients.mapi_client(FakeNative(named)) == ""
    library = {(hive, rf"{CLIENTS}\Mozilla Thunderbird", value): r"C:\mozMapi32.dll"}
    assert windows_clients.mapi_client(FakeNative(named | library)) == "Mozilla Thunderbird"
    assert windows_clients.mapi_client(FakeNative(library)) == ""


def test_simple_mapi_may_lead_to_new_outlook():
    """While the switch in classic Outlook is on."""
    values = {
        (PERSON, CLIENTS, ""): "Microsoft Outlook",
        (MACHINE, rf"{CLIENTS}\Microsoft Outlook", "DLLPathEx"): r"C:\mapi.dll",
    }
    assert windows_clients.mapi_client(FakeNative(values)) == "Microsoft Outlook"
    values[PERSON, OUTLOOK, "UseNewOutlook"] = "1"
    assert windows_clients.mapi_client(FakeNative(values)) == windows_clients.NEW_OUTLOOK


def test_what_is_installed_can_open_new_mails(tmp_path: Path):
    """Classic Outlook by its program, Simple MAPI by its client; nothing of another system."""
    program = tmp_path / "OUTLOOK.EXE"
    program.touch()
    paths = rf"{ASSOCIATIONS}\CurrentVersion\App Paths\outlook.exe"
    values = {
        (MACHINE, paths, ""): str(program),
        (PERSON, CLIENTS, ""): "Microsoft Outlook",
        (MACHINE, rf"{CLIENTS}\Microsoft Outlook", "DLLPathEx"): r"C:\mapi.dll",
    }
    system = Windows(FakeNative(values), {})
    opened = {kind: one.opens() for kind in Kind if (one := system.composer(kind))}
    assert opened == {
        Kind.OUTLOOK_ITEMS: "Outlook.Application",
        Kind.OUTLOOK_FILES: "Outlook.Application",
        Kind.SIMPLE_MAPI: "Microsoft Outlook",
    }
    program.unlink()
    bare = Windows(FakeNative({(PERSON, CLIENTS, ""): "Microsoft Outlook"}), {})
    assert [bare.composer(kind) for kind in Kind] == [None] * len(Kind)
