"""Every sentence a `Reason` is made of that people read in the window, to be translated.

Those that only the authors of Intact's own destinations and guides meet stay in English.
"""

from __future__ import annotations

from typing import Final

from intact.gui.wording.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "Reasons"

TEXTS: Final = frozenset(
    {
        QT_TRANSLATE_NOOP("Reasons", "the folder is missing: the installation is damaged"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` is not known here"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}`"),
        QT_TRANSLATE_NOOP("Reasons", "one of {names}"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` is not known here; did you mean `{close}`?"),
        QT_TRANSLATE_NOOP("Reasons", "the file"),
        QT_TRANSLATE_NOOP("Reasons", "item {number}"),
        QT_TRANSLATE_NOOP("Reasons", "item {number} of `{name}`"),
        QT_TRANSLATE_NOOP("Reasons", "{place} must be a table of keys and values"),
        QT_TRANSLATE_NOOP("Reasons", "{place} must be a list in square brackets"),
        QT_TRANSLATE_NOOP("Reasons", "{place} must not hold control characters"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` is missing"),
        QT_TRANSLATE_NOOP("Reasons", "{place} must be {what}"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` must not be empty"),
        QT_TRANSLATE_NOOP(
            "Reasons", "`watched_folder` must be the whole path of a folder of this computer"
        ),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` may have at most {most} characters"),
        QT_TRANSLATE_NOOP(
            "Reasons",
            "item {number} of `templates` needs a name of at most {short} and a text of at "
            "most {long} ordinary characters",
        ),
        QT_TRANSLATE_NOOP("Reasons", "item {number} of `accounts` cannot be used: {what}"),
        QT_TRANSLATE_NOOP("Reasons", "`intact_settings` must be {form}: a newer Intact wrote this"),
        QT_TRANSLATE_NOOP("Reasons", "item {number} of `{name}` is not a complete mail address"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` is no name of a destination"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` may have at most {most} items"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}` is not a complete mail address"),
        QT_TRANSLATE_NOOP("Reasons", "another of `templates` has the name “{name}”"),
        QT_TRANSLATE_NOOP("Reasons", "there is no destination “{name}”"),
        QT_TRANSLATE_NOOP("Reasons", "names “{name}”, which is not offered"),
        QT_TRANSLATE_NOOP("Reasons", "there is no way “{name}”"),
        QT_TRANSLATE_NOOP("Reasons", "is set more than once"),
        QT_TRANSLATE_NOOP("Reasons", "stands outside of “policies” and “recommended”"),
        QT_TRANSLATE_NOOP("Reasons", "has “{name}” more than once"),
        QT_TRANSLATE_NOOP("Reasons", "has no effect without {name}"),
        QT_TRANSLATE_NOOP(
            "Reasons",
            "is not believed: it is a link, or others than administrators can change what is in it",
        ),
        QT_TRANSLATE_NOOP(
            "Reasons", "the folder is not there, or others than administrators can write to it"
        ),
        QT_TRANSLATE_NOOP(
            "Reasons",
            "the name of the file must be of small letters a to z, digits and single hyphens",
        ),
        QT_TRANSLATE_NOOP("Reasons", "`name` is not known here: the file’s own name is the name"),
        QT_TRANSLATE_NOOP("Reasons", "the file has more than {most} lines, values and brackets"),
        QT_TRANSLATE_NOOP("Reasons", "a key has more than {most} parts"),
        QT_TRANSLATE_NOOP("Reasons", "the file cannot be read: {why}"),
        QT_TRANSLATE_NOOP("Reasons", "the file is larger than {most} KiB"),
        QT_TRANSLATE_NOOP("Reasons", "this is not valid TOML: brackets stand in brackets"),
        QT_TRANSLATE_NOOP("Reasons", "this is not a file"),
        QT_TRANSLATE_NOOP("Reasons", "the file must be saved as UTF-8 text"),
        QT_TRANSLATE_NOOP("Reasons", "this is not valid TOML: {what}"),
        QT_TRANSLATE_NOOP("Reasons", "a number is too long"),
        QT_TRANSLATE_NOOP("Reasons", "is no name such as own-address"),
        QT_TRANSLATE_NOOP("Reasons", "is not a complete mail address"),
        QT_TRANSLATE_NOOP("Reasons", "is no domain such as example.org"),
        QT_TRANSLATE_NOOP("Reasons", "is no host name such as mail.example.org"),
        QT_TRANSLATE_NOOP("Reasons", "is not the whole path of a folder of this computer"),
        QT_TRANSLATE_NOOP("Reasons", "has a brace without its partner"),
        QT_TRANSLATE_NOOP(
            "Reasons", "may only hold {{judgement}}, {{date}} and {{count}} in braces"
        ),
        QT_TRANSLATE_NOOP("Reasons", "is no policy of Intact"),
        QT_TRANSLATE_NOOP("Reasons", "is no policy of Intact; did you mean {close}?"),
        QT_TRANSLATE_NOOP("Reasons", "cannot be recommended, only forced"),
        QT_TRANSLATE_NOOP("Reasons", "must be true or false"),
        QT_TRANSLATE_NOOP("Reasons", "must have 1 to {most} characters"),
        QT_TRANSLATE_NOOP("Reasons", "holds control characters"),
        QT_TRANSLATE_NOOP("Reasons", "must be one of: {names}"),
        QT_TRANSLATE_NOOP("Reasons", "{what}; the strictest value holds"),
        QT_TRANSLATE_NOOP("Reasons", "must be a whole number"),
        QT_TRANSLATE_NOOP("Reasons", "must be from {low} to {high}"),
        QT_TRANSLATE_NOOP("Reasons", "must be a text"),
        QT_TRANSLATE_NOOP("Reasons", "must be a list of texts"),
        QT_TRANSLATE_NOOP("Reasons", "is no text"),
        QT_TRANSLATE_NOOP("Reasons", "has more than {most} items"),
        QT_TRANSLATE_NOOP("Reasons", "must be a table of names and texts"),
        QT_TRANSLATE_NOOP("Reasons", "item {number} {what}"),
        QT_TRANSLATE_NOOP("Reasons", "the text for “{name}” {what}"),
        QT_TRANSLATE_NOOP("Reasons", "the file is damaged; the file is now called {name}"),
        QT_TRANSLATE_NOOP("Reasons", "the file is too large; the file is now called {name}"),
        QT_TRANSLATE_NOOP("Reasons", "there would be too much in the file"),
        QT_TRANSLATE_NOOP("Reasons", "`{name}`: only the first {most} items are used"),
        QT_TRANSLATE_NOOP("Reasons", "does not belong to root"),
        QT_TRANSLATE_NOOP("Reasons", "can be written by others than root"),
        QT_TRANSLATE_NOOP("Reasons", "is not valid JSON: line {line}: {what}"),
        QT_TRANSLATE_NOOP("Reasons", "“{name}” must hold names and values in braces"),
        QT_TRANSLATE_NOOP("Reasons", "its folder"),
        QT_TRANSLATE_NOOP("Reasons", "it"),
        QT_TRANSLATE_NOOP("Reasons", "is larger than {most} KiB"),
        QT_TRANSLATE_NOOP("Reasons", "is not believed: {what} {why}"),
        QT_TRANSLATE_NOOP("Reasons", "cannot be read: {why}"),
        QT_TRANSLATE_NOOP("Reasons", "is not a property list with a dictionary"),
        QT_TRANSLATE_NOOP("Reasons", 'must hold {{"policies": {{…}}}}'),
        QT_TRANSLATE_NOOP("Reasons", "is not an ordinary file"),
        QT_TRANSLATE_NOOP("Reasons", "is a link, or leads over one"),
        QT_TRANSLATE_NOOP("Reasons", "is not valid JSON in UTF-8"),
        QT_TRANSLATE_NOOP("Reasons", "is not a valid property list"),
        QT_TRANSLATE_NOOP("Reasons", "true or false"),
        QT_TRANSLATE_NOOP("Reasons", "a whole number, without quotes"),
        QT_TRANSLATE_NOOP("Reasons", "a text in quotes"),
        QT_TRANSLATE_NOOP("Reasons", "a date such as 2026-11-24, without quotes"),
        QT_TRANSLATE_NOOP("Reasons", "a whole number from 0 to 3650, without quotes"),
        QT_TRANSLATE_NOOP(
            "Reasons", 'a table of destinations and addresses, such as desk = "desk@example.org"'
        ),
        QT_TRANSLATE_NOOP("Reasons", "one of en, de, fr, es, ja, ar in quotes, or empty"),
        QT_TRANSLATE_NOOP("Reasons", "one of light, dark in quotes, or empty"),
    }
)
