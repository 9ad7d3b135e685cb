"""Forced before recommended, the machine before the person; one mistake costs only itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.settings.policy.policies import resolve
from intact.settings.policy.policy import Name
from intact.settings.policy.source import PolicySource, Unusable
from intact.settings.policy.table import TABLE

TEN = {
    "OfferedDestinations": ["own-address"],
    "DefaultDestination": "own-address",
    "DestinationAddresses": {"own-address": "desk@example.org"},
    "MaximumMailBytes": 1_000_000,
    "AllowedWays": ["eml-file"],
    "KeepHistory": False,
    "AskConsent": False,
    "Language": "de",
    "HelpdeskContact": "extension 4711",
    "WatchedFolderAllowed": False,
}


def of(*sources: PolicySource):
    """The policies of these sources on Linux."""
    return resolve(sources, "linux")


def machine(**forced: object) -> PolicySource:
    """What the machine forces."""
    return PolicySource("machine", forced)


@pytest.mark.parametrize("wrong", TEN)
def test_of_ten_values_with_a_wrong_one_nine_hold(wrong):
    """And the wrong one is named, with its source."""
    policies = of(machine(**{**TEN, wrong: 1.5}))
    right = {name: value for name, value in TEN.items() if name != wrong}
    for name, value in right.items():
        held = policies.forced[Name(name)].value
        assert held == (tuple(value) if isinstance(value, list) else value)
    (mistake,) = policies.mistakes
    assert (mistake.name, mistake.source) == (wrong, "machine")
    assert mistake.reason


def test_the_machine_comes_before_the_person():
    """One value for a name; lists are not put together."""
    policies = of(
        machine(AllowedWays=["eml-file"], Language="de"),
        PolicySource("person", {"AllowedWays": ["smtp"], "KeepHistory": False}),
    )
    assert policies.names(Name.ALLOWED_WAYS) == ("eml-file",)
    assert policies.flag(Name.KEEP_HISTORY) is False
    assert policies.forced[Name.KEEP_HISTORY].source == "person"


def test_what_is_recommended_is_not_forced():
    """Whoever asks for what is forced does not get it."""
    policies = of(PolicySource("machine", {}, {"HistoryDays": 30}))
    assert policies.number(Name.HISTORY_DAYS) is None
    assert policies.advised().number(Name.HISTORY_DAYS) == 30
    assert not policies.given(Name.HISTORY_DAYS).forced


def test_a_bound_cannot_be_recommended():
    """People could pass it; that is told instead."""
    policies = of(PolicySource("machine", {}, {"AllowedWays": ["eml-file"]}))
    assert policies.given(Name.ALLOWED_WAYS) is None
    assert policies.mistakes[0].reason == "cannot be recommended, only forced"


@pytest.mark.parametrize(
    ("name", "raw", "strictest"),
    [
        (Name.ALLOWED_WAYS, "eml-file", ()),
        (Name.OFFERED_DESTINATIONS, 1, ()),
        (Name.ASK_CONSENT, "no", True),
        (Name.KEEP_HISTORY, "yes", False),
        (Name.PROTECTION_REQUIRED, 2, True),
        (Name.MAXIMUM_MAIL_BYTES, "5 MB", 2_000_000),
        (Name.MAXIMUM_MESSAGE_DAYS, -1, 5),
        (Name.MODERATOR_ADDRESS, "Anna <anna@example.org>", ""),
        (Name.SMTP_SECURITY, "none", "tls"),
        (Name.WATCHED_FOLDER_ALLOWED, None, False),
    ],
)
def test_a_wrong_value_of_a_bound_gives_the_strictest(name, raw, strictest):
    """The organisation wanted a bound; none at all would be the worst reading of its mistake."""
    policies = of(machine(**{name: raw}))
    assert policies.forced[name].value == strictest
    assert policies.forced[name].is_strictest
    assert "the strictest value holds" in policies.mistakes[0].reason


def test_wrong_entries_of_a_list_are_left_out():
    """The others stay."""
    policies = of(machine(OwnDomains=["example.org", "not a domain", 7, "example.org"]))
    assert policies.names(Name.OWN_DOMAINS) == ("example.org",)
    assert [one.reason for one in policies.mistakes] == [
        "item 2 is no domain such as example.org",
        "item 3 is no text",
    ]


def test_wrong_entries_of_a_table_are_left_out():
    """As those of a list."""
    table = {"own-address": "desk@example.org", "spamcop": "Desk <desk@example.org>"}
    policies = of(machine(DestinationAddresses=table))
    assert policies.table(Name.DESTINATION_ADDRESSES) == {"own-address": "desk@example.org"}
    assert "spamcop" in policies.mistakes[0].reason


def test_lists_of_the_registry_are_keys_with_numbers():
    """Ten comes behind nine."""
    numbered = {str(number): f"way-{number}" for number in (10, 2, 1)}
    assert of(machine(AllowedWays=numbered)).names(Name.ALLOWED_WAYS) == (
        "way-1",
        "way-2",
        "way-10",
    )


def test_flags_of_the_registry_are_numbers():
    """0 and 1; anything else is a mistake."""
    assert of(machine(KeepHistory=0)).flag(Name.KEEP_HISTORY) is False
    assert of(machine(KeepHistory=1)).flag(Name.KEEP_HISTORY) is True


def test_a_name_that_is_no_policy_is_told_with_a_near_one():
    """A slip of the pen must not look like a policy that holds."""
    (mistake,) = of(machine(AllowdWays=["eml-file"])).mistakes
    assert mistake.reason == "is no policy of Intact; did you mean AllowedWays?"


def test_a_source_that_cannot_be_read_leaves_only_what_is_safe():
    """Nobody knows what it says: nothing is kept, watched or read without protection."""
    policies = of(PolicySource("file", problem="is not valid JSON"), machine(Language="de"))
    assert policies.mistakes[0].source == "file"
    held = {name: one.value for name, one in policies.forced.items()}
    assert held == {
        Name.ASK_CONSENT: True,
        Name.KEEP_HISTORY: False,
        Name.WATCHED_FOLDER_ALLOWED: False,
        Name.PROTECTION_REQUIRED: True,
        Name.LANGUAGE: "de",
    }


def test_a_policy_of_another_system_is_told():
    """None is of that kind now; the table may get some."""
    policies = resolve([machine(Language="de")], "plan9")
    assert not policies.forced
    assert policies.mistakes


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(list(TABLE)) | st.text(), JUNK, max_size=8))
def test_nothing_in_a_source_can_stop_the_program(raws):
    """Whatever stands there is a value of the right kind afterwards, or a mistake."""
    policies = of(PolicySource("machine", raws, raws))
    for one in (*policies.forced.values(), *policies.recommended.values()):
        assert isinstance(one.value, type(one.policy.example))


def test_a_name_in_other_capitals_is_the_same_name():
    """Whichever of the two was meant: the strictest value holds, and it is told."""
    policies = of(machine(KeepHistory=True, keephistory=True, askconsent=False))
    assert policies.flag(Name.KEEP_HISTORY) is False
    assert policies.flag(Name.ASK_CONSENT) is False
    assert [(one.name, str(one.reason)) for one in policies.mistakes] == [
        ("KeepHistory", "is set more than once; the strictest value holds")
    ]


def test_a_name_of_a_table_that_is_there_again_is_left_out():
    """The others of the table hold."""
    addresses = {"own-address": Unusable.REPEATED, "spamcop": "a@example.org"}
    policies = of(machine(DestinationAddresses=addresses))
    assert policies.table(Name.DESTINATION_ADDRESSES) == {"spamcop": "a@example.org"}
    (mistake,) = policies.mistakes
    assert mistake.reason == "the text for “own-address” is set more than once"


def test_what_stands_outside_of_the_tables_is_a_wrong_value():
    """Forced or recommended, nobody knows; a bound has its strictest value, the others hold."""
    outside = dict.fromkeys(["AllowedWays", "Language", "Policy"], Unusable.OUTSIDE)
    policies = of(machine(**outside, HistoryDays=30))
    assert policies.names(Name.ALLOWED_WAYS) == ()
    assert set(policies.forced) == {Name.ALLOWED_WAYS, Name.HISTORY_DAYS}
    why = "stands outside of “policies” and “recommended”"
    assert {one.name: str(one.reason) for one in policies.mistakes} == {
        "AllowedWays": f"{why}; the strictest value holds",
        "Language": why,
        "Policy": why,
    }


@pytest.mark.parametrize("host", ["SmtpHost", "ImapHost"])
@pytest.mark.parametrize(("what", "value"), [("Port", 25), ("Security", "starttls")])
def test_what_needs_a_host_says_so_without_one(host, what, value):
    """It would be passed over in silence; the host may come from another source."""
    name = host.replace("Host", what)
    alone = machine(**{name: value})
    (mistake,) = of(alone).mistakes
    assert (mistake.name, mistake.reason) == (name, f"has no effect without {host}")
    assert of(alone, PolicySource("person", {host: "mail.example.org"})).mistakes == ()


@pytest.mark.parametrize(("raw", "value"), [(90.0, 90), (90.5, 1), (float("inf"), 1)])
def test_a_whole_number_may_be_written_with_a_point(raw, value):
    """To JSON and its schema 90.0 is a whole number."""
    assert of(machine(HistoryDays=raw)).number(Name.HISTORY_DAYS) == value


@pytest.mark.parametrize(
    ("name", "text", "is_fine"),
    [
        ("HelpdeskContact", "téléphone\u00a0: +33\u202f1", True),
        ("HelpdeskContact", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0633\u062a", True),
        ("HelpdeskContact", "a\tb", False),
        ("HelpdeskContact", "a\u2028b", False),
        ("HelpdeskContact", "\ud800", False),
        ("ConsentText", "one\r\n\ttwo", True),
        ("ConsentText", "bell \x07", False),
    ],
)
def test_a_text_may_hold_every_letter_that_people_write(name, text, is_fine):
    """Blanks that do not break and joiners among them; no controls, and no lines in a line."""
    policies = of(machine(**{name: text}))
    assert (policies.text(Name(name)) == text) == is_fine
    assert (policies.mistakes == ()) == is_fine
