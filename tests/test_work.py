"""Work off the main thread."""

from __future__ import annotations

from typing import Any

import pytest
from landclass.ui.work import Work
from qgis.PyQt.QtCore import QObject, QThread
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.qgis


def test_what_it_says_arrives_in_the_main_thread(qgis_app: Any, qtbot: Any) -> None:
    work, heard = Work(), []
    work.said.connect(lambda text: heard.append((text, QThread.currentThread() is qgis_app.thread())))
    with qtbot.waitSignal(work.done) as done:
        work.start(lambda own: own.say("a") or 7)
    assert done.args == [7] and heard == [("a", True)]
    with qtbot.waitSignal(work.failed) as failed:
        work.start(lambda own: 1 / 0)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_its_window_may_go_while_it_speaks(qgis_app: Any) -> None:
    works = []
    for _ in range(300):
        window = QObject()
        works.append(Work(window))
        works[-1].start(lambda own: [own.say(str(at)) for at in range(60)])
        window.deleteLater()
        del window
        QApplication.processEvents()
    for work in works:
        work.wait(10)
        assert not work.is_running()
    QApplication.processEvents()
