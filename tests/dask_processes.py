"""A Dask scheduler and workers as processes of this machine."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

WAIT_SECONDS = 60
# Without a nanny, which would start a worker again. Nothing of the project is on their path: they get the engine sent
WORKER = ("dask_worker", "--no-nanny", "--no-dashboard", "--nthreads", "1", "--memory-limit", "0")
SCHEDULER = ("dask_scheduler", "--no-dashboard", "--host", "127.0.0.1", "--port", "0", "--scheduler-file")


class DaskProcesses:
    """A scheduler and its workers, with a folder of their own, by a Python that has `distributed`."""

    def __init__(self, folder: Path, workers: int, python: str = sys.executable) -> None:
        self.folder, self._python = folder, python
        self._environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        self.scheduler = self._start(*SCHEDULER, folder / "scheduler.json")
        self.address = self._address()
        self.workers = [self.add() for _ in range(workers)]
        self.wait(workers)

    def _address(self) -> str:
        while self.scheduler.poll() is None:
            with contextlib.suppress(OSError, ValueError):  # it is not there yet, or not whole
                return str(json.loads((self.folder / "scheduler.json").read_text())["address"])
            time.sleep(0.05)
        raise AssertionError(self.log())

    def add(self, *before: str) -> subprocess.Popen[bytes]:
        """Start a worker; `before` are words before the command."""
        return self._start(*WORKER, self.address, "--local-directory", self.folder, before=before)

    def _start(self, module: str, *arguments: Any, before: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
        command = [*before, self._python, "-m", f"distributed.cli.{module}", *map(str, arguments)]
        with (self.folder / "log.txt").open("ab") as log:
            return subprocess.Popen(command, cwd=self.folder, env=self._environment, stdout=log, stderr=log)

    def log(self) -> str:
        """Return what all of them have said."""
        return (self.folder / "log.txt").read_text()

    def wait(self, workers: int) -> None:
        """Wait until so many workers have come."""
        until = time.monotonic() + WAIT_SECONDS
        while self.log().count("Starting worker compute stream") < workers:
            assert time.monotonic() < until, self.log()
            time.sleep(0.05)

    def stop(self) -> None:
        """End all processes."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()
