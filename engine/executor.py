"""What computes the items of a pass, such as windows: this machine's threads, or the workers of a Dask cluster."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import Any, Protocol, TypeVar

from .errors import InputError
from .progress import Progress

Found = TypeVar("Found")

AHEAD = 2
"""Items computed ahead of the caller for each thread."""


class Source(Protocol):
    """What items are read from; holds nothing open, so it can be sent to another process."""

    @property
    def files(self) -> tuple[str, ...]:
        """Paths or GDAL names of all that is read."""

    def open(self) -> Any:
        """Return a reader for one thread at a time, with a method `close`."""


class Executor(Protocol):
    """Computes items side by side; `name` says what does, for the log."""

    name: str

    def map(
        self,
        work: Callable[..., Found],
        items: Sequence[Any],
        progress: Progress,
        message: str | None = None,
        source: Source | None = None,
    ) -> Iterator[Found]:
        """Yield ``work(reader, item)`` of each item in their order; without a source, ``work(item)``.

        Few items are computed ahead of the caller. Progress moves once per item; a request to stop ends it within a
        tenth of a second plus the items under way. The first exception is the one raised.
        """


class Task:
    """Work on items, with readers that are opened when needed; several threads may call it."""

    def __init__(self, work: Callable[..., Any], source: Source | None) -> None:
        self._work, self._source = work, source
        self._idle: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._opened: list[Any] = []

    def __call__(self, item: Any) -> Any:
        """Return the work on an item."""
        if self._source is None:
            return self._work(item)
        try:
            reader = self._idle.get_nowait()
        except queue.Empty:
            reader = self._source.open()
            self._opened.append(reader)
        try:
            return self._work(reader, item)
        finally:
            self._idle.put(reader)

    def close(self) -> None:
        """Close the readers, which nothing may be using any more."""
        for reader in self._opened:
            reader.close()
        self._opened.clear()


class Threads:
    """So many threads of this process."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.name = f"threads in use: {count}"

    def map(
        self,
        work: Callable[..., Found],
        items: Sequence[Any],
        progress: Progress,
        message: str | None = None,
        source: Source | None = None,
    ) -> Iterator[Found]:
        """Compute items as `Executor.map` says."""
        task = Task(work, source)
        workers = min(self._count, len(items))
        try:
            if workers <= 1:
                for done, item in enumerate(items, 1):
                    progress.check()
                    found = task(item)
                    progress.update(done / len(items), message)
                    yield found
                return
            with ThreadPoolExecutor(workers, thread_name_prefix="window") as pool:
                yield from in_order(
                    lambda item: pool.submit(task, item),
                    items,
                    lambda: AHEAD * workers,
                    progress,
                    message,
                    progress.check,
                )
        finally:
            task.close()


def in_order(
    submit: Callable[[Any], Future[Found]],
    items: Sequence[Any],
    ahead: Callable[[], int],
    progress: Progress,
    message: str | None,
    check: Callable[[], None],
) -> Iterator[Found]:
    """Yield the results of items in their order, at most ``ahead()`` of them under way; `check` may raise to stop."""
    waiting = iter(items)
    futures: deque[Future[Found]] = deque()
    try:
        for done in range(1, len(items) + 1):
            for item in waiting:
                futures.append(submit(item))
                if len(futures) >= ahead():
                    break
            found = _result(futures.popleft(), check)
            progress.update(done / len(items), message)
            yield found
    finally:
        for future in futures:
            future.cancel()


def _result(future: Future[Found], check: Callable[[], None]) -> Found:
    while True:
        check()
        try:
            return future.result(timeout=0.1)
        except TimeoutError:
            # On new Pythons this is the built-in one, which the work itself may have raised.
            if future.done():
                return future.result()


class _Remote:
    """The cluster of a run, connected to when a pass is worth it: connecting alone takes seconds."""

    def __init__(self, scheduler: str, progress: Progress, connect: Callable[[], Executor]) -> None:
        self._scheduler, self._progress, self._connect = scheduler, progress, connect
        self._cluster: Executor | None = None
        self._told = False

    def worth(self, windows: int) -> Executor | None:
        """Return the cluster for a pass over so many windows, None where it has none to gain."""
        if self._cluster is None and windows > 1:
            self._cluster = self._connect()
        elif self._cluster is None and windows == 1 and not self._told:
            self._told = True
            self._progress.info(f"One window holds all pixels: not worth the Dask cluster {self._scheduler}.")
        return self._cluster


_remote: ContextVar[_Remote | None] = ContextVar("remote", default=None)


def executor(threads: int, windows: int = 0) -> Executor:
    """Return what computes a pass: the cluster of `run_on`, if several windows have made it worth it, or threads."""
    remote = _remote.get()
    return (remote and remote.worth(windows)) or Threads(threads)


def check_scheduler(scheduler: str) -> None:
    """Refuse the scheduler of options whose job was called outside of `run_on`, where threads alone would compute."""
    if scheduler and _remote.get() is None:
        raise InputError(
            f"The scheduler {scheduler} is named, but the job was called without it. Call the job within "
            f"engine.executor.run_on({scheduler!r}, progress), or leave the scheduler empty to use this computer."
        )


@contextmanager
def run_on(scheduler: str, progress: Progress) -> Iterator[None]:
    """Compute on the Dask cluster at an address or ``gateway:NAME`` what is worth it; empty: on this machine.

    What the block computes raises `ClusterError` when the cluster cannot be reached or used, and `MissingPackageError`
    when Dask is not installed.
    """
    if not scheduler:
        yield
        return
    from .cluster import connected

    with ExitStack() as connection:
        remote = _Remote(scheduler, progress, lambda: connection.enter_context(connected(scheduler, progress)))
        before = _remote.set(remote)
        try:
            yield
        finally:
            _remote.reset(before)
