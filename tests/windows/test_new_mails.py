"""New mails by COM and by Simple MAPI with a real Windows Python under Wine.

Outlook is a stand-in that really is called through COM. Simple MAPI is Wine's, which loads a client
that is written in C with mapi.h; no real mail program is part of it.
"""

from __future__ import annotations

import subprocess

import pytest

from intact import formats
from intact.source import Origin, Source
from outlook.msgfile import mail, received

OUTLOOK = r"""
import json
from pathlib import Path
import stand_ins
from intact.system.new_mails import Kind, NewMail
from intact.system.windows_outlook import show_mail
stand_ins.ole.OleInitialize(None)
model = stand_ins.FakeMails()
files = (Path(r"C:\staged\sample-1.eml"), Path("C:\\staged\\Gr\u00fc\u00dfe 2.eml"))
mail = NewMail("desk@example.org", "Gr\u00fc\u00dfe", "One\nTwo\n", files)
show_mail(mail, Kind.OUTLOOK_FILES)
first, model.asked = model.asked, []
show_mail(NewMail("desk@example.org", "x", "", files[:1]), Kind.OUTLOOK_ITEMS)
print(json.dumps([first, model.asked]))
"""

NO_OUTLOOK = r"""
import json
from intact.system.new_mails import Kind, NewMail
from intact.system.windows_outlook import show_mail
try:
    show_mail(NewMail("desk@example.org", "x", "", ()), Kind.OUTLOOK_FILES)
except OSError as error:
    print(json.dumps("failed"))
"""

CLIENT = r"""
#include <windows.h>
#include <mapi.h>
#include <stdio.h>

static void tell(FILE *file, const void *text) {
    if (text) fwrite(text, sizeof(WCHAR), lstrlenW(text), file);
    fwrite(L"\x1e", sizeof(WCHAR), 1, file);
}

__declspec(dllexport) ULONG WINAPI MAPISendMailW(LHANDLE session, ULONG_PTR window,
                                                 lpMapiMessage mail, FLAGS flags, ULONG reserved) {
    WCHAR numbers[200], place[MAX_PATH];
    ULONG at;
    FILE *file;
    GetEnvironmentVariableW(L"INTACT_TOLD", place, MAX_PATH);
    file = _wfopen(place, L"wb");
    if (!file) return 3;
    wsprintfW(numbers, L"%lu %lu %lu %lu %lu %lu", (ULONG)session, (ULONG)window, flags, reserved,
              mail->nRecipCount, mail->nFileCount);
    tell(file, numbers);
    tell(file, mail->lpszSubject);
    tell(file, mail->lpszNoteText);
    for (at = 0; at < mail->nRecipCount; at++) {
        tell(file, mail->lpRecips[at].lpszName);
        tell(file, mail->lpRecips[at].lpszAddress);
    }
    for (at = 0; at < mail->nFileCount; at++) {
        tell(file, mail->lpFiles[at].lpszPathName);
        tell(file, mail->lpFiles[at].lpszFileName);
    }
    fclose(file);
    return 25;
}

__declspec(dllexport) ULONG WINAPI MAPISendMail(LHANDLE session, ULONG_PTR window,
                                                lpMapiMessage mail, FLAGS flags, ULONG reserved) {
    return 2;
}
"""
"""A client of Simple MAPI that writes down what it is given, read with mapi.h by a C compiler."""

MAPI = r"""
import json, os, sys, winreg
from pathlib import Path
from intact.system import windows_mapi_call
from intact.system.new_mails import NewMail
from intact.system.windows_new_mails import SimpleMapi
library, told = sys.argv[1:]
os.environ["INTACT_TOLD"] = told
clients, name = r"Software\Clients\Mail", "Intact test client"
hives = (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE)
for hive in hives:
    with winreg.CreateKey(hive, clients) as made:
        winreg.SetValueEx(made, "", 0, winreg.REG_SZ, name)
        with winreg.CreateKey(made, name) as own:
            winreg.SetValueEx(own, "DLLPath", 0, winreg.REG_SZ, library)
try:
    files = (Path(r"C:\staged\sample-1.eml"), Path("C:\\staged\\\u043f\u0440 2.eml"))
    mail = NewMail("desk@example.org", "Gr\u00fc\u00dfe \u0442\u0435", "One\nTwo\n", files)
    SimpleMapi("X", windows_mapi_call.send, seconds=60).open(mail)
    outcome = "opened"
except OSError as error:
    outcome = str(error)
finally:
    for hive in hives:
        with winreg.OpenKey(hive, clients, 0, winreg.KEY_ALL_ACCESS) as made:
            winreg.DeleteKey(made, name)
            winreg.DeleteValue(made, "")
print(json.dumps(outcome))
"""

SENT = r"""
import contextlib, io, json, sys, tempfile, winreg
from pathlib import Path
import stand_ins
from intact.__main__ import main
path, way, destination = sys.argv[1:]
program = Path(tempfile.mkdtemp()) / "outlook.exe"
program.touch()
paths = r"Software\Microsoft\Windows\CurrentVersion\App Paths\outlook.exe"
with winreg.CreateKey(winreg.HKEY_CURRENT_USER, paths) as made:
    winreg.SetValueEx(made, "", 0, winreg.REG_SZ, str(program))
stand_ins.ole.OleInitialize(None)
model = stand_ins.FakeMails()
said, told = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
words = ["send", path, "--for", destination, "--address", "desk@example.org", "--via", way]
try:
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
        code = main([*words, "--anyway"])
finally:
    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, paths)
octets = [Path(words[0]).read_bytes().hex() for name, *words in model.asked if name == "Add"]
names = [Path(words[0]).name for name, *words in model.asked if name == "Add"]
kinds = [words[1] for name, *words in model.asked if name == "Add"]
for stream in (said, told):
    stream.flush()
said = (said.buffer.getvalue() + told.buffer.getvalue()).decode("utf-8")
print(json.dumps({"code": code, "octets": octets, "names": names, "kinds": kinds, "said": said}))
"""
"""The command line in a machine with Outlook, which nobody has called another client's."""

REGISTRY = r"""
import json, winreg
from intact.system.new_mails import Kind
from intact.system.windows import Windows

def put(hive, key, value, what, kind=winreg.REG_SZ):
    with winreg.CreateKey(hive, key) as made:
        winreg.SetValueEx(made, value, 0, kind, what)

person, machine = winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE
associations = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"
choice = associations + r"\mailto\UserChoice"
preferences = r"Software\Microsoft\Office\16.0\Outlook\Preferences"
clients = r"Software\Clients\Mail"
system = Windows()
put(person, choice, "ProgId", "Outlook.URL.mailto.15")
found = [system.default_mail_client()]
put(person, preferences, "UseNewOutlook", 1, winreg.REG_DWORD)
found.append(system.default_mail_client())
winreg.DeleteKey(person, preferences)
store = "AppXintacttest"
put(person, choice, "ProgId", store)
application = rf"{store}\Application"
put(winreg.HKEY_CLASSES_ROOT, application, "AppUserModelID", "Microsoft.OutlookForWindows_8!x")
found.append(system.default_mail_client())
winreg.DeleteKey(winreg.HKEY_CLASSES_ROOT, application)
winreg.DeleteKey(person, choice)
put(person, clients, "", "Intact test client")
put(person, clients + r"\Intact test client", "DLLPathEx", r"C:\no such.dll")
composer = system.composer(Kind.SIMPLE_MAPI)
found.append(composer and composer.opens())
winreg.DeleteKey(person, clients + r"\Intact test client")
with winreg.OpenKey(person, clients, 0, winreg.KEY_WRITE) as opened:
    winreg.DeleteValue(opened, "")
found.append(system.composer(Kind.OUTLOOK_FILES) is None)
print(json.dumps(found))
"""


HIDDEN_WINDOW = r"""
import ctypes, json
from ctypes import wintypes
from intact.delivery import programs
from intact.system.windows import Windows

user = ctypes.WinDLL("user32")
Procedure = ctypes.WINFUNCTYPE(
    ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
)
handles, number = wintypes.HANDLE, ctypes.c_int
user.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
user.DefWindowProcW.restype = ctypes.c_ssize_t
user.CreateWindowExW.argtypes = (
    wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD, number, number, number,
    number, handles, handles, handles, wintypes.LPVOID,
)
user.CreateWindowExW.restype = wintypes.HWND
user.DestroyWindow.argtypes = (wintypes.HWND,)


class WindowClass(ctypes.Structure):
    _fields_ = [
        ("style", wintypes.UINT), ("procedure", Procedure), ("class_extra", number),
        ("window_extra", number), ("instance", handles), ("icon", handles), ("cursor", handles),
        ("background", handles), ("menu", wintypes.LPCWSTR), ("name", wintypes.LPCWSTR),
    ]


def runs():
    return programs.thunderbird_takes_calls(Windows())


name = "Mozilla_thunderbird_C:\\Users\\person\\default-release_RemoteWindow"
procedure = Procedure(user.DefWindowProcW)
user.RegisterClassW(ctypes.byref(WindowClass(procedure=procedure, name=name)))
before = runs()
caption = 0x00C00000
window = user.CreateWindowExW(0, name, None, caption, 0, 0, 0, 0, None, None, None, None)
during = runs()
user.DestroyWindow(window)
print(json.dumps([before, during, runs()]))
"""


def test_outlook_is_called_through_com(run):
    """Properties and methods in order, letters and paths whole, shown and never sent."""
    first, second = run(OUTLOOK)
    assert first == [
        ["CreateItem", 0],
        ["BodyFormat", 1],
        ["To", "desk@example.org"],
        ["Subject", "Grüße"],
        ["Body", "One\r\nTwo\r\n"],
        ["Attachments"],
        ["Add", r"C:\staged\sample-1.eml", 1],
        ["Add", "C:\\staged\\Grüße 2.eml", 1],
        ["Display", False],
    ]
    assert ["Add", r"C:\staged\sample-1.eml", 5] in second
    assert second[-1] == ["Display", False]


@pytest.mark.parametrize(
    ("way", "name", "kind"),
    [("outlook-items", "sample-1.msg", 5), ("outlook-files", "sample-1.eml", 1)],
)
def test_a_sample_gets_to_outlook_octet_for_octet(run, tmp_path, way, name, kind):
    """From the command line: the `.msg` file that was read, or the message that was made of it."""
    path = tmp_path / "offer.msg"
    path.write_bytes(mail(received(), "Hello\r\n").file())
    told = run(SENT, f"Z:{path}", way, "own-address")
    assert told["code"] == 0, told["said"]
    assert (told["names"], told["kinds"]) == ([name], [kind])
    made = formats.read(Source(path.read_bytes(), "offer.msg", Origin.FILE))
    expected = made.original if way == "outlook-items" else made.data
    assert bytes.fromhex(told["octets"][0]) == expected
    assert "Press Send there" in told["said"]


def test_the_article_gets_no_file_out_of_outlook(run, tmp_path):
    """Greyed with the reason, and nothing is opened."""
    path = tmp_path / "offer.msg"
    path.write_bytes(mail(received(), "Hello\r\n").file())
    told = run(SENT, f"Z:{path}", "outlook-files", "symantec-false-positive")
    assert told["code"] != 0
    assert told["octets"] == []
    assert "in a form this destination does not take" in told["said"]


def test_without_outlook_it_is_a_failure(run):
    """Nothing of COM gets out."""
    assert run(NO_OUTLOOK) == "failed"


def test_simple_mapi_hands_a_whole_mail_to_a_client(run, tmp_path):
    """A client written in C reads every member as it was meant; its code comes back."""
    source, library, told = (tmp_path / name for name in ("client.c", "client.dll", "told"))
    source.write_text(CLIENT)
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-s"]
    subprocess.run([*compiler, "-o", library, source], check=True)
    outcome = run(MAPI, f"Z:{library}", f"Z:{told}")
    assert outcome == "MAPI error 25"
    *given, end = told.read_bytes().decode("utf-16-le").split("\x1e")
    assert end == ""
    assert given == [
        "0 0 9 0 1 2",  # no session, no window, dialog and logon, one recipient, two files
        "Grüße те",
        "One\r\nTwo\r\n",
        "desk@example.org",
        "SMTP:desk@example.org",
        r"C:\staged\sample-1.eml",
        "sample-1.eml",
        "C:\\staged\\пр 2.eml",
        "пр 2.eml",
    ]


def test_the_registry_of_windows_names_the_clients(run):
    """Real keys, a number among the values."""
    assert run(REGISTRY) == [
        "Outlook.URL.mailto.15",
        "Microsoft.OutlookForWindows",
        "Microsoft.OutlookForWindows_8!x",
        "Intact test client",
        True,
    ]


def test_a_running_thunderbird_is_known_by_its_hidden_window(run):
    """A window of that class, as Mozilla's source makes it (RemoteUtils.h), never shown."""
    assert run(HIDDEN_WINDOW, screen=True) == [False, True, False]
