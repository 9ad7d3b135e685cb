"""The ways by calls that only Windows or macOS has, with a stand-in for what opens the mails."""

from __future__ import annotations

from pathlib import Path

import pytest

from intact.delivery.staging import Staging
from intact.delivery.way import Absence, Errand, Keeps, Outcome
from intact.delivery.ways import ways
from intact.destinations import Form
from intact.errors import NotDelivered, NotDeliveredReason
from intact.system.new_mails import Kind
from new_mails import FakeComposer

ONE = b"Received: from a by b\nSubject: one\n\nhello\n"
TWO = b"Received: from a by b\r\nSubject: two\r\n\r\nhello\r\n"
ODD = b"Received: from a by b\r\nSubject: odd\r\n\r\nnul \0 here\r\n"
ITEM = b"\xd0\xcf\x11\xe0 as Outlook saved it"
MAPI = "Mozilla Thunderbird"
ARTICLE = {"forms": (Form.MESSAGE_RFC822,), "client_form": True}


@pytest.fixture
def windows(system):
    """A Windows machine with classic Outlook, which is the person's, and a Simple MAPI client."""
    system.name = "windows"
    system.mail_client, system.opener = "Outlook.URL.mailto.15", "Outlook.File.eml.15"
    system.composers = {
        Kind.OUTLOOK_ITEMS: FakeComposer("Outlook.Application"),
        Kind.OUTLOOK_FILES: FakeComposer("Outlook.Application"),
        Kind.SIMPLE_MAPI: FakeComposer(MAPI),
    }
    return system


@pytest.fixture
def mac(system):
    """A Mac with Apple Mail."""
    system.name = "macos"
    system.mail_client = system.opener = "com.apple.mail"
    system.composers = {
        Kind.APPLE_MAIL: FakeComposer("com.apple.mail"),
        Kind.SHARING_SERVICE: FakeComposer("com.apple.mail"),
    }
    return system


@pytest.fixture
def way(system):
    """Finds a way by its name."""
    return lambda name: next(one for one in ways(system) if one.name == name)


@pytest.fixture
def items_plan(make_plan, make_sample, make_request):
    """A plan of one sample that came as a `.msg` file; keywords are rules."""
    from intact.submission.plan import plan  # noqa: PLC0415

    return lambda **rules: plan([make_sample(ONE, original=ITEM)], make_request(**rules))


@pytest.mark.parametrize("kind", list(Kind))
def test_elsewhere_no_such_calls_exist(way, make_plan, kind):
    """On Linux each is told to be of another system."""
    assert way(kind.value).available().absence is Absence.WRONG_SYSTEM
    with pytest.raises(NotDelivered):
        way(kind.value).deliver(make_plan(TWO), Errand())


@pytest.mark.parametrize(
    ("kind", "absence"),
    [
        (Kind.OUTLOOK_ITEMS, Absence.PROGRAM_MISSING),
        (Kind.OUTLOOK_FILES, Absence.PROGRAM_MISSING),
        (Kind.SIMPLE_MAPI, Absence.NO_MAIL_CLIENT),
    ],
)
def test_what_is_not_installed_is_missing(windows, way, kind, absence):
    """Between offering and pressing, too."""
    windows.composers.clear()
    assert way(kind.value).available().absence is absence


@pytest.mark.parametrize(
    ("mail_client", "opener", "absence"),
    [
        ("Outlook.URL.mailto.15", "", None),
        ("Outlook.URL.mailto.15", "ThunderbirdEML", None),
        ("ChromeHTML", "Outlook.File.eml.15", None),
        ("Microsoft Outlook", "", None),
        ("", "", None),
        ("Thunderbird.Url.mailto", "ThunderbirdEML", Absence.NOT_CHOSEN),
        ("Microsoft.OutlookForWindows_8wekyb3d8bbwe!app", "", Absence.NOT_CHOSEN),
        ("Microsoft.OutlookForWindows", "Microsoft.OutlookForWindows", Absence.NOT_CHOSEN),
        ("Outlook Express", "", Absence.NOT_CHOSEN),
    ],
)
def test_classic_outlook_has_to_be_the_persons(windows, way, mail_client, opener, absence):
    """New Outlook has no object model: asking for it would start the classic one."""
    windows.mail_client, windows.opener = mail_client, opener
    for name in ("outlook-items", "outlook-files"):
        assert way(name).available().absence is absence


def test_a_file_out_of_outlook_is_the_sample_octet_for_octet(windows, way, make_plan):
    """Line ends and NUL included; the receipt says opened, and never sent."""
    plan = make_plan(ONE, ODD)
    receipt = way("outlook-files").deliver(plan, Errand())
    composer = windows.composers[Kind.OUTLOOK_FILES]
    assert composer.octets == [[ONE, ODD]]
    (mail,) = composer.mails
    assert [file.name for file in mail.files] == ["sample-1.eml", "sample-2.eml"]
    assert (mail.recipient, mail.subject) == ("desk@example.org", plan.mails[0].subject)
    assert mail.body == plan.mails[0].body
    assert receipt.outcome is Outcome.OPENED
    assert (receipt.program, receipt.mails) == ("Outlook", 1)
    assert way("outlook-files").keeps is Keeps.EXACT


def test_no_file_out_of_outlook_for_the_article(windows, way, items_plan):
    """The destination's rule greys one variant and leaves the other."""
    plan = items_plan(**ARTICLE)
    assert way("outlook-files").available(plan).absence is Absence.WRONG_FORM
    assert way("outlook-items").available(plan).here
    with pytest.raises(NotDelivered) as caught:
        way("outlook-files").deliver(plan, Errand())
    assert caught.value.reason is NotDeliveredReason.CANNOT_CARRY
    assert windows.composers[Kind.OUTLOOK_FILES].mails == []


def test_an_item_is_the_file_that_was_handed_over(windows, way, items_plan):
    """Not the rebuilt message; the text says that its sums are about that one."""
    plan = items_plan()
    way("outlook-items").deliver(plan, Errand())
    composer = windows.composers[Kind.OUTLOOK_ITEMS]
    assert composer.octets == [[ITEM]]
    (mail,) = composer.mails
    assert [file.name for file in mail.files] == ["sample-1.msg"]
    assert mail.body.startswith(plan.mails[0].body)
    assert "not of what is attached" in mail.body
    assert way("outlook-items").keeps is Keeps.REMADE


def test_a_mail_without_a_text_gets_none(windows, way, items_plan):
    """Where the destination wants that."""
    way("outlook-items").deliver(items_plan(empty_body=True), Errand())
    assert windows.composers[Kind.OUTLOOK_ITEMS].mails[0].body == ""


def test_what_came_as_a_message_is_no_item(windows, way, make_plan, items_plan):
    """Outlook opens only its own files as items."""
    plan = make_plan(TWO)
    assert way("outlook-items").available(plan).absence is Absence.NO_ITEM
    with pytest.raises(NotDelivered) as caught:
        way("outlook-items").deliver(plan, Errand())
    assert caught.value.reason is NotDeliveredReason.CANNOT_CARRY


def test_simple_mapi_takes_one_mail(windows, way, make_plan):
    """Each call may block until its window is closed."""
    simple = way("simple-mapi")
    assert simple.available(make_plan(ONE, TWO)).here
    assert simple.available(make_plan(ONE, TWO, ODD)).absence is not None
    three = make_plan(ONE, TWO, TWO + b"x")
    assert simple.available(three).absence is Absence.TOO_MANY_MAILS
    assert simple.deliver(make_plan(ONE), Errand()).program == "Thunderbird"
    assert windows.composers[Kind.SIMPLE_MAPI].octets == [[ONE.replace(b"\n", b"\r\n")]]
    assert simple.keeps is Keeps.UNKNOWN


def test_simple_mapi_into_outlook_is_a_file_out_of_outlook(windows, way, make_plan):
    """Exact, and greyed for the article."""
    windows.composers[Kind.SIMPLE_MAPI].program = "Microsoft Outlook"
    simple = way("simple-mapi")
    assert simple.keeps is Keeps.EXACT
    assert simple.available(make_plan(TWO, **ARTICLE)).absence is Absence.WRONG_FORM
    simple.deliver(make_plan(ONE), Errand())
    assert windows.composers[Kind.SIMPLE_MAPI].octets == [[ONE]]


@pytest.mark.parametrize("name", ["apple-mail", "sharing-service"])
def test_on_a_mac_the_samples_are_attached_in_mail(mac, way, make_plan, name):
    """A window for each mail; nothing is promised of the octets."""
    plan = make_plan(ONE, TWO, TWO + b"x")
    receipt = way(name).deliver(plan, Errand())
    octets = mac.composers[Kind(name)].octets
    assert octets == [
        [one.sample.data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") for one in mail.attached]
        for mail in plan.mails
    ]
    assert sorted(map(len, octets)) == [1, 2]
    assert receipt.program == "Apple Mail"
    assert receipt.outcome is Outcome.OPENED
    assert way(name).keeps is Keeps.UNKNOWN
    assert way(name).available(make_plan(ODD)).absence is Absence.CANNOT_CARRY


def test_the_sharing_service_needs_a_window(mac, way):
    """On the command line nothing could open."""
    mac.composers[Kind.SHARING_SERVICE].program = ""
    assert way("sharing-service").available().absence is Absence.NO_DISPLAY


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError("no"), NotDeliveredReason.NOT_ASKED),
        (TimeoutError("late"), NotDeliveredReason.DID_NOT_START),
        (OSError("MAPI error 2"), NotDeliveredReason.DID_NOT_START),
    ],
)
def test_a_program_that_does_not_open_is_told(mac, way, make_plan, error, reason):
    """By name, with what the person can do."""
    mac.composers[Kind.APPLE_MAIL].fails = error
    with pytest.raises(NotDelivered) as caught:
        way("apple-mail").deliver(make_plan(ONE), Errand())
    assert caught.value.reason is reason
    assert caught.value.values == {"program": "Apple Mail"}


def test_what_is_attached_is_private_and_stays(windows, way, make_plan):
    """Below the folder that only this person can enter, for as long as other staged samples."""
    way("outlook-files").deliver(make_plan(ONE), Errand())
    (mail,) = windows.composers[Kind.OUTLOOK_FILES].mails
    (file,) = mail.files
    assert windows.private_folder() in file.parents
    Staging(windows).clean()
    assert file.is_file()


WINDOWS_TABLE = [
    ("Outlook.URL.mailto.15", "Outlook.File.eml.15", ["outlook-files", "eml-file"]),
    ("Outlook.URL.mailto.15", "", ["outlook-files", "outlook-items"]),
    ("Thunderbird.Url.mailto", "ThunderbirdEML", ["thunderbird", "eml-file"]),
    ("eM Client.Url.mailto", "ThunderbirdEML", ["thunderbird", "eml-file"]),
    (
        "Microsoft.OutlookForWindows_8wekyb3d8bbwe!Microsoft.OutlookforWindows",
        "Microsoft.OutlookForWindows_8wekyb3d8bbwe!Microsoft.OutlookforWindows",
        ["thunderbird", "thunderbird-compose"],
    ),
    ("", "", ["thunderbird", "eml-file"]),
]
MAC_TABLE = [
    ("com.apple.mail", "com.apple.mail", ["apple-mail", "sharing-service"]),
    ("org.mozilla.thunderbird", "com.apple.mail", ["thunderbird", "thunderbird-compose"]),
    ("com.microsoft.outlook", "com.microsoft.outlook", ["sharing-service", "thunderbird"]),
]


def first_two(system):
    """The names of the first two ways that are here."""
    return [one.name for one in ways(system) if one.available().here][:2]


@pytest.mark.parametrize(("mail_client", "opener", "first"), WINDOWS_TABLE)
def test_on_windows_the_persons_client_comes_first(windows, mail_client, opener, first):
    """New Outlook takes drafts, they say: never before what is known to be exact."""
    windows.mail_client, windows.opener = mail_client, opener
    if not opener:
        windows.opener = "ThunderbirdEML" if not mail_client else ""
    assert first_two(windows) == first


@pytest.mark.parametrize(("mail_client", "opener", "first"), MAC_TABLE)
def test_on_a_mac_the_persons_client_comes_first(mac, mail_client, opener, first):
    """By what LaunchServices names."""
    mac.mail_client, mac.opener = mail_client, opener
    mac.composers[Kind.SHARING_SERVICE].program = mail_client
    assert first_two(mac) == first


def test_what_is_left_for_the_article_out_of_outlook(windows, make_plan, items_plan):
    """A message goes as a draft, an Outlook file as an item too; Outlook makes both anew."""

    def here(plan):
        return [one.name for one in ways(windows) if one.available(plan).here]

    assert here(make_plan(TWO, **ARTICLE))[0] == "eml-file"
    assert here(items_plan(**ARTICLE))[:2] == ["eml-file", "outlook-items"]
    assert "outlook-files" not in here(make_plan(TWO, **ARTICLE))


def test_a_draft_for_new_outlook_is_offered_as_untested(windows, way, make_plan):
    """By the system's opener, behind Thunderbird; no sample goes there as a file of the mail."""
    windows.opener = "Microsoft.OutlookForWindows_8wekyb3d8bbwe!Microsoft.OutlookforWindows"
    draft = way("eml-file")
    there = draft.available(make_plan(TWO))
    assert (there.here, there.program) == (True, "new Outlook")
    assert draft.keeps is Keeps.UNKNOWN
    assert draft.available(make_plan(ODD)).absence is Absence.CANNOT_CARRY
    names = [one.name for one in ways(windows)]
    assert names.index("eml-file") > names.index("thunderbird")


@pytest.mark.parametrize("name", ["windows", "macos"])
def test_thunderbird_is_started_by_its_own_program(system, way, make_plan, name):
    """Found by the registry or in its bundle (`find_program`); drafts go by their whole path."""
    system.name = name
    program = Path("/somewhere/Thunderbird of the test")
    system.programs["thunderbird"] = program
    way("thunderbird").deliver(make_plan(TWO), Errand())
    way("thunderbird-compose").deliver(make_plan(TWO), Errand())
    (first, draft), (second, option, words) = system.started
    assert first == second == str(program)
    assert Path(draft).is_absolute()
    assert option == "-compose"
    assert "attachment='file:///" in words
