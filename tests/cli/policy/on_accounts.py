"""Effects on commands of policies about addresses, mail servers and ways out."""

from __future__ import annotations

from cli.policy.desk import DESK
from effects_of_policies import Effects
from intact.cli.data import settings as of_a_command
from intact.cli.terminal import Terminal
from intact.settings.accounts import Account, Server
from intact.settings.policy.policy import Name

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


def _account(desk, forced):
    """What the ways of the account say of its servers."""
    desk.force(forced)
    desk.choose(own_addresses=("ada@example.org",))
    (account,) = of_a_command(Terminal.of_this_process()).accounts
    listed = {one["way"] for one in desk.run("ways", "--json").records}
    return account, listed


@effect(Name.SMTP_HOST)
def smtp_host(desk):
    """The first own address is an account that sends there."""
    account, listed = _account(desk, {Name.SMTP_HOST: "out.example.org"})
    assert (account.smtp.host, account.smtp.port) == ("out.example.org", 465)
    assert "smtp-organisation" in listed


@effect(Name.SMTP_PORT)
def smtp_port(desk):
    """At this port."""
    account, _ = _account(desk, {Name.SMTP_HOST: "out.example.org", Name.SMTP_PORT: 2465})
    assert account.smtp.port == 2465


@effect(Name.SMTP_SECURITY)
def smtp_security(desk):
    """Protected so."""
    forced = {Name.SMTP_HOST: "out.example.org", Name.SMTP_SECURITY: "starttls"}
    account, _ = _account(desk, forced)
    assert (account.smtp.security, account.smtp.port) == ("starttls", 587)


@effect(Name.IMAP_HOST)
def imap_host(desk):
    """The first own address is an account with drafts there."""
    account, listed = _account(desk, {Name.IMAP_HOST: "in.example.org"})
    assert (account.imap.host, account.imap.port) == ("in.example.org", 993)
    assert "imap-draft-organisation" in listed


@effect(Name.IMAP_PORT)
def imap_port(desk):
    """At this port."""
    account, _ = _account(desk, {Name.IMAP_HOST: "in.example.org", Name.IMAP_PORT: 2993})
    assert account.imap.port == 2993


@effect(Name.IMAP_SECURITY)
def imap_security(desk):
    """Protected so."""
    forced = {Name.IMAP_HOST: "in.example.org", Name.IMAP_SECURITY: "starttls"}
    account, _ = _account(desk, forced)
    assert (account.imap.security, account.imap.port) == ("starttls", 143)
