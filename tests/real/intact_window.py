"""The real window, in a process of its own, that tells a folder what is in its list.

Started as `python tests/real/intact_window.py FOLDER`. Each time the list changes, all that it
holds is written to the folder: the samples as they are, and `list.json` about them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from intact.gui import app
from intact.gui.state.core import Core
from intact.gui.window import Window


class TellingWindow(Window):
    """The window, with somebody who looks over its shoulder."""

    folder = Path()

    def use(self, core: Core) -> None:
        """Tells from now on."""
        super().use(core)
        self.session.samples.changed.connect(self._tell)
        self.session.samples.checked.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        rows = self.session.samples.rows()
        told = []
        for row in rows:
            if row.sample is not None:
                (self.folder / row.sample.sha256).write_bytes(row.sample.data)
            told.append(
                {
                    "name": row.name,
                    "state": row.state.value,
                    "sha256": row.sample and row.sample.sha256,
                    "client": row.sample and row.sample.source_client,
                    "error": row.error and row.error.reason.value,
                    "findings": [finding.code.value for finding in row.findings or ()],
                    "losses": [loss.code.value for loss in row.sample.losses] if row.sample else [],
                }
            )
        draft = self.folder / "list.new"
        draft.write_text(json.dumps({"rows": told, "notices": self.notices.texts()}))
        draft.replace(self.folder / "list.json")


if __name__ == "__main__":
    TellingWindow.folder = Path(sys.argv[1])
    app.Window = TellingWindow
    sys.exit(app.run([]))
