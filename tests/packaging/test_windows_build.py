"""The zip and the signatures of the Windows build, with files made for it."""

from __future__ import annotations

import shutil
import subprocess
import zipfile

import pytest

import intact
from windows import build, signing


@pytest.fixture
def program(tmp_path):
    """A folder that looks like the frozen program."""
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    for name in (*build.PROGRAMS, "_internal/python313.dll"):
        (folder / name).write_bytes(name.encode())
    return folder


def test_the_zip_holds_the_folder_and_is_the_same_again(program, tmp_path):
    """Unpacked anywhere, the program finds what is beside it."""
    first = build.make_zip(program, tmp_path / "a.zip")
    (program / "intact.exe").touch()
    second = build.make_zip(program, tmp_path / "b.zip")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as packed:
        assert sorted(packed.namelist()) == [
            "Intact/_internal/python313.dll",
            "Intact/intact-cli.exe",
            "Intact/intact.exe",
        ]


def test_without_a_certificate_everything_is_built_and_said_to_be_unsigned(
    program, tmp_path, monkeypatch, capsys
):
    """No secret is needed to build Intact."""
    monkeypatch.delenv(signing.CERTIFICATE, raising=False)
    assert build.main([str(program), "-o", str(tmp_path / "out"), "--zip-only"]) == 0
    told = capsys.readouterr().out
    assert told.count("NOT SIGNED") == len(build.PROGRAMS)
    name = f"intact-{intact.__version__}-windows-x64-portable.zip"
    assert (tmp_path / "out" / name).is_file()


def test_a_folder_without_the_programs_is_refused(tmp_path, capsys):
    """Before anything is written."""
    assert build.main([str(tmp_path), "-o", str(tmp_path / "out")]) == 2
    assert "intact.exe" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_version_is_one_that_windows_installer_compares():
    """Letters would make an upgrade look like the same version."""
    assert build.version() == intact.__version__


def test_a_failure_to_sign_is_told_without_the_password(program, monkeypatch):
    """Nothing unsigned leaves by accident, and no log learns the secret."""
    monkeypatch.setattr(
        signing.shutil, "which", lambda name: "/bin/false" if "ossl" in name else None
    )
    with pytest.raises(signing.NotSigned) as told:
        signing.sign(
            [program / "intact.exe"], {signing.CERTIFICATE: "c.pfx", signing.PASSWORD: "hush"}
        )
    assert "hush" not in str(told.value)


@pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("wixl") and shutil.which("openssl")),
    reason="needs osslsigncode, wixl and openssl",
)
def test_an_msi_signed_with_a_certificate_of_its_own_verifies(program, tmp_path):
    """A real signature on a real MSI; only the time stamp needs a network and is left out here."""
    from windows import smoke  # noqa: PLC0415 - only where the tools are

    key, certificate, both = (tmp_path / name for name in ("k.pem", "c.pem", "both.pfx"))
    subject = ["-subj", "/CN=Intact test", "-days", "2", "-nodes"]
    extensions = ["-addext", "extendedKeyUsage=codeSigning"]
    request = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-keyout",
        key,
        "-out",
        certificate,
    ]
    subprocess.run([*request, *subject, *extensions], check=True, capture_output=True)
    export = ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both]
    subprocess.run([*export, "-passout", "pass:hush"], check=True)
    msi = smoke.make_msi(tmp_path, program, "1.2.3")
    assert signing.sign([msi], {signing.CERTIFICATE: str(both), signing.PASSWORD: "hush"})
    verify = ["osslsigncode", "verify", "-CAfile", certificate, "-in", msi]
    said = subprocess.run(verify, check=False, capture_output=True, text=True).stdout
    assert "Signature verification: ok" in said
