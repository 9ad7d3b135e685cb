"""`intact clients` and `intact destinations`: what can be named."""

from __future__ import annotations

from intact.settings.settings import Settings
from intact.settings.store import Store
from intact.system import this_system


def test_every_client_that_is_listed_has_a_guide(run):
    """Name and title in columns; the names of --json are the same."""
    lines = run("clients").text.splitlines()
    names = [line.split()[0] for line in lines]
    assert "thunderbird" in names
    assert names == [record["name"] for record in run("clients", "--json").records]
    assert len({line.index(line.split(maxsplit=1)[1]) for line in lines}) == 1


def test_a_destination_is_listed_with_its_address(run):
    """Or with what is to be done to get one, or that there is none."""
    lines = {line.split()[0]: line for line in run("destinations").text.splitlines()}
    assert lines["sophos-missed-spam"].endswith("— is-spam@labs.sophos.com")
    assert lines["cisco-phishing"].endswith("(check before use)")
    assert lines["own-address"].endswith("— address to be set")
    assert lines["mimecast"].endswith("— not by mail")
    assert "save the samples" in lines["symantec-clicktime-support-case"]


def test_an_address_the_person_has_set_is_listed(run):
    """Instead of the hint."""
    store = Store(this_system().settings_folder())
    store.save(Settings(addresses={"own-address": "desk@example.org"}))
    [own] = [line for line in run("destinations").text.splitlines() if line[:4] == "own-"]
    assert own.endswith("— desk@example.org")


def test_a_record_holds_all_rules(run):
    """With the keys of its data file."""
    records = {one["name"]: one for one in run("destinations", "--json").records}
    rules = records["symantec-clicktime-false-positive"]["rules"]
    assert (rules["mail_bytes"], rules["samples_per_mail"], rules["days"]) == (2_000_000, 1, 5)
