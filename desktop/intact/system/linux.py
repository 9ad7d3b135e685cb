"""Linux: the folders of the XDG rules, xdg-utils, and the limits of its kernel."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from intact.overriding import override
from intact.system import desktop_files
from intact.system.posix import RESOURCE_LAYERS, Posix, answer_of, private

if TYPE_CHECKING:
    from intact.settings.policy.source import PolicySource

# include/uapi/linux/prctl.h
_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_SIGKILL = 9  # include/uapi/asm-generic/signal.h

_BY_PRCTL = (
    ("ends-with-its-parent", _PR_SET_PDEATHSIG, _SIGKILL),
    ("no-new-privileges", _PR_SET_NO_NEW_PRIVS, 1),
    ("not-traceable", _PR_SET_DUMPABLE, 0),
)


class Linux(Posix):
    """A Linux desktop; `name` is what the rest of the program knows it by."""

    name = "linux"
    opener = "xdg-open"

    @property
    def layers(self) -> tuple[str, ...]:
        """What the kernel offers, if it is new enough."""
        from intact.system import landlock, seccomp  # noqa: PLC0415 - not for the empty window

        by_prctl = (name for name, _, _ in _BY_PRCTL)
        return (*landlock.LAYERS, seccomp.LAYER, *by_prctl, *RESOURCE_LAYERS)

    def settings_folder(self) -> Path:
        """$XDG_CONFIG_HOME/intact."""
        return desktop_files.base("XDG_CONFIG_HOME", ".config") / "intact"

    def organisation_folder(self) -> Path:
        """/etc/intact, which only root can write."""
        return Path("/etc/intact")

    @override
    def policy_sources(self) -> tuple[PolicySource, ...]:
        """/etc/intact/policies.json."""
        path = self.organisation_folder() / "policies.json"
        if not os.path.lexists(path.parent):
            return ()
        from intact.system import policy_files  # noqa: PLC0415 - as above

        found = policy_files.json_source(path)
        return (found,) if found else ()

    @override
    def private_folder(self) -> Path:
        """$XDG_CACHE_HOME/intact.

        Not $XDG_RUNTIME_DIR: that is emptied at logout, while a mail client may read a staged
        sample days later, when its draft is sent (handing-over facts, section 9).
        """
        return private(desktop_files.base("XDG_CACHE_HOME", ".cache") / "intact")

    def default_mail_client(self) -> str:
        """The desktop file for mailto: links."""
        return _default_for("x-scheme-handler/mailto") or answer_of(
            ["xdg-settings", "get", "default-url-scheme-handler", "mailto"]
        )

    def installed_mail_clients(self) -> tuple[str, ...]:
        """Names of desktop files, also of what Flatpak and Snap have installed."""
        from intact.system import mail_programs  # noqa: PLC0415 - as above

        return mail_programs.installed()

    def default_message_opener(self) -> str:
        """The desktop file for message files."""
        return _default_for("message/rfc822")

    @override
    def listeners(self) -> frozenset[str] | None:
        """Names on the session bus, and sockets."""
        from intact.system import listeners  # noqa: PLC0415 - when mails are handed over

        return listeners.on_bus() | listeners.at_sockets()

    @override
    def transferred_files(self, key: bytes) -> tuple[Path, ...]:
        """What org.freedesktop.portal.FileTransfer gives for it."""
        from intact.system import portal  # noqa: PLC0415 - few drops need it

        return portal.retrieve_files(key)

    @override
    def notify(self, title: str, text: str) -> bool:
        """By org.freedesktop.Notifications."""
        from intact.system import notifications  # noqa: PLC0415 - seldom

        return notifications.notify(title, text)

    @override
    def limit_this_process(self, memory: int, seconds: int, files: int) -> tuple[str, ...]:
        """What prctl can do, resource limits, then no files, no network, and few calls at all.

        The filter of calls comes last, for it would refuse the others. A parent that ended before
        the first line has closed the pipes: the next read or write ends this process.
        """
        from intact.system import landlock, seccomp  # noqa: PLC0415 - as above

        held = {name for name, option, value in _BY_PRCTL if _prctl(option, value)}
        held.update(super().limit_this_process(memory, seconds, files))
        held.update(landlock.forbid_files_and_network())
        if calls := seccomp.forbid_calls():
            held.update(calls, ("no-processes",))  # also as root, whose processes are not counted
        return tuple(name for name in self.layers if name in held)


def _default_for(mime_type: str) -> str:
    """What xdg-mime names; where it is not installed, what it would read."""
    return answer_of(["xdg-mime", "query", "default", mime_type]) or desktop_files.default_for(
        mime_type
    )


def _prctl(option: int, value: int) -> bool:
    """Whether the kernel took an option (prctl(2)); False where the C library has no prctl."""
    import ctypes  # noqa: PLC0415 - as above

    try:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return False
    arguments = (ctypes.c_ulong(number) for number in (value, 0, 0, 0))
    return int(prctl(ctypes.c_int(option), *arguments)) == 0
