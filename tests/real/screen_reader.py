"""What a screen reader is told: the window through AT-SPI, in a process of the system's Python.

Started as `/usr/bin/python3 screen_reader.py`, since Debian's bindings are for that one. It obeys
one JSON object in each line of stdin and answers with one in each line of stdout:

    {"do": "tree"}                                    -> [[depth, role, name, [states]], ...]
    {"do": "press", "role": R, "name": N}             -> true; by the action of the control itself
    {"do": "heard"}                                   -> [[event, text], ...] since the last time
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be said first

PROGRAM = "Intact"
EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:expanded",
    "object:state-changed:checked",
    "object:state-changed:busy",
    "object:property-change:accessible-name",
)
STATES = (
    "FOCUSED",
    "FOCUSABLE",
    "ENABLED",
    "CHECKED",
    "SELECTED",
    "EXPANDABLE",
    "EXPANDED",
    "BUSY",
    "HAS_POPUP",
    "EDITABLE",
)
DEEPEST = 40
heard: list[list[str]] = []


def listen(event):
    """Notes what is said or changes."""
    if event.type.startswith("object:announcement"):
        heard.append(["announcement", event.any_data])
    elif event.detail1 and event.source is not None:
        with contextlib.suppress(GLib.GError):  # it has gone by now
            heard.append([event.type.split(":")[-1] or event.type, event.source.get_name()])


def program():
    """The window's application, None while it has not said that it is there."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(place)
        if one is not None and one.get_name() == PROGRAM:
            return one
    return None


def below(one, depth=0):
    """All that is shown, in the order of reading."""
    states = one.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    yield one, depth, states
    if depth < DEEPEST:
        for place in range(min(one.get_child_count(), 50)):
            child = one.get_child_at_index(place)
            if child is not None:
                yield from below(child, depth + 1)


def tree():
    """The whole tree."""
    root = program()
    if root is None:
        return []
    root.set_cache_mask(Atspi.Cache.NONE)  # as it is now, whether a change was told or not
    return [
        [
            depth,
            one.get_role_name(),
            (one.get_name() or "").replace("\u200b", ""),
            [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        ]
        for one, depth, states in below(root)
    ]


def press(role, name):
    """Does the first action of a control."""
    for one, _, _ in below(program()):
        if (one.get_role_name(), one.get_name()) == (role, name):
            return bool(one.get_action_iface().do_action(0))
    return False


def say(told):
    """One line on stdout."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def answer(asked):
    """What came of one request; on the thread of the main loop."""
    try:
        if asked["do"] == "tree":
            told = tree()
        elif asked["do"] == "press":
            told = press(asked["role"], asked["name"])
        else:
            told, heard[:] = list(heard), []
    except GLib.GError:  # it vanished while it was read
        told = None
    say(told)
    return False


def obey():
    """Hands every line on to the main loop, and ends with the last one."""
    for line in sys.stdin:
        GLib.idle_add(answer, json.loads(line))
    GLib.idle_add(Atspi.event_quit)


if __name__ == "__main__":
    Atspi.init()
    listener = Atspi.EventListener.new(listen)
    for kind in EVENTS:
        listener.register(kind)
    say("ready")
    threading.Thread(target=obey, daemon=True).start()
    Atspi.event_main()
