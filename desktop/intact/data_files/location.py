"""Where the data files stand. Light, since the window asks for it before it is painted.

The folder resources/ stands beside the package in a wheel or a frozen program, and two folders up
in a checkout or an editable installation.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder resources/.

    Raises:
        BadData: it is not there, so the installation is damaged.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "resources", package.parents[1] / "resources"):
        if (folder / "destinations").is_dir():
            return folder
    from intact.errors import BadData, Reason  # noqa: PLC0415 - the window is shown without it

    reason = Reason("the folder is missing: the installation is damaged")
    raise BadData(package / "resources", 0, reason)
