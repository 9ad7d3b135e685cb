"""The records of resources/clients/*.toml."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from intact.data_files.values import FieldName, Language, Lower, MenuName, Shortcut
from intact.resources import Text


class Proof(StrEnum):
    """How sure a fact about a client is."""

    VERIFIED = "verified"  # shown by the source named
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class Purpose(StrEnum):
    """What a procedure is for."""

    FORWARD = "forward"  # send the original as an attachment from this client
    SAVE = "save"  # get the original out as a file
    DRAG = "drag"  # drag the original onto Intact


class Result(StrEnum):
    """What the receiver or the folder gets."""

    MESSAGE_RFC822 = "message/rfc822"
    OUTLOOK_ITEM = "outlook-item"  # .msg, made anew as message/rfc822 on the way
    EML_FILE = "eml-file"
    MSG_FILE = "msg-file"
    MBOX_FILE = "mbox-file"
    EMLX_FILE = "emlx-file"
    NOTHING = "nothing"  # the original cannot be had this way


class Kind(StrEnum):
    """Where a client runs."""

    DESKTOP = "desktop"
    WEB = "web"
    PHONE = "phone"
    TERMINAL = "terminal"


class Sketch(StrEnum):
    """What a step without a menu looks like, for the small picture beside it."""

    LIST = "list"  # one message in a list of messages
    NEW_MAIL = "new-mail"  # an empty mail
    SEND = "send"  # a mail with the message attached, an address and a button
    FILE = "file"  # a message becomes a file
    DRAG = "drag"  # a message is dragged to another place
    DROP = "drop"  # a file is dropped on Intact


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    Attributes:
        text: the sentence; words of the client's own menus stand in «guillemets».
        keys: shortcut, in the form of QKeySequence ("Ctrl+Alt+F"), "" if there is none.
        menu: the menu path, outermost first, in the client's English words.
        sketch: what is drawn for a step without a menu.
    """

    text: Text
    keys: Shortcut = ""
    menu: tuple[str, ...] = ()
    sketch: Sketch | None = None


@dataclass(frozen=True, slots=True)
class Procedure:
    """One way to do it; a client has them ordered, best first.

    Attributes:
        keeps: what survives, in one sentence; may be empty.
        source: where the facts come from, in words or as an address; may be empty.
        seed: True where the vendor's article lists this way.
    """

    purpose: Purpose
    title: Text
    steps: tuple[Step, ...]
    result: Result
    proof: Proof
    keeps: Text = field(default_factory=Text)
    source: Text = field(default_factory=Text)
    seed: bool = False


@dataclass(frozen=True, slots=True)
class Detection:
    r"""What tells that this client is the default, or that a sample came from it.

    Attributes:
        desktop_files: names of Linux desktop files (loose match on the stem, lower case).
        prog_ids: Windows ProgIds of the mailto choice (loose match, lower case).
        registry: names below HKLM\SOFTWARE\Clients\Mail (loose match, lower case).
        bundles: macOS bundle identifiers (lower case).
        programs: names of executables (lower case).
        fields: header field names that its storage leaves in a file, lower case.
        mailers: how it is named in User-Agent or X-Mailer of a mail it wrote (loose match, lower
            case), or with "@" the end of its Message-IDs.
    """

    desktop_files: tuple[Lower, ...] = ()
    prog_ids: tuple[Lower, ...] = ()
    registry: tuple[Lower, ...] = ()
    bundles: tuple[Lower, ...] = ()
    programs: tuple[Lower, ...] = ()
    fields: tuple[FieldName, ...] = ()
    mailers: tuple[Lower, ...] = ()


@dataclass(frozen=True, slots=True)
class Client:
    """One mail client or family of versions; `name` is the file's name without ".toml".

    Attributes:
        title: what people call it ("Outlook 2010 and later (classic)").
        versions: which versions and systems this is about.
        procedures: ordered, best first.
        warnings: traps, most important first.
        valid_forms: forms that are valid from this client by the article's rule.
        menus: what the English names of its menus are in other languages, as the client's own
            files or its maker's pages have it.
        fixed_names: what stands in «guillemets» and is the same in every language.
        menus_of: name of a client whose table `menus` holds here as well.
        sources: keys and addresses of the facts.
    """

    name: str
    title: Text
    kind: Kind
    procedures: tuple[Procedure, ...]
    proof: Proof
    versions: Text = field(default_factory=Text)
    warnings: tuple[Text, ...] = ()
    valid_forms: tuple[Result, ...] = ()
    invalid_forms: tuple[Result, ...] = ()
    menus: dict[Language, dict[MenuName, MenuName]] = field(default_factory=dict)
    fixed_names: tuple[MenuName, ...] = ()
    menus_of: str = ""
    detection: Detection = field(default_factory=Detection)
    sources: tuple[str, ...] = ()
    sort: int = 100
