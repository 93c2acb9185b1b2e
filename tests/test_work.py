"""Work off the main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from landclass.ui.work import Work
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread

PATIENCE_S = 20.0


def heard_of(function: Callable[[Work], Any]) -> list[tuple[str, Any, bool]]:
    """Return what a work tells: signal, value, and whether it came in the main thread."""
    work, heard = Work(), []
    for name in ("said", "done", "failed"):
        getattr(work, name).connect(
            lambda value, name=name: heard.append((name, value, QThread.currentThread() is work.thread()))
        )
    work.start(function)
    end = time.monotonic() + PATIENCE_S
    while not any(name != "said" for name, *_ in heard) and time.monotonic() < end:
        QCoreApplication.processEvents()
    return heard


def test_what_it_says_arrives_in_the_main_thread(qapp) -> None:
    assert heard_of(lambda own: own.say("a") or 7) == [("said", "a", True), ("done", 7, True)]


def test_what_fails_is_told(qapp) -> None:
    ((name, error, is_main),) = heard_of(lambda own: 1 / 0)
    assert name == "failed" and isinstance(error, ZeroDivisionError) and is_main


def test_its_window_may_go_while_it_speaks(qapp) -> None:
    works = []
    for _ in range(300):
        window = QObject()
        works.append(Work(window))
        works[-1].start(lambda own: [own.say(str(at)) for at in range(60)])
        del window
        QCoreApplication.processEvents()
    for work in works:
        work.wait(PATIENCE_S)
        assert not work.is_running()
    QCoreApplication.processEvents()
