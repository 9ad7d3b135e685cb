"""The default client of a machine, and the client a sample came from."""

from __future__ import annotations

import pytest

from intact.clients import catalogue, detect
from intact.sample import Format

CLIENTS = catalogue.load_all().clients


@pytest.mark.parametrize(
    ("name", "called", "expected"),
    [
        ("linux", "thunderbird.desktop", "thunderbird"),
        ("linux", "org.mozilla.Thunderbird.desktop", "thunderbird"),
        ("linux", "thunderbird_thunderbird.desktop", "thunderbird"),
        ("linux", "org.gnome.Evolution.desktop", "evolution"),
        ("linux", "org.kde.kmail2.desktop", "kmail"),
        ("linux", "claws-mail.desktop", "claws-mail"),
        ("linux", "org.gnome.Geary.desktop", "geary"),
        ("windows", "Outlook.URL.mailto.15", "outlook-2016"),
        ("windows", "Microsoft Outlook", "outlook-2016"),
        ("windows", "Thunderbird.Url.mailto", "thunderbird"),
        ("windows", "Mozilla Thunderbird", "thunderbird"),
        ("windows", "WLMail.Url.Mailto", "windows-live-mail"),
        ("macos", "com.apple.mail", "apple-mail"),
        ("macos", "com.microsoft.Outlook", "outlook-mac"),
        ("macos", "org.mozilla.thunderbird", "thunderbird"),
    ],
)
def test_the_default_client_is_recognised(system, name, called, expected):
    """Packages and versions add to the name; it is still the same client."""
    client = detect.default_client(system(name, called), CLIENTS)
    assert client
    assert client.name == expected


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("linux", ""),
        ("linux", "firefox.desktop"),
        ("windows", "ChromeHTML"),
        ("macos", "com.apple.mailbox"),
        ("macos", "com.google.chrome"),
    ],
)
def test_an_unknown_default_stays_unknown(system, name, called):
    """A browser or a foreign program is not taken for a mail client."""
    assert detect.default_client(system(name, called), CLIENTS) is None


def test_names_of_one_system_do_not_count_on_another(system):
    """A Windows name means nothing on Linux."""
    assert detect.default_client(system("linux", "outlook.url.mailto"), CLIENTS) is None


@pytest.mark.parametrize(
    ("name", "installed", "expected"),
    [
        (
            "linux",
            ("org.kde.kmail2.desktop", "thunderbird.desktop", "x.desktop"),
            ["thunderbird", "kmail"],
        ),
        ("windows", ("Microsoft Outlook", "Mozilla Thunderbird"), ["outlook-2016", "thunderbird"]),
        ("windows", ("eM Client", "Hotmail"), ["em-client"]),
        ("macos", ("com.apple.safari", "com.apple.mail"), ["apple-mail"]),
        ("linux", (), []),
    ],
)
def test_installed_clients_are_those_we_know(system, name, installed, expected):
    """In the order of the data; others are passed over."""
    found = detect.installed_clients(system(name, installed=installed), CLIENTS)
    assert [one.name for one in found] == expected


def test_programs_in_a_terminal_are_found_by_their_executables(system):
    """They are in no menu; an executable of a desktop program says nothing of its version."""
    found = detect.installed_clients(system("linux", programs=("mutt", "outlook.exe")), CLIENTS)
    assert [one.name for one in found] == ["mutt"]


def client_name(sample):
    """The name of the client the sample came from, "" for none."""
    client = detect.client_of(sample, CLIENTS)
    return client.name if client else ""


def test_the_way_of_a_drop_comes_first(make_sample):
    """What the drop itself told is surer than traces in the bytes."""
    sample = make_sample(source_client="evolution", client="thunderbird", format=Format.MSG)
    assert client_name(sample) == "evolution"


def test_traces_in_the_bytes_tell_the_client(make_sample):
    """The reader names the client whose lines it took off."""
    assert client_name(make_sample(client="thunderbird")) == "thunderbird"


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("x-mozilla-status", "thunderbird"),
        ("x-gm-thrid", "gmail"),
        ("x-evolution-source", "evolution"),
    ],
)
def test_fields_left_by_a_storage_tell_the_client(make_sample, field, expected):
    """A field that only one client's storage writes tells it."""
    assert client_name(make_sample(field_names=("received", field))) == expected


def test_an_outlook_file_comes_from_outlook(make_sample):
    """A .msg without other traces is taken to come from the classic program."""
    assert client_name(make_sample(format=Format.MSG)) == "outlook-2016"


def test_an_outlook_file_may_hold_a_message_that_was_elsewhere(make_sample):
    """The file is what was handed over; fields of an earlier storage do not count."""
    sample = make_sample(format=Format.MSG, field_names=("x-gm-thrid",), client="outlook")
    assert client_name(sample) == "outlook-2016"


def test_a_plain_message_comes_from_nowhere(make_sample):
    """Without traces nothing is claimed."""
    assert client_name(make_sample()) == ""


def test_a_client_without_a_guide_is_passed_over(make_sample):
    """A name no file describes does not stop the search."""
    assert client_name(make_sample(source_client="pine", client="thunderbird")) == "thunderbird"
