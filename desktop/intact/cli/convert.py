"""`intact convert`: Outlook files and others -> `.eml`."""

from __future__ import annotations

import argparse
from pathlib import Path

from intact.cli.files import fresh_path, write_new
from intact.cli.outcome import DONE, FAILED, WrongUse
from intact.cli.report import loss_lines, unreadable_line, unreadable_record
from intact.cli.samples import Reading, read_all
from intact.cli.terminal import Terminal
from intact.errors import Unreadable
from intact.sample import Sample


def convert(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Writes every input as RFC 5322 bytes; says what each conversion could not keep."""
    files: list[Path] = arguments.files
    out: Path = arguments.output
    into_folder = out.is_dir() or len(files) > 1 or files[0].is_dir() or not out.suffix
    if into_folder and out.exists() and not out.is_dir():
        raise WrongUse(f"{out} is a file; give a folder for several messages")
    code = DONE
    for reading in read_all(files, terminal):
        if isinstance(reading.result, Unreadable):
            _tell_unreadable(reading, reading.result, terminal, as_json=arguments.json)
            code = FAILED
            continue
        path = fresh_path(out, reading.name, ".eml") if into_folder else out
        write_new(path, reading.result.data, replace=arguments.force)
        _tell_written(reading.name, reading.result, path, terminal, as_json=arguments.json)
    return code


def _tell_unreadable(
    reading: Reading, error: Unreadable, terminal: Terminal, *, as_json: bool
) -> None:
    if as_json:
        terminal.json(unreadable_record(reading.name, error))
    terminal.tell(unreadable_line(reading.name, error))


def _tell_written(
    name: str, sample: Sample, path: Path, terminal: Terminal, *, as_json: bool
) -> None:
    if as_json:
        record = {
            "name": name,
            "readable": True,
            "output": str(path),
            "format": sample.format.value,
            "fidelity": sample.fidelity.value,
            "sha256": sample.sha256,
            "source_sha256": sample.source_sha256,
            "losses": [{"code": loss.code.value, **loss.values} for loss in sample.losses],
        }
        terminal.json(record)
        return
    terminal.tell(f"{path}: {sample.fidelity.value}")
    for line in loss_lines(sample):
        terminal.tell(f"    {line}")
