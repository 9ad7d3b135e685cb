"""Killed in the middle of sending ten mails: each arrives once, or is told as unknown."""

from __future__ import annotations

import collections
import os
import random
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import intact

from .sender import MAILS

SENDER = Path(__file__).with_name("sender.py")
TESTS = Path(__file__).resolve().parents[2]
SUBJECT = re.compile(rb"\r\nSubject: number (\d{4})\r\n")


class Sending:
    """A process that sends; it can be killed after any step it tells."""

    def __init__(self, folder: Path, port: int, size: int) -> None:
        paths = [str(Path(intact.__file__).parents[1]), str(TESTS)]
        self._process = subprocess.Popen(
            [sys.executable, str(SENDER), str(folder), str(port), str(size)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )

    def kill_after(self, steps: int = sys.maxsize) -> bool:
        """Kills it as soon as it has told so many steps, or has sent all; whether it still ran."""
        assert self._process.stdout is not None
        for step, line in enumerate(self._process.stdout, 1):
            if step >= steps or line.startswith("result"):
                break
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()
        return self._process.returncode == -signal.SIGKILL

    def finish(self) -> dict[int, str]:
        """Lets it run to its end; the state of each mail."""
        printed, _ = self._process.communicate(timeout=120)
        results = re.findall(r"^result (\d+) ([a-z-]+)$", printed, re.MULTILINE)
        assert results, printed
        return {int(number): state for number, state in results}


def arrived(mails: list[bytes]) -> collections.Counter[int]:
    """How often each mail is there, by its number from 1."""
    return collections.Counter(int(SUBJECT.findall(mail)[0]) + 1 for mail in mails)


@pytest.mark.parametrize("size", [500, 100_000])
def test_a_kill_loses_nothing_and_doubles_nothing(postfix, behind, tmp_path, size):
    """At chance places, once or twice in a row; Postfix passes on what it has taken."""
    chance = random.Random(size)  # noqa: S311 - where to kill is no secret
    per_mail = 3 + size // 16_384
    for round_ in range(3):
        folder = tmp_path / str(round_)
        folder.mkdir()
        before = len(behind.mails)
        for _ in range(chance.randint(1, 2)):
            steps = chance.randint(1, MAILS * per_mail)
            Sending(folder, postfix.tls, size).kill_after(steps)
        states = Sending(folder, postfix.tls, size).finish()
        sure = {number for number, state in states.items() if state == "sent"}
        unknown = {number for number, state in states.items() if state == "unknown"}
        assert sure | unknown == set(range(1, MAILS + 1))
        behind.wait(before + len(sure))
        counted = arrived(behind.mails[before:])
        assert {number: counted[number] for number in sure} == dict.fromkeys(sure, 1)
        assert all(counted[number] <= 1 for number in unknown)
        if not unknown:
            assert list((folder / "sending").glob("*.json")) == []


def test_a_kill_before_the_receipt_is_seen_sends_nothing_again(postfix, behind, tmp_path):
    """All had gone; whoever tries again is told so."""
    before = len(behind.mails)
    assert Sending(tmp_path, postfix.tls, 500).kill_after()
    behind.wait(before + MAILS)
    assert set(Sending(tmp_path, postfix.tls, 500).finish().values()) == {"sent"}
    assert set(Sending(tmp_path, postfix.tls, 500).finish().values()) == {"sent"}
    behind.wait(before + 2 * MAILS)  # the second of these was a new submission
    assert set(arrived(behind.mails[before:]).values()) == {2}


def test_what_is_known_to_have_arrived_is_not_unknown(postfix, behind, tmp_path):
    """Killed between two mails, the one before is sure, the one after goes: no more than one is
    unknown however often Intact is killed.
    """
    before = len(behind.mails)
    assert Sending(tmp_path, postfix.tls, 200_000).kill_after(4 * (3 + 200_000 // 16_384))
    states = Sending(tmp_path, postfix.tls, 200_000).finish()
    assert list(states.values()).count("unknown") <= 1
    assert list(states.values()).count("sent") >= MAILS - 1
    behind.wait(before + MAILS - 1)
