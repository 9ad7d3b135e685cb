"""Every bound on size, depth, count and time, each with its reason.

A limit that is reached is a result that is told to the person, never a silent "fine".
Sizes in bytes, times in seconds.
"""

from typing import Final

MIB: Final = 1024 * 1024

# what is handed over
SOURCE_BYTES: Final = 50 * MIB  # larger than any mailbox lets in; more is refused unless allowed
SOURCE_BYTES_HARD: Final = 150 * MIB  # beyond this base64 and copies would not fit a child's memory
FILES_PER_DROP: Final = 5_000  # a whole folder tree dropped by accident must not take hours
LINKS_FOLLOWED: Final = 40  # to a file that a person named; as many as Linux follows
FOLDER_DEPTH: Final = 16  # deeper trees are not mail folders
FOLDER_ENTRIES: Final = 100_000  # looked at in one drop; folders and hidden files count as well

# what a second start hands to the first
WISH_BYTES: Final = 1 * MIB  # of one wish: as many paths as may be dropped, of ordinary length
WISH_PATH_BYTES: Final = 32 * 1024  # of one path; Linux takes 4,096, Windows 32,767 characters
VISITORS: Final = 8  # listened to at a time; a file manager may start one for each of some files
VISIT_SECONDS: Final = 3.0  # for one to say what it wants; a few milliseconds are usual
CALL_SECONDS: Final = 3.0  # a start waits for the first instance, then opens a window of its own

# the watched folder
WATCHED_ENTRIES: Final = 10_000  # looked at every few seconds: 50 ms of a thread
WATCHED_TAKEN: Final = 1_000  # of one sitting: who saves more has taken the wrong folder
WATCHED_SETTLED_SECONDS: Final = 1.5  # a file has not changed, so it is written; saving takes less
WATCHED_LOOK_SECONDS: Final = 2.0  # between looks; network folders tell nothing by themselves

# what is promised in a drag (macOS)
PROMISES: Final = 200  # files of one drop; mail programs write each when it is asked for
PROMISE_SECONDS: Final = 5.0  # some programs never keep a promise, others within two seconds
PROMISED_KEPT_SECONDS: Final = 86_400  # a mail folder that was dropped, while one chooses from it
SELECTION_SECONDS: Final = 60.0  # the system may ask the person first whether Mail may be asked
SELECTION_CHARACTERS: Final = 32 * MIB  # of all selected messages; then no more are asked for
SELECTION_BYTES: Final = 256 * MIB  # of the answer: one message more, letters of up to six octets

# files that hold many messages
TAKEN_AT_ONCE: Final = 50  # messages of one file that are read without asking which ones
BUNDLE_ENTRIES: Final = 200_000  # listed to choose from; half a kilobyte of memory each
CHOSEN_BYTES: Final = 500_000_000  # of messages taken at once: the list keeps them in memory
HEADS_AT_ONCE: Final = 200  # heads a child is asked for: a twentieth of a second
HEADS_BYTES: Final = 4 * MIB  # of header sections in one such question; their usual size: 1 MiB
HEAD_TEXT: Final = 300  # characters of a subject, name or address in a list to choose from
MAILBOX_LINES: Final = 2_000_000  # that begin with "From " and may divide; ten seconds at worst
QUOTED_LINES: Final = 1_000  # of a message, whose quoting its signatures may settle
QUOTINGS_TRIED: Final = 130  # bodies it may have had: with seven lines in doubt, all of them
ENTRY_HEAD_BYTES: Final = 64 * 1024  # of an entry, looked at for its subject, sender and date
ARCHIVE_MEMBERS: Final = 2_000  # files of an archive that are unpacked
ARCHIVE_ENTRIES: Final = 20_000  # in its directory, folders and hidden files included
ARCHIVE_BYTES: Final = (
    SOURCE_BYTES_HARD  # all that is unpacked: a child holds it besides its source
)
ARCHIVE_RATIO: Final = 200  # octets out of one octet; text of mail seldom gives twenty

# what Windows programs hand over as they are dragged from
HELD_FILES: Final = 1_000  # of one drag, held ready without a path: each is read while both wait
HELD_BYTES: Final = 256 * MIB  # of all of them: they stay in memory until they are read
HELD_STRUCTURE_BYTES: Final = 4 * MIB  # names, ids and paths of a drag; a thousand need 0.6 MiB
ENTRY_ID_BYTES: Final = 16 * 1024  # an id of Outlook; those of large organisations have 300
WEB_TYPES: Final = 100  # types of its own that a page drags; the largest seen had six
DOWNLOAD_SECONDS: Final = 120  # for a file that the other program downloads first

# RFC 5322 and MIME
HEADER_BYTES: Final = 1 * MIB  # the largest real header sections measured are below 100 KiB
HEADER_LINES: Final = 10_000
ALL_HEADERS_BYTES: Final = 2 * MIB  # of a message and all its parts: what an answer can hold
ALL_HEADERS_LINES: Final = 100_000  # the same in lines: many short ones cost most
PARTS: Final = 5_000
PART_DEPTH: Final = 64  # where other mail scanners stop as well
DASH_LINES: Final = 500_000  # lines that begin with "--" and may delimit parts; half a second
LINE_OCTETS: Final = 998  # RFC 5322 2.1.1, without CRLF
EMBEDDED_DEPTH: Final = 16  # messages in messages; deeper ones stay opaque bytes
CONTAINED: Final = 64  # attached messages offered as samples
SIGNATURES: Final = 32  # of one message; a long way through lists and gateways adds a dozen
SIGNATURE_BYTES: Final = 64 * 1024  # of one signature field; real ones stay below 4 KiB
DOMAIN_CHARACTERS: Final = 253  # RFC 1035 2.3.4
LABEL_CHARACTERS: Final = 63  # RFC 1035 2.3.4; decoding one takes time by the square of that
HASHED_BYTES: Final = 64 * MIB  # of a body that is held against its signatures

# Outlook items
RTF_BYTES: Final = 16 * MIB  # of all messages of a file together; LZFu expands about 8 to 1
RTF_STEPS: Final = 1_000_000  # tokens and braces; real HTML in RTF takes one for thirty octets
RECIPIENTS: Final = 2_048  # [MS-OXMSG] 2.2.1
ATTACHMENTS: Final = 2_048  # [MS-OXMSG] 2.2.2
FILE_NAME: Final = 255  # characters; file systems take no more, and a header repeats it twice
NAMED_PROPERTIES: Final = 32_767  # ids from 0x8000 to 0xFFFE
PROPERTY_NAME_BYTES: Final = 512  # [MS-OXCPRPT] allows 254 characters
VALUES: Final = 2_048  # of one multi-valued property, as many as recipients
RECURRENCE_DATES: Final = 11_000  # instances left out of a series: one a day for thirty years
RECURRENCE_CHANGES: Final = 500  # instances that differ: each is written as an event of its own
DESCRIPTION: Final = 64 * 1024  # characters of a text in a calendar part; it stands in full beside
CALENDAR_TEXT: Final = 255  # characters of titles and places in it, as many as Outlook takes
VOTING_OPTIONS: Final = 64  # buttons; Outlook offers 31
REPORT_TEXT: Final = 2_000  # characters about a recipient; a server's reply is far shorter
HEADER_COPIES: Final = 500  # of single fields; messages have far fewer
OLE_STREAMS: Final = 1_000  # of an embedded object that is made a file of its own
CANDIDATE_CHARACTERS: Final = 160 * 1024  # of a text that is written in many ways to be hashed
CANDIDATES: Final = 200  # bodies held against the hash of a signature: most fit early or never ...
CANDIDATE_BYTES: Final = 10 * MIB  # ... and all of a file together: about a second at worst
REBUILDS: Final = 80  # ways to fill one skeleton, held against the hash as well
CANDIDATE_COST: Final = 16 * 1024  # octets that building even the shortest of them counts for
CANDIDATE_PART: Final = 1024  # octets that each part of a skeleton counts for besides
CANDIDATE_FORMS: Final = 16  # octets that each character counts for whose forms are made up
CANDIDATE_FILES: Final = 64  # of a mail that is built anew; the fields of each take their time
TNEF_ATTRIBUTES: Final = 32_768  # eight or so for each of as many attachments as there may be
TNEF_VALUES: Final = 200_000  # as many recipients as there may be, fifty properties each
READ_FACTOR: Final = 2  # bytes read per byte of the file: more means that streams share sectors

# a drop, while the other program waits for its end
URI_LIST_BYTES: Final = 4 * MIB  # as many addresses as files of one drop, each of 800 octets
URI_BYTES: Final = 16 * 1024  # of one: the longest path of Linux, every octet escaped
COPIED_FILES: Final = 500  # temporary ones copied while the window stands still: 20 to 50 ms
COPIED_BYTES: Final = 128 * MIB  # of them: written just now, so in memory; 40 to 120 ms
SLOW_SOURCE_SECONDS: Final = 60  # for a program that fetches the message first; 12 MB took 19 s
EMPTY_ANSWERS: Final = 3  # given at once, without any waiting: it has nothing
TRANSFER_SECONDS: Final = 3  # for the portal of this desktop; it answers in milliseconds
TRANSFER_KEY: Final = 4_096  # octets of the key to it; real ones have ten

# what is shown
FIELD_SHOWN: Final = 16 * 1024  # characters of one header field
FIELDS_SHOWN: Final = 1_000
PREVIEW_CHARACTERS: Final = 1 * MIB
TEXT_BYTES: Final = 4 * MIB  # of text parts, read for preview and links; two seconds at worst
TEXT_PAINTED: Final = 50_000  # characters put into a text view at once: keeps the window quick
SOURCE_PAINTED: Final = 200_000  # octets of the source text: 20 ms, and most messages are shorter
FOUND_PAINTED: Final = 500  # places of a searched text that are marked
LINE_PAINTED: Final = 1_000  # longer lines are broken for display: layout of one line is slow
LINK_HOSTS: Final = 500
LINKS: Final = 1_000  # distinct ones of a message that are listed
LINK_CHARACTERS: Final = 16 * 1024  # of one; rewritten links reach two thousand
LINKS_CHARACTERS: Final = 1 * MIB  # of all together
LINK_WRITTEN: Final = 4_000  # characters of the blocked link in the outer mail
LINK_WRAPPERS: Final = 5  # services around one link
LINK_HOSTS_NAMED: Final = 12  # below the text of a message: three lines at most
ADDRESSES: Final = 500  # recipients looked at by the checks
NAME_SHOWN: Final = 255  # characters of a file name
ENDING_SHOWN: Final = 16  # characters of the ending of one; longer than any in use
SUBJECT_SHOWN: Final = 998

# the reading child
CHILD_SECONDS: Final = 10.0  # wall time for one message
CHILD_SECONDS_PER_MIB: Final = 1.0  # more for a larger message: ten times what was measured
CHILD_LIFE_SECONDS: Final = 600  # of CPU time, the last bound where nobody looks any more
CHILD_START_SECONDS: Final = 20.0  # a cold disk and a virus scanner take their time
CHILD_MEMORY: Final = 512 * MIB  # a source that may need more gets a child of its own
CHILD_BASE_MEMORY: Final = 256 * MIB  # what a child needs before the first byte of a message ...
CHILD_MEMORY_PER_BYTE: Final = 12  # ... and for each byte of it: copies, base64, answer
CHILD_MESSAGES: Final = 200  # then it is renewed: bounds slow leaks
CHILD_FILES: Final = 64  # descriptors; imports need some
ANSWER_JSON: Final = 16 * MIB
ANSWER_BLOB_FACTOR: Final = 4  # a converted message is at most this many times its source ...
ANSWER_BLOB_EXTRA: Final = 16 * MIB  # ... plus this
ANSWER_LOSSES: Final = 20_000  # a few for each attachment, embedded ones included
WAITING_BYTES: Final = 256 * MIB  # sources the window holds until a child is free

# the submission
COMMENT_CHARACTERS: Final = 4_000
OUTER_SUBJECT: Final = 150

# the hand-over to a mail client
COMMAND_CHARACTERS: Final = 30_000  # Windows takes 32,767 in all, Linux 131,072 in one argument
WINDOWS: Final = 20  # opened at once; with more nobody sees which mails have been sent
BUS_SECONDS: Final = 3.0  # for the names on the session bus; it answers in milliseconds
PROGRAM_START_SECONDS: Final = 30.0  # a cold disk, a virus scanner; then it runs, seen or not
STAGED_DRAFT_SECONDS: Final = (
    3_600  # a client reads a draft at once, but may ask for an account first
)
STAGED_SAMPLE_SECONDS: Final = 14 * 86_400  # read when the mail is sent; people leave drafts open
DRAGGED_OUT: Final = 500  # samples at a time, written while the other program waits: 0.1 s
DRAGGED_OUT_BYTES: Final = 128 * MIB  # of all of them; again 0.1 s, on a disk
WRITTEN_AT_A_TIME: Final = 1 * MIB  # of a file: a slow network drive takes a second
NAME_TRIES: Final = 10_000  # files of one name in a folder, told apart by a counter
DESKTOP_FILE_BYTES: Final = 256 * 1024  # with names in a hundred languages they are a tenth
MAPI_SECONDS: Final = 3.0  # a missing client answers at once; a window stays open
SCRIPT_SECONDS: Final = 60.0  # the system may ask the person first whether Mail may be told
ORIGINAL_BYTES: Final = 32 * MIB  # of an Outlook file that is kept; no mail takes a larger one
PORTAL_FILES: Final = 100  # in one call; the kernel passes 253 descriptors at a time
PORTAL_CALL_SECONDS: Final = 25.0  # as D-Bus itself waits for an answer
PORTAL_SECONDS: Final = 120.0  # the person may be asked for a mail program
PORTAL_LOOK_SECONDS: Final = 0.2  # between two looks at "Cancel"

# mail servers
CONNECT_SECONDS: Final = 20.0  # per address of a server; a far one answers in one
COMMAND_SECONDS: Final = 60.0  # for an answer to a short command; people look on
STALLED_SECONDS: Final = 180.0  # in which a server takes not one octet (RFC 5321 4.5.3.2.5)
ANSWER_SECONDS: Final = 600.0  # for the word that it has the mail (RFC 5321 4.5.3.2.6)
CANCELLED_SECONDS: Final = 10.0  # more for that word once the person has cancelled
CLOSE_SECONDS: Final = 20.0  # that a closed window's process waits: an answer, a goodbye, a margin
GOODBYE_SECONDS: Final = 3.0  # nothing hangs on it
LOOK_SECONDS: Final = 0.2  # between two looks at "Cancel" while nothing comes
CHUNK_BYTES: Final = 16 * 1024  # sent between two looks at "Cancel"; one TLS record
SERVER_LINE: Final = 8 * 1024  # octets of a line a server says; RFC 5321 4.5.3.1.5 allows 512
SERVER_LINES: Final = 1_000  # of an answer: capabilities and folders need some hundred
SERVER_LITERAL: Final = 64 * 1024  # octets in an IMAP answer; names of folders are shorter
SERVER_ANSWER: Final = 300  # characters of an answer that are kept and shown
TOKEN_BYTES: Final = 16 * 1024  # an access token; Microsoft's have two or three KiB
TOKEN_SECONDS: Final = 120.0  # a command may open a browser to log in again
JOURNAL_BYTES: Final = 1 * MIB  # of one submission; a mail needs 200 octets
JOURNAL_FILES: Final = 500  # submissions that did not end; older ones go first
JOURNAL_THROUGH_SECONDS: Final = 3_600  # of one that ended, but nobody saw it end
JOURNAL_HALF_SECONDS: Final = 60  # of a file that was never finished
JOURNAL_SECONDS: Final = 14 * 86_400  # until nobody comes back to finish one

# data files of Intact and of the organisation
DATA_FILE_BYTES: Final = 256 * 1024  # the largest of our own is below 10 KiB
DATA_FILES: Final = 1_000  # of one kind in one folder
MENU_NAME: Final = 80  # characters; the longest known, in French, has 44
POLICY_BYTES: Final = 1 * MIB  # of a file or profile; every policy at its bound takes a tenth
POLICY_ITEMS: Final = 1_000  # of a list or table; there are forty destinations
KEY_PARTS: Final = 32  # of a dotted key in a data file; ours have at most four
DATA_MISTAKES: Final = 100  # of a data file that are looked for; the first of them is told
SETTINGS_BYTES: Final = 1 * MIB  # a thousand addresses need a tenth of it
SETTINGS_PIECES: Final = 100_000  # a text may be commas only; a tenth of a second to read
OWN_ADDRESSES: Final = 500  # of one person, in a file of settings; people have some ten
SET_ADDRESSES: Final = 500  # of destinations, in the same file; there are forty destinations
SETTING_CHARACTERS: Final = (
    1_000  # of a name, path or login in the same file; paths of Windows: 260
)
ACCOUNTS: Final = 50  # in the same file
TEMPLATES: Final = 20  # a menu that can be overlooked; all at their bound take 320 KiB
TEMPLATE_NAME: Final = 60  # characters: one line of a menu
RECENT_DESTINATIONS: Final = 5  # shown first in the picker

# the log
LOG_BYTES: Final = 1 * MIB  # of one file: some ten thousand messages
LOG_FILES: Final = 3  # the one that is written and those before it
LOG_NAME: Final = (
    80  # characters of a name; "intact.outlook.candidates.quoted_printable:100" has 46
)
LOG_VALUES: Final = 40  # of one list in a line
LOG_PLACES: Final = 30  # of a traceback, the innermost ones

# the history
HISTORY_SHOWN: Final = 5_000  # submissions listed at once: ten years of ten a week
HISTORY_DAYS: Final = 3_650  # the longest that can be set: ten years
NOTE_CHARACTERS: Final = 500

# links to guides
GUIDE_LINK_CHARACTERS: Final = 120  # the longest of our own has some 50

# About
LICENCE_BYTES: Final = 256 * 1024  # of one text; the longest has some 80 KiB
PACKAGES: Final = 200  # that Intact uses, with those they use; there are some thirty

# a notification by the desktop
NOTIFICATION_SECONDS: Final = 3  # in a thread; servers answer in milliseconds

# programs that are installed
DESKTOP_FILES: Final = 4_000  # in one folder of applications; a full desktop has some hundreds
