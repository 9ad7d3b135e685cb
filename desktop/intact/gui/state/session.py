"""Everything the window shows and changes, without a widget: samples, choices, mails, deliveries.

Views show what a session holds and call its methods; they decide nothing themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from intact.bundles.bundle import Bundle
from intact.delivery.way import Errand, Receipt, Way
from intact.drops.payload import Payload
from intact.finding import Action, Finding
from intact.gui.samples.model import SamplesModel
from intact.gui.samples.rows import Row
from intact.gui.samples.undo import Remove
from intact.gui.state.background import Background, Result
from intact.gui.state.checking import Checker
from intact.gui.state.choices import Choices
from intact.gui.state.choosing import Choosing
from intact.gui.state.core import Core
from intact.gui.state.exchanging import Exchanging
from intact.gui.state.guiding import Guiding
from intact.gui.state.handover import Handover
from intact.gui.state.passwords import Passwords
from intact.gui.state.planning import Planner
from intact.gui.state.reader import Reader
from intact.gui.state.remembering import Remembering
from intact.gui.state.writing import Writing
from intact.history.entry import Entry
from intact.source import Origin
from intact.submission.submission import Plan

_SAVING = "save-samples"
"""Never offered first because it was used last: saved samples are not submitted yet."""


class Session(QObject):
    """One sitting.

    Signals:
        failed: an exception nobody expected, from a thread.
        stopped: reading was stopped; so many were not read.
        removed: so many samples were taken out of the list; `undo` brings them back.
        bundle_found: a Choosing: the person has to choose from a file with many messages.
        closing: all work stops.
        guide_wanted: the guide of the client of that name ("" for the one that applies).
        destination_wanted, way_wanted, saving_wanted: a finding's button asks for a view.
        accounts_wanted: a notice's button asks for the mail accounts.
        answer_wanted: to the sender of this Sample.
        messages_wanted: so many messages of an earlier submission are not here.
    """

    failed = Signal(object)
    stopped = Signal(int)
    removed = Signal(int)
    bundle_found = Signal(object)
    closing = Signal()
    guide_wanted = Signal(str)
    destination_wanted = Signal()
    way_wanted = Signal()
    saving_wanted = Signal()
    messages_wanted = Signal(int)
    answer_wanted = Signal(object)
    accounts_wanted = Signal()

    def __init__(self, core: Core, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.core = core
        self.samples = SamplesModel(self)
        self.undo = QUndoStack(self)
        self.choices = Choices(
            core.settings,
            core.keeper,
            core.destinations,
            core.clients,
            core.organisation,
        )
        self.choices.setParent(self)
        self._background = Background(self)
        self._keeping = Background(self)
        self._listing = Background(self, threads=core.pool.size)
        self.reader = Reader(self.samples, core.gather, core.pool, self)
        self.checker = Checker(self.samples, self.choices, core.check_all, self._background)
        self.planner = Planner(self.samples, self.choices, core, self._background)
        self.handover = Handover(self._background, self)
        self.exchanging = Exchanging(self.samples, self.reader, self.undo)
        self.passwords = Passwords(self.choices, core.secrets, self._background, self.handover)
        self.guiding = Guiding(self.choices, self.samples, core)
        self.writing = Writing(self)
        self.remembering = Remembering(core.history, self.choices, self._keeping, self)
        self.checker.leaving_client = core.default_client
        self.checker.before = self.remembering.before
        self._wanted: tuple[Way, Path | None] | None = None
        self._connect()
        self.planner.request()

    def _connect(self) -> None:
        """What one part does is what another one waits for."""
        self.handover.went.connect(self.remembering.remember)
        self.handover.went.connect(self._note_use)
        self.handover.broke.connect(self.failed)
        self.handover.delivered.connect(lambda _: self.choices.know_steps())
        self.checker.finished.connect(self.planner.request)
        self.planner.changed.connect(self._deliver_what_is_wanted)
        self.choices.accounts_changed.connect(self._take_accounts)
        self.choices.addresses_changed.connect(self._take_addresses)
        self.reader.found.connect(self._offer_choice)
        for part in (self.reader, self.writing, self._listing, self._background, self._keeping):
            part.failed.connect(self.failed)

    @property
    def settled(self) -> bool:
        """Whether everything shown is up to date."""
        return not (self.reader.busy or self.checker.busy or self.planner.busy)

    @property
    def delivers(self) -> bool:
        """Whether mails are on their way, or are going to be as soon as they are composed."""
        return self.handover.busy or self._wanted is not None

    @property
    def is_going_out(self) -> bool:
        """Whether something is on its way that the person would miss: mails, files."""
        return self.delivers or self.writing.busy

    def stop_going_out(self) -> None:
        """Stops that as soon as it is safe."""
        self._wanted = None
        self.handover.cancel()
        self.writing.stop()

    def take(self, payload: Payload, origin: Origin) -> None:
        """Reads what was dropped, pasted or opened."""
        if payload.paths:
            self.reader.take(payload.paths, origin, payload.client)
        if payload.others:
            self.reader.take_sources(payload.others)

    def stop(self) -> None:
        """Stops reading; what was not read yet leaves the list."""
        self.stopped.emit(self.reader.cancel())

    def remove(self, keys: Sequence[int]) -> None:
        """Takes samples out of the list; can be undone."""
        if keys:
            self.undo.push(Remove(self.samples, keys))
            self.removed.emit(len(keys))

    def act(self, action: Action, finding: Finding, row: Row | None = None) -> None:
        """Does what a finding's button offers; without a row, it is about no single sample."""
        if row is not None and self._act_on(action, row):
            return
        match action:
            case Action.THIS_IS_MY_ADDRESS:
                self.choices.add_own_address(str(finding.values["address"]))
            case Action.SHOW_GUIDE:
                self.guide_wanted.emit(str(finding.values.get("client", "")))
            case Action.CHOOSE_DESTINATION:
                self.destination_wanted.emit()
            case Action.CHOOSE_WAY:
                self.way_wanted.emit()
            case Action.SAVE_SAMPLES:
                self.saving_wanted.emit()

    def _act_on(self, action: Action, row: Row) -> bool:
        """Does what concerns one sample; False where the action is none of these."""
        match action:
            case Action.USE_CONTAINED:
                self.exchanging.use_originals(row)
            case Action.KEEP_CLIENT_LINES:
                self.exchanging.read_again(row, keep_client_lines=True)
            case Action.TAKE_CLIENT_LINES_OFF:
                self.exchanging.read_again(row, keep_client_lines=False)
            case Action.REMOVE:
                self.remove([row.key])
            case Action.WRITE_ANSWER:
                self.answer_wanted.emit(row.sample)
            case _:
                return False
        return True

    def remove_delivered(self, receipt: Receipt) -> None:
        """Takes the samples of a delivery out of the list; can be undone."""
        gone = set(receipt.samples)
        rows = [row for row in self.samples.rows() if row.sample and row.sample.sha256 in gone]
        self.remove([row.key for row in rows])

    def submit_again(self, entry: Entry) -> None:
        """Chooses the destination of an earlier submission, and asks for its messages."""
        self.choices.choose_destination(entry.destination)
        wanted = {one.sha256 for one in entry.samples}
        here = {row.sample.sha256 for row in self.samples.rows() if row.sample}
        self.messages_wanted.emit(len(wanted - here))

    def deliver(self, way: Way, folder: Path | None = None) -> None:
        """Hands the mails over by one way, as soon as they hold the last word that was typed."""
        self._wanted = (way, folder)
        self._deliver_what_is_wanted()

    def _deliver_what_is_wanted(self) -> None:
        if self._wanted is None or not self.settled:
            return
        (way, folder), self._wanted = self._wanted, None
        plan = self.planner.prospect.plan
        if plan is not None:
            if way.name != _SAVING:
                self.choices.choose_way(way.name)
            self.handover.deliver(way, plan, Errand(folder))

    def run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Runs something in the background, and then what takes its result."""
        self._background.run(work, done)

    def defer(self, work: Callable[[], object]) -> None:
        """Runs something in the background that nobody waits for, and that is done by all means."""
        self._keeping.run(work, lambda _: None)

    def _note_use(self, receipt: Receipt, plan: Plan) -> None:
        """Remembers the recipient, where the person wants submissions to be remembered."""
        if receipt.went_now and self.choices.in_force.days_remembered:
            self.choices.defaults.note_use(plan.request.destination.name)

    def _take_accounts(self) -> None:
        ways_for, settings = self.core.ways_for, self.choices.in_force
        if ways_for is not None:
            self._background.run(lambda: ways_for(settings), self.planner.use)

    def _take_addresses(self) -> None:
        """With the organisation's mail server, the first own address is an account."""
        if any(self.core.organisation.server(kind) for kind in ("smtp", "imap")):
            self._take_accounts()

    def close(self) -> None:
        """Stops all work and waits until it has stopped."""
        self.stop_going_out()
        self.closing.emit()
        self.reader.close()
        self.writing.close()
        self._listing.close()
        self._background.close()
        self._keeping.close(drop=False)
        if went := self.handover.after_the_end():
            self.remembering.remember_at_the_end(*went)

    def _offer_choice(self, bundle: Bundle) -> None:
        choosing = Choosing(bundle, self.core.pool, self._listing, self)
        self.closing.connect(choosing.stop)
        self.bundle_found.emit(choosing)
