"""A made profile of Thunderbird: quiet, with messages in a local folder, and servers here only."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from real.servers import ADDRESS, HOST, Servers

INBOX = "mailbox://nobody@Local%20Folders/Inbox"
IMAP_INBOX = f"imap://tester@{HOST}/INBOX"

_QUIET = {
    "app.donation.eoy.version.viewed": 999,
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "mail.SpellCheckBeforeSend": False,
    "mail.chat.enabled": False,
    "mail.compose.big_attachments.notify": False,
    "mail.inappnotifications.enabled": False,
    "mail.pane_config.dynamic": 0,
    "mail.phishing.detection.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mail.threadpane.listview": 1,
    "mail.ui-rdf.version": 999,
    "mail.warn_on_send_accel_key": False,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}


def make(
    folder: Path, servers: Servers, messages: Sequence[bytes] = (), *, local_copy: bool = True
) -> Path:
    """Makes a profile in a new folder, and returns the folder.

    Args:
        folder: where the profile is to be.
        servers: the ports of the servers.
        messages: go into the inbox of the local folders.
        local_copy: whether messages on a server are also kept here, as by default.
    """
    box = folder / "Mail" / "Local Folders"
    box.mkdir(parents=True)
    (box / "Inbox").write_bytes(b"".join(map(_stored, messages)))
    preferences = {**_QUIET, **_accounts(servers), **_imap(servers, local_copy=local_copy)}
    lines = [
        f"user_pref({json.dumps(name)}, {json.dumps(preferences[name])});" for name in preferences
    ]
    (folder / "user.js").write_text("\n".join(lines))
    shown = IMAP_INBOX if servers.imap else INBOX if messages else ""
    if shown:
        (folder / "session.json").write_text(json.dumps(_only_the_list(shown)))
    return folder


def _stored(message: bytes) -> bytes:
    """A message as the folder keeps it (mboxrd, LF), with the lines Thunderbird puts before it."""
    own = b"From - Mon Jun 02 08:00:00 2025\nX-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n"
    lines = message.replace(b"\r\n", b"\n")
    return own + re.sub(rb"(?m)^(>*From )", rb">\1", lines) + b"\n"


def _only_the_list(folder: str) -> dict[str, object]:
    """A sitting that begins with a folder and shows nothing but its messages."""
    state = {
        "firstTab": True,
        "folderPaneVisible": False,
        "folderURI": folder,
        "messagePaneVisible": False,
    }
    tabs = {"rev": 0, "selectedIndex": 0, "tabs": [{"mode": "mail3PaneTab", "state": state}]}
    return {"rev": 0, "windows": [{"type": "3pane", "tabs": tabs}]}


def _accounts(servers: Servers) -> dict[str, object]:
    """Local folders, one account that fetches nothing, and one way out."""
    server, identity = "mail.server.server", "mail.identity.id1."
    return {
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account2",
        "mail.accountmanager.localfoldersserver": "server1",
        "mail.account.account1.server": "server1",
        "mail.account.account2.server": "server2",
        "mail.account.account2.identities": "id1",
        f"{server}1.type": "none",
        f"{server}1.hostname": "Local Folders",
        f"{server}1.name": "Local Folders",
        f"{server}1.userName": "nobody",
        f"{server}1.directory-rel": "[ProfD]Mail/Local Folders",
        f"{server}2.type": "pop3",
        f"{server}2.hostname": HOST,
        f"{server}2.port": 9,
        f"{server}2.userName": "tester",
        f"{server}2.name": "Tester",
        f"{server}2.login_at_startup": False,
        f"{server}2.check_new_mail": False,
        f"{identity}fullName": "Tester",
        f"{identity}useremail": ADDRESS,
        f"{identity}valid": True,
        f"{identity}smtpServer": "smtp1",
        f"{identity}doFcc": False,
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": HOST,
        "mail.smtpserver.smtp1.port": servers.smtp,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.try_ssl": 0,
    }


def _imap(servers: Servers, *, local_copy: bool) -> dict[str, object]:
    """An account on a server, where there is one."""
    if not servers.imap:
        return {}
    server = "mail.server.server3."
    return {
        "mail.accountmanager.accounts": "account1,account2,account3",
        "mail.account.account3.server": "server3",
        "mail.account.account3.identities": "id1",
        f"{server}type": "imap",
        f"{server}hostname": HOST,
        f"{server}port": servers.imap,
        f"{server}userName": "tester",
        f"{server}name": "Imap",
        f"{server}socketType": 0,
        f"{server}authMethod": 3,
        f"{server}login_at_startup": False,
        f"{server}check_new_mail": False,
        f"{server}offline_download": local_copy,
        f"{server}autosync_offline_stores": local_copy,
        f"{server}directory-rel": "[ProfD]ImapMail/imap",
    }
