"""Which parts stand in which."""

from __future__ import annotations

import pytest

from intact.outlook.candidates import habits, trees
from intact.outlook.candidates.material import File, Material
from intact.outlook.parts import Leaf

LEAF = Leaf("image/png", (), "base64", b"")
PICTURE = File({"type": "image/png"}, b"", LEAF, inline=True)
FILE = File({"type": "image/png"}, b"", LEAF, inline=False)
OUTSIDE = habits.of("_000_X_", quoted=True)
INSIDE = habits.of("--_NmP-1f2e3d-Part_1", quoted=True)


def _material(text="t", page="p", *files):
    return Material(text, page, files=files)


def _shape(part):
    if isinstance(part, trees.Branch):
        return (part.subtype, *(_shape(inner) for inner in part.parts))
    return part if isinstance(part, str) else "file"


@pytest.mark.parametrize(
    ("subtype", "material", "habit", "expected"),
    [
        ("alternative", _material(), OUTSIDE, ("alternative", "plain", "html")),
        ("mixed", _material("t", None, FILE), OUTSIDE, ("mixed", "plain", "file")),
        (
            "mixed",
            _material("t", "p", FILE),
            OUTSIDE,
            ("mixed", ("alternative", "plain", "html"), "file"),
        ),
        (
            "related",
            _material("t", "p", PICTURE),
            OUTSIDE,
            ("related", ("alternative", "plain", "html"), "file"),
        ),
        (
            "alternative",
            _material("t", "p", PICTURE),
            INSIDE,
            ("alternative", "plain", ("related", "html", "file")),
        ),
    ],
)
def test_the_usual_tree_comes_first(subtype, material, habit, expected):
    """As the header declares the root."""
    assert _shape(next(trees.below(subtype, material, habit))) == expected


@pytest.mark.parametrize(
    ("subtype", "material"),
    [
        ("alternative", _material("t", None)),
        ("alternative", _material("t", "p", FILE)),
        ("related", _material("t", None, PICTURE)),
        ("signed", _material("t", "p")),
        ("mixed", _material(None, None)),
    ],
)
def test_what_does_not_go_into_a_root_gives_no_tree(subtype, material):
    """Nothing of an item is left out."""
    assert list(trees.below(subtype, material, OUTSIDE)) == []


def test_sizes_of_the_branches_inside():
    """All parts below count."""
    tree = next(trees.below("mixed", _material("t", "p", PICTURE, FILE), OUTSIDE))
    assert (tree.size, tree.inside) == (6, (4, 2))
    assert tree.has("html")
    assert tree.root_type == "multipart/related"


def test_files_of_a_related_belong_to_it():
    """Whether or not the page refers to them."""
    (first, *_) = trees.below("related", _material("t", "p", PICTURE, FILE), OUTSIDE)
    assert _shape(first) == ("related", ("alternative", "plain", "html"), "file", "file")


def test_a_mail_of_files_alone():
    """There was an empty text before them, or none."""
    shapes = [_shape(one) for one in trees.below("mixed", _material("", None, FILE), OUTSIDE)]
    assert shapes == [("mixed", "plain", "file"), ("mixed", "file")]
