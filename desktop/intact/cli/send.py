"""`intact send`: hands the submission mails over by a way out, or sends them by a mail server.

Nothing else of the command line sends anything. A password comes from the keyring, or is asked for
on a terminal; it is never an argument. With `--json` inputs that are in no mail are told as
`intact.cli.composing` says, and:

"mail", what became of a mail:
    way                      name of the way
    state                    "sent", "saved", "opened", "failed", "unknown" or "not-tried"
    answer                   what the server said, or ""
    reason                   why it did not go (`errors.NotDeliveredReason`), or null
    title, what_to_do        the same in words, where it did not go
    output                   list of files that were written, in the first mail only
    number, total, to, subject, size, samples   as for `intact compose`
"""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

from intact.cli.composing import composed, mail_record
from intact.cli.data import destination_named, settings
from intact.cli.outcome import DONE, FAILED, INTERRUPTED
from intact.cli.report import shown
from intact.cli.request import request_of
from intact.cli.terminal import Terminal
from intact.cli.way import Chosen, chosen_way, have_password, why_not
from intact.delivery import record
from intact.delivery.staging import Staging
from intact.delivery.way import Errand, MailResult, Progress, Receipt
from intact.errors import BadHistory, NotDelivered, NotDeliveredReason
from intact.gui.wording import delivery as delivery_words
from intact.gui.wording import results as result_words
from intact.gui.wording.words import sentences
from intact.history.keeping import remember
from intact.history.store import History
from intact.settings.settings import Settings
from intact.submission.submission import Plan
from intact.system import this_system


def send(arguments: argparse.Namespace, terminal: Terminal) -> int:
    """Delivers all mails by the way that was named; tells what became of each."""
    destination = destination_named(arguments.destination, terminal)
    settled = settings(terminal)
    chosen = chosen_way(arguments, settled)
    request = request_of(destination, arguments, settled)
    if chosen.account is not None:
        request = replace(request, sender=chosen.account.address)
    request = replace(request, seven_bit=arguments.as_files)
    if problem := why_not(chosen.way):
        terminal.tell(problem)
        return FAILED
    made = composed(request, settled, arguments, terminal)
    if made.plan is None:
        terminal.tell("no message is fit to be submitted, so nothing was sent")
        return made.code
    if problem := why_not(chosen.way, made.plan):
        terminal.tell(problem)
        return FAILED
    if not have_password(chosen, terminal):
        return FAILED
    Staging(this_system()).clean()
    return max(made.code, _delivered(made.plan, chosen, settled, arguments, terminal))


def _delivered(
    plan: Plan,
    chosen: Chosen,
    settled: Settings,
    arguments: argparse.Namespace,
    terminal: Terminal,
) -> int:
    """Hands the mails over, and tells about each; the exit code."""
    again = frozenset(mail.number for mail in plan.mails) if arguments.again else frozenset[int]()
    with _interruptible() as stopped:
        errand = Errand(arguments.output, lambda far: _show(far, terminal), stopped.is_set, again)
        try:
            receipt = record.deliver(chosen.way, plan, errand)
        except NotDelivered as error:
            before = Receipt.of_broken_off(chosen.way.name, plan, error)
            if before is not None:
                _remember(plan, before, settled, terminal)
            return _tell_failure(plan, chosen, error, arguments, terminal)
    terminal.progress("")
    _remember(plan, receipt, settled, terminal)
    _tell(plan, receipt, arguments, terminal)
    if all(one.state.is_done for one in receipt.results):
        return DONE
    return INTERRUPTED if stopped.is_set() else FAILED


def _remember(plan: Plan, receipt: Receipt, settled: Settings, terminal: Terminal) -> None:
    """Notes what went out, where the person wants a history; without one everything is as good."""
    kept = History(this_system().settings_folder())
    try:
        remember(kept, receipt, plan, settled.days_remembered)
    except BadHistory as error:
        terminal.tell(f"the history cannot be used: {error}")


def _tell_failure(
    plan: Plan,
    chosen: Chosen,
    error: NotDelivered,
    arguments: argparse.Namespace,
    terminal: Terminal,
) -> int:
    """Not all mails went."""
    words = delivery_words.failure_words(error)
    terminal.tell(sentences(words.title, words.why, words.what_to_do))
    if arguments.json:
        before = Receipt.of_broken_off(chosen.way.name, plan, error)
        none = [MailResult.failed(mail.number, error) for mail in plan.mails]
        for result in before.results if before else none:
            terminal.json(_record(plan, chosen.way.name, result))
    return INTERRUPTED if error.reason is NotDeliveredReason.CANCELLED else FAILED


def _tell(plan: Plan, receipt: Receipt, arguments: argparse.Namespace, terminal: Terminal) -> None:
    """What became of each mail, and of all."""
    files = [str(path) for path in receipt.paths]
    for place, result in enumerate(receipt.results):
        if arguments.json:
            told = _record(plan, receipt.way, result)
            terminal.json({**told, "output": files if place == 0 else []})
        else:
            terminal.print(_line(plan, receipt.way, result))
    for path in () if arguments.json else files:
        terminal.print(shown(path))
    words = delivery_words.receipt_words(receipt)
    terminal.tell(sentences(words.title, words.why, words.what_to_do))


def _line(plan: Plan, way: str, result: MailResult) -> str:
    words = result_words.result_words(result, way)
    head = f"mail {result.number} of {len(plan.mails)}: "
    if result.state.is_done:
        return head + (f"{words.title} ({words.term})" if words.term else words.title)
    return head + sentences(words.title, words.why, words.what_to_do)


def _record(plan: Plan, way: str, result: MailResult) -> dict[str, object]:
    mail = next(one for one in plan.mails if one.number == result.number)
    words = result_words.result_words(result, way)
    failed = not result.state.is_done
    return {
        "record": "mail",
        "way": way,
        "state": result.state.value,
        "answer": result.answer,
        "reason": result.reason.value if result.reason else None,
        "title": words.title if failed else "",
        "what_to_do": words.what_to_do if failed else "",
        "output": [],
        **mail_record(mail),
    }


def _show(far: Progress, terminal: Terminal) -> None:
    if far.waits_for:
        terminal.progress(f"waiting until {far.waits_for} has started …")
        return
    share = 100 * far.sent // max(far.size, 1)
    terminal.progress(f"mail {far.mail} of {far.mails}, {share} % …")


@contextmanager
def _interruptible() -> Iterator[threading.Event]:
    """Lets the first Ctrl+C end the delivery where it is safe; a second one ends the command."""
    stopped = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    before = signal.getsignal(signal.SIGINT)

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, stop)
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)
