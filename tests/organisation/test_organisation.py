"""What an organisation's policies do to data and settings: never less strict, never written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intact.delivery.way import Absence
from intact.delivery.ways import ways
from intact.destinations import Channel, Loaded, Rules
from intact.organisation.allowed import KNOWN, is_named
from intact.organisation.organisation import Organisation, of_this_machine
from intact.settings.accounts import Account, Server, mistakes
from intact.settings.policy.policy import Name
from intact.settings.policy.source import PolicySource
from intact.settings.settings import Settings
from intact.system import this_system
from organisations import organisation
from window_builders import FakeWay, destination

BOUNDS = st.none() | st.integers(1, 10**9)


@dataclass
class FakeSystem:
    """A machine with one source of policies."""

    source: PolicySource | None
    trusted: bool = True
    name: str = "linux"

    def policy_sources(self):
        """What it was made with."""
        return (self.source,) if self.source else ()

    def organisation_folder(self):
        """The usual one."""
        return Path("/etc/intact")

    def is_administrators(self, folder):
        """What it was made with."""
        return self.trusted


def test_without_policies_everything_is_as_it_was():
    """The very same records."""
    none = Organisation()
    loaded = Loaded((destination(),), ())
    chosen = Settings(destination="desk", history_days=3)
    ways = (FakeWay(),)
    assert none.destinations(loaded) is loaded
    assert none.settings(chosen) is chosen
    assert none.ways(ways) == ways
    assert none.asks_consent
    assert none.watching_allowed
    assert not none.needs_protection
    assert none.is_own("anybody@anywhere.example")


def test_what_is_not_set_stays_the_destinations_own():
    """Its address, its limits and its words, whatever else is set."""
    (made,) = (
        organisation({Name.KEEP_HISTORY: False})
        .destinations(Loaded((destination(),), ()))
        .destinations
    )
    assert made == destination()


def test_a_list_that_cannot_be_used_offers_nothing():
    """The organisation wanted a few; all of them would be the worst reading of its mistake."""
    made = organisation({Name.OFFERED_DESTINATIONS: 1, Name.ALLOWED_WAYS: 1})
    assert made.destinations(Loaded((destination(),), ())).destinations == ()
    (way,) = made.ways((FakeWay(),))
    assert way.available().absence is Absence.NOT_ALLOWED


def test_protection_that_is_not_required_is_not():
    """A policy may say no."""
    assert organisation({Name.PROTECTION_REQUIRED: True}).needs_protection
    assert not organisation({Name.PROTECTION_REQUIRED: False}).needs_protection


def test_a_forced_destination_comes_before_the_chosen_one():
    """And that before a recommended one."""
    forced, advised = {Name.DEFAULT_DESTINATION: "lab"}, {Name.DEFAULT_DESTINATION: "other"}
    chosen = Settings(destination="desk")
    assert organisation(forced).settings(chosen).destination == "lab"
    assert organisation({}, advised).settings(chosen).destination == "desk"
    assert organisation({}, advised).settings(Settings()).destination == "other"


def test_an_address_of_a_foreign_domain_is_not_used():
    """It stays in the person's own settings only."""
    chosen = Settings(own_addresses=("ada@home.example", "ada@EXAMPLE.org"))
    made = organisation({Name.OWN_DOMAINS: ["example.org"]})
    assert made.settings(chosen).own_addresses == ("ada@EXAMPLE.org",)


@given(BOUNDS, st.integers(20_000, 150_000_000), BOUNDS, st.integers(1, 3_650))
def test_a_limit_only_ever_becomes_stricter(own_bytes, most_bytes, own_days, most_days):
    """Whatever the destination says, and whatever the organisation."""
    forced = {Name.MAXIMUM_MAIL_BYTES: most_bytes, Name.MAXIMUM_MESSAGE_DAYS: most_days}
    rules = replace(destination().rules, mail_bytes=own_bytes, days=own_days)
    loaded = Loaded((replace(destination(), rules=rules),), ())
    (made,) = organisation(forced).destinations(loaded).destinations
    assert made.rules.mail_bytes == min(own_bytes or most_bytes, most_bytes)
    assert made.rules.days == min(own_days or most_days, most_days)


def test_a_moderator_gets_nothing_of_what_goes_by_no_mail():
    """A support case stays one."""
    case = destination("case", channel=Channel.SUPPORT_CASE, address="")
    forced = {Name.MODERATOR_ADDRESS: "desk@example.org"}
    (made,) = organisation(forced).destinations(Loaded((case,), ())).destinations
    assert made.address == ""


def test_a_wrong_moderator_lets_no_mail_go_anywhere():
    """Not to the destination either: the organisation wanted to see them first."""
    made = organisation({Name.MODERATOR_ADDRESS: "the desk"})
    (one,) = made.destinations(Loaded((destination(),), ())).destinations
    assert one.address == ""
    assert made.has_fixed_address(one)
    chosen = Settings(addresses={"desk": "mine@example.org"})
    assert made.settings(chosen).addresses == {}


@pytest.mark.parametrize(
    ("forced", "advised", "chosen", "holds"),
    [
        ({}, {}, 365, 365),
        ({}, {Name.HISTORY_DAYS: 30}, 365, 30),
        ({}, {Name.HISTORY_DAYS: 30}, 90, 90),
        ({Name.HISTORY_DAYS: 7}, {}, 90, 7),
        ({Name.KEEP_HISTORY: False}, {}, 90, 0),
        ({Name.KEEP_HISTORY: False, Name.HISTORY_DAYS: 7}, {}, 90, 0),
        ({Name.KEEP_HISTORY: True}, {}, 0, 365),
        ({Name.KEEP_HISTORY: True, Name.HISTORY_DAYS: 7}, {}, 0, 7),
        ({}, {Name.KEEP_HISTORY: False}, 365, 0),
        ({}, {Name.KEEP_HISTORY: False}, 90, 90),
    ],
)
def test_how_long_the_history_is_kept(forced, advised, chosen, holds):
    """Forced, then chosen, then recommended, then Intact's own year."""
    made = organisation(forced, advised)
    assert made.settings(Settings(history_days=chosen)).history_days == holds


def test_accounts_use_the_servers_of_the_organisation():
    """The other kind of server stays the person's; such accounts can be used."""
    imap = Server("home.example.org", 993)
    own = Account("work", "ada@example.org", smtp=Server("home.example.org", 465), imap=imap)
    made = organisation({Name.SMTP_HOST: "out.example.org"})
    (account,) = made.settings(Settings(accounts=(own,))).accounts
    assert account.smtp == Server("out.example.org", 465)
    assert account.imap == imap
    assert mistakes(account) == ()


def test_who_has_no_address_yet_has_no_account_of_the_organisation():
    """The first own address is one, once there is one."""
    made = organisation({Name.SMTP_HOST: "out.example.org"})
    assert made.settings(Settings()).accounts == ()
    (account,) = made.settings(Settings(own_addresses=("ada@example.org",))).accounts
    assert account.address == "ada@example.org"


def test_an_account_of_a_foreign_domain_is_not_used():
    """Mails come from no other domain."""
    own = Account("home", "ada@home.example", smtp=Server("home.example", 465))
    made = organisation({Name.OWN_DOMAINS: ["example.org"]})
    assert made.settings(Settings(accounts=(own,))).accounts == ()


def test_the_word_for_all_accounts_names_no_other_way():
    """A way that only begins alike is another one."""
    assert is_named("smtp-work", ["smtp"])
    assert is_named("imap-draft-work", ["imap-draft"])
    assert not is_named("smtp-work", ["imap-draft"])
    assert not is_named("thunderbird-compose", ["thunderbird"])


def test_the_folder_of_the_policy_comes_behind_the_usual_one():
    """So that its files replace the others; one that people can write to is not used."""
    source = PolicySource("file", {Name.ORGANISATION_FOLDER: "/opt/ours"})
    made = of_this_machine(FakeSystem(source))
    assert made.folders == (Path("/etc/intact"), Path("/opt/ours"))
    refused = of_this_machine(FakeSystem(source, trusted=False))
    assert refused.folders == (Path("/etc/intact"),)
    assert [one.name for one in refused.mistakes] == ["OrganisationFolder"]
    assert of_this_machine(FakeSystem(None)).policies.forced == {}


def test_names_that_no_destination_has_are_told():
    """Of lists, tables and single values."""
    forced = {
        Name.OFFERED_DESTINATIONS: ["desk", "gone"],
        Name.DESTINATION_ADDRESSES: {"away": "desk@example.org"},
    }
    made = organisation(forced, {Name.DEFAULT_DESTINATION: "nowhere"})
    told = made.checked(Loaded((destination(),), ())).mistakes
    assert {(one.name, one.reason) for one in told} == {
        ("OfferedDestinations", "there is no destination “gone”"),
        ("DestinationAddresses", "there is no destination “away”"),
        ("DefaultDestination", "there is no destination “nowhere”"),
    }


def test_the_demands_of_a_destination_stay():
    """Its own subject and its wish for an empty mail."""
    rules = Rules(forms=destination().rules.forms, subject="Demanded", empty_body=True)
    made = organisation({Name.SUBJECT_TEMPLATE: "Ours", Name.BODY_TEMPLATE: "Ours"})
    (one,) = made.destinations(Loaded((destination(rules=rules),), ())).destinations
    assert one.rules.subject == "Demanded"
    assert one.rules.empty_body


@pytest.mark.parametrize("named", ["nowhere", "lab"])
@pytest.mark.parametrize("is_forced", [True, False])
def test_a_default_destination_that_nobody_could_choose_is_told_and_not_set(named, is_forced):
    """Forced, it would leave people with a list that does not open and nothing chosen."""
    default = {Name.DEFAULT_DESTINATION: named}
    offered = {Name.OFFERED_DESTINATIONS: ["desk"]}
    made = organisation(default | offered) if is_forced else organisation(offered, default)
    loaded = Loaded((destination(), destination("lab")), ())
    checked = made.checked(loaded)
    (mistake,) = checked.mistakes
    reason = "names “lab”, which is not offered"
    reason = reason if named == "lab" else "there is no destination “nowhere”"
    assert (mistake.name, mistake.reason) == ("DefaultDestination", reason)
    assert checked.forced(Name.DEFAULT_DESTINATION) == ()
    assert checked.settings(Settings(destination="desk")).destination == "desk"


def test_a_way_that_no_system_has_is_told():
    """A slip of the pen would forbid a way in silence; one list is set for all systems."""
    names = ["thunderbrid", "outlook-files", "smtp", "smtp-work", "imap-draft-work", "apple-mail"]
    made = of_this_machine(FakeSystem(PolicySource("file", {Name.ALLOWED_WAYS: names})))
    assert [(one.name, one.source, str(one.reason)) for one in made.mistakes] == [
        ("AllowedWays", "file", "there is no way “thunderbrid”")
    ]


def test_the_ways_that_a_policy_may_name_are_those_there_are():
    """None is missing from the list, and none is left over."""
    accounts = (Account("x", "x@example.org", Server("a", 465), Server("b", 993)),)
    there = {way.name.removesuffix("-x") for way in ways(this_system(), accounts)}
    assert there == KNOWN


def test_the_usual_folder_is_believed_only_where_administrators_alone_can_write(tmp_path):
    """As its policies are: whoever could write there could give a destination an address."""

    class Machine(FakeSystem):
        def organisation_folder(self):
            return tmp_path

    assert of_this_machine(Machine(None)).folders == (tmp_path,)
    refused = of_this_machine(Machine(None, trusted=False))
    assert refused.folders == ()
    (mistake,) = refused.mistakes
    assert (mistake.source, mistake.name) == (str(tmp_path), "")
    assert "others than administrators can change what is in it" in mistake.reason
