"""What a process that was taken over can still do on Linux: nothing that leaves it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("Landlock and seccomp are Linux's", allow_module_level=True)

from intact.system import landlock, seccomp

LAYERS = """
import ctypes, mmap, os, resource, socket, subprocess, sys, threading
sys.path[:] = sys.argv[1:]
from intact.system import landlock, linux, seccomp
libc = ctypes.CDLL(None, use_errno=True)
"""

ATTEMPT = """
print("bound", flush=True)
try:
    {attempt}
except (OSError, RuntimeError, ValueError):
    print("refused", flush=True)
else:
    print("succeeded", flush=True)
"""


def run(program: str) -> tuple[list[str], int]:
    """What a process said that bound itself first, and its exit code."""
    command = [sys.executable, "-I", "-c", LAYERS + program, *sys.path]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    return done.stdout.decode().split(), done.returncode


def attempted(attempt: str, bind: str) -> str:
    """`refused`, `succeeded` or `killed`: how something ended behind a layer."""
    said, code = run(f"{bind}\n{ATTEMPT.format(attempt=attempt)}")
    assert said[0] == "bound"
    return "killed" if code == -signal.SIGSYS else said[1]


EVERYTHING = "linux.Linux().limit_this_process(1 << 30, 9, 64)"
ONLY_LANDLOCK = "linux._prctl(38, 1); landlock.forbid_files_and_network()"
ONLY_SECCOMP = "linux._prctl(38, 1); seccomp.forbid_calls()"

NO_SECCOMP = seccomp._MACHINES.get(os.uname().machine) is None
needs_seccomp = pytest.mark.skipif(NO_SECCOMP, reason="no list of calls for this architecture")


def landlock_layers() -> list[str]:
    """What Landlock forbids on this machine."""
    return run("linux._prctl(38, 1); print(*landlock.forbid_files_and_network())")[0]


REFUSED = {
    "read a file": "open('/etc/passwd').read()",
    "write a file": "open('/tmp/intact-escape', 'w')",
    "list a folder": "os.listdir('/')",
    "delete a file": "os.unlink('/tmp/intact-escape')",
    "start a thread": "threading.Thread(target=print).start()",
    "fork": "os.fork()",
    "start a program": "subprocess.run(['/bin/true'])",
    "signal the parent": "os.kill(os.getppid(), 0)",
    "make memory executable": "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)",
    "raise a limit": "resource.setrlimit(0, (1, 1))",
}

KILLED = {
    "open a socket": "socket.socket()",
    "open a pair of sockets": "socket.socketpair()",
    "become a program": "os.execv('/bin/true', ['true'])",
    "trace the parent": "libc.ptrace(16, os.getppid(), 0, 0)",
    "read the memory of the parent": "libc.process_vm_readv(os.getppid(), None, 0, None, 0, 0)",
    "use io_uring": "libc.syscall(425, 1, None)",
    "leave its namespaces": "libc.unshare(0x10000000)",
}


@needs_seccomp
@pytest.mark.parametrize("attempt", REFUSED)
def test_what_a_library_might_ask_for_is_refused(attempt: str) -> None:
    """It gets an error, as on a machine where it is not permitted, and goes on."""
    assert attempted(REFUSED[attempt], EVERYTHING) == "refused"
    assert attempted(REFUSED[attempt], ONLY_SECCOMP) == "refused"


@needs_seccomp
@pytest.mark.parametrize("attempt", KILLED)
def test_what_only_an_attacker_asks_for_ends_the_process(attempt: str) -> None:
    """There is no second attempt."""
    assert attempted(KILLED[attempt], EVERYTHING) == "killed"


@needs_seccomp
def test_what_reading_needs_is_allowed() -> None:
    """Memory, clocks, random numbers, locks."""
    work = "bytearray(1 << 24); os.urandom(8); __import__('time').monotonic(); threading.Lock()"
    assert attempted(work, ONLY_SECCOMP) == "succeeded"


@pytest.mark.parametrize("attempt", ["open('/etc/passwd')", "os.listdir('/')"])
def test_landlock_alone_forbids_files(attempt: str) -> None:
    """Where a filter of calls is not offered, files are out of reach nevertheless."""
    if "no-files" not in landlock_layers():
        pytest.skip("this kernel has no Landlock")
    assert attempted(attempt, ONLY_LANDLOCK) == "refused"
    assert attempted(attempt, "") == "succeeded"


def test_landlock_alone_forbids_the_network() -> None:
    """No connection by TCP, not even to this machine."""
    if "no-tcp" not in landlock_layers():
        pytest.skip("this kernel's Landlock knows no TCP")
    program = "server = socket.create_server(('127.0.0.1', 0))\naddress = server.getsockname()\n"
    connect = "socket.create_connection(address)"
    assert attempted(connect, program + ONLY_LANDLOCK) == "refused"
    assert attempted(connect, program) == "succeeded"


def test_landlock_alone_protects_the_parent_from_signals() -> None:
    """The parent is outside."""
    if "no-signals" not in landlock_layers():
        pytest.skip("this kernel's Landlock knows no signals")
    assert attempted("os.kill(os.getppid(), 0)", ONLY_LANDLOCK) == "refused"


@pytest.mark.parametrize(
    ("version", "names", "rights"),
    [
        (-1, (), 0),
        (1, ("no-files",), 13),
        (2, ("no-files",), 14),
        (3, ("no-files",), 15),
        (4, ("no-files", "no-tcp"), 15),
        (5, ("no-files", "no-tcp"), 16),
        (7, ("no-files", "no-tcp", "no-signals"), 16),
    ],
)
def test_an_older_kernel_is_asked_for_what_it_has(
    version: int, names: tuple[str, ...], rights: int
) -> None:
    """A right it does not know would make it refuse the whole ruleset."""
    wanted, rules = landlock._wanted(version)
    assert wanted == names
    assert rules.handled_access_fs == (1 << rights) - 1
    assert bool(rules.handled_access_net) == ("no-tcp" in names)
    assert bool(rules.scoped) == ("no-signals" in names)


@pytest.mark.parametrize("machine", seccomp._MACHINES.values(), ids=seccomp._MACHINES)
def test_no_call_is_on_two_lists(machine: seccomp._Machine) -> None:
    """The first verdict would count, and the other would be a mistake nobody sees."""
    numbers = (*machine.allowed, *machine.mapping, *machine.deadly)
    assert len(numbers) == len(set(numbers))


def test_another_architecture_has_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers of calls differ; a wrong list would be worse than none."""
    monkeypatch.setattr(seccomp, "_MACHINES", {})
    assert seccomp.forbid_calls() == ()
