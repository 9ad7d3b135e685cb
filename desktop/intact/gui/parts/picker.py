"""A button that opens a list to choose from, in groups, narrowed by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from intact.gui import appearance
from intact.gui.parts.announce import announce
from intact.gui.parts.indented import Indented
from intact.gui.parts.indexes import AnyIndex
from intact.gui.parts.sizing import room_around
from intact.overriding import override

_NAME = Qt.ItemDataRole.UserRole + 1
_IN_GROUP = _NAME + 1
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry; entries of the same group stand together under its name."""

    name: str
    title: str
    group: str = ""


class Picker(QPushButton):
    """Shows the chosen entry; `picked` carries the name of another one."""

    picked = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._choices: tuple[Choice, ...] = ()
        self._name = ""
        self._popup = _Popup(self)
        self._popup.picked.connect(self.picked)
        self.setIcon(appearance.icon("down"))
        self._put_arrow_behind_text()
        self.clicked.connect(self.open)
        self.show_choice("", "")
        self._stay_readable()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Sets the entries, in order."""
        self._choices = tuple(choices)

    def show_choice(self, name: str, title: str) -> None:
        """Shows an entry as chosen; `title` may be any text."""
        self._name = name
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(self.tr("{label}: {choice}").format(label=self._label, choice=title))

    def open(self) -> None:
        """Opens the list below the button, where there is a choice."""
        if not self.isEnabled():
            return
        width = max(self.width(), self.fontMetrics().averageCharWidth() * 60)
        self._popup.open(self._choices, self._name, QSize(width, self.fontMetrics().height() * 30))
        corner = QPoint(0, self.height())
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(self.width() - self._popup.width())
        self._popup.move(_on_screen(self, self.mapToGlobal(corner), self._popup.size()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._stay_readable()

    def _stay_readable(self) -> None:
        """What cannot be changed is still to be read: who gets the samples, above all."""
        palette, group = QPalette(self.palette()), QPalette.ColorGroup.Disabled
        colour = appearance.muted(QGuiApplication.palette())
        if palette.color(group, QPalette.ColorRole.ButtonText) != colour:  # setting it comes back
            palette.setColor(group, QPalette.ColorRole.ButtonText, colour)
            self.setPalette(palette)

    def _put_arrow_behind_text(self) -> None:
        """A button has its icon before the text, in the direction of its layout."""
        left_to_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
        direction = Qt.LayoutDirection
        self.setLayoutDirection(direction.RightToLeft if left_to_right else direction.LeftToRight)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open()
        else:
            super().keyPressEvent(event)


class _Popup(QFrame):
    """The search field and the list."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Type to search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Choices"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_Entry(self._list))
        self._model = QStandardItemModel(self)
        self._list.setModel(self._model)
        self._choices: Sequence[Choice] = ()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._search)
        self._column.addWidget(self._list, 1)
        self._search.textChanged.connect(self._narrow)
        self._search.installEventFilter(self)
        self._list.clicked.connect(self._pick)

    def open(self, choices: Sequence[Choice], chosen: str, size: QSize) -> None:
        """Shows the list with one entry chosen and the search field ready."""
        self._choices = choices
        self._search.clear()
        self._fill("")
        self._select(chosen)
        row = max(self._list.sizeHintForRow(0), 1)
        around = self._column.totalSizeHint() - self._list.sizeHint()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        words = self._list.sizeHintForColumn(0) + bar + around.width()
        rows = min(self._model.rowCount(), (size.height() - around.height()) // row)
        self.resize(max(size.width(), words), around.height() + rows * row)  # nothing is cut
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._narrow(self._search.text())  # the names of groups have a colour of their own

    def _narrow(self, wanted: str) -> None:
        """Fills the list with what has these words, and says what Enter would pick."""
        self._fill(wanted)
        if wanted and self.isVisible():
            first = self._list.currentIndex().data()
            announce(self._search, str(first) if first else self.tr("Nothing has these words."))

    def _fill(self, wanted: str) -> None:
        words = wanted.casefold().split()
        self._model.clear()
        group = ""
        found: set[str] = set()
        for choice in self._choices:
            text = f"{choice.group} {choice.title}".casefold()
            if not all(word in text for word in words):
                continue
            if words and choice.name in found:
                continue  # it stands in another group as well
            found.add(choice.name)
            if choice.group and choice.group != group:
                group = choice.group
                self._model.appendRow(self._heading(group))
            item = QStandardItem(choice.title)
            item.setData(choice.name, _NAME)
            item.setData(bool(group), _IN_GROUP)
            self._model.appendRow(item)
        self._select("")

    def _heading(self, title: str) -> QStandardItem:
        item = QStandardItem(title)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        item.setForeground(appearance.muted(self.palette()))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _select(self, name: str) -> None:
        """Makes the entry of that name current, or the first one."""
        rows = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        entries = [index for index in rows if index.data(_NAME) is not None]
        named = [index for index in entries if index.data(_NAME) == name]
        for index in (named or entries)[:1]:
            self._list.setCurrentIndex(index)
            if index.row() <= 1:  # the heading above the first entry stays in sight
                self._list.scrollToTop()
            else:
                self._list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _move(self, event: QKeyEvent) -> None:
        """Lets the list move its current entry; headings are passed over by the view."""
        before = self._list.currentIndex()
        self._list.keyPressEvent(event)
        if (now := self._list.currentIndex()) != before:
            announce(self._search, str(now.data()))  # the keyboard stays in the field

    def _pick(self, index: QModelIndex) -> None:
        name = index.data(_NAME)
        if name is not None:
            self.hide()
            self.picked.emit(name)


class _Entry(Indented):
    """Rows with room around their text; entries stand further in than the name of their group."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        room = option.fontMetrics.height() * 2  # on both sides
        return QSize(hint.width() + room, option.fontMetrics.height() * 3 // 2)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        option.state |= QStyle.StateFlag.State_Active  # the keyboard is in the field above
        super().paint(painter, option, index)

    @override
    def depth(self, _index: AnyIndex) -> int:
        return 2 if _index.data(_IN_GROUP) else 1


def _on_screen(widget: QWidget, corner: QPoint, size: QSize) -> QPoint:
    """The corner moved so far that all of `size` is on the screen."""
    room = room_around(widget)
    left = max(room.left(), min(corner.x(), room.right() - size.width()))
    top = max(room.top(), min(corner.y(), room.bottom() - size.height()))
    return QPoint(left, top)
