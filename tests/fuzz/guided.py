"""One target under atheris, which sees what lines an input reaches.

Started by `tests/fuzz` in a process of its own, since libFuzzer ends the one it runs in:
`guided.py NAME SECONDS SECONDS_A_CASE RESULTS SEEDS`
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import atheris

_HERE = Path(__file__).resolve().parent
sys.path[0:1] = [str(_HERE.parent), str(_HERE.parents[1] / "desktop")]

with atheris.instrument_imports(include=["intact"]):
    from fuzz import targets
from fuzz.findings import Findings  # noqa: E402

_LONGEST = 1 << 16  # octets of an input; what is larger is slow and tells little more


def main() -> None:
    """Fuzzes until the time is over."""
    name, seconds, seconds_a_case, results, seeds = sys.argv[1:]
    findings = Findings(name, targets.run, Path(results), float(seconds_a_case))
    end = time.monotonic() + float(seconds)

    def case(data: bytes) -> None:
        if time.monotonic() > end:  # libFuzzer would leave without a word
            sys.stdout.write(findings.told())
            sys.stdout.flush()
            os._exit(0)
        findings.case(data)

    flags = (
        f"-max_len={_LONGEST}",
        "-rss_limit_mb=2048",
        "-print_final_stats=0",
        "-verbosity=0",
        f"-artifact_prefix={results}/",
    )
    atheris.Setup([sys.argv[0], *flags, seeds], case)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
