"""Fuzzing: `python -m tests.fuzz [NAME…]` and `python -m tests.fuzz damaged --count 20000`.

Without names all targets run one after the other, each for `--seconds`. Where atheris can be
imported (`pip install ".[fuzz]"`; Linux, a Python it has wheels for) it looks for inputs that reach
new lines; elsewhere, or with `--plain`, our own mutator damages what is there. Both begin with
undamaged files of every format (`good.py`), the seeds beside this file, and those of a `--corpus`.

Anything that is not a typed error, takes too long or takes too much memory is made small and kept
in `--results`. Once it is mended, the file moves into `seeds/NAME/`: the tests replay all of them.

`damaged` sends damaged files of all formats through real reading children, with good ones between
them, and says what became of them. It exits with 1 where anything went wrong.

Nothing of this is part of the tests, but for the seeds and a short run of `damaged`.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

_HERE = Path(__file__).resolve().parent
sys.path[0:1] = [str(_HERE.parent), str(_HERE.parents[1] / "desktop")]

from fuzz import damaged, good, targets  # noqa: E402
from fuzz.findings import Findings  # noqa: E402
from fuzz.mutator import mutated  # noqa: E402

_DAMAGED = "damaged"
_LARGEST = 200_000  # octets of a file of a corpus that is taken as a seed


def main() -> int:
    """Runs what was asked for."""
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("tests.fuzz", description=__doc__, formatter_class=form)
    known = [[], _DAMAGED, *targets.TARGETS]
    parser.add_argument("names", nargs="*", choices=known, metavar="NAME")
    parser.add_argument("--seconds", type=float, default=60, help="for each target")
    parser.add_argument("--seconds-a-case", type=float, default=10)
    parser.add_argument("--corpus", type=Path, help="folder with real files")
    parser.add_argument("--results", type=Path, default=Path("fuzz-results"))
    parser.add_argument("--seed", default="1", help="another one gives other damage")
    parser.add_argument("--plain", action="store_true", help="without atheris")
    parser.add_argument("--count", type=int, default=20_000, help="of damaged files")
    given = parser.parse_args()
    if given.names == [_DAMAGED]:
        pools = {name: _pool(name, given.corpus) for name in damaged.FORMATS}
        report = damaged.run(pools, given.count, given.seed, given.results)
        sys.stdout.write(report.told())
        return 0 if report.is_clean else 1
    guided = importlib.util.find_spec("atheris") is not None and not given.plain
    for name in given.names or targets.TARGETS:
        (_guided if guided else _plain)(name, given)
    return 1 if given.results.is_dir() and any(given.results.iterdir()) else 0


def _pool(name: str, corpus: Path | None) -> list[bytes]:
    return [*good.of(name), *(good.from_corpus(corpus, name, _LARGEST) if corpus else ())]


def _plain(name: str, given: argparse.Namespace) -> None:
    """Our own mutator; the number of a case and the seed determine it."""
    findings = Findings(name, targets.run, given.results, given.seconds_a_case)
    pool = _pool(name, given.corpus)
    for data in pool:
        findings.case(data)
    end = time.monotonic() + given.seconds
    while time.monotonic() < end:
        random = Random(f"{name}/{given.seed}/{findings.cases}")  # noqa: S311 - the same again
        findings.case(mutated(random.choice(pool), pool, random))
    sys.stdout.write(findings.told())


def _guided(name: str, given: argparse.Namespace) -> None:
    given.results.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="intact-fuzz-") as folder:
        for number, data in enumerate(_pool(name, given.corpus)):
            (Path(folder) / str(number)).write_bytes(data)
        times = (str(given.seconds), str(given.seconds_a_case))
        command = [sys.executable, str(_HERE / "guided.py"), name, *times, given.results, folder]
        subprocess.run(command, check=False)


if __name__ == "__main__":
    sys.exit(main())
