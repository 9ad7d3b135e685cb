"""The window on small screens and with large letters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECK = Path(__file__).with_name("check_fits.py")


@pytest.mark.parametrize(
    ("width", "height", "scale", "letters"),
    [(800, 600, 1, 1), (1600, 1200, 2, 1), (1280, 960, 1, 2)],
    ids=["800 x 600", "200 percent", "double letters"],
)
def test_everything_fits(tmp_path, width, height, scale, letters):
    """In every state; the second one has 800 x 600 as well, of pixels twice as large."""
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    described = tmp_path / "screen.json"
    described.write_text(json.dumps({"screens": [screen]}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
        "QT_SCALE_FACTOR": str(scale),
        "FONT_TIMES": str(letters),
    }
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(CHECK)],
        env=environment,
        cwd=CHECK.parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:]
