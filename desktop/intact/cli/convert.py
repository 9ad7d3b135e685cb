"""`intact convert`: Outlook files and others -> `.eml`.

With `--json` an input becomes an "unreadable" record (`intact.cli.report`) or this one:

"converted":
    output   path of the file that was written
    format, fidelity, losses, sha256, source_sha256   as in a "sample" record
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from intact.cli.conversion import conversion_lines
from intact.cli.files import Folder, file_name, refuse_inputs, write_file
from intact.cli.outcome import DONE, FAILED, WrongUse
from intact.cli.report import made_record, shown, unreadable_line, unreadable_record
from intact.cli.samples import Reading, read_all
from intact.cli.terminal import Terminal
from intact.errors import Unreadable
from intact.gui.wording import fidelity as fidelity_words
from intact.places import refuse_elsewhere
from intact.sample import Sample


def convert(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes every input as RFC 5322 bytes; says what each conversion could not keep."""
    files: list[Path] = arguments.files
    out: Path = arguments.output
    folder = _folder(files, out, replace=arguments.force)
    code = DONE
    readings = _inputs(
        read_all(
            files,
            terminal,
            arguments.attached,
            keep_client_lines=arguments.keep_client_lines,
        ),
        files,
        out,
    )
    for reading in readings if folder else _only_one(readings, out):
        if isinstance(reading.result, Unreadable):
            _tell_unreadable(reading, reading.result, terminal, as_json=arguments.json)
            code = FAILED
            continue
        if folder:
            path = folder.write(file_name(reading.file, ".eml"), reading.result.data)
        else:
            path = out
            write_file(path, reading.result.data, replace=arguments.force)
        _tell_written(reading.result, path, terminal, as_json=arguments.json)
    return code


def _folder(files: list[Path], out: Path, *, replace: bool) -> Folder | None:
    """The folder for the results, None where OUT names one file.

    Raises:
        WrongUse: OUT does not suit the inputs, or would replace them.
    """
    several = len(files) > 1 or _is_folder(files[0])
    if several and not out.is_dir() and (out.suffix == ".eml" or out.exists()):
        raise WrongUse(f"{shown(out)} is one file; give a folder for several messages")
    if not several and not out.is_dir() and (out.suffix or out.exists()):
        refuse_inputs(out, files)
        if out.exists() and not replace:
            raise WrongUse(f"{shown(out)} exists already; use --force to replace it")
        return None
    if replace and _holds_inputs(out, files):
        raise WrongUse(f"--force could replace inputs in {shown(out)}; give another folder")
    return Folder(out, replace=replace)


def _holds_inputs(out: Path, files: Iterable[Path]) -> bool:
    place = _resolved(out)
    return any(place in {path, *path.parents} for path in map(_resolved, files))


def _inputs(readings: Iterable[Reading], files: Iterable[Path], out: Path) -> Iterator[Reading]:
    """The readings but for results that lie in a folder below one that is read."""
    place = _resolved(out)
    named = {_resolved(path) for path in files}
    for reading in readings:
        path = _resolved(reading.path) if reading.path else None
        if path is None or path in named or place in named or place not in path.parents:
            yield reading


def _only_one(readings: Iterator[Reading], out: Path) -> Iterator[Reading]:
    """The only reading, before anything is written.

    Raises:
        WrongUse: there are more; a file can hold many messages.
    """
    first = list(islice(readings, 2))
    if len(first) > 1:
        raise WrongUse(f"{shown(out)} is one file; give a folder for several messages")
    yield from first


def _is_folder(path: Path) -> bool:
    """Whether it is a folder of this computer; what lies elsewhere is not touched."""
    try:
        refuse_elsewhere(path)
    except Unreadable:
        return False
    return path.is_dir()


def _resolved(path: Path) -> Path:
    # links in a circle, impossible names; what lies elsewhere is not touched
    with suppress(OSError, RuntimeError, ValueError, Unreadable):
        refuse_elsewhere(path)
        return path.resolve()
    return path


def _tell_unreadable(
    reading: Reading, error: Unreadable, terminal: Terminal, *, as_json: bool
) -> None:
    if as_json:
        terminal.json(unreadable_record(reading.name, error))
    else:
        terminal.tell(unreadable_line(reading.name, error))


def _tell_written(sample: Sample, path: Path, terminal: Terminal, *, as_json: bool) -> None:
    if as_json:
        record = {"record": "converted", "input": sample.source_name, "output": str(path)}
        terminal.json({**record, **made_record(sample)})
        return
    rung = fidelity_words.of_sample(sample).title
    terminal.tell(f"{shown(path)}: {rung} ({shown(sample.source_name)})")
    for mark, line in conversion_lines(sample):
        terminal.tell(f"    {mark}{line}")
