"""An Outlook item to RFC 5322, per message, all messages in one process each, warm."""

from __future__ import annotations

import io
import logging
import statistics
from pathlib import Path

import olefile
from extract_msg import MSGFile, openMsg
from extract_msg.enums import ErrorBehavior

from benchmarks import measure
from benchmarks.msgconvert import MsgConvert
from benchmarks.table import Result, Section, at_least, skipped
from intact import formats
from intact.outlook.ladder import convert
from intact.source import Origin, Source

_ABOUT = """\
Every Outlook item of the corpus by each converter in turn, reading the file included. A ratio is
the median of the ratios of single messages; only messages count that both could convert. What
asEmailMessage gives is not even written out as octets here, which would take it longer."""

_BUDGETS = {"asEmailMessage of extract-msg": 15, "msgconvert": 2}
_FLOORS = ("olefile, container only", "low layer of extract-msg, container only")


def run(corpus: Path, rounds: int) -> Section:
    """Times all messages."""
    section = Section("Conversion of a message", _ABOUT)
    paths = measure.messages(corpus)
    if not paths:
        section.results.append(skipped("all", "no messages here"))
        return section
    logging.disable(logging.CRITICAL)
    with MsgConvert() as perl:
        times = [_timed(path, perl, rounds) for path in paths]
    logging.disable(logging.NOTSET)
    section.results.extend(_budgets(times, perl))
    section.results.extend(_rest(times))
    return section


def _timed(path: Path, perl: MsgConvert, rounds: int) -> dict[str, float]:
    """Seconds by converter; those that fail with this message are left out."""
    works = {
        "Intact": lambda: measure.seconds(lambda: convert(path.read_bytes())),
        "Intact, with facts and sums": lambda: measure.seconds(lambda: _read(path)),
        _FLOORS[0]: lambda: measure.seconds(lambda: olefile.OleFileIO(_opened(path))),
        _FLOORS[1]: lambda: measure.seconds(lambda: _low_layer(path)),
        "asEmailMessage of extract-msg": lambda: measure.seconds(lambda: _peer(path)),
    }
    if perl.here:
        works["msgconvert"] = lambda: perl.seconds(path)
    for name, work in tuple(works.items()):
        try:
            work()
        except Exception:  # noqa: BLE001 - whatever a converter raises, it has not converted
            del works[name]
    return measure.in_turns(works, rounds)


def _opened(path: Path) -> io.BytesIO:
    return io.BytesIO(path.read_bytes())


def _read(path: Path) -> object:
    return formats.read(Source(path.read_bytes(), path.name, Origin.FILE))


def _low_layer(path: Path) -> object:
    return MSGFile(_opened(path), errorBehavior=ErrorBehavior.SUPPRESS_ALL, delayAttachments=True)


def _peer(path: Path) -> object:
    return openMsg(path.read_bytes()).asEmailMessage()


def _budgets(times: list[dict[str, float]], perl: MsgConvert) -> list[Result]:
    results = []
    for peer, wanted in _BUDGETS.items():
        both = [one for one in times if peer in one and "Intact" in one]
        if not both:
            results.append(skipped(peer, perl.why if peer == "msgconvert" else "nothing converted"))
            continue
        ratio = measure.middle([one[peer] / one["Intact"] for one in both])
        total = sum(one[peer] for one in both) / sum(one["Intact"] for one in both)
        note = f" ({total:.1f} times over all {len(both)} together)"
        results.append(at_least(f"Intact against {peer}", ratio, wanted, note))
    return results


def _rest(times: list[dict[str, float]]) -> list[Result]:
    results = []
    both = [one for one in times if "Intact" in one]
    for floor in _FLOORS:
        ratio = measure.middle([one["Intact"] / one[floor] for one in both if floor in one])
        results.append(Result(f"Intact against {floor}", f"{ratio:.1f} times as long"))
    facts = measure.middle(
        [
            one["Intact, with facts and sums"] / one["Intact"]
            for one in both
            if "Intact, with facts and sums" in one
        ]
    )
    results.append(Result("All that a reading child does with it", f"{facts:.2f} x the conversion"))
    for name in ("Intact", *_FLOORS, *_BUDGETS):
        taken = [one[name] for one in times if name in one]
        if taken:
            median = statistics.median(taken) * 1_000
            results.append(
                Result(f"{name}: converted", f"{len(taken)} of {len(times)}, {median:.2f} ms each")
            )
    return results
