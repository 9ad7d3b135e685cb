"""The missing address is asked for in its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from intact.destinations import Origin
from intact.gui.destination.address_row import AddressRow
from intact.resources import Text
from window_builders import destination


@pytest.fixture
def row(qtbot):
    """Asks for the address of the lab."""
    made = AddressRow()
    qtbot.addWidget(made)
    made.ask(destination("lab", address="", address_hint=Text(en="See the lab's page.")))
    return made


def test_a_complete_address_is_taken_with_enter(qtbot, row):
    """Blanks around it do not matter."""
    qtbot.keyClicks(row.field, " samples@lab.example ")
    with qtbot.waitSignal(row.entered) as caught:
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert caught.args == ["lab", "samples@lab.example"]


@pytest.mark.parametrize(
    "text", ["", "samples", "a@b", "a@b.example, c@d.example", "-x@lab.example"]
)
def test_what_is_no_address_is_not_taken(qtbot, row, text):
    """The mistake is said beside the field, until it is corrected."""
    row.field.setText(text)
    with qtbot.assertNotEmitted(row.entered):
        qtbot.mouseClick(row.keep, Qt.MouseButton.LeftButton)
    assert not row._mistake.isHidden()
    qtbot.keyClicks(row.field, "x")
    assert row._mistake.isHidden()


def test_where_to_get_it_is_said_to_everybody(row):
    """On the screen and to a screen reader."""
    assert row._hint.text() == "See the lab's page."
    assert row.field.accessibleDescription() == "See the lab's page."


def test_what_was_typed_stays_while_the_destination_does(row):
    """Settings that change must not empty the field."""
    row.field.setText("half")
    row.ask(destination("lab", address=""))
    assert row.field.text() == "half"
    row.ask(destination("other", address=""))
    assert row.field.text() == ""


def test_another_destination_that_takes_the_same_samples_is_offered(qtbot, row):
    """A support case, say, while nobody knows the address."""
    assert row.other.isHidden()
    row.ask(destination("other", address=""), destination("case", title=Text(en="A case")))
    assert row.other.text() == "Or take “A case”"
    with qtbot.waitSignal(row.other_wanted) as caught:
        qtbot.mouseClick(row.other, Qt.MouseButton.LeftButton)
    assert caught.args == ["case"]


def test_the_page_that_names_the_address_is_opened_from_its_source(row, monkeypatch):
    """A browser is a fake here."""
    opened = []
    monkeypatch.setattr(
        "intact.gui.destination.address_row.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    assert row.page.isHidden()
    page = Origin(Text(en="An article"), "https://vendor.example/1")
    row.ask(destination("other", address="", sources=(page,)))
    row.page.click()
    assert opened == ["https://vendor.example/1"]
