"""Pictures of every state: `python tests/pictures [STATE…] [--to FOLDER] [--language de]
[--scheme dark] [--scale 2] [--size 800x600] [--readme]`.

Needs a screen; without one: `xvfb-run -a python tests/pictures`. Without further words every state
is photographed in English, German and Arabic, light and dark, at 100 % and 200 %, each kind with a
contact sheet. `--readme` makes those of the README only. A new state is a function of five lines in
one of the modules here; see `beginning`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_CHECKOUT = _HERE.parents[1]
sys.path[0:1] = [str(_HERE.parent), str(_CHECKOUT / "desktop")]

_README = {
    "window-light.png": ("findings", "light"),
    "window-dark.png": ("findings", "dark"),
    "guide.png": ("guide", "light"),
    "walk.png": ("walk-through", "light"),
    "empty.png": ("empty", "light"),
}
_PLACES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "ja": "ja_JP", "ar": "ar_AE"}
_SIZES = {"1": (1100, 740), "2": (960, 600)}
"""By scale; a screen of 1920 by 1200 at 200 % has room for the second."""


def main() -> int:
    """Makes what was asked for; each language and scale in a process of its own."""
    parser = argparse.ArgumentParser(prog="python tests/pictures", description=__doc__)
    parser.add_argument("states", nargs="*", metavar="STATE")
    parser.add_argument("--to", type=Path, default=Path("pictures"), metavar="FOLDER")
    parser.add_argument("--language", nargs="+", default=["en", "de", "ar"])
    parser.add_argument("--scheme", nargs="+", default=["light", "dark"])
    parser.add_argument("--scale", nargs="+", default=["1", "2"], choices=_SIZES)
    parser.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT", help="of the window")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--one-kind", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.readme:
        return _for_the_readme(_CHECKOUT / "packaging" / "screenshots")
    if given.one_kind:
        size = given.size or _SIZES[given.scale[0]]
        _take(given.states, given.to, given.language[0], given.scheme, given.scale[0], size)
        return 0
    wanted = [*given.states, "--to", str(given.to), "--scheme", *given.scheme]
    if given.size:
        wanted += ["--size", "x".join(map(str, given.size))]
    return max(
        _apart(wanted, language, scale) for language, scale in product(given.language, given.scale)
    )


def _size(text: str) -> tuple[int, int]:
    width, height = map(int, text.split("x"))
    return width, height


def _for_the_readme(folder: Path) -> int:
    with tempfile.TemporaryDirectory() as made:
        names = {name for name, _ in _README.values()}
        code = _apart([*names, "--to", made, "--scheme", "light", "dark"], "en", "1")
        for file, (name, scheme) in _README.items():
            if code == 0:
                data = (Path(made) / f"en-{scheme}-1" / f"{name}.png").read_bytes()
                (folder / file).write_bytes(data)
    return code


def _apart(arguments: list[str], language: str, scale: str) -> int:
    """Runs itself in a process of that language and scale, which Qt takes at its start only."""
    kind = ["--one-kind", "--language", language, "--scale", scale]
    return subprocess.run(
        [sys.executable, str(_HERE), *arguments, *kind],
        env={
            **{name: value for name, value in os.environ.items() if name != "LC_ALL"},
            "QT_SCALE_FACTOR": scale,
            "LANG": f"{_PLACES[language]}.UTF-8",
        },
        check=False,
    ).returncode


def _take(  # noqa: PLR0913, PLR0917 - what the kind of picture is
    names: list[str],
    folder: Path,
    language: str,
    schemes: list[str],
    scale: str,
    size: tuple[int, int],
) -> None:
    """Photographs states in one language and scale."""
    from PySide6.QtCore import QSize  # noqa: PLC0415 - in the process of its own
    from PySide6.QtGui import QImage  # noqa: PLC0415

    from intact.gui import colour_scheme  # noqa: PLC0415
    from intact.gui.application import Application  # noqa: PLC0415
    from intact.gui.language import speak  # noqa: PLC0415
    from intact.gui.readable import Readable  # noqa: PLC0415
    from pictures.sheet import sheet  # noqa: PLC0415
    from pictures.stage import Stage, home  # noqa: PLC0415
    from pictures.states import STATES  # noqa: PLC0415

    application = Application(sys.argv[:1])
    application.readable = Readable(application)
    speak(application, language)
    made: dict[str, dict[str, QImage]] = {scheme: {} for scheme in schemes}
    for name in names or STATES:
        with tempfile.TemporaryDirectory() as place, home(Path(place)) as where:
            stage = Stage(where, QSize(*size))
            try:
                colour_scheme.show("light")
                over = STATES[name].reach(stage)
                for scheme in schemes:
                    colour_scheme.show(scheme)
                    made[scheme][name] = stage.picture(over)
            finally:
                stage.close()
    for scheme, pictures in made.items():
        kind = f"{language}-{scheme}-{scale}"
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for name, picture in pictures.items():
            picture.save(str(folder / kind / f"{name}.png"))
        sheet(pictures).save(str(folder / f"{kind}.png"))
        print(folder / f"{kind}.png")  # noqa: T201 - what was made


if __name__ == "__main__":
    sys.exit(main())
