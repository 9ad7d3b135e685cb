"""What the bill of materials says of machine code: every file, and the libraries inside."""

from __future__ import annotations

import hashlib

import pytest

from supply import machine_code

FILES = {
    "intact": b"\x7fELF program",
    "_internal/PySide6/Qt/lib/libQt6Core.so.6": b"\x7fELF"
    b" Qt 6.12.1 (x86_64) \x0010.46 2025-08-27\0",
    "_internal/PySide6/Qt/plugins/printsupport/libcupsprintersupport.so": b"\x7fELF",
    "_internal/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": b"\xcf\xfa\xed\xfe"
    b" Qt 6.12.0 (arm64)",
    "_internal/cryptography/hazmat/bindings/_rust.abi3.so": b"\0OpenSSL 4.0.3 29 Sep 2026\0",
    "_internal/libsqlite3.so.0": b"\x7fELF\0" + b"3.40.1\0",
    "_internal/_sqlite3.so": b"\x7fELF needs at least 3.15.2",
    "_internal/python3.13/lib-dynload/_ssl.so": b"\x7fELF of a package that speaks of OpenSSL 3",
    "_internal/msvcp140.dll": b"MZ",
    "_internal/base_library.zip": b"PK",
    "licences/README.txt": b"OpenSSL 9.9.9 1 Jan 2026",
}


@pytest.fixture
def found(tmp_path):
    """The components of a folder with these files, and a link to one."""
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (tmp_path / "_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return {one["name"]: one for one in machine_code.components(tmp_path)}


def test_the_program_itself_is_listed_and_libraries_without_an_ending(found):
    """Known by their first octets; data and links are not listed."""
    data = FILES["intact"]
    assert found["intact"]["hashes"][0]["content"] == hashlib.sha256(data).hexdigest()
    assert "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore" in found
    files = {name for name, one in found.items() if one["type"] == "file"}
    shipped = {name.removeprefix("_internal/") for name in FILES}
    assert files == shipped - {"base_library.zip", "licences/README.txt"}


def test_libraries_inside_are_named_with_version_place_and_what_scanners_look_up(found):
    """A hole in OpenSSL concerns the package that brings it."""
    assert found["openssl"]["version"] == "4.0.3"
    assert found["openssl"]["cpe"] == "cpe:2.3:a:openssl:openssl:4.0.3:*:*:*:*:*:*:*"
    (place,) = found["openssl"]["evidence"]["occurrences"]
    assert place == {"location": "cryptography/hazmat/bindings/_rust.abi3.so"}
    versions = {name: found[name]["version"] for name in ("pcre2", "sqlite")}
    assert versions == {"pcre2": "10.46", "sqlite": "3.40.1"}


def test_two_versions_of_a_library_are_two(tmp_path):
    """The older one is not hidden by the newer."""
    for version in ("1.6.44", "1.6.59"):
        (tmp_path / f"{version}.dll").write_bytes(b"MZ libpng version " + version.encode())
    listed = [one["version"] for one in machine_code.components(tmp_path) if "version" in one]
    assert listed == ["1.6.44", "1.6.59"]


@pytest.mark.parametrize(
    ("name", "licence"),
    [
        ("intact", "GPL-3.0-or-later"),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "LGPL-3.0-only"),
        ("python3.13/lib-dynload/_ssl.so", "PSF-2.0"),
        ("libsqlite3.so.0", "blessing"),
    ],
)
def test_files_have_the_licence_of_what_they_belong_to(found, name, licence):
    """By their place."""
    assert found[name]["licenses"] == [{"license": {"id": licence}}]


def test_a_file_of_unknown_origin_is_given_no_licence(found):
    """It is listed all the same, with its sum."""
    assert "licenses" not in found["msvcp140.dll"]
