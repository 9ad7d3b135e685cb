"""Stand-ins for Outlook and Chromium, dropped on a window by the way OLE does it; Windows only.

Each is a data object of its own, described here anew: a mistake in how Intact describes OLE shall
not be made twice. The drop calls the target a window has registered, as OLE does in its process.
"""

from __future__ import annotations

import ctypes
import winreg
from ctypes import POINTER, byref, c_int, c_int32, c_uint16, c_uint32, c_void_p, wintypes
from pathlib import Path

from comtypes import GUID, STDMETHOD, COMObject, IUnknown
from comtypes import HRESULT as RESULT
from comtypes.automation import IDispatch

NO_SUCH_FORMAT = -2147221404  # DV_E_FORMATETC
NO_SUCH_MEMBER = -2147352573  # DISP_E_MEMBERNOTFOUND
NOT_MADE = -2147467263  # E_NOTIMPL
MEMORY, STREAM, STORAGE = 1, 4, 8
FILES = 15  # CF_HDROP

ole = ctypes.OleDLL("ole32")
shell = ctypes.WinDLL("shlwapi")
shell.SHCreateMemStream.restype = c_void_p
shell.SHCreateMemStream.argtypes = (c_void_p, c_uint32)
kernel = ctypes.WinDLL("kernel32")
kernel.GlobalAlloc.restype = kernel.GlobalLock.restype = c_void_p
kernel.GlobalAlloc.argtypes = (c_uint32, ctypes.c_size_t)
kernel.GlobalLock.argtypes = kernel.GlobalUnlock.argtypes = (c_void_p,)
user = ctypes.WinDLL("user32")
user.GetPropW.restype = c_void_p
user.GetPropW.argtypes = (wintypes.HWND, wintypes.LPCWSTR)


class Wanted(ctypes.Structure):
    """FORMATETC."""

    _fields_ = (
        ("name", c_uint16),
        ("device", c_void_p),
        ("aspect", c_uint32),
        ("index", c_int32),
        ("medium", c_uint32),
    )


class Given(ctypes.Structure):
    """STGMEDIUM."""

    _fields_ = (("medium", c_uint32), ("place", c_void_p), ("owner", c_void_p))


class IEnumFormats(IUnknown):
    """IEnumFORMATETC."""

    _iid_ = GUID("{00000103-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(RESULT, "Next", [c_uint32, POINTER(Wanted), POINTER(c_uint32)]),
        STDMETHOD(RESULT, "Skip", [c_uint32]),
        STDMETHOD(RESULT, "Reset", []),
        STDMETHOD(RESULT, "Clone", [c_void_p]),
    )


class IDataObject(IUnknown):
    """What is dragged."""

    _iid_ = GUID("{0000010E-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(RESULT, "GetData", [POINTER(Wanted), POINTER(Given)]),
        STDMETHOD(RESULT, "GetDataHere", [c_void_p, c_void_p]),
        STDMETHOD(RESULT, "QueryGetData", [POINTER(Wanted)]),
        STDMETHOD(RESULT, "GetCanonicalFormatEtc", [c_void_p, c_void_p]),
        STDMETHOD(RESULT, "SetData", [c_void_p, c_void_p, c_int]),
        STDMETHOD(RESULT, "EnumFormatEtc", [c_uint32, POINTER(POINTER(IEnumFormats))]),
        STDMETHOD(RESULT, "DAdvise", [c_void_p, c_uint32, c_void_p, c_void_p]),
        STDMETHOD(RESULT, "DUnadvise", [c_uint32]),
        STDMETHOD(RESULT, "EnumDAdvise", [c_void_p]),
    )


class IAsync(IUnknown):
    """IDataObjectAsyncCapability."""

    _iid_ = GUID("{3D8B0590-F691-11D2-8EA9-006097DF5BD4}")
    _methods_ = (
        STDMETHOD(RESULT, "SetAsyncMode", [c_int]),
        STDMETHOD(RESULT, "GetAsyncMode", [POINTER(c_int)]),
        STDMETHOD(RESULT, "StartOperation", [c_void_p]),
        STDMETHOD(RESULT, "InOperation", [POINTER(c_int)]),
        STDMETHOD(RESULT, "EndOperation", [c_int32, c_void_p, c_uint32]),
    )


class IDropTarget(IUnknown):
    """Who is told of drags."""

    _iid_ = GUID("{00000122-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(
            RESULT,
            "DragEnter",
            [POINTER(IDataObject), c_uint32, wintypes.POINT, POINTER(c_uint32)],
        ),
        STDMETHOD(RESULT, "DragOver", [c_uint32, wintypes.POINT, POINTER(c_uint32)]),
        STDMETHOD(RESULT, "DragLeave", []),
        STDMETHOD(
            RESULT, "Drop", [POINTER(IDataObject), c_uint32, wintypes.POINT, POINTER(c_uint32)]
        ),
    )


def number(name: str) -> int:
    """Of a registered format."""
    return user.RegisterClipboardFormatW(name)


def in_memory(octets: bytes) -> int:
    """A handle of memory that is a little larger than what is in it."""
    handle = kernel.GlobalAlloc(0x42, len(octets) + 40)
    ctypes.memmove(kernel.GlobalLock(handle), octets, len(octets))
    kernel.GlobalUnlock(handle)
    return handle


def as_storage(octets: bytes, folder: Path) -> int:
    """A compound file, opened."""
    path = folder / f"{len(list(folder.iterdir()))}.msg"
    path.write_bytes(octets)
    storage = c_void_p()
    ole.StgOpenStorage(ctypes.c_wchar_p(str(path)), None, 0x10, None, 0, byref(storage))
    return storage.value


class Formats(COMObject):
    """Lists pairs of a format and its medium."""

    _com_interfaces_ = (IEnumFormats,)

    def __init__(self, pairs):
        super().__init__()
        self._pairs = list(pairs)
        self._left = list(pairs)

    def IEnumFormats_Next(self, this, count, there, got):
        given = 0
        while given < count and self._left:
            name, medium = self._left.pop(0)
            there[given] = Wanted(name, None, 1, -1, medium)
            given += 1
        if got:
            got[0] = given
        return 0 if given == count else 1

    def IEnumFormats_Reset(self, this):
        self._left = list(self._pairs)
        return 0


class FakeOutlook(COMObject):
    """Classic Outlook: a list of files and, by index, what is in them.

    `formats` are other formats by name; a file whose octets are None is not handed over.
    """

    _com_interfaces_ = (IDataObject,)

    def __init__(self, formats, files, medium, folder):
        super().__init__()
        self._formats = {number(name): octets for name, octets in formats.items()}
        self._contents = number("FileContents")
        self._files, self._medium, self._folder = files, medium, folder

    def IDataObject_GetData(self, this, wanted, given):
        ask = wanted[0]
        if ask.name in self._formats and ask.medium & MEMORY:
            given[0].medium, given[0].place = MEMORY, in_memory(self._formats[ask.name])
            return 0
        fits = ask.name == self._contents and ask.medium & self._medium
        if not fits or not 0 <= ask.index < len(self._files) or self._files[ask.index] is None:
            return NO_SUCH_FORMAT
        octets = self._files[ask.index]
        given[0].medium = self._medium
        if self._medium == MEMORY:
            given[0].place = in_memory(octets)
        elif self._medium == STREAM:
            given[0].place = shell.SHCreateMemStream(octets, len(octets))
        else:
            given[0].place = as_storage(octets, self._folder)
        return 0

    def IDataObject_QueryGetData(self, this, wanted):
        ask = wanted[0]
        if ask.name in self._formats and ask.medium & MEMORY:
            return 0
        fits = self._files and ask.name == self._contents and ask.medium & self._medium
        return 0 if fits else NO_SUCH_FORMAT

    def IDataObject_EnumFormatEtc(self, this, direction, there):
        contents = [(self._contents, self._medium)] if self._files else []
        formats = Formats([*((name, MEMORY) for name in self._formats), *contents])
        pointer = formats.QueryInterface(IEnumFormats)
        pointer.AddRef()  # the caller's
        there[0] = pointer
        return 0


class FakeChromium(COMObject):
    """A page with a promise: nothing before StartOperation, then the list of what it "loaded".

    Where that is None, loading fails. `log` tells what it was asked for.
    """

    _com_interfaces_ = (IDataObject, IAsync)

    def __init__(self, formats, file_list):
        super().__init__()
        self._formats = {number(name): octets for name, octets in formats.items()}
        self._file_list = file_list
        self._runs = False
        self.in_drag = True
        self.log = []

    def IDataObject_GetData(self, this, wanted, given):
        ask = wanted[0]
        if not ask.medium & MEMORY:
            return NO_SUCH_FORMAT
        octets = self._formats.get(ask.name)
        if ask.name == FILES:
            is_ready = self._runs and not self.in_drag
            self.log.append("asked" if is_ready else "asked too early")
            octets = self._file_list if is_ready else None
        if octets is None:
            return NO_SUCH_FORMAT
        given[0].medium, given[0].place = MEMORY, in_memory(octets)
        return 0

    def IDataObject_QueryGetData(self, this, wanted):
        known = {FILES, *self._formats}
        return 0 if wanted[0].name in known and wanted[0].medium & MEMORY else NO_SUCH_FORMAT

    def IDataObject_EnumFormatEtc(self, this, direction, there):
        return NOT_MADE

    def IAsync_GetAsyncMode(self, this, there):
        there[0] = -1
        return 0

    def IAsync_StartOperation(self, this, context):
        self._runs = True
        self.log.append("start")
        return 0

    def IAsync_EndOperation(self, this, result, context, effects):
        self._runs = False
        self.log.append(f"end {result} {effects}")
        return 0


class FakeModel(COMObject):
    """Outlook's object model: application, namespace and item in one; `asked` tells of what.

    It can be reached by its name by every program, as long as it lives.
    """

    _com_interfaces_ = (IDispatch,)
    _class = GUID("{7C0F2C1B-8B0D-4C0E-9B0A-3D7E0C5A1F42}")
    _methods = ("GetNamespace", "GetItemFromID", "SaveAs")

    def __init__(self, octets):
        super().__init__()
        self._octets = octets
        self.asked = []
        name = r"Outlook.Application\CLSID"
        winreg.SetValue(winreg.HKEY_CLASSES_ROOT, name, winreg.REG_SZ, str(self._class))
        running = ctypes.OleDLL("oleaut32").RegisterActiveObject
        running(self.QueryInterface(IDispatch), byref(self._class), 0, byref(c_uint32()))

    def IDispatch_GetTypeInfo(self, this, index, language, there):
        return NOT_MADE

    def IDispatch_GetIDsOfNames(self, this, reserved, names, *more):
        more[-1][0] = self._methods.index(names[0]) + 1
        return 0

    def IDispatch_Invoke(self, this, method, *more):
        _, _, kind, given, result, *_ = more
        if not kind & 1:  # DISPATCH_METHOD
            return NO_SUCH_MEMBER
        words = [given[0].rgvarg[at].value for at in reversed(range(given[0].cArgs))]
        name = self._methods[method - 1]
        if name == "SaveAs":
            Path(words[0]).write_bytes(self._octets)
            words = words[1:]
        else:
            result[0].value = self.QueryInterface(IDispatch)
        self.asked.append([name, *words])
        return 0


def drop_on(window: int, source: COMObject, offered: int = 3) -> tuple[int, int, int]:
    """Enters, moves and drops; the effects the window chose of those that are offered."""
    place = user.GetPropW(window, "OleDropTargetInterface")
    target = ctypes.cast(place, POINTER(IDropTarget))
    target.AddRef()  # the pointer made here gives one up
    data = source.QueryInterface(IDataObject)
    point = wintypes.POINT(60, 60)
    effects = [c_uint32(offered) for _ in range(3)]
    target.DragEnter(data, 1, point, byref(effects[0]))
    target.DragOver(1, point, byref(effects[1]))
    if effects[1].value:
        target.Drop(data, 0, point, byref(effects[2]))
    else:
        target.DragLeave()
    return tuple(effect.value for effect in effects)


def hold_on_clipboard(source: COMObject) -> None:
    """Copies it, says so, and answers until the process is ended."""
    ole.OleInitialize(None)
    ole.OleSetClipboard(source.QueryInterface(IDataObject))
    print("ready", flush=True)  # noqa: T201 - the window waits for it
    message = wintypes.MSG()
    while user.GetMessageW(byref(message), None, 0, 0) > 0:
        user.DispatchMessageW(byref(message))
