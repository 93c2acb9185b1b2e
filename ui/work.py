"""Work off the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal


class _Voice(QObject):
    """What a thread speaks through: it lives as long as the thread, while the work may go with its window."""

    said = pyqtSignal(str)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)


class Work(QObject):
    """Runs one function in a thread of its own; its signals arrive in the thread this object lives in.

    The function gets the work: it calls `say` with what it does and looks at `is_cancelled`.
    """

    said = pyqtSignal(str)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._voice = _Voice()  # without a parent
        self._voice.said.connect(self.said)
        self._voice.done.connect(self.done)
        self._voice.failed.connect(self.failed)
        self._thread: threading.Thread | None = None

    def start(self, function: Callable[[Work], Any]) -> None:
        """Run the function; `done` brings its result, `failed` its exception."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(function,), daemon=True)
        self._thread.start()

    def say(self, text: str) -> None:
        self._voice.said.emit(text)

    def cancel(self) -> None:
        self._stop.set()

    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def wait(self, seconds: float) -> None:
        """Wait for the thread to end, at most so long."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self, function: Callable[[Work], Any]) -> None:
        try:
            result = function(self)
        except Exception as error:
            self._voice.failed.emit(error)
        else:
            self._voice.done.emit(result)
