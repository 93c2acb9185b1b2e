"""The workers of a Dask cluster as what computes the items of a pass.

What travels to a worker are bytes alone: the engine's source, the work with what it knows, and the item. Workers that
see the folder of the output write what they find there, as parts; from others it comes back as bytes. So neither
scheduler nor workers need the plugin, several versions of it can share a cluster, and the scheduler keeps nothing: the
engine and the work are the result of a task, which Dask hands from worker to worker, and drops when the pass is over or
this process is gone.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import io
import logging
import os
import pickle
import socket
import sys
import threading
import time
import traceback
import uuid
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from .errors import ClusterError, InputError, LandclassError, MissingPackageError
from .executor import AHEAD, Source, Task, in_order
from .progress import Progress
from .staging import Staging, folder_beside_output

Found = TypeVar("Found")

GATEWAY = "gateway:"
CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 10.0
NO_WORKER_SECONDS = 30.0
FILE_SECONDS = 60.0  # for a worker to open a file
_LOOK_SECONDS = 2.0
_REACH_SECONDS = 1.0
_FETCHING = 4  # results on their way to this process at once
_LEAST_PART = 2**16  # bytes of a result that is worth a file
_OWN = __name__.rpartition(".")[0]
_COMPARED = {"python": "Python", "numpy": "numpy", "rasterio": "rasterio", "gdal": "GDAL"}


@contextmanager
def connected(scheduler: str, progress: Progress) -> Iterator[Cluster]:
    """Connect to a cluster for one run; what is still under way at its end is cancelled.

    Raises
    ------
    ClusterError
        When there is no scheduler or worker, or a worker's packages differ from those here.
    MissingPackageError
        When Dask is not installed.
    """
    client = _client(scheduler)
    try:
        yield Cluster(client, scheduler, progress)
    finally:
        with contextlib.suppress(Exception):  # the run is over, however the cluster takes it
            client.close(timeout=1)


def _client(scheduler: str) -> Any:
    try:
        import distributed
    except ImportError as error:
        raise _missing(error.name or "distributed", "resources/requirements/cluster.txt") from None
    # What it has to say of a lost connection is said in a sentence
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        if scheduler.startswith(GATEWAY):
            return _gateway(scheduler[len(GATEWAY) :]).get_client(set_as_default=False)
        return _in_time(lambda: distributed.Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False))
    except LandclassError:
        raise
    except Exception as error:
        raise ClusterError(
            f"The Dask scheduler {scheduler} cannot be reached ({_reason(error)}). Start it, correct the address, or "
            "leave the scheduler empty to use this computer."
        ) from None


def _in_time(connect: Callable[[], Any]) -> Any:
    """Return what `connect` returns, unless it waits for ever: as for an answer of what is no scheduler."""
    answered: Future[Any] = Future()

    def ask() -> None:
        try:
            answered.set_result(connect())
        except BaseException as error:
            answered.set_exception(error)

    threading.Thread(target=ask, name="connect", daemon=True).start()
    try:
        return answered.result(CONNECT_SECONDS + _REACH_SECONDS)
    except FutureTimeoutError:
        if answered.done():
            raise
        raise TimeoutError("it does not answer as a scheduler does; is this the port of the dashboard?") from None


def _gateway(name: str) -> Any:
    try:
        from dask_gateway import Gateway
    except ImportError:
        raise _missing("dask-gateway", "dask-gateway") from None
    return Gateway().connect(name)


def _missing(package: str, install: str) -> MissingPackageError:
    given = f"-r {install}" if install.endswith(".txt") else install
    return MissingPackageError(
        f"The Python package {package}, which a Dask cluster needs, is missing. Install it with: {sys.executable} -m "
        f"pip install {given} - or leave the scheduler empty to use this computer."
    )


def _reason(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


class Cluster:
    """The workers of a scheduler; made by `connected`."""

    def __init__(self, client: Any, scheduler: str, progress: Progress) -> None:
        self._client, self._scheduler = client, scheduler
        self._code = _packed_engine()
        self._package = f"landclass_engine_{hashlib.sha256(self._code).hexdigest()[:12]}"
        self._checked: set[str] = set()
        self._look_at = self._seen_at = time.monotonic()
        self._threads = self._count_threads()
        if not self._threads:
            raise ClusterError(f"The Dask scheduler {scheduler} has no workers. Start some with: dask worker ADDRESS")
        self._compare_pythons()
        self._compare_packages()
        hosts = {urlsplit(worker).hostname for worker in self._threads}
        # Within a computer compressing takes longer than sending
        self._compress = not hosts <= _own_hosts()
        client.direct_to_workers = all(_is_reached(worker) for worker in self._threads)
        self.name = f"workers: {len(self._threads)}, threads: {sum(self._threads.values())}"
        progress.info(f"Runs on the Dask cluster {scheduler}; {self.name}. Dashboard: {client.dashboard_link}")

    def map(
        self,
        work: Callable[..., Found],
        items: Sequence[Any],
        progress: Progress,
        message: str | None = None,
        source: Source | None = None,
    ) -> Iterator[Found]:
        """Compute items as `Executor.map` says; a worker that is lost is replaced by others."""
        if not len(items):
            return
        progress.check()
        self._seen_at = time.monotonic()
        self._check_files(source.files if source else ())
        load, call = _functions()
        under_way: set[Any] = set()
        fetching = ThreadPoolExecutor(_FETCHING, thread_name_prefix="fetch")

        def fetch(future: Any) -> Found:
            try:
                reply = future.result()
            except Exception as error:
                raise self._lost(error) from None
            finally:
                under_way.discard(future)
            return self._read(reply if isinstance(reply, bytes) else _taken(reply))

        def submit(item: Any) -> Any:
            future = self._submit(call, task, _written(item))
            under_way.add(future)
            return fetching.submit(fetch, future)

        def check() -> None:
            progress.check()
            self._look()

        with Staging(progress) as staging:
            beside = folder_beside_output()
            parts = str(staging.scratch(beside)) if beside else ""
            task = self._submit(load, self._package, self._code, _OWN, self._compress, parts, _written((work, source)))
            try:
                yield from in_order(submit, items, self._ahead, progress, message, check)
            finally:
                if self._client.status == "running":
                    with contextlib.suppress(Exception):  # what ended the pass is told
                        self._client.cancel([*under_way, task])
                fetching.shutdown(wait=False)

    def _ahead(self) -> int:
        return (AHEAD + 1) * sum(self._threads.values())  # one more is on its way

    def _submit(self, function: Callable[..., Any], *arguments: Any) -> Any:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a network of some MB is sent once
                return self._client.submit(function, *arguments, pure=False)
        except Exception as error:
            raise self._lost(error) from None

    def _read(self, reply: bytes) -> Any:
        done, found, told = _read(zlib.decompress(reply) if self._compress else reply, self._package, _OWN)
        if done:
            return found
        if isinstance(found, LandclassError):
            raise found
        raise found from RuntimeError(told)

    def _lost(self, error: BaseException) -> ClusterError:
        """Return what to say of an error that Dask raised."""
        if type(error).__name__ == "KilledWorker":
            return ClusterError(
                "The same window ended several workers one after the other, most likely for want of memory. Give "
                "workers more memory or fewer threads, or lower the memory limit, which makes windows smaller."
            )
        silent = isinstance(error, (OSError, TimeoutError, asyncio.TimeoutError))
        if silent or self._client.status != "running":
            found, advice = "is gone", "Start it again"
        else:
            found, advice = "could not run the job", "Look at its log"
        return ClusterError(
            f"The Dask scheduler {self._scheduler} {found} ({_reason(error)}); nothing was written. {advice}, or leave "
            "the scheduler empty to use this computer."
        )

    def _look(self) -> None:
        """Look now and then whether the scheduler answers and has workers; there may be more of them now."""
        now = time.monotonic()
        if now < self._look_at:
            return
        self._threads = self._count_threads() or self._threads
        self._look_at = time.monotonic() + _LOOK_SECONDS

    def _count_threads(self) -> dict[str, int]:
        """Return the threads of each worker."""
        client = self._client
        try:
            if client.status != "running":
                raise ConnectionError("the connection is lost")
            found = client.sync(client.scheduler.ncores, callback_timeout=ANSWER_SECONDS)
        except Exception as error:
            raise self._lost(error) from None
        now = time.monotonic()
        if found:
            self._seen_at = now
        elif now - self._seen_at > NO_WORKER_SECONDS:
            raise ClusterError(
                f"The Dask scheduler {self._scheduler} has had no worker for {NO_WORKER_SECONDS:.0f} seconds. Start "
                "some, or leave the scheduler empty to use this computer."
            )
        return dict(found)

    def _everywhere(self, function: Callable[..., Any], *arguments: Any) -> dict[str, Any]:
        """Return what a function returns on each worker; one that is just going is left out."""
        try:
            found = self._client.run(function, *arguments, on_error="return")
        except Exception as error:
            raise self._lost(error) from None
        for worker, answer in found.items():
            if isinstance(answer, BaseException) and not isinstance(answer, OSError):
                raise ClusterError(
                    f"The worker {worker} cannot be used ({_reason(answer)}). Mend it or take it away, or leave the "
                    "scheduler empty to use this computer."
                )
        return {worker: answer for worker, answer in found.items() if not isinstance(answer, OSError)}

    def _compare_pythons(self) -> None:
        """Compare the Pythons, before any function is sent: what another one has compiled cannot be run."""
        try:
            workers = self._client.get_versions()["workers"]
        except Exception as error:
            raise self._lost(error) from None
        for worker, known in workers.items():
            found = ((known or {}).get("packages") or {}).get("python") or (known or {}).get("host", {}).get("python")
            self._compare(worker, {"python": found}, {"python": ".".join(map(str, sys.version_info[:3]))})

    def _compare_packages(self) -> None:
        versions, _ = _checks()
        own = versions()
        for worker, found in self._everywhere(versions).items():
            self._compare(worker, found, own)

    @staticmethod
    def _compare(worker: str, found: dict[str, str | None], own: dict[str, str | None]) -> None:
        for name, version in own.items():
            other = found.get(name)
            # Last numbers stand for mended faults; the others for pixels that may differ
            if not other or other.split(".")[:2] != str(version).split(".")[:2]:
                has = f"{_COMPARED[name]} {other}" if other else f"no {_COMPARED[name]}"
                raise ClusterError(
                    f"The worker {worker} has {has}, this computer {version}: results could differ. Install "
                    f"{_COMPARED[name]} {version} there, or leave the scheduler empty to use this computer."
                )

    def _check_files(self, files: Sequence[str]) -> None:
        """Refuse files that a worker cannot read, or that are others there."""
        new = [path for path in files if path not in self._checked]
        if not new:
            return
        _, look = _checks()
        own = look(new, FILE_SECONDS)
        for worker, found in self._everywhere(look, new, FILE_SECONDS).items():
            for path, here, there in zip(new, own, found):
                if here == there or isinstance(here, str):  # what cannot be read here is told as ever
                    continue
                problem = f"cannot read {path} ({there})" if isinstance(there, str) else f"has another file at {path}"
                raise InputError(
                    f"The worker {worker} {problem}. Put the file where all workers see it under one path, or leave "
                    "the scheduler empty to use this computer."
                )
        self._checked.update(new)


def _own_hosts() -> set[str | None]:
    own: set[str | None] = {"127.0.0.1", "::1"}
    with contextlib.suppress(OSError):  # a name without an address
        own.update(str(found[4][0]) for found in socket.getaddrinfo(socket.gethostname(), None))
    return own


def _is_reached(address: str) -> bool:
    """Return whether results can come straight from a worker."""
    place = urlsplit(address)
    try:
        with socket.create_connection((place.hostname, place.port), _REACH_SECONDS):
            return place.scheme == "tcp"
    except (OSError, ValueError):
        return False


def _packed_engine() -> bytes:
    """Return the source of the engine as a zip; the same source gives the same bytes."""
    folder = Path(__file__).resolve().parent
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(folder.rglob("*.py")):
            name = path.relative_to(folder).as_posix()
            file.writestr(zipfile.ZipInfo(name), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


# What is sent by value, for the other side has no engine: functions within functions that use no other names


def _functions() -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return what makes the engine and the work known on a worker, and what calls the work."""

    def load(package: str, code: bytes, *rest: Any) -> Any:
        import atexit
        import importlib
        import io
        import os
        import shutil
        import sys
        import tempfile
        import zipfile

        if package not in sys.modules:
            for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
                os.environ.setdefault(name, "1")
            os.environ.setdefault("GDAL_CACHEMAX", "64")
            folder = tempfile.mkdtemp(prefix="landclass-")
            atexit.register(shutil.rmtree, folder, True)
            zipfile.ZipFile(io.BytesIO(code)).extractall(os.path.join(folder, package))
            sys.path.append(folder)
            importlib.invalidate_caches()
        return importlib.import_module(package + ".cluster").Programme(load, package, code, *rest)

    def call(programme: Any, item: bytes) -> bytes | str:
        return programme(item)

    return load, call


def _checks() -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return what tells the versions of packages, and what tells what files are: on a worker and here."""

    def versions() -> dict[str, str | None]:
        import sys

        found: dict[str, str | None] = {"python": ".".join(map(str, sys.version_info[:3]))}
        try:
            import numpy
            import rasterio

            found.update(numpy=numpy.__version__, rasterio=rasterio.__version__, gdal=rasterio.__gdal_version__)
        except ImportError:
            pass
        return found

    def look(paths: Sequence[str], seconds: float) -> list[Any]:
        import os
        import threading

        import rasterio

        found: list[Any] = []

        def open_all() -> None:
            for path in paths:
                try:
                    with rasterio.open(path, sharing=False) as dataset:
                        facts = (dataset.shape, dataset.dtypes, tuple(dataset.transform))
                    found.append((facts, os.path.getsize(path) if os.path.isfile(path) else None))
                except Exception as error:
                    found.append(str(error) or type(error).__name__)

        # A network path may never answer, and nothing ends who waits for it
        opening = threading.Thread(target=open_all, daemon=True)
        opening.start()
        known = -1
        while opening.is_alive() and len(found) > known:
            known = len(found)
            opening.join(seconds)
        return (found + [f"no answer within {seconds:.0f} seconds"] * len(paths))[: len(paths)]

    return versions, look


# On a worker


class Programme:
    """The work of a pass on a worker; Dask keeps it, hands it on as what it was made of, and drops it.

    `theirs` is what the engine is called where the work comes from, `parts` the folder of parts there.
    """

    def __init__(
        self, load: Callable[..., Any], package: str, code: bytes, theirs: str, compress: bool, parts: str, work: bytes
    ) -> None:
        self._made_of = load, (package, code, theirs, compress, parts, work)
        self._theirs, self._compress, self._parts, self._work = theirs, compress, parts, work
        self._alone = threading.Lock()
        self._task: Task | None = None

    def __reduce__(self) -> Any:
        return self._made_of

    def __call__(self, item: bytes) -> bytes | str:
        """Return the reply for an item: whether it was done, what was found or raised, and the trace of that.

        Of a reply that is written as a part, return the file's path.
        """
        try:
            reply = _written((True, self._opened()(_read(item, self._theirs, _OWN)), ""))
        except Exception as error:
            reply = _failure(error)
        reply = zlib.compress(reply, 1) if self._compress else reply
        return (self._parts and len(reply) >= _LEAST_PART and _part(self._parts, reply)) or reply

    def _opened(self) -> Task:
        with self._alone:  # threads come together at first
            if self._task is None:
                with contextlib.suppress(ImportError):
                    import threadpoolctl

                    threadpoolctl.threadpool_limits(1)
                with _naming_this_worker():
                    work, source = _read(self._work, self._theirs, _OWN)
                self._task = Task(work, source and _OnWorker(source))
        return self._task


def _part(folder: str, reply: bytes) -> str | None:
    """Write a reply as a part; return its path, None where the folder is not seen, not for us to write in, or full."""
    path = os.path.join(folder, uuid.uuid4().hex)
    try:
        Path(path).write_bytes(reply)  # readable for all: the worker may be another user
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(path)
        return None
    return path


class _OnWorker:
    """A source that names the worker when it cannot be opened."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.files = source.files

    def open(self) -> Any:
        with _naming_this_worker():
            return self._source.open()


@contextmanager
def _naming_this_worker() -> Iterator[None]:
    try:
        yield
    except LandclassError as error:
        from distributed import get_worker

        raise type(error)(f"On the worker {get_worker().address}: {error}") from None


def _failure(error: Exception) -> bytes:
    told = traceback.format_exc()
    try:
        reply = _written((False, error, told))
        _read(reply, "", "")
        return reply
    except Exception:  # an exception that does not travel
        return _written((False, RuntimeError(f"{type(error).__name__}: {error}"), told))


# Between the two


def _taken(part: str) -> bytes:
    """Return what a worker wrote as a part, which is then gone."""
    try:
        reply = Path(part).read_bytes()
    except OSError as error:
        raise ClusterError(
            f"A worker wrote a window to {part}, which cannot be read here ({_reason(error)}); nothing was written. "
            "Try again, write to another folder, or leave the scheduler empty to use this computer."
        ) from None
    with contextlib.suppress(OSError):
        os.unlink(part)
    return reply


def _written(what: Any) -> bytes:
    import cloudpickle

    return cloudpickle.dumps(what)


def _read(data: bytes, theirs: str, own: str) -> Any:
    return _Reader(data, theirs, own).load()


class _Reader(pickle.Unpickler):
    """Reads what an engine of another name has written."""

    def __init__(self, data: bytes, theirs: str, own: str) -> None:
        super().__init__(io.BytesIO(data))
        self._theirs, self._own = theirs, own

    def find_class(self, module: str, name: str) -> Any:
        if module == self._theirs or module.startswith(f"{self._theirs}."):
            module = self._own + module[len(self._theirs) :]
        return super().find_class(module, name)
