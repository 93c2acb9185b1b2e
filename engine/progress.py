"""How a job tells what it does and learns that it must stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from .errors import Cancelled
from .protocol import LOG, METRIC, PROGRESS, STAGING


class Progress:
    """Send events of a job; every call but `staging` raises `Cancelled` once the user has asked to stop.

    Parameters
    ----------
    send
        Called with an event's kind and values, from any thread.
    stop
        Set by whoever listens for the request to stop.
    finish
        Set by whoever listens for the request to end early with what there is; heard by trainings alone.
    """

    def __init__(
        self,
        send: Callable[..., Any] | None = None,
        stop: threading.Event | None = None,
        finish: threading.Event | None = None,
    ) -> None:
        self._send = send or (lambda kind, **values: None)
        self._stop = stop or threading.Event()
        self._finish = finish or threading.Event()
        self._start, self._end = 0.0, 1.0

    def __reduce__(self) -> Any:
        return Progress, ()  # nobody listens to what is told in another process

    def part(self, start: float, end: float) -> Progress:
        """Return a progress whose 0..1 is the share `start`..`end` of this one."""
        child = Progress(self._send, self._stop, self._finish)
        span = self._end - self._start
        child._start, child._end = self._start + start * span, self._start + end * span
        return child

    def check(self) -> None:
        """Raise `Cancelled` if the user has asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def is_stopped(self) -> bool:
        """Return whether the user has asked to stop."""
        return self._stop.is_set()

    def is_finishing(self) -> bool:
        """Return whether the user has asked to end early with what there is."""
        return self._finish.is_set()

    def update(self, fraction: float, message: str | None = None) -> None:
        """Move the bar to `fraction` (0..1) of this part, with a message for the status line."""
        self.check()
        span = self._end - self._start
        self._send(PROGRESS, fraction=round(self._start + min(max(fraction, 0.0), 1.0) * span, 4), message=message)

    def info(self, message: str) -> None:
        """Record a fact: pixels drawn, the chosen k, seconds, the seed."""
        self.check()
        self._send(LOG, level="info", message=message)

    def warning(self, message: str) -> None:
        """Say that something is weaker than asked: few samples, an empty class."""
        self.check()
        self._send(LOG, level="warning", message=message)

    def metric(self, name: str, **values: Any) -> None:
        """Hand out numbers that can be drawn while the job runs, such as those of an epoch."""
        self.check()
        self._send(METRIC, name=name, values=values)

    def staging(self, folder: str) -> None:
        """Tell the parent which folder to remove should this process be killed."""
        self._send(STAGING, folder=folder)
