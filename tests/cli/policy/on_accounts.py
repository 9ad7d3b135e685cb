"""Effects on commands of policies about addresses, mail servers and ways out."""

from __future__ import annotations

from cli.policy.desk import DESK
from effects_of_policies import Effects
from intact.cli.data import settings as of_a_command
from intact.cli.terminal import Terminal
from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name
from servers_of_policies import SET_SERVERS

EFFECTS = Effects()
effect = EFFECTS.of


@effect(Name.OWN_DOMAINS)
def own_domains(desk):
    """Mails come from no other domain."""
    desk.force({Name.OWN_DOMAINS: ["example.org"]})
    address = ("--address", "desk@example.org")
    ran, _ = desk.compose(*address, "--from", "ada@home.example")
    assert ran.code == 2
    assert "these domains only: example.org" in ran.err
    ran, mails = desk.compose(*address, "--from", "ada@EXAMPLE.org")
    assert ran.code == 0, ran.err
    assert "From: ada@EXAMPLE.org\r\n" in mails[0]
    out = Server("out.example.org", 465)
    accounts = (Account("work", "ada@example.org", out), Account("home", "ada@home.example", out))
    desk.choose(accounts=accounts)
    listed = {one["way"] for one in desk.run("ways", "--json").records}
    assert "smtp-work" in listed
    assert "smtp-home" not in listed


@effect(Name.ALLOWED_WAYS)
def allowed_ways(desk):
    """The others are listed as not allowed, and cannot be taken; "smtp" stands for all accounts."""
    desk.force({Name.ALLOWED_WAYS: ["save-samples", "smtp"], Name.SMTP_HOST: "out.example.org"})
    desk.choose(own_addresses=("ada@example.org",))
    ways = {one["way"]: one for one in desk.run("ways", "--json").records}
    assert ways["save-samples"]["here"]
    assert ways["smtp-organisation"]["here"]
    assert ways["save-drafts"]["absence"] == "not-allowed"
    drafts = desk.folder / "saved"
    words = ("send", desk.message(), *DESK, "--address", "desk@example.org", "--via", "save-drafts")
    ran = desk.run(*words, "-o", drafts)
    assert ran.code == 3
    assert "your organisation does not allow it" in ran.err
    assert not drafts.exists()
    desk.force({Name.ALLOWED_WAYS: ["eml-file"]})
    ran, _ = desk.compose("--address", "desk@example.org")
    assert (ran.code, ran.err) == (
        2,
        "intact: your organisation does not allow “save-drafts” (see: intact ways)\n",
    )
    assert not (desk.folder / "drafts").exists()


@EFFECTS.of_each(SET_SERVERS)
def servers(desk, case):
    """The first own address is an account there, and there is a way by it."""
    desk.force(case.forced)
    desk.choose(own_addresses=("ada@example.org",))
    (account,) = of_a_command(Terminal.of_this_process()).accounts
    assert account.address == "ada@example.org"
    assert getattr(account, case.kind) == case.expected
    listed = {one["way"] for one in desk.run("ways", "--json").records}
    ways = {"smtp": "smtp-organisation", "imap": "imap-draft-organisation"}
    assert listed & set(ways.values()) == {ways[case.kind]}
