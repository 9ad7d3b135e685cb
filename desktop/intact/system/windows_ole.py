"""The parts of OLE that drag and drop needs, as comtypes wants them described (objidl.h, oleidl.h).

Methods stand in the order of the interfaces; those nobody calls here have no arguments. Run under
Wine by `tests/windows`; not on a real Windows yet.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, TypeAlias

if sys.platform != "win32":
    raise ImportError("only for Windows")

from ctypes import (
    POINTER,
    c_int,
    c_int32,
    c_int64,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
    wintypes,
)

from comtypes import GUID, STDMETHOD, IUnknown
from comtypes import HRESULT as RESULT

Pointer: TypeAlias = Any
"""A pointer to an interface; comtypes makes the types of these as it goes."""

IN_MEMORY = 1  # TYMED_HGLOBAL
AS_STREAM = 4  # TYMED_ISTREAM
AS_STORAGE = 8  # TYMED_ISTORAGE
OF_CONTENT = 1  # DVASPECT_CONTENT
NO_NAME = 1  # STATFLAG_NONAME
NEW_STORAGE = 0x1012  # STGM_CREATE, STGM_SHARE_EXCLUSIVE, STGM_READWRITE
COPY = 1  # DROPEFFECT_COPY
FILE_LIST = 15  # CF_HDROP
OK = 0
FAILED = -2147467259  # E_FAIL


class Format(ctypes.Structure):
    """FORMATETC."""

    _fields_ = (
        ("format", c_uint16),
        ("device", c_void_p),
        ("aspect", c_uint32),
        ("index", c_int32),
        ("media", c_uint32),
    )


class Medium(ctypes.Structure):
    """STGMEDIUM."""

    _fields_ = (("kind", c_uint32), ("held", c_void_p), ("owner", c_void_p))


class Facts(ctypes.Structure):
    """STATSTG; only the size is read."""

    _fields_ = (
        ("name", c_void_p),
        ("kind", c_uint32),
        ("size", c_uint64),
        ("times", c_uint64 * 3),
        ("mode", c_uint32),
        ("locks", c_uint32),
        ("class_id", GUID),
        ("bits", c_uint32),
        ("reserved", c_uint32),
    )


class IStream(IUnknown):
    """A stream."""

    _iid_ = GUID("{0000000C-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(RESULT, "Read", [c_void_p, c_uint32, POINTER(c_uint32)]),
        STDMETHOD(RESULT, "Write", []),
        STDMETHOD(RESULT, "Seek", [c_int64, c_uint32, c_void_p]),
    )


class IStorage(IUnknown):
    """A compound file."""

    _iid_ = GUID("{0000000B-0000-0000-C000-000000000046}")
    _methods_ = (
        *(STDMETHOD(RESULT, name, []) for name in ("CreateStream", "OpenStream")),
        *(STDMETHOD(RESULT, name, []) for name in ("CreateStorage", "OpenStorage")),
        STDMETHOD(RESULT, "CopyTo", [c_uint32, c_void_p, c_void_p, c_void_p]),
        STDMETHOD(RESULT, "MoveElementTo", []),
        STDMETHOD(RESULT, "Commit", [c_uint32]),
    )


class ILockBytes(IUnknown):
    """Octets that a compound file lies in."""

    _iid_ = GUID("{0000000A-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(RESULT, "ReadAt", [c_uint64, c_void_p, c_uint32, POINTER(c_uint32)]),
        STDMETHOD(RESULT, "WriteAt", []),
        STDMETHOD(RESULT, "Flush", []),
        *(STDMETHOD(RESULT, name, []) for name in ("SetSize", "LockRegion", "UnlockRegion")),
        STDMETHOD(RESULT, "Stat", [POINTER(Facts), c_uint32]),
    )


class IDataObject(IUnknown):
    """What is dragged."""

    _iid_ = GUID("{0000010E-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(RESULT, "GetData", [POINTER(Format), POINTER(Medium)]),
        STDMETHOD(RESULT, "GetDataHere", []),
        STDMETHOD(RESULT, "QueryGetData", [POINTER(Format)]),
    )


class IDataObjectAsyncCapability(IUnknown):
    """Whether what is dragged may come after the drop (shldisp.h)."""

    _iid_ = GUID("{3D8B0590-F691-11D2-8EA9-006097DF5BD4}")
    _methods_ = (
        STDMETHOD(RESULT, "SetAsyncMode", [c_int]),
        STDMETHOD(RESULT, "GetAsyncMode", [POINTER(c_int)]),
        STDMETHOD(RESULT, "StartOperation", [c_void_p]),
        STDMETHOD(RESULT, "InOperation", [POINTER(c_int)]),
        STDMETHOD(RESULT, "EndOperation", [c_int32, c_void_p, c_uint32]),
    )


_EFFECT = POINTER(c_uint32)


class IDropTarget(IUnknown):
    """Who is told of drags over a window."""

    _iid_ = GUID("{00000122-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(RESULT, "DragEnter", [POINTER(IDataObject), c_uint32, wintypes.POINTL, _EFFECT]),
        STDMETHOD(RESULT, "DragOver", [c_uint32, wintypes.POINTL, _EFFECT]),
        STDMETHOD(RESULT, "DragLeave", []),
        STDMETHOD(RESULT, "Drop", [POINTER(IDataObject), c_uint32, wintypes.POINTL, _EFFECT]),
    )


def borrowed(interface: type, place: int) -> Pointer:
    """A pointer to an object that belongs to somebody else; it may outlive theirs."""
    pointer: Pointer = ctypes.cast(place, POINTER(interface))
    pointer.AddRef()  # comtypes gives one up with every pointer
    return pointer


def unset(interface: type) -> Pointer:
    """A pointer for a call to fill in."""
    return POINTER(interface)()


ole = ctypes.OleDLL("ole32")  # every call raises OSError where it fails
ole.ReleaseStgMedium.restype = None
ole.RegisterDragDrop.argtypes = (wintypes.HWND, POINTER(IDropTarget))
ole.RevokeDragDrop.argtypes = (wintypes.HWND,)
ole.OleGetClipboard.argtypes = (POINTER(POINTER(IDataObject)),)
ole.CreateILockBytesOnHGlobal.argtypes = (c_void_p, c_int, POINTER(POINTER(ILockBytes)))
ole.StgCreateDocfileOnILockBytes.argtypes = (
    POINTER(ILockBytes),
    c_uint32,
    c_uint32,
    POINTER(POINTER(IStorage)),
)
ole.CoMarshalInterThreadInterfaceInStream.argtypes = (c_void_p, c_void_p, POINTER(c_void_p))
ole.CoGetInterfaceAndReleaseStream.argtypes = (c_void_p, c_void_p, c_void_p)

kernel = ctypes.WinDLL("kernel32", use_last_error=True)
kernel.GlobalSize.argtypes = kernel.GlobalLock.argtypes = (c_void_p,)
kernel.GlobalUnlock.argtypes = (c_void_p,)
kernel.GlobalSize.restype = ctypes.c_size_t
kernel.GlobalLock.restype = c_void_p

user = ctypes.WinDLL("user32", use_last_error=True)
user.RegisterClipboardFormatW.argtypes = (wintypes.LPCWSTR,)
user.GetPropW.argtypes = (wintypes.HWND, wintypes.LPCWSTR)
user.GetPropW.restype = c_void_p
