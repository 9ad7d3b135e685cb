"""MAPISendMailW (Windows 8 and later) by ctypes.

Run under Wine up to the missing client; not with a real one yet.
"""

from __future__ import annotations

import ctypes
import sys

if sys.platform != "win32":
    raise ImportError("only for Windows")

from intact.system import windows_mapi
from intact.system.new_mails import NewMail

_FROM_THE_SYSTEM = 0x800  # LOAD_LIBRARY_SEARCH_SYSTEM32


def send(mail: NewMail) -> int:
    """Opens the window of the mail and blocks until it is closed; returns the code of MAPI.

    Raises:
        OSError: there is no such library or function.
    """
    library = ctypes.WinDLL("mapi32.dll", winmode=_FROM_THE_SYSTEM)
    try:
        call = library.MAPISendMailW
    except AttributeError as error:
        raise OSError("no MAPISendMailW") from error
    call.argtypes = (
        ctypes.c_size_t,  # LHANDLE: no session, one is made for the call
        ctypes.c_size_t,  # ULONG_PTR: no parent window
        ctypes.POINTER(windows_mapi.Message),
        ctypes.c_uint32,
        ctypes.c_uint32,
    )
    call.restype = ctypes.c_uint32
    made = windows_mapi.message(mail)
    return int(call(0, 0, ctypes.byref(made), windows_mapi.FLAGS, 0))
