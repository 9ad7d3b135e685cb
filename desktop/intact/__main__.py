"""Start: the reading child, the command line, or the window.

The order matters: a reading child and the command line start without loading Qt.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(words: list[str] | None = None) -> int:
    """Runs what the words of the command line ask for; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    if words[:1] == ["--reading-child"]:
        from intact.reading import child  # noqa: PLC0415 - each way loads only what it needs

        return child.main()
    from intact import cli  # noqa: PLC0415

    if cli.is_command(words):
        return cli.main(words)
    from intact.gui import app  # noqa: PLC0415

    return app.run([Path(word) for word in words])


if __name__ == "__main__":
    sys.exit(main())
