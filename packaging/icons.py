"""Draws the program's icon, which is an SVG, in the sizes and files that systems want."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_ICNS_KINDS: Final = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}
"""Kinds of entries that hold a PNG, with its width; the last five are of doubled screens."""

_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def png(svg: Path, size: int) -> bytes:
    """A square picture of `size` pixels.

    Raises:
        ValueError: the file is no SVG.
    """
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(svg)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # its stub names the format in bytes
    return bytes(buffer.data().data())


def ico(svg: Path) -> bytes:
    """A Windows icon of several sizes, each as PNG (Windows Vista and later)."""
    pictures = [(size, png(svg, size)) for size in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:  # 256 is written as 0
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    return head + entries + b"".join(picture for _, picture in pictures)


def icns(svg: Path) -> bytes:
    """An icon of macOS: entries of kind, length and a PNG (macOS 10.7 and later)."""
    pictures = {size: png(svg, size) for size in set(_ICNS_KINDS.values())}
    body = b"".join(
        struct.pack(">4sI", kind.encode("ascii"), len(pictures[size]) + 8) + pictures[size]
        for kind, size in _ICNS_KINDS.items()
    )
    return struct.pack(">4sI", b"icns", len(body) + 8) + body
