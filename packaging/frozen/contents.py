"""What goes into the frozen program, and what must not: asked by intact.spec and by the guard."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path
from typing import Final

EXCLUDED: Final = (
    *("tkinter", "unittest", "pydoc", "doctest", "test", "ensurepip", "lib2to3", "idlelib", "pdb"),
    *("pycparser", "msoffcrypto", "pcodedmp", "easygui", "colorclass"),
    *("pyparsing", "PIL", "chardet", "magic", "numpy", "setuptools", "pip", "readline", "curses"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest"),
)
"""Never used by Intact, though something that is used would take it along."""

PACKAGES: Final = frozenset(
    {
        *("intact", "PySide6", "shiboken6", "msgspec", "typing_extensions", "jeepney"),
        *("extract_msg", "bs4", "soupsieve", "RTFDE", "lark", "oletools", "olefile"),
        *("compressed_rtf", "ebcdic", "red_black_dict_mod", "tzlocal", "tzdata"),
        *("keyring", "jaraco", "backports", "more_itertools", "importlib_metadata", "zipp"),
        "lazy_importer",
        *("secretstorage", "cryptography", "cffi", "_cffi_backend"),  # its passwords on Linux
        *("win32ctypes", "comtypes"),
        *("objc", "Foundation", "AppKit", "CoreFoundation", "PyObjCTools"),
    }
)
"""Everything that is not Python's own. Whatever else comes along stops the build."""

_PLUGINS: Final = frozenset(
    {
        *("platforms/libqxcb", "platforms/libqwayland", "platforms/libqwayland-generic"),
        *("platforms/libqoffscreen", "platforms/qwindows", "platforms/qoffscreen"),
        *("platforms/libqcocoa", "platformthemes/libqxdgdesktopportal"),
        *("imageformats/libqsvg", "imageformats/qsvg", "imageformats/libqico", "imageformats/qico"),
        *("iconengines/libqsvgicon", "iconengines/qsvgicon"),
        *("styles/libqmacstyle", "styles/qmodernwindowsstyle", "styles/qwindowsvistastyle"),
        *("xcbglintegrations/libqxcb-glx-integration", "xcbglintegrations/libqxcb-egl-integration"),
        "platforminputcontexts/libibusplatforminputcontextplugin",
        "platforminputcontexts/libcomposeplatforminputcontextplugin",
        "wayland-shell-integration/libxdg-shell",
        "wayland-decoration-client/libadwaita",
        "wayland-decoration-client/libbradient",
        *("printsupport/libcupsprintersupport", "printsupport/libcocoaprintersupport"),
    }
)
"""Plugins of Qt that Intact uses, by folder and name without ending."""

_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/(.+?)(?:\.so|\.dll|\.dylib)")
_WORDS: Final = re.compile(r"PySide6/(?:Qt/)?translations/(?:qtbase_(.+)\.qm|.*)")
LANGUAGES: Final = frozenset({"ar", "de", "en", "es", "fr", "ja"})
"""Those in which Qt's own words go along: buttons of its dialogs, names of keys."""
_UNUSED: Final = re.compile(
    r"(?:^|/)(?:lib)?Qt6?(?:Quick|Qml|Pdf|VirtualKeyboard|EglFs|EglFS|OpenGLWidgets|Multimedia"
    r"|Test|Sql|Designer|Help|3D|ShaderTools)\w*\."
    r"|PySide6/(?:Qt/)?(?:qml|libexec|resources|metatypes|typesystems|glue|include)/"
    r"|opengl32sw\.dll"
)
_OF_THE_BUILDER: Final = re.compile(
    r".*\.dist-info/(?:RECORD|INSTALLER|REQUESTED|direct_url\.json)"
)
"""How packages were installed where the program was built: RECORD holds sums of scripts that name
that folder, so that nobody could build the same program elsewhere."""
_LIBRARY: Final = re.compile(r"lib[^/]*\.so(?:\.[\d.]+)?")
_OF_LINUX: Final = re.compile(r"lib(?:python3|Qt6|icu|pyside6|shiboken6|bz2|sqlite3)[^/]*")
"""Libraries beside the program on Linux. All others are the system's: it keeps them safe and they
fit its drivers. Of bz2 distributions have two names; SQLite of RHEL 9 is older than Python asks."""


def is_wanted(name: str) -> bool:
    """Whether a file belongs into the program, by its place there."""
    path = name.replace("\\", "/")
    if plugin := _PLUGIN.match(path):
        return plugin[1] in _PLUGINS
    if words := _WORDS.match(path):
        return words[1] in LANGUAGES
    if _LIBRARY.fullmatch(path) and not _OF_LINUX.match(path):
        return False
    return not (_UNUSED.search(path) or _OF_THE_BUILDER.fullmatch(path))


def hidden_imports(source: Path) -> list[str]:
    """All modules of the package: some are imported only when they are needed, by their names."""
    walked = pkgutil.walk_packages([str(source)])
    return ["intact", "keyring", *(one.name for one in walked if one.name.startswith("intact."))]


def resources(root: Path) -> list[tuple[str, str]]:
    """The data files with their places beside the package."""
    folder = root / "resources"
    kept = (".toml", ".svg", ".qm")
    return [
        (str(path), str(Path("intact/resources") / path.parent.relative_to(folder)))
        for path in sorted(folder.rglob("*"))
        if path.suffix in kept
    ]
