"""An IDataObject read as `HeldData`: streams, compound files and memory, in this order.

Each medium is asked for alone, since a source may prefer the one that Qt cannot read (drag and drop
facts, section 3). Run under Wine with stand-ins for Outlook and Chromium, dropped in this process
and copied in another one; how the real ones answer is untried.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

if sys.platform != "win32":
    raise ImportError("only for Windows")

from ctypes import byref

import comtypes

from intact import limits
from intact.errors import Unreadable, UnreadableReason
from intact.system import windows_ole as com
from intact.system.drags import FILES, Content, HeldData, LaterData, Result
from intact.system.windows_ole import Pointer


class OleData:
    """What another program holds ready, as long as its data object lives."""

    def __init__(self, data: Pointer) -> None:
        self._data = data

    @property
    def is_later(self) -> bool:
        """Whether it is a source that downloads after the drop, and is set to do so."""
        is_on = ctypes.c_int()
        try:
            self._data.QueryInterface(com.IDataObjectAsyncCapability).GetAsyncMode(byref(is_on))
        except comtypes.COMError:
            return False
        return bool(is_on.value)

    def offers(self, name: str) -> bool:
        """Asks by QueryGetData, for any medium."""
        every = com.IN_MEMORY | com.AS_STREAM | com.AS_STORAGE
        try:
            return bool(self._data.QueryGetData(byref(_format(name, -1, every))) == com.OK)
        except comtypes.COMError:
            return False

    def read(self, name: str, index: int, most: int) -> Content | None:
        """The octets in the first medium the source gives."""
        for kind in (com.AS_STREAM, com.AS_STORAGE, com.IN_MEMORY):
            medium = com.Medium()
            try:
                self._data.GetData(byref(_format(name, index, kind)), byref(medium))
            except comtypes.COMError:
                continue
            try:
                return _content(medium, most)
            except comtypes.COMError as error:
                raise OSError("what was handed over cannot be read") from error
            finally:
                com.ole.ReleaseStgMedium(byref(medium))
        return None

    def later(self) -> LaterData:
        """Starts the operation; whatever goes wrong in it is an OSError."""
        try:
            return _Later(self._data)
        except comtypes.COMError as error:
            raise OSError("the other program does not wait") from error


class _Later:
    """A data object that is read by another thread, after the drop."""

    def __init__(self, data: Pointer) -> None:
        self._stream = ctypes.c_void_p()
        interface = byref(com.IDataObject._iid_)
        self._operation = data.QueryInterface(com.IDataObjectAsyncCapability)
        com.ole.CoMarshalInterThreadInterfaceInStream(interface, data, byref(self._stream))
        self._operation.StartOperation(None)

    def fetch(self, work: Callable[[HeldData], Result]) -> Result:
        """Works in an apartment of its own; the source may answer as late as it wants."""
        comtypes.CoInitializeEx()
        try:
            data = com.unset(com.IDataObject)
            interface = byref(com.IDataObject._iid_)
            com.ole.CoGetInterfaceAndReleaseStream(self._stream, interface, byref(data))
            result = work(OleData(data))
            del data  # released before its apartment goes
            return result
        finally:
            comtypes.CoUninitialize()

    def end(self) -> None:
        """Tells that all was copied, or never will be: nothing is to be removed."""
        operation, self._operation = self._operation, None
        try:
            operation.EndOperation(com.OK, None, com.COPY)
        except comtypes.COMError:
            return  # it is gone


def _format(name: str, index: int, media: int) -> com.Format:
    number = com.FILE_LIST if name == FILES else com.user.RegisterClipboardFormatW(name)
    return com.Format(number, None, com.OF_CONTENT, index, media)


def _content(medium: com.Medium, most: int) -> Content:
    if medium.kind == com.AS_STREAM:
        return Content(_of_stream(com.borrowed(com.IStream, medium.held), most))
    if medium.kind == com.AS_STORAGE:
        return Content(_of_storage(com.borrowed(com.IStorage, medium.held), most))
    size = com.kernel.GlobalSize(medium.held)
    _refuse_large(size, most)
    with _locked(medium.held) as place:
        return Content(ctypes.string_at(place, size), is_exact=False)


def _of_stream(stream: Pointer, most: int) -> bytes:
    """Everything in a stream, from its beginning where it can be wound back."""
    with suppress(comtypes.COMError):
        stream.Seek(0, 0, None)
    space, got = ctypes.create_string_buffer(limits.MIB), ctypes.c_uint32()
    pieces: list[bytes] = []
    size = 0
    while True:
        stream.Read(space, len(space), byref(got))
        if not got.value:
            return b"".join(pieces)
        size += got.value
        _refuse_large(size, most)
        pieces.append(space.raw[: got.value])


def _of_storage(storage: Pointer, most: int) -> bytes:
    """A compound file, copied into memory; how large it gets shows afterwards."""
    copy, octets = com.unset(com.IStorage), com.unset(com.ILockBytes)
    com.ole.CreateILockBytesOnHGlobal(None, True, byref(octets))
    com.ole.StgCreateDocfileOnILockBytes(octets, com.NEW_STORAGE, 0, byref(copy))
    storage.CopyTo(0, None, None, copy)
    copy.Commit(0)
    octets.Flush()
    facts, got = com.Facts(), ctypes.c_uint32()
    octets.Stat(byref(facts), com.NO_NAME)
    _refuse_large(facts.size, most)
    space = ctypes.create_string_buffer(facts.size)
    octets.ReadAt(0, space, facts.size, byref(got))
    return space.raw[: got.value]


@contextmanager
def _locked(memory: int) -> Iterator[int]:
    place = com.kernel.GlobalLock(memory)
    if not place:
        raise OSError("memory that was handed over cannot be read")
    try:
        yield place
    finally:
        com.kernel.GlobalUnlock(memory)


def _refuse_large(size: int, most: int) -> None:
    if size > most:
        raise Unreadable(UnreadableReason.TOO_LARGE, size=size, limit=most)
