"""macOS: the pasteboard of a drag, through PyObjC; thin, since nothing of it can run elsewhere.

Written from Apple's documentation of AppKit; no line of it has run on a Mac yet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import AppKit
import Foundation
import objc

from intact.system.macos_drops import Receiver

_DRAG = "Apple CFPasteboard drag"  # NSPasteboardNameDrag
_PERFORM = b"performDragOperation:"


class Pasteboard:
    """Implements `macos_drops.Board`."""

    def __init__(self) -> None:
        self._board: Any = AppKit.NSPasteboard.pasteboardWithName_(_DRAG)
        self._queue: Any = Foundation.NSOperationQueue.alloc().init()
        self._dragging: Any = None
        self._watched: set[str] = set()

    def types(self) -> tuple[str, ...]:
        """Names of what it holds."""
        return tuple(str(one) for one in self._board.types() or ())

    def receivers(self) -> Sequence[Receiver]:
        """The promises on it; the class knows the old kind as well."""
        found = self._board.readObjectsForClasses_options_([AppKit.NSFilePromiseReceiver], None)
        return [_Promise(one, self._queue) for one in found or ()]

    def old_names(self, folder: Path) -> tuple[str, ...]:
        """The deprecated call, which some versions of Mail need."""
        if self._dragging is None:
            return ()
        url = Foundation.NSURL.fileURLWithPath_isDirectory_(str(folder), True)
        names = self._dragging.namesOfPromisedFilesDroppedAtDestination_(url)
        return tuple(str(one) for one in names or ())

    def register(self, view: int, types: Sequence[str]) -> None:
        """Adds to the types the view takes, and keeps the drag at hand while it is dropped."""
        native = objc.objc_object(c_void_p=view)
        names = {*map(str, native.registeredDraggedTypes() or ()), *types}
        names.update(map(str, AppKit.NSFilePromiseReceiver.readableDraggedTypes()))
        native.registerForDraggedTypes_(sorted(names))
        self._keep_dragging(type(native))

    def _keep_dragging(self, view_class: Any) -> None:  # noqa: ANN401 - a class of Objective-C
        """Only the drag itself, which Qt does not hand on, knows the old kind of promise."""
        if view_class.__name__ in self._watched:
            return
        self._watched.add(view_class.__name__)
        perform = view_class.instanceMethodForSelector_(_PERFORM)

        def performDragOperation_(view: Any, dragging: Any) -> bool:  # noqa: N802, ANN401
            self._dragging = dragging
            try:
                return bool(perform(view, dragging))
            finally:
                self._dragging = None

        method = objc.selector(performDragOperation_, selector=_PERFORM, signature=b"Z@:@")
        with suppress(objc.error):
            objc.classAddMethods(view_class, [method])


class _Promise:
    """Implements `macos_drops.Receiver`."""

    def __init__(self, receiver: Any, queue: Any) -> None:  # noqa: ANN401 - of Objective-C
        self._receiver = receiver
        self._queue = queue

    def count(self) -> int:
        """One for each type; Apple says that this is not guaranteed."""
        return len(self._receiver.fileTypes() or ())

    def receive(self, folder: Path, done: Callable[[Path | None], None]) -> None:
        """The block is called on a thread of the queue."""
        url = Foundation.NSURL.fileURLWithPath_isDirectory_(str(folder), True)

        def read(file: Any, error: Any) -> None:  # noqa: ANN401 - of Objective-C
            done(None if error is not None or file is None else Path(str(file.path())))

        self._receiver.receivePromisedFilesAtDestination_options_operationQueue_reader_(
            url, {}, self._queue, read
        )
