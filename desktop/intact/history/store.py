"""Keeps the history in an SQLite file of the person's own; a damaged file is set aside.

Every call opens the file anew and closes it: calls come from several threads and from a second
Intact (the command line), and SQLite's own locks keep them apart.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from intact.errors import BadHistory
from intact.history.entry import Entry, Remembered
from intact.limits import HISTORY_SHOWN, NOTE_CHARACTERS

_NAME: Final = "history.sqlite3"
_SET_ASIDE: Final = "history.bad.sqlite3"
_VERSION: Final = 1
_PATIENCE: Final = 5.0
"""Seconds to wait for another Intact that writes."""

_TABLES: Final = """
create table if not exists submission (
    number integer primary key,
    moment text not null,
    destination text not null,
    judgement text not null,
    way text not null,
    outcome text not null,
    note text not null default ''
) strict;
create table if not exists sample (
    submission integer not null references submission (number) on delete cascade,
    sha256 text not null,
    size integer not null,
    arrived text
) strict;
create index if not exists sample_by_hash on sample (sha256);
create index if not exists sample_by_submission on sample (submission);
create index if not exists submission_by_moment on submission (moment);
pragma user_version = 1;
"""
_ONE: Final = """
select moment, destination, judgement, way, outcome, note, number
from submission where number = ?
"""
_FOUND: Final = """
select moment, destination, judgement, way, outcome, note, number
from submission
where :text = ''
    or instr(folded(destination || ' ' || judgement || ' ' || way || ' ' || note), :text)
    or destination in (select value from json_each(:named))
    or substr(datetime(moment, 'localtime'), 1, length(:text)) = :text
    or number in (select submission from sample where substr(sha256, 1, length(:text)) = :text)
order by moment desc, number desc limit :most
"""
_SENT: Final = """
select moment, destination, judgement, way, outcome, note, number, sha256
from submission join sample on submission = number
where sha256 in (select value from json_each(?)) order by moment
"""
_SAMPLES: Final = """
select submission, sha256, size, arrived from sample
where submission in (select value from json_each(?)) order by rowid
"""


class History:
    """The history file in a folder of the person's; made when something is first remembered."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / _NAME

    def add(self, entry: Entry) -> Entry:
        """Remembers a submission; the same entry comes back with its number.

        Raises:
            BadHistory: it cannot be written.
        """
        with self._open(make=True) as base:
            row = base.execute(
                "insert into submission (moment, destination, judgement, way, outcome, note)"
                " values (?, ?, ?, ?, ?, ?) returning number",
                (
                    _written(entry.when),
                    entry.destination,
                    entry.judgement,
                    entry.way,
                    entry.outcome,
                    entry.note[:NOTE_CHARACTERS],
                ),
            ).fetchone()
            base.executemany(
                "insert into sample values (?, ?, ?, ?)",
                [
                    (row[0], one.sha256, one.size, one.arrived and _written(one.arrived))
                    for one in entry.samples
                ],
            )
            return _entries(base, base.execute(_ONE, (row[0],)).fetchall())[0]

    def entries(
        self, text: str = "", *, named: Sequence[str] = (), most: int = HISTORY_SHOWN
    ) -> tuple[Entry, ...]:
        """The latest first; `text` is looked for in names and notes, and begins hashes and dates.

        Dates are those of this place. `named` are destinations that count as found as well:
        people look for the title they see.

        Raises:
            BadHistory: it cannot be read.
        """
        import json  # noqa: PLC0415 - the window starts without it

        with self._open() as base:
            wanted = {"text": text.strip().casefold(), "named": json.dumps(named), "most": most}
            return _entries(base, base.execute(_FOUND, wanted).fetchall())

    def sent_before(self, hashes: Iterable[str]) -> dict[str, Entry]:
        """By SHA-256, the last submission of each sample that was submitted before.

        Raises:
            BadHistory: it cannot be read.
        """
        import json  # noqa: PLC0415 - the window starts without it

        with self._open() as base:
            rows = base.execute(_SENT, (json.dumps(list(hashes)),)).fetchall()
            entries = _entries(base, [row[:-1] for row in rows])
            return {row[-1]: entry for row, entry in zip(rows, entries, strict=True)}

    def note(self, number: int, text: str) -> None:
        """Keeps the person's own words on a submission.

        Raises:
            BadHistory: it cannot be written.
        """
        with self._open() as base:
            kept = (text.strip()[:NOTE_CHARACTERS], number)
            base.execute("update submission set note = ? where number = ?", kept)

    def forget(self, numbers: Sequence[int]) -> None:
        """Takes submissions out for good.

        Raises:
            BadHistory: it cannot be written.
        """
        with self._open() as base:
            rows = [(number,) for number in numbers]
            base.executemany("delete from submission where number = ?", rows)

    def forget_before(self, moment: datetime) -> int:
        """Takes out what is older, and says how many submissions that were.

        Raises:
            BadHistory: it cannot be written.
        """
        with self._open() as base:
            gone = base.execute("delete from submission where moment < ?", (_written(moment),))
            return gone.rowcount

    def clear(self) -> None:
        """Takes out everything; the file itself goes.

        Raises:
            BadHistory: it cannot be removed.
        """
        try:
            for name in (_NAME, f"{_NAME}-journal"):
                (self._folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise BadHistory(self._path, error.strerror or str(error)) from error

    @contextmanager
    def _open(self, *, make: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction; on an empty history in memory where there is no file yet."""
        where = str(self._path) if make or self._path.exists() else ":memory:"
        try:
            if make:
                self._make_file()
            try:
                yield from self._transaction(where)
            except sqlite3.DatabaseError as error:
                if not _is_damaged(error):
                    raise
                self._path.replace(self._folder / _SET_ASIDE)
                reason = f"the file is damaged; it is now called {_SET_ASIDE}"
                raise BadHistory(self._path, reason) from error
        except (sqlite3.Error, OSError, ValueError) as error:  # ValueError: what is no date in it
            raise BadHistory(self._path, str(error)) from error

    def _transaction(self, where: str) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(where, timeout=_PATIENCE)) as base, base:
            found = base.execute("pragma user_version").fetchone()[0]
            if found > _VERSION:
                reason = "a later version of Intact wrote it"
                raise BadHistory(self._path, reason)
            base.execute("pragma foreign_keys = on")
            base.execute("pragma secure_delete = on")
            base.create_function("folded", 1, str.casefold, deterministic=True)
            if found < _VERSION:
                base.executescript(_TABLES)
            yield base

    def _make_file(self) -> None:
        """The folder and the file, for this person only."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))


def _is_damaged(error: sqlite3.DatabaseError) -> bool:
    """Whether the file is none of SQLite's or broken, not only busy or locked."""
    return error.sqlite_errorcode in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


def _entries(base: sqlite3.Connection, rows: Sequence[Sequence[str | int]]) -> tuple[Entry, ...]:
    """Submissions with their samples, all of them asked for at once.

    Raises:
        ValueError: what stands there as a date is none.
    """
    import json  # noqa: PLC0415 - the window starts without it

    samples: dict[int, list[Remembered]] = {}
    wanted = json.dumps([row[-1] for row in rows])
    for number, sha256, size, arrived in base.execute(_SAMPLES, (wanted,)):
        moment = arrived and datetime.fromisoformat(arrived)
        samples.setdefault(number, []).append(Remembered(sha256, size, moment))
    return tuple(_entry(row, samples.get(int(row[-1]), ())) for row in rows)


def _entry(row: Sequence[str | int], samples: Iterable[Remembered]) -> Entry:
    moment, destination, judgement, way, outcome, note, number = row
    return Entry(
        when=datetime.fromisoformat(str(moment)),
        destination=str(destination),
        judgement=str(judgement),
        way=str(way),
        outcome=str(outcome),
        samples=tuple(samples),
        note=str(note),
        number=int(number),
    )


def _written(moment: datetime) -> str:
    """In world time and of one length, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
