"""Where the frozen program begins: as `python -m intact`, with the environment as it was.

PyInstaller puts the program's own libraries and Qt plugins before the system's, for every program
that is started from here as well (its manual, "LD_LIBRARY_PATH / LIBPATH considerations"): a mail
client would load them instead of its own. By now the loader has read these names, and PySide tells
Qt its places itself; a reading child, which is this program again, sets its own.
"""

import os
import sys

from intact.__main__ import main

_OF_THE_LOADER = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_OF_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back_the_environment() -> None:
    """Takes out what PyInstaller put in, for all programs started from here."""
    for name in _OF_THE_LOADER:
        before = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before
    for name in [name for name in os.environ if name in _OF_QT or name.startswith("_PYI_")]:
        del os.environ[name]


if __name__ == "__main__":
    give_back_the_environment()
    sys.exit(main())
