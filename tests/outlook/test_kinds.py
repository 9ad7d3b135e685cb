"""The message class says what an item is."""

from __future__ import annotations

import pytest

from intact.outlook.kinds import ItemKind, of_class


@pytest.mark.parametrize(
    ("message_class", "kind"),
    [
        ("", ItemKind.MESSAGE),
        ("IPM", ItemKind.MESSAGE),
        ("IPM.Note", ItemKind.MESSAGE),
        ("ipm.note.SMIME.MultipartSigned", ItemKind.MESSAGE),
        ("IPM.Note.CustomForm", ItemKind.MESSAGE),
        ("REPORT.IPM.Note.NDR", ItemKind.MESSAGE),
        ("IPM.TaskRequest.Accept", ItemKind.MESSAGE),
        ("IPM.Outlook.Recall", ItemKind.MESSAGE),
        ("IPM.Schedule.Meeting.Resp.Pos", ItemKind.MEETING),
        ("IPM.Appointment", ItemKind.APPOINTMENT),
        ("IPM.Appointment.Live Meeting Request", ItemKind.APPOINTMENT),
        ("IPM.OLE.CLASS.{00061055-0000-0000-C000-000000000046}", ItemKind.APPOINTMENT),
        ("IPM.Task", ItemKind.TASK),
        ("IPM.Contact", ItemKind.CONTACT),
        ("IPM.DistList", ItemKind.LIST),
        ("IPM.StickyNote", ItemKind.NOTE),
        ("IPM.Activity", ItemKind.JOURNAL),
        ("IPM.Post", ItemKind.POST),
        ("IPM.Post.Rss", ItemKind.FEED),
        ("IPM.Document.Word.Document.8", ItemKind.DOCUMENT),
        ("IPM.Notebook", ItemKind.OTHER),
        ("IPM.Configuration.MRM", ItemKind.OTHER),
        ("Custom", ItemKind.OTHER),
        ("." * 5000, ItemKind.OTHER),
    ],
)
def test_a_class_below_another_is_of_its_kind(message_class, kind):
    """Without case; a class nobody knows is something else."""
    assert of_class(message_class) is kind
