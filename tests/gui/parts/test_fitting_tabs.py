"""Tabs that are all seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionTab, QWidget

from intact.gui.parts.fitting_tabs import FittingTabs

WORDS = {
    "Latin": ["&Check", "&Message", "Con&version"],
    "Arabic": ["ال&فحص", "ال&رسالة", "ال&روابط", "ال&رؤوس", "الت&حويل", "الم&صدر"],
}


def shown(tabs):
    """The words as they are painted."""
    bar, found = tabs.tabBar(), []
    for place in range(bar.count()):
        option = QStyleOptionTab()
        bar.initStyleOption(option, place)
        found.append(option.text)
    return found


@pytest.mark.parametrize("language", WORDS)
def test_words_are_cut_only_where_there_is_no_room(qtbot, language):
    """In every script; what is cut is still there."""
    tabs = FittingTabs()
    qtbot.addWidget(tabs)
    for word in WORDS[language]:
        tabs.addTab(QWidget(), word)
    tabs.resize(900, 200)
    tabs.show()
    qtbot.waitExposed(tabs)
    assert shown(tabs) == WORDS[language]
    tabs.resize(150, 200)
    qtbot.waitUntil(lambda: shown(tabs) != WORDS[language])
    assert tabs.tabBar().count() == len(WORDS[language])
