"""What `--help` says below the options: examples, and what one should know."""

from __future__ import annotations

from typing import Final

EXIT_CODES: Final = """\
exit codes:
  0    done
  1    done, but something blocks a valid submission
  2    wrong use; nothing was done
  3    something could not be read or written
  130  interrupted
"""

WITHOUT_COMMAND: Final = """\
Without a command Intact opens its window: intact [FILE ...]
For measuring the start, the window ends once it is painted: intact --exit-after-paint
“intact COMMAND --help” says more about a command. Results go to standard output,
messages to standard error. All of it is English, so that scripts and tickets have the
same words everywhere; only what “intact guide” writes is in the language of the window.
"""

CHECK: Final = """\
examples:
  intact check mail.msg
  intact check mails/ --for symantec-missed-spam
  intact check mails/ --json | jq -r 'select(.state == "unfit") | .input'
"""

CONVERT: Final = """\
An .eml comes out as it is, without the lines a mail program added while storing it
(they stay with --keep-client-lines). What a conversion could not keep is listed. Of a
mail folder (mbox) or an archive (.zip) every message is written.

examples:
  intact convert offer.msg -o offer.eml
  intact convert mails/ -o converted/
  intact convert Inbox.mbox -o converted/
  intact convert forward.eml --attached 1 -o original.eml
"""

COMPOSE: Final = """\
Nothing is sent: open a draft in your mail program, look at it, and press Send there.
Messages that are not fit are named and left out.

examples:
  intact compose spam.eml --for sophos-missed-spam -o drafts/
  intact compose mail.msg --for own-address --address desk@example.org -o draft.eml
"""

SEND: Final = """\
A way such as “thunderbird” opens the mails in your mail program: press Send there.
“smtp” sends them at once, by a mail server that was set up in the settings of the
window; “imap-draft” puts them among your drafts. Mails that an interrupted run has sent
are not sent again. A password comes from the keyring, or is asked for on a terminal.
Messages that are not fit are named and left out.

examples:
  intact send spam.eml --for sophos-missed-spam --via thunderbird
  intact send mails/ --for own-address --address desk@example.org --via smtp --account work
"""

WAYS: Final = """\
Accounts that were set up in the settings of the window are ways, too.

examples:
  intact ways
  intact ways --json | jq -r 'select(.here) | .way'
"""

REPORT: Final = """\
Addresses, names, subjects, file names and hosts are replaced by words such as
“address-1”: the same word for the same thing. With --full they stay.

examples:
  intact report mail.msg
  intact report mail.msg --for symantec-missed-spam --format html -o report.html
"""

LINKS: Final = """\
Nothing is looked up. What a filter wrote into its links about you is left out;
with --full it stays. Links that nobody rewrote are listed with --all.

examples:
  intact links mail.eml
  intact links "https://clicktime.symantec.com/3FED…?u=http%3A%2F%2Fexample.com%2F"
  intact links mails/ --json | jq -r .target
"""

HISTORY: Final = """\
Kept on this computer only: dates, destination, way, your note, and the SHA-256 of each
message; nothing of what stands in it. TEXT is looked for in names and notes; a date or
the beginning of a hash finds its submissions too.

examples:
  intact history
  intact history 2026-11
  intact history --note 12 "case 4711"
  intact history --format csv -o history.csv
"""

POLICY: Final = """\
First what your organisation has set, where, and what is wrong with it; then the limits of
the process that reads messages: “yes” stands before one that holds on this machine, “no”
before one that does not.

examples:
  intact policy
  intact policy --json | jq -r 'select(.record == "mistake") | .reason'
  intact policy --json | jq -r 'select(.holds == false) | .layer'
"""

GUIDE: Final = """\
Without CLIENT: the guide for the mail program of this computer.

With --step or --way Intact opens its window there, one step at a time in large type, to
walk somebody through it; with --format text, and where there is no screen, that step is
printed. “intact intact:guide/CLIENT?way=N&step=N” opens the window at the same place, and
so does a file ending in .intact-guide that holds this line.

examples:
  intact guide outlook-2016
  intact guide outlook-2016 --step 2
  intact guide thunderbird --way 2 --step 1 --format text
  intact guide thunderbird --format pdf -o guide.pdf
"""

SETTINGS: Final = """\
The file holds no passwords and no commands that fetch tokens. Every key may be left out,
and then changes nothing. Close Intact's window first: it keeps what it was started with.

examples:
  intact settings export -o settings.toml
  intact settings import settings.toml --dry-run
  intact settings import settings.toml
  intact settings reset
"""
