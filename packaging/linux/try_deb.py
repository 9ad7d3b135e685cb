"""Tries a .deb on fresh Debian systems: installs it, opens messages, sets policies, purges it.

sudo python3 packaging/linux/try_deb.py dist/linux/intact_*.deb MESSAGE...

Needs debootstrap, a Debian mirror, and the rights of root. Every system is a folder of its own,
made anew; whatever runs in it has its own processes and mounts, which end with it. A picture of
the window is kept for each.
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
TOOLS: Final = (
    "xvfb xauth xdotool scrot procps libglib2.0-bin desktop-file-utils shared-mime-info xdg-utils"
)
PERSON: Final = "ada"
MIRROR: Final = "http://deb.debian.org/debian"

_OFFERED: Final = """\
set -e
for message in /home/ada/*.msg /home/ada/*.eml; do
  [ -e "$message" ] || continue
  type=$(gio info -a standard::content-type "$message" | sed -n 's/.*content-type: //p')
  gio mime "$type" | grep -q intact.desktop || { echo "not offered for $message ($type)"; exit 1; }
done
"""

_PICTURE: Final = """\
set -e
export HOME=/home/ada
shot() { scrot -o "/tmp/$1.png"; }
still() {
  shot now
  for try in $(seq 60); do
    cp /tmp/now.png /tmp/before.png; sleep 2; shot now
    cmp -s /tmp/now.png /tmp/before.png && return 0
  done
  return 1
}
started() {
  timeout 60 xdotool search --sync --onlyvisible --name '^Intact$' >/dev/null
  timeout 60 sh -c 'until pgrep -f reading-child >/dev/null; do sleep 0.1; done'
}
ended() {
  pkill -x intact
  timeout 60 sh -c 'while pgrep -x intact >/dev/null; do sleep 0.1; done'
}
differs() {
  for try in $(seq 30); do
    still
    for other; do cmp -s /tmp/now.png "/tmp/$other.png" && continue 2; done
    return 0
  done
  return 1
}
"""
"""Takes pictures of the screen when nothing changes any more."""

_SCREEN: Final = ("xvfb-run", "-a", "-s", "-noreset -screen 0 1280x1024x24")
"""A reset, when its last client goes, would take those that just come; pictures are clients."""

_EMPTY: Final = f"""{_PICTURE}
intact & started; still; cp /tmp/now.png /tmp/empty.png; ended
"""

_WINDOW: Final = f"""{_PICTURE}
gio launch /usr/share/applications/intact.desktop "$1"
started; differs empty; cp /tmp/now.png "/tmp/window-$2.png"; ended
"""
"""Starts the program through its menu entry with a message."""

_LINK: Final = f"""{_PICTURE}
intact guide outlook-2016 --way 1 --step 1 & started
differs empty; cp /tmp/now.png /tmp/first.png; ended
intact guide outlook-2016 --way 1 --step 2 & started
differs empty first; cp /tmp/now.png /tmp/second.png; ended
xdg-open 'intact:guide/outlook-2016?way=1&step=2' & started
for try in $(seq 30); do
  still
  cmp -s /tmp/now.png /tmp/second.png && same=yes && break
done
cp /tmp/now.png /tmp/window-link.png; ended
[ "$same" = yes ]
"""
"""Follows a link; the window must become what it is when that step is asked for, and looks neither
as without a link nor as at another step."""


_POLICIES: Final = "/etc/intact/policies.json"
_WRONG: Final = "KeepHistory"
_TEN: Final[dict[str, object]] = {
    "OfferedDestinations": ["own-address", "spamcop"],
    "DestinationAddresses": {"own-address": "desk@example.org"},
    "MaximumMailBytes": 5_000_000,
    "ConsentText": "Samples leave our company.",
    "OwnDomains": ["example.org"],
    _WRONG: "no",
    "WatchedFolderAllowed": False,
    "AllowedWays": ["save-drafts"],
    "SmtpHost": "mail.example.org",
    "HelpdeskContact": "extension 4711",
}
"""Policies of which one is wrong."""


class Room:
    """A Debian system in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, person: str = "root") -> str:
        """Runs a command in it, with processes and mounts that end with the command.

        Raises:
            SystemExit: it failed; with all it said.
        """
        apart = ["unshare", "--mount", "--pid", "--kill-child", f"--mount-proc={self.folder}/proc"]
        inside = ["chroot", f"--userspec={person}", str(self.folder), "env", "-i", *_SURROUNDINGS]
        done = subprocess.run(
            [*apart, *inside, *_FIRST, *command],
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            words = shlex.join(command)
            raise SystemExit(f"{self.folder.name}: {words}: {done.returncode}\n{done.stdout}")
        return done.stdout

    def here(self, path: str) -> Path:
        """Where a file of it stands outside."""
        return self.folder / path.lstrip("/")


_SURROUNDINGS: Final = (
    "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
    "LC_ALL=C.UTF-8",
    "DEBIAN_FRONTEND=noninteractive",
)


_FIRST: Final = ("sh", "-c", '"$@"; exit $?', "-")
"""The first process, above the command: an X server tells no first process that it is ready."""


def main(words: Sequence[str] | None = None) -> int:
    """Tries it on every suite; ends with an error at the first step that fails."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("messages", type=Path, nargs="+", metavar="MESSAGE")
    parser.add_argument("--suites", nargs="+", default=["bookworm", "trixie"])
    parser.add_argument("--mirror", default=MIRROR)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "rooms")
    arguments = parser.parse_args(words)
    for suite in arguments.suites:
        room = _fresh(arguments.work, suite, arguments.mirror)
        _install(room, arguments.package)
        _try_without_tools(room, arguments.messages)
        _try_window(room, arguments.messages, arguments.work)
        _try_link(room, arguments.work)
        _try_policies(room)
        _purge(room)
        shutil.rmtree(room.folder)
    return 0


def make_base(work: Path, suite: str, mirror: str) -> Path:
    """A minimal system in a folder, fetched where it is not there yet.

    Raises:
        subprocess.CalledProcessError: debootstrap could not; the next time begins anew.
    """
    base = work / f"{suite}-base"
    if not (base / "etc" / "debian_version").is_file():
        work.mkdir(parents=True, exist_ok=True)
        begun = work / f"{suite}-begun"
        shutil.rmtree(begun, ignore_errors=True)
        made = ["debootstrap", "--variant=minbase", suite, str(begun), mirror]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        begun.rename(base)
    return base


def _fresh(work: Path, suite: str, mirror: str) -> Room:
    """A copy of a minimal system, which is made once."""
    base, folder = make_base(work, suite, mirror), work / suite
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", str(base), str(folder)], check=True)  # noqa: S607
    shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    for settings in Path("/etc/apt/apt.conf.d").glob("*registry*"):
        shutil.copy(settings, folder / "etc" / "apt" / "apt.conf.d")
    patience = folder / "etc" / "apt" / "apt.conf.d" / "retries"
    patience.write_text('Acquire::Retries "3";\n', encoding="ascii")
    return Room(folder)


def _install(room: Room, package: Path) -> None:
    """By the one line that the documentation gives, without what is only recommended."""
    shutil.copy(package, room.here("/tmp/intact.deb"))  # noqa: S108 - of the room
    room.run("apt-get", "update")
    before = _packages(room)
    room.run("apt-get", "install", "-y", "--no-install-recommends", "/tmp/intact.deb")  # noqa: S108
    print(f"{room.folder.name}: installed, with {_packages(room) - before - 1} other packages")


def _packages(room: Room) -> int:
    return len(room.run("dpkg-query", "-W").splitlines())


def _try_without_tools(room: Room, messages: Sequence[Path]) -> None:
    """What was installed is enough: every library is found, messages are checked and composed."""
    search = "find /usr/lib/intact -name '*.so*' -type f -exec ldd {} + 2>/dev/null"
    lost = room.run("sh", "-c", f"LD_LIBRARY_PATH=/usr/lib/intact/_internal; {search} || true")
    if "not found" in lost:
        raise SystemExit(f"{room.folder.name}: libraries are missing:\n{lost}")
    print(f"{room.folder.name}: {room.run('intact', '--version').strip()}")
    room.run("useradd", "--create-home", PERSON)
    for message in messages:
        inside = f"/home/{PERSON}/{message.name}"
        shutil.copy(message, room.here(inside))
        words = ["intact", "compose", inside, "--for", "own-address", "--address", "a@example.org"]
        room.run(
            "sh", "-c", 'cd && exec "$@"', "-", *words, "--anyway", "-o", f"{inside}.mail",
            person=PERSON,
        )  # fmt: skip
        print(f"{room.folder.name}: composed a mail with {message.name}")
    layers = room.run("intact", "policy", person=PERSON)
    print(f"{room.folder.name}: limits that hold while reading: {layers.count('yes  ')}")


def _try_window(room: Room, messages: Sequence[Path], pictures: Path) -> None:
    """Through the menu entry, by a person who is not root, on a screen of its own."""
    room.run("apt-get", "install", "-y", "--no-install-recommends", *TOOLS.split())
    room.run("desktop-file-validate", "/usr/share/applications/intact.desktop")
    room.run("sh", "-c", _OFFERED, person=PERSON)
    room.run(*_SCREEN, "sh", "-c", _EMPTY, "-", person=PERSON)
    for number, message in enumerate(messages):
        inside = f"/home/{PERSON}/{message.name}"
        screen = [*_SCREEN, "sh", "-c", _WINDOW, "-", inside, str(number)]
        room.run(*screen, person=PERSON)
        picture = pictures / f"{room.folder.name}-{number}.png"
        shutil.copy(room.here(f"/tmp/window-{number}.png"), picture)  # noqa: S108
        print(f"{room.folder.name}: the window came up with {message.name}: {picture}")


def _try_link(room: Room, pictures: Path) -> None:
    """A link to a place in a guide, as any other program hands it to the desktop."""
    room.run(*_SCREEN, "sh", "-c", _LINK, "-", person=PERSON)
    picture = pictures / f"{room.folder.name}-link.png"
    shutil.copy(room.here("/tmp/window-link.png"), picture)  # noqa: S108
    print(f"{room.folder.name}: a link opened the window at its step: {picture}")


def _try_policies(room: Room) -> None:
    """Of ten with a wrong one nine hold; none does if a person could have written the file."""
    file = room.here(_POLICIES)
    room.run("install", "-d", "-m", "755", str(Path(_POLICIES).parent))
    file.write_text(json.dumps({"policies": _TEN}), "utf-8")
    for mode, held, mistakes in (
        (0o644, {*_TEN} - {_WRONG}, [(_WRONG, "must be true or false; the strictest value holds")]),
        (0o666, set(), [("", "is not believed: it can be written by others than root")]),
    ):
        file.chmod(mode)
        told = room.run("sh", "-c", "intact policy --json; [ $? = 3 ]", person=PERSON)
        every = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
        holds = {one["name"] for one in every if one["record"] == "policy"} - {
            one["name"] for one in every if one.get("is_strictest")
        }
        wrong = [(one["name"], one["reason"]) for one in every if one["record"] == "mistake"]
        if (holds, wrong) != (held, mistakes):
            raise SystemExit(f"{room.folder.name}: policies: {told}")
        print(f"{room.folder.name}: {len(held)} policies hold, and it says: {mistakes[0][1]}")


def _purge(room: Room) -> None:
    """Nothing of the package may be left, nor a trace in the desktop's own lists; policies stay."""
    owned = room.run("dpkg", "-L", "intact").splitlines()
    room.run("apt-get", "purge", "-y", "intact")
    shared = set(room.run("sh", "-c", "dpkg-query -L $(dpkg-query -Wf '${Package} ')").split("\n"))
    left = [path for path in owned if path not in shared and _is_there(room.here(path))]
    traces = room.run(
        "sh", "-c", "grep -rl -e 'intact.desktop' /usr/share /etc /var/lib/dpkg/info || true"
    )
    if left or traces or not _is_there(room.here(_POLICIES)):
        raise SystemExit(f"{room.folder.name}: left behind: {left} {traces}")
    print(f"{room.folder.name}: purged, nothing is left of {len(owned)} files and folders")


def _is_there(path: Path) -> bool:
    return path.is_symlink() or path.exists()


if __name__ == "__main__":
    sys.exit(main())
