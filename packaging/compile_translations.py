"""Build hook: compiles resources/i18n/*.ts to .qm with Qt's own compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg] # generic only in its stub
    """Runs before every wheel and editable installation."""

    PLUGIN_NAME = "custom"

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles each catalogue beside its source; git ignores the results."""
        compile_all(Path(self.root))


def compile_all(root: Path) -> None:
    """Compiles every catalogue below `root`.

    Raises:
        subprocess.CalledProcessError: the compiler refused a catalogue.
    """
    import PySide6  # noqa: PLC0415 - only where translations are built

    compiler = Path(PySide6.__file__).parent / "lrelease"
    if not compiler.exists():  # Windows, and macOS bundles
        compiler = compiler.with_suffix(".exe")
    for catalogue in sorted((root / "resources" / "i18n").glob("*.ts")):
        subprocess.run(
            [compiler, "-silent", catalogue, "-qm", catalogue.with_suffix(".qm")], check=True
        )


if __name__ == "__main__":
    compile_all(Path(__file__).resolve().parents[1])
    sys.exit(0)
