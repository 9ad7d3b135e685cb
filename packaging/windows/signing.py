"""Signs what was built for Windows where there is a certificate; else says that it did not.

Signing needs a certificate that nobody but its owner has. In the release workflow it comes from two
secrets; without them every file is built all the same, unsigned.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

CERTIFICATE: Final = "INTACT_WINDOWS_CERTIFICATE"
"""Names a .pfx file that holds certificate and key."""

PASSWORD: Final = "INTACT_WINDOWS_PASSWORD"  # noqa: S105 - the name of a variable
CLOCK: Final = "http://timestamp.digicert.com"
"""A time stamp keeps signatures valid after the certificate has ended (RFC 3161)."""

SIGNED: Final = frozenset({".exe", ".msi"})
"""What is signed. The libraries inside bear their makers' signatures, or none."""


class NotSigned(Exception):
    """The tool that signs refused, or is not there although there is a certificate."""


def sign(files: Iterable[Path], environment: Mapping[str, str] | None = None) -> bool:
    """Signs files in place and says what it did; whether it did.

    Raises:
        NotSigned: there is a certificate, but signing failed: nothing unsigned may leave then.
    """
    surroundings = os.environ if environment is None else environment
    chosen = [file for file in files if file.suffix in SIGNED]
    certificate = surroundings.get(CERTIFICATE, "")
    if not certificate:
        for file in chosen:
            print(f"NOT SIGNED, since {CERTIFICATE} names no certificate: {file.name}")
        return False
    for file in chosen:
        _sign(file, certificate, surroundings.get(PASSWORD, ""))
        print(f"signed: {file.name}")
    return True


def _sign(file: Path, certificate: str, password: str) -> None:
    tool = shutil.which("signtool")
    if tool:
        words = [tool, "sign", "/q", "/fd", "SHA256", "/td", "SHA256", "/tr", CLOCK]
        _run([*words, "/f", certificate, "/p", password, "/d", "Intact", str(file)])
        return
    tool = shutil.which("osslsigncode")
    if not tool:
        raise NotSigned("neither signtool nor osslsigncode was found")
    unsigned = file.with_suffix(f".unsigned{file.suffix}")
    file.replace(unsigned)
    words = [tool, "sign", "-pkcs12", certificate, "-pass", password, "-h", "sha256"]
    _run([*words, "-n", "Intact", "-in", str(unsigned), "-out", str(file)])
    unsigned.unlink()


def _run(command: list[str]) -> None:
    """The words are never repeated in the error: one of them is the password."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotSigned(f"{Path(command[0]).name} ended with {done.returncode}")
