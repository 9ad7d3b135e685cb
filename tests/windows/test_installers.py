"""Both installers on a desk under Wine, by `packaging/windows/try_installers.py`."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from outlook.msgfile import mail, received
from windows import smoke

TRIAL = smoke.HERE / "try_installers.py"


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", ["msi", "setup"])
def test_it_installs_opens_upgrades_and_is_removed_without_a_trace(room, tmp_path, kind):
    """As an administrator does it, silently; the program inside is the real one."""
    missing = [tool for tool in (*smoke.TOOLS, "xvfb-run") if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    message = tmp_path / "offer.msg"
    message.write_bytes(mail(received(), "hello\r\n", b"<p>hello").file())
    command = [sys.executable, TRIAL, room, message, "--kind", kind]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
