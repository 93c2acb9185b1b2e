"""What computes: threads by default, a cluster where one is named, and what both need of the work."""

from __future__ import annotations

import pickle
import socket
import sys
import time
from pathlib import Path
from typing import Any

import cloudpickle
import numpy as np
import pytest
from scenes import Record, write_bands

from engine import cluster, executor
from engine.core.clusters import Clusters
from engine.core.scaling import Scaling
from engine.errors import ClusterError, InputError, MissingPackageError
from engine.executor import Threads, run_on
from engine.jobs import stack_bands
from engine.jobs.labelling import LabellingPass
from engine.options.base import RunOptions, StackOptions
from engine.options.stack_bands import StackBandsOptions
from engine.progress import Progress
from engine.protocol import Job
from engine.raster.stack import build_stack
from engine.raster.strata import class_stack
from engine.raster.windows import plan_windows, run_windows
from engine.staging import Staging
from engine.worker import run_job


class Noted:
    """An executor that notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def map(self, work: Any, items: Any, progress: Any, message: Any = None, source: Any = None) -> Any:
        self.asked += items
        return Threads(1).map(work, items, progress, message, source)


@pytest.mark.parametrize("threads", [1, 3])
def test_items_need_no_source(threads: int) -> None:
    record = Record()
    assert list(Threads(threads).map(lambda item: item**2, [3, 1, 2], record)) == [9, 1, 4]
    assert record.fractions[-1] == 1 and len(record.fractions) == 3
    assert list(Threads(threads).map(abs, [], record)) == []


def test_without_a_scheduler_threads_compute() -> None:
    with run_on("", Progress()):
        assert isinstance(executor.executor(3), Threads)


def test_one_window_is_not_worth_a_cluster(tmp_path: Path) -> None:
    record = Record()
    options = {"inputs": write_bands(tmp_path, 2), "k_min": 2, "k_max": 3, "scheduler": "tcp://127.0.0.1:1"}
    run_job(Job("kmeans_sweep", options), record)
    assert record.messages().count("One window holds all pixels: not worth the Dask cluster tcp://127.0.0.1:1.") == 1


def test_a_scheduler_that_a_called_job_would_not_use_is_refused(tmp_path: Path) -> None:
    address, output = "tcp://127.0.0.1:1", str(tmp_path / "stack.tif")
    options = StackBandsOptions(inputs=tuple(write_bands(tmp_path, 2)), output=output, scheduler=address)
    with pytest.raises(InputError, match=r"Call the job within engine.executor.run_on\('tcp://127"):
        stack_bands.run(options, Progress())
    record = Record()
    with run_on(address, record):
        stack_bands.run(options, record)
    assert any("not worth the Dask cluster" in text for text in record.messages())
    with pytest.raises(InputError, match="leave the scheduler empty"):
        class_stack(options.inputs[0], RunOptions(scheduler=address), Progress())


def test_files_that_only_the_job_knows_are_read_here(tmp_path: Path) -> None:
    noted, progress = Noted(), Progress()
    given = write_bands(tmp_path, 1)
    remote = executor._Remote("tcp://noted", progress, lambda: noted)
    remote.worth(2)
    token = executor._remote.set(remote)
    try:
        with Staging(progress) as staging:
            own = write_bands(staging.scratch(), 1)
            for inputs in (given, own):
                stack = build_stack(StackOptions(inputs=tuple(inputs)), Record())
                windows = plan_windows(stack, 512, 1)
                assert len(list(run_windows(stack, windows, lambda reader, window: 1, 1, progress))) == len(windows)
        assert len(noted.asked) == 1
    finally:
        executor._remote.reset(token)


def test_what_a_job_is_given_travels(tmp_path: Path) -> None:
    progress = pickle.loads(pickle.dumps(Progress(print)))
    progress.update(0.5, "told to nobody")
    stack = build_stack(StackOptions(inputs=tuple(write_bands(tmp_path, 2))), Record())
    clusters = Clusters(Scaling(np.zeros(2), np.ones(2)), {2: np.array([[0.0, 0.0], [9.0, 9.0]])})
    sent = LabellingPass(stack, [2], clusters.labeller, [None])
    sent.run(512, 2, Progress())  # threads have labellers now, which do not travel
    found = cloudpickle.loads(cloudpickle.dumps(sent))
    assert found.stack.grid.same_as(stack.grid) and found.run(512, 2, Progress()).usable == 40 * 50


@pytest.mark.parametrize("address", ["", "tcp://10.0.0.1:8786", "tls://scheduler.example:8786", "gateway:cluster.7"])
def test_addresses(address: str) -> None:
    assert RunOptions(scheduler=address).scheduler == address


@pytest.mark.parametrize("address", ["localhost", "8786", "tcp://", "gateway:", "tcp://a b:1"])
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(InputError, match="expected an address such as tcp://192.168.1.5:8786"):
        RunOptions(scheduler=address)


@pytest.mark.parametrize(
    ("address", "package"), [("tcp://127.0.0.1:1", "distributed"), ("gateway:mine", "dask-gateway")]
)
def test_a_missing_package_is_told(monkeypatch: pytest.MonkeyPatch, address: str, package: str) -> None:
    if package == "dask-gateway":
        pytest.importorskip("distributed")
    monkeypatch.setitem(sys.modules, package.replace("-", "_"), None)
    with (
        pytest.raises(MissingPackageError, match=f"{package}, which a Dask cluster needs, is missing. Install it"),
        run_on(address, Progress()),
    ):
        executor.executor(1, 2)


def test_a_scheduler_that_is_not_there_is_told_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed; resources/requirements/cluster.txt has it")
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1.0)
    started = time.monotonic()
    with (
        pytest.raises(ClusterError, match="tcp://127.0.0.1:1 cannot be reached"),
        run_on("tcp://127.0.0.1:1", Progress()),
    ):
        executor.executor(1, 2)
    assert time.monotonic() - started < 5


def test_what_listens_but_is_no_scheduler_is_told_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed; resources/requirements/cluster.txt has it")
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1.0)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        started = time.monotonic()
        with pytest.raises(ClusterError, match=f"{address} cannot be reached"), run_on(address, Progress()):
            executor.executor(1, 2)
    assert time.monotonic() - started < 10


def test_the_engine_is_packed_the_same_each_time() -> None:
    assert cluster._packed_engine() == cluster._packed_engine()
    assert len(cluster._packed_engine()) < 600_000
