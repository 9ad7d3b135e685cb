"""Messages inside the window: plain text, one below the other, until they are closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from intact.gui import appearance
from intact.gui.parts.announce import announce
from intact.gui.parts.icon_label import IconLabel
from intact.gui.parts.labels import Label
from intact.gui.parts.order import read_in_order
from intact.gui.parts.tool_button import ToolButton

_AT_MOST = 3
"""Notices shown at a time; older ones make room."""


class Weight(Enum):
    """What a notice is; the value names its icon."""

    NEWS = "inform"
    CAUTION = "look"
    FAILURE = "unfit"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message; with `button` and `action` it offers one way on.

    Attributes:
        aside, show: a second button, and what it opens; the notice stays meanwhile.
        key: by which it can be withdrawn, where its words may have become those of another
            language by then.
        silent: a screen reader is told of it already, more exactly.
    """

    text: str
    weight: Weight = Weight.NEWS
    button: str = ""
    action: Callable[[], None] | None = None
    key: str = ""
    aside: str = ""
    show: Callable[[], None] | None = None
    silent: bool = False


Telling = Notice | Callable[[], Notice]
"""A notice, or what makes it: asked once more when another language is spoken."""


class NoticeBar(QWidget):
    """Shows notices; takes no room while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[_Strip] = []
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def tell(self, telling: Telling) -> None:
        """Shows a notice; one that stands there already is not repeated."""
        notice = _made(telling)
        if any(strip.notice.text == notice.text for strip in self._shown):
            return
        while len(self._shown) >= _AT_MOST:
            self._close(self._shown[0])
        strip = _Strip(telling, self)
        strip.closing.clicked.connect(lambda: self._close(strip))
        self._shown.append(strip)
        self._layout.addWidget(strip)
        read_in_order(self.parentWidget() or self)  # the news come before the page
        self.show()
        if not notice.silent:
            announce(self, notice.text)

    def withdraw(self, text: str) -> None:
        """Takes a notice away that no longer holds, by its text or its key."""
        for strip in [one for one in self._shown if text in {one.notice.text, one.notice.key}]:
            self._close(strip)

    def say_again(self, key: str | None = None) -> None:
        """Says what stands there as it is now, in the language that is spoken; with a key that."""
        for strip in self._shown:
            if key in {None, strip.notice.key}:
                strip.say()

    def texts(self) -> tuple[str, ...]:
        """What stands there now, oldest first."""
        return tuple(strip.notice.text for strip in self._shown)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remembers from where the keyboard came to a notice."""
        if before is None or now is None or not self.isAncestorOf(now):
            return
        if not self.isAncestorOf(before):
            self._before = before

    def _give_back(self) -> None:
        """Puts the keyboard where it was before it came to a notice that goes now."""
        try:
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()
        except RuntimeError:
            return  # it is gone, as after another language was chosen

    def _close(self, strip: _Strip) -> None:
        if strip in self._shown:
            self._shown.remove(strip)
        if self.window().focusWidget() in strip.findChildren(QWidget):
            self._give_back()
        self._layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(bool(self._shown))


class _Strip(QFrame):
    """One notice over the whole width."""

    def __init__(self, telling: Telling, parent: QWidget) -> None:
        super().__init__(parent)
        self._telling = telling
        self.notice = _made(telling)
        self._label = Label("", parent=self)
        self._button = QPushButton(self)
        self._button.setVisible(self.notice.action is not None)
        self._button.clicked.connect(self._act)
        self._aside = QPushButton(self) if self.notice.show else None
        self.closing = ToolButton(self)
        self.closing.setIcon(appearance.icon("close"))
        self.closing.setAutoRaise(True)
        self.say()
        layout = QHBoxLayout(self)
        layout.addWidget(IconLabel(self.notice.weight.value, self))
        layout.addWidget(self._label, 1)
        if self._aside:
            self._aside.clicked.connect(self._show)
            layout.addWidget(self._aside)
        layout.addWidget(self._button)
        layout.addWidget(self.closing)

    def say(self) -> None:
        """Shows the words, in the language of the moment."""
        self.notice = _made(self._telling)
        self.setAccessibleName(self.notice.text)
        self._label.say(self.notice.text)
        self._button.setText(self.notice.button)
        if self._aside:
            self._aside.setText(self.notice.aside)
        self.closing.setAccessibleName(self.tr("Close this notice"))
        self.closing.setToolTip(self.closing.accessibleName())

    def _show(self) -> None:
        if self.notice.show:
            self.notice.show()

    def _act(self) -> None:
        if self.notice.action:
            self.notice.action()
        self.closing.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        ground = appearance.mixed(palette, appearance.Role.Window, appearance.Role.Highlight, 0.16)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, appearance.hairline(palette))


def _made(telling: Telling) -> Notice:
    return telling if isinstance(telling, Notice) else telling()
