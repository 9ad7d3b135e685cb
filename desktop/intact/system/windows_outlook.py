"""The object model of classic Outlook: an item by its ids, saved as a Unicode `.msg`.

The second way, where a drag announces a message and does not hand it over. Outlook has to run with
the same rights. Run under Wine with a stand-in for the object model; with a real Outlook untried.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    raise ImportError("only for Windows")

import comtypes

from intact.errors import Unreadable, UnreadableReason

_MSG_UNICODE: Final = 9  # OlSaveAsType.olMSGUnicode


def saved_item(store_id: bytes, entry_id: bytes, most: int) -> bytes:
    """The item as Outlook saves it; blocks.

    Raises:
        OSError: Outlook is not there, or will not.
        Unreadable: it is too large.
    """
    comtypes.CoInitializeEx()
    try:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / "item.msg"
            _save(store_id, entry_id, place)
            size = place.stat().st_size
            if size > most:
                raise Unreadable(UnreadableReason.TOO_LARGE, size=size, limit=most)
            return place.read_bytes()
    except (comtypes.COMError, AttributeError, TypeError) as error:
        raise OSError("Outlook does not save it") from error
    finally:
        gc.collect()  # pointers in frames of a failure are released before their apartment goes
        comtypes.CoUninitialize()


def _save(store_id: bytes, entry_id: bytes, place: Path) -> None:
    import comtypes.client  # noqa: PLC0415 - makes a folder for itself when it is imported

    outlook = comtypes.client.GetActiveObject("Outlook.Application", dynamic=True)
    names = outlook.GetNamespace("MAPI")
    item = names.GetItemFromID(entry_id.hex().upper(), store_id.hex().upper())
    item.SaveAs(str(place), _MSG_UNICODE)
