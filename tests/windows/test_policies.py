"""Policies in a real registry, read by a Windows Python: see `packaging/windows/wine_room.py`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from windows import wine_room

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = r"""
import json, sys, winreg
sys.path.insert(0, r"Z:{root}/desktop")
from intact.settings.policy.policies import resolve
from intact.system import this_system

KEY = r"Software\Policies\Intact"
VIEW = winreg.KEY_ALL_ACCESS | winreg.KEY_WOW64_64KEY

def put(root, below, **values):
    with winreg.CreateKeyEx(root, KEY + below, 0, VIEW) as key:
        for name, value in values.items():
            kind = winreg.REG_DWORD if isinstance(value, int) else winreg.REG_SZ
            kind = winreg.REG_MULTI_SZ if isinstance(value, list) else kind
            winreg.SetValueEx(key, name, 0, kind, value)

def clear(root, key=KEY):
    try:
        with winreg.OpenKey(root, key, 0, VIEW) as opened:
            names = [winreg.EnumKey(opened, n) for n in range(winreg.QueryInfoKey(opened)[0])]
        for name in names:
            clear(root, key + "\\" + name)
        winreg.DeleteKeyEx(root, key, winreg.KEY_WOW64_64KEY, 0)
    except FileNotFoundError:
        pass

machine, person = winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER
try:
    before = len(this_system().policy_sources())
    put(machine, "", KeepHistory=0, Language="de", AskConsent="no", BodyTemplate=["One", "Two"])
    put(machine, r"\AllowedWays", **{{"1": "eml-file", "2": "smtp", "10": "save-samples"}})
    put(machine, r"\DestinationAddresses", **{{"own-address": "desk@example.org"}})
    put(machine, r"\Recommended", HistoryDays=30)
    put(person, "", Language="en", HelpdeskContact="Gr\u00fc\u00dfe 4711")
    policies = resolve(this_system().policy_sources(), "windows")
finally:
    clear(machine)
    clear(person)
told = {{
    "before": before,
    "forced": {{name.value: one.value for name, one in policies.forced.items()}},
    "recommended": {{name.value: one.value for name, one in policies.recommended.items()}},
    "mistakes": [one.name for one in policies.mistakes],
    "source": policies.forced["Language"].source,
}}
print(json.dumps(told), flush=True)
"""


pytestmark = pytest.mark.timeout(1200)  # the first one makes the room


@pytest.fixture(scope="module")
def told(room, tmp_path_factory):
    """What the program says."""
    place = tmp_path_factory.mktemp("program") / "program.py"
    place.write_text(PROGRAM.format(root=ROOT), encoding="utf-8")
    return json.loads(wine_room.run_in(room, f"Z:{place}", seconds=120))


def test_what_administrators_set_in_the_registry_holds(told):
    """Numbers, texts, texts of several lines, lists by their numbers, tables; machine first."""
    assert told["before"] == 0
    assert told["forced"] == {
        "KeepHistory": False,
        "Language": "de",
        "AskConsent": True,
        "BodyTemplate": "One\nTwo",
        "AllowedWays": ["eml-file", "smtp", "save-samples"],
        "DestinationAddresses": {"own-address": "desk@example.org"},
        "HelpdeskContact": "Grüße 4711",
    }
    assert told["recommended"] == {"HistoryDays": 30}
    assert told["source"] == r"HKEY_LOCAL_MACHINE\Software\Policies\Intact"


def test_a_wrong_value_in_the_registry_is_told(told):
    """The others hold."""
    assert told["mistakes"] == ["AskConsent"]
