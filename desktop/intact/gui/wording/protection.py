"""What a reading process cannot do, in words: one sentence for each limit of any system."""

from __future__ import annotations

from typing import Final

from intact.gui.wording.words import QT_TRANSLATE_NOOP, Words, said

_CONTEXT: Final = "Protection"

_LAYERS: Final = {
    "memory": (
        QT_TRANSLATE_NOOP("Protection", "Its memory is bounded."),
        "RLIMIT_AS, JOB_OBJECT_LIMIT_PROCESS_MEMORY",
    ),
    "processor-time": (
        QT_TRANSLATE_NOOP("Protection", "Its computing time is bounded."),
        "RLIMIT_CPU, JOB_OBJECT_LIMIT_PROCESS_TIME",
    ),
    "no-files-written": (
        QT_TRANSLATE_NOOP("Protection", "It writes no files."),
        "RLIMIT_FSIZE",
    ),
    "few-descriptors": (
        QT_TRANSLATE_NOOP("Protection", "It holds only a few files open."),
        "RLIMIT_NOFILE",
    ),
    "no-memory-image": (
        QT_TRANSLATE_NOOP("Protection", "It leaves nothing of a message behind when it crashes."),
        "RLIMIT_CORE",
    ),
    "no-processes": (
        QT_TRANSLATE_NOOP("Protection", "It starts no programs."),
        "RLIMIT_NPROC, seccomp, JOB_OBJECT_LIMIT_ACTIVE_PROCESS",
    ),
    "ends-with-its-parent": (
        QT_TRANSLATE_NOOP("Protection", "It ends when Intact ends."),
        "PR_SET_PDEATHSIG, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE",
    ),
    "no-new-privileges": (
        QT_TRANSLATE_NOOP("Protection", "It cannot gain rights."),
        "PR_SET_NO_NEW_PRIVS",
    ),
    "not-traceable": (
        QT_TRANSLATE_NOOP("Protection", "Other programs cannot look into it."),
        "PR_SET_DUMPABLE",
    ),
    "no-files": (
        QT_TRANSLATE_NOOP("Protection", "It opens no files."),
        "Landlock, sandbox_init",
    ),
    "no-tcp": (
        QT_TRANSLATE_NOOP("Protection", "It connects to no server."),
        "Landlock: TCP",
    ),
    "no-network": (
        QT_TRANSLATE_NOOP("Protection", "It reaches no network."),
        "sandbox_init",
    ),
    "no-signals": (
        QT_TRANSLATE_NOOP("Protection", "It cannot end other programs."),
        "Landlock: LANDLOCK_SCOPE_SIGNAL",
    ),
    "few-system-calls": (
        QT_TRANSLATE_NOOP("Protection", "It may ask the system for next to nothing."),
        "seccomp",
    ),
    "no-desktop": (
        QT_TRANSLATE_NOOP("Protection", "It reaches neither the clipboard nor other windows."),
        "JOBOBJECT_BASIC_UI_RESTRICTIONS",
    ),
    "low-integrity": (
        QT_TRANSLATE_NOOP("Protection", "It can change nothing that is yours."),
        "TokenIntegrityLevel, S-1-16-4096",
    ),
    "no-new-code": (
        QT_TRANSLATE_NOOP("Protection", "It cannot make new program code."),
        "ProcessDynamicCodePolicy",
    ),
    "strict-handles": (
        QT_TRANSLATE_NOOP(
            "Protection", "It ends as soon as it reaches for something it was not given."
        ),
        "ProcessStrictHandleCheckPolicy",
    ),
    "no-extension-points": (
        QT_TRANSLATE_NOOP("Protection", "Other programs add nothing to it."),
        "ProcessExtensionPointDisablePolicy",
    ),
    "no-remote-images": (
        QT_TRANSLATE_NOOP("Protection", "It loads no program parts from the network."),
        "ProcessImageLoadPolicy",
    ),
}


def layer(name: str) -> Words:
    """A limit on reading processes: what it keeps them from, and its exact term."""
    text, term = _LAYERS[name]
    return Words(title=said(_CONTEXT, text), term=term)
