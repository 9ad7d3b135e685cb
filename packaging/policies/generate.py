"""Makes the templates for administrators from the table of policies.

python packaging/policies/generate.py            writes them beside this file
python packaging/policies/generate.py --check    tells which are out of date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "desktop")]

from policies import admx, other_forms


def files() -> Mapping[str, bytes]:
    """Every generated file, by its path below this folder."""
    return {
        "intact.admx": admx.admx(),
        "en-US/intact.adml": admx.adml("en"),
        "de-DE/intact.adml": admx.adml("de"),
        "intact.mobileconfig": other_forms.profile(),
        "policies.schema.json": other_forms.schema(),
        "policies.example.json": other_forms.example(),
        "policies.md": other_forms.page(),
    }


def outdated(folder: Path = HERE) -> list[str]:
    """Names of the files that are not as the table has them."""
    return [
        name
        for name, data in files().items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != data
    ]


def main(words: list[str] | None = None) -> int:
    """Writes the files, or checks them."""
    parser = argparse.ArgumentParser(description="Templates of the policies of Intact.")
    parser.add_argument("--check", action="store_true", help="change nothing, tell what differs")
    arguments = parser.parse_args(words)
    if arguments.check:
        for name in outdated():
            print(f"out of date: {name}", file=sys.stderr)
        return 1 if outdated() else 0
    for name, data in files().items():
        path = HERE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
