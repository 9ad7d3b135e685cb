"""A drop target in front of Qt's: it takes what Qt cannot, and hands everything else on.

Qt keeps its own target as a property of the window (drag and drop facts, section 3.3). Whatever is
taken here is taken as a copy: after a move, the other program deletes the message. Run under Wine
by `tests/windows`; not on a real Windows yet.
"""

from __future__ import annotations

import sys
from typing import Final

if sys.platform != "win32":
    raise ImportError("only for Windows")

from ctypes import byref

from comtypes import COMObject

from intact.system import windows_ole as com
from intact.system import windows_outlook
from intact.system.drags import DropTaker, HeldData
from intact.system.windows_held import OleData
from intact.system.windows_ole import Pointer

_TARGET: Final = "OleDropTargetInterface"


class WindowsDrags:
    """The real calls; knows the place of its own target for each window it watches."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    def watch(self, window: int, taker: DropTaker) -> None:
        """Puts a target of our own in front of the window's; once, until Qt puts another there."""
        place = com.user.GetPropW(window, _TARGET)
        if not place:
            raise OSError("the window takes no drops")
        if place == self._places.get(window):
            return
        behind = com.borrowed(com.IDropTarget, place)
        com.ole.RevokeDragDrop(window)
        ours = _Target(behind, taker).QueryInterface(com.IDropTarget)
        com.ole.RegisterDragDrop(window, ours)
        self._places[window] = com.user.GetPropW(window, _TARGET)

    def clipboard(self) -> HeldData | None:
        """What OleGetClipboard gives."""
        data = com.unset(com.IDataObject)
        try:
            com.ole.OleGetClipboard(byref(data))
        except OSError:
            return None
        return OleData(data)

    def outlook_item(self, store_id: bytes, entry_id: bytes, most: int) -> bytes:
        """Asks the object model of the running Outlook."""
        return windows_outlook.saved_item(store_id, entry_id, most)


class _Target(COMObject):
    """IDropTarget; `this` is the place of the object, as comtypes hands it to every method."""

    _com_interfaces_ = (com.IDropTarget,)

    def __init__(self, behind: Pointer, taker: DropTaker) -> None:
        super().__init__()
        self._behind = behind
        self._taker = taker
        self._is_ours = False

    def IDropTarget_DragEnter(  # noqa: N802 - OLE's own name
        self,
        this: int,  # noqa: ARG002
        data: Pointer,
        keys: int,
        point: Pointer,
        effect: Pointer,
    ) -> int:
        can_copy = bool(effect[0] & com.COPY)
        self._is_ours = can_copy and self._taker.enters(OleData(data))
        if not self._is_ours:
            return int(self._behind.DragEnter(data, keys, point, effect))
        effect[0] = com.COPY
        return com.OK

    def IDropTarget_DragOver(  # noqa: N802 - OLE's own name
        self,
        this: int,  # noqa: ARG002
        keys: int,
        point: Pointer,
        effect: Pointer,
    ) -> int:
        if not self._is_ours:
            return int(self._behind.DragOver(keys, point, effect))
        effect[0] = com.COPY
        return com.OK

    def IDropTarget_DragLeave(self, this: int) -> int:  # noqa: N802, ARG002 - OLE's own name
        if not self._is_ours:
            return int(self._behind.DragLeave())
        self._is_ours = False
        self._taker.leaves()
        return com.OK

    def IDropTarget_Drop(  # noqa: N802 - OLE's own name
        self,
        this: int,  # noqa: ARG002
        data: Pointer,
        keys: int,
        point: Pointer,
        effect: Pointer,
    ) -> int:
        if not self._is_ours:
            return int(self._behind.Drop(data, keys, point, effect))
        self._is_ours = False
        effect[0] = com.COPY
        self._taker.leaves()
        self._taker.drops(OleData(data))
        return com.OK
