"""All benchmarks: `python tests/benchmarks [--corpus FOLDER] [--rounds N] [NAME…]`.

Writes `RESULTS.md` beside this file when all of them ran, and exits with 1 where a budget does not
hold. Every figure is a ratio of runs that took turns in the same few minutes, so that it says the
same on a fast and on a slow machine. Nothing of this is part of the tests.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path[0:1] = [str(_HERE.parent), str(_HERE.parents[1] / "desktop")]

from benchmarks import (  # noqa: E402
    attachment,
    child,
    conversion,
    mail_folder,
    proven,
    recipients,
    rtf,
    start,
    window,
)
from benchmarks.table import Section, broken, written  # noqa: E402

_ALL = {
    "conversion": conversion.run,
    "proven": proven.run,
    "attachment": attachment.run,
    "recipients": recipients.run,
    "child": child.run,
    "rtf": rtf.run,
    "mail-folder": mail_folder.run,
    "start": start.run,
    "window": window.run,
}


def main() -> int:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(prog="python tests/benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *_ALL], metavar="NAME")
    parser.add_argument("--corpus", type=Path, default=_HERE.parents[2] / "shared" / "corpus")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    sections: list[Section] = []
    for name in given.names or _ALL:
        sys.stderr.write(f"{name} …\n")
        sections.append(_ALL[name](given.corpus, given.rounds))
    text = written(sections)
    sys.stdout.write(text)
    if not given.names:
        (_HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    return 1 if broken(sections) else 0


if __name__ == "__main__":
    sys.exit(main())
