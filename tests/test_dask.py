"""A Dask cluster of real processes: the bytes of threads, whatever happens to workers; sentences where it fails."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from dask_processes import DaskProcesses
from scenes import Record, north_up, rectangle, write_area, write_raster

from engine import cluster as cluster_module
from engine.cluster import connected
from engine.errors import Cancelled, ClusterError, InputError
from engine.options.base import StackOptions
from engine.progress import Progress
from engine.protocol import Job, JobResult
from engine.raster.stack import Stack, build_stack
from engine.raster.windows import plan_windows
from engine.worker import run_job

distributed = pytest.importorskip(
    "distributed", reason="Dask is not installed; resources/requirements/cluster.txt has it"
)

SHAPE = (700, 1300)
TILES = {"tiled": True, "blockxsize": 256, "blockysize": 256}
WAIT_SECONDS = 30


class Dask(DaskProcesses):
    """A scheduler and its workers, looked at by a client."""

    def wait(self, workers: int) -> None:
        """Wait until so many workers are there."""
        with distributed.Client(self.address, set_as_default=False) as client:
            until = time.monotonic() + WAIT_SECONDS
            while len(client.nthreads()) != workers:
                assert time.monotonic() < until, self.log()
                time.sleep(0.05)

    def left(self) -> list[str]:
        """Return the tasks, plugins and clients that the scheduler still knows, beside its own."""

        def look(dask_scheduler: Any) -> list[str]:
            return [*dask_scheduler.tasks, *dask_scheduler.worker_plugins, *dask_scheduler.clients]

        with distributed.Client(self.address, set_as_default=False) as client:
            own = {client.id, "fire-and-forget", "shuffle"}
            return [name for name in client.run_on_scheduler(look) if name not in own]


@pytest.fixture(scope="session")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    """Two workers that all tests share."""
    found = Dask(tmp_path_factory.mktemp("dask"), 2)
    yield found
    found.stop()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Callable[[int], Dask]]:
    """Return a function that starts a cluster that may be broken."""
    started: list[Dask] = []

    def start(workers: int) -> Dask:
        (tmp_path / "dask").mkdir()
        started.append(Dask(tmp_path / "dask", workers))
        return started[-1]

    yield start
    for each in started:
        each.stop()


def bands(folder: Path) -> list[str]:
    """Write three bands with a corner of nodata: several windows, and many cells to draw from."""
    generator = np.random.default_rng(3)
    rows, columns = np.indices(SHAPE)
    paths = []
    for at in range(3):
        values = 300 * (1 + (rows // 90 + columns // (110 + 30 * at)) % 4) + generator.integers(0, 120, SHAPE)
        values[:200, :150] = 0
        paths.append(write_raster(folder / f"scene_B{at + 2}.tif", values.astype("uint16"), nodata=0, **TILES))
    return paths


def classes(folder: Path, name: str, shift: int = 0) -> str:
    rows, columns = np.indices(SHAPE)
    values = 1 + (rows // 60 + (columns + shift) // 80) % 5
    values[-60:, -200:] = 0
    return write_raster(folder / f"{name}.tif", values.astype("uint8"), nodata=0, **TILES)


def run(folder: Path, name: str, scheduler: str, outputs: tuple[str, ...], **options: Any) -> tuple[JobResult, Record]:
    """Run a job with its outputs in a folder."""
    record = Record()
    written = {key.split(".")[0]: str(folder / key) for key in outputs}
    return run_job(Job(name, {**options, **written, "scheduler": scheduler}), record), record


def same(
    tmp_path: Path, address: str, job: str, outputs: tuple[str, ...], on_cluster: bool = True, **options: Any
) -> Record:
    """Run a job by threads and by the cluster, and compare all that comes out."""
    here, there = tmp_path / "threads", tmp_path / "cluster"
    expected, _ = run(here, job, "", outputs, threads=2, **options)
    found, record = run(there, job, address, outputs, memory_mb=64, **options)
    files = sorted(path.relative_to(here) for path in here.rglob("*") if path.is_file())
    assert files and files == sorted(path.relative_to(there) for path in there.rglob("*") if path.is_file())
    for path in files:
        assert (here / path).read_bytes() == (there / path).read_bytes(), path
    assert found.tables == expected.tables
    for key, value in expected.outputs.items():
        assert isinstance(value, str) or found.outputs[key] == value, key
    said = [
        text for text in record.messages() if f"Runs on the Dask cluster {address}; workers: 2, threads: 2." in text
    ]
    assert len(said) == on_cluster
    return record


def test_a_sweep_is_the_same_and_nothing_is_left(tmp_path: Path, dask: Dask) -> None:
    record = same(
        tmp_path, dask.address, "kmeans_sweep", ("output.tif", "folder"),
        inputs=bands(tmp_path), k_min=3, k_max=5, fit_pixels=5000,
    )  # fmt: skip
    assert "Dashboard: http://" in "".join(record.messages())
    assert dask.left() == []


def test_all_pixels_fit_the_same(tmp_path: Path, dask: Dask) -> None:
    record = same(
        tmp_path, dask.address, "kmeans_sweep", ("output.tif", "model.landclass"),
        inputs=bands(tmp_path), k_min=3, k_max=5, fit_pixels=500, fit="all_pixels",
    )  # fmt: skip
    assert len([text for text in record.messages() if "passes over all pixels" in text]) == 3


def test_what_travels_compressed_is_the_same(tmp_path: Path, dask: Dask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "_own_hosts", lambda: set())
    model = str(tmp_path / "m.landclass")
    inputs = bands(tmp_path)
    run(tmp_path, "kmeans_sweep", "", ("model.landclass",), inputs=inputs, k_min=3, k_max=3, fit_pixels=2000)
    shutil.move(tmp_path / "model.landclass", model)
    same(tmp_path, dask.address, "apply_clusters", ("output.tif", "distance.tif"), inputs=inputs, model=model)


def test_spectral_clusters_are_the_same(tmp_path: Path, dask: Dask) -> None:
    same(
        tmp_path, dask.address, "spectral_clustering", ("output.tif",),
        inputs=bands(tmp_path), classes=4, landmarks=40, draws=1, fit_pixels=3000,
    )  # fmt: skip


def test_a_confusion_matrix_is_the_same(tmp_path: Path, dask: Dask) -> None:
    maps = [classes(tmp_path, "a"), classes(tmp_path, "b", 20)]
    same(
        tmp_path, dask.address, "confusion_matrix", ("csv.csv", "disagreement.tif"),
        maps=maps, reference=classes(tmp_path, "truth", 7),
    )  # fmt: skip


def test_a_reference_of_polygons_is_burnt_here(tmp_path: Path, dask: Dask) -> None:
    x, y = north_up().c, north_up().f
    polygons = write_area(tmp_path / "p.geojson", rectangle(x, y - 9000, x + 9000, y))
    text = Path(polygons).read_text().replace('"properties": {}', '"properties": {"class": "1"}')
    Path(polygons).write_text(text.replace('"properties": null', '"properties": {"class": "1"}'))
    same(
        tmp_path, dask.address, "confusion_matrix", ("csv.csv",), on_cluster=False,
        maps=[classes(tmp_path, "a")], reference=polygons, reference_field="class",
    )  # fmt: skip


JOBS: dict[str, tuple[tuple[str, ...], Callable[[Path], dict[str, Any]]]] = {
    "stack_bands": (("output.tif",), lambda folder: {"inputs": bands(folder)}),
    "class_mask": (("output.tif",), lambda folder: {"input": classes(folder, "a"), "classes": "2"}),
    "class_change": (
        ("output.tif",),
        lambda folder: {"before": classes(folder, "a"), "after": classes(folder, "b", 30)},
    ),
    "class_signatures": (
        ("unique_values.csv",),
        lambda folder: {"inputs": bands(folder), "classes": classes(folder, "a")},
    ),
    "rgb_composite": (("output.tif",), lambda folder: {"inputs": bands(folder)}),
    "spectral_indices": (
        ("output.tif",),
        lambda folder: {"inputs": bands(folder), "indices": "NDVI", "bands": "N=B4, R=B3"},
    ),
    "principal_components": (("output.tif",), lambda folder: {"inputs": bands(folder)}),
}


@pytest.mark.parametrize("job", JOBS)
def test_other_passes_are_the_same(tmp_path: Path, dask: Dask, job: str) -> None:
    outputs, options = JOBS[job]
    same(tmp_path, dask.address, job, outputs, **options(tmp_path))


def test_samples_are_the_same(tmp_path: Path, dask: Dask) -> None:
    strata = classes(tmp_path, "a")
    given = {"strata": strata, "count": 40, "seed": 4}
    expected = run_job(Job("random_samples", given), Record())
    found = run_job(Job("random_samples", {**given, "scheduler": dask.address}), Record())
    assert found.tables == expected.tables


@pytest.mark.deep_learning
def test_patches_are_classified_the_same(tmp_path: Path, dask: Dask) -> None:
    pytest.importorskip("keras", reason="Keras is not installed")
    pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    from engine.learning.networks import build_scene_network
    from engine.learning.onnx_export import to_onnx
    from engine.learning.scene_model import SceneModel
    from engine.raster.writing import ClassRow

    network = build_scene_network("seed", 32, 3, 2, seed=1)
    rows = (ClassRow(1, "dark", "#101010"), ClassRow(2, "bright", "#f0f0f0"))
    SceneModel(
        network="seed", classes=rows, bands=("B2", "B3", "B4"), side_px=32, size_m=960.0, weights=network.get_weights(),
        low=np.zeros(3), high=np.full(3, 2000.0), onnx=to_onnx(network),
    ).save(tmp_path / "m.landclass")  # fmt: skip
    same(
        tmp_path, dask.address, "apply_cnn", ("output.tif", "confidence.tif"),
        inputs=bands(tmp_path), model=str(tmp_path / "m.landclass"), stride=24.0,
    )  # fmt: skip


@pytest.mark.deep_learning
def test_pixels_are_classified_the_same(tmp_path: Path, dask: Dask) -> None:
    pytest.importorskip("keras", reason="Keras is not installed")
    pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    from segmentation import scene, train

    train(tmp_path, epochs=1)
    raster, _ = scene(tmp_path)
    # In other units, which is found out on the workers and told here
    record = same(
        tmp_path, dask.address, "apply_segmentation", ("output.tif", "confidence.tif"),
        inputs=[raster], model=str(tmp_path / "m.landclass"), tile_px=96, overlap_px=32, scale=50.0,
    )  # fmt: skip
    assert any("far from those of the training" in text for text in record.messages("warning"))


# What may happen


def stack_of(folder: Path) -> tuple[Stack, list[Any]]:
    stack = build_stack(StackOptions(inputs=tuple(bands(folder))), Record())
    return stack, plan_windows(stack, 64, 16, 60)


def slow() -> Callable[[Any, Any], int]:
    """Return work that takes a while; a function within a function, for workers have no tests."""

    def work(reader: Any, window: Any) -> int:
        time.sleep(0.2)
        return int(reader.read(window).cube.sum(dtype="int64"))

    return work


def test_results_come_in_order_and_little_is_computed_ahead(tmp_path: Path, dask: Dask) -> None:
    stack, windows = stack_of(tmp_path)
    record = Record()

    def work(reader: Any, window: Any) -> Any:
        time.sleep(0.05 * (window.col_off == 0))
        return window, int(reader.read(window).cube.sum(dtype="int64"))

    with connected(dask.address, record) as cluster, stack.open() as reader:
        found = list(cluster.map(work, windows, record, "Going", stack))
        assert found == [(window, int(reader.read(window).cube.sum(dtype="int64"))) for window in windows]
        assert len(record.fractions) == len(windows) and record.fractions[-1] == 1
        asked: list[int] = []
        numbers = cluster.map(lambda number: number + 1, _noting(range(50), asked), record)
        assert next(numbers) == 1 and len(asked) <= 7
        numbers.close()
        assert list(cluster.map(lambda number: number, [], record)) == []
    assert dask.left() == []


class _noting(list[int]):  # noqa: N801
    """A list that tells what is taken from it."""

    def __init__(self, values: range, asked: list[int]) -> None:
        super().__init__(values)
        self._asked = asked

    def __iter__(self) -> Iterator[int]:
        for value in super().__iter__():
            self._asked.append(value)
            yield value


def test_an_exception_of_the_work_comes_back_as_it_is(tmp_path: Path, dask: Dask) -> None:
    def refuse(number: int) -> int:
        if number == 2:
            raise InputError("Number 2 cannot be used. Choose another.")
        return number

    def fail(number: int) -> float:
        return 1 / (number - 2)

    class Odd(Exception):
        def __init__(self, one: int, two: int) -> None:
            super().__init__("odd")

    def odd(number: int) -> None:
        raise Odd(1, 2)

    with connected(dask.address, Record()) as cluster:
        with pytest.raises(InputError, match="^Number 2 cannot be used. Choose another.$"):
            list(cluster.map(refuse, range(5), Record()))
        with pytest.raises(ZeroDivisionError) as caught:
            list(cluster.map(fail, range(5), Record()))
        assert "in fail" in str(caught.value.__cause__)
        with pytest.raises(RuntimeError, match="Odd: odd"):
            list(cluster.map(odd, range(5), Record()))
    assert dask.left() == []


def test_cancel_ends_the_tasks_of_the_cluster(tmp_path: Path, dask: Dask) -> None:
    stop = threading.Event()
    progress = Progress(stop=stop)
    started = time.monotonic()

    def work(number: int) -> int:
        time.sleep(0.3)
        return number

    with pytest.raises(Cancelled), connected(dask.address, progress) as cluster:
        threading.Timer(1.0, stop.set).start()
        list(cluster.map(work, range(1000), progress))
    assert time.monotonic() - started < 4
    until = time.monotonic() + 5
    while dask.left() and time.monotonic() < until:
        time.sleep(0.1)
    assert dask.left() == []


def job_of(tmp_path: Path, address: str, name: str) -> dict[str, Any]:
    return {
        "inputs": bands(tmp_path), "k_min": 3, "k_max": 6, "fit_pixels": 5000, "fit": "all_pixels",
        "output": str(tmp_path / name / "map.tif"), "scheduler": address,
    }  # fmt: skip


class Breaking(Record):
    """Does something once when the second pass has begun."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = act

    def update(self, fraction: float, message: str | None = None) -> None:
        super().update(fraction, message)
        if self._act and message and message.startswith("Clustering all pixels, pass"):
            act, self._act = self._act, None
            act()

    def part(self, start: float, end: float) -> Progress:
        return self


def test_a_worker_that_is_killed_changes_nothing(tmp_path: Path, own: Callable[[int], Dask]) -> None:
    dask = own(3)
    run_job(Job("kmeans_sweep", job_of(tmp_path, "", "threads")), Record())
    record = Breaking(dask.workers[1].kill)
    run_job(Job("kmeans_sweep", job_of(tmp_path, dask.address, "cluster")), record)
    assert dask.workers[1].poll() == -signal.SIGKILL
    assert (tmp_path / "threads" / "map.tif").read_bytes() == (tmp_path / "cluster" / "map.tif").read_bytes()
    dask.wait(2)
    assert dask.left() == []


def test_a_worker_that_joins_takes_part(tmp_path: Path, own: Callable[[int], Dask]) -> None:
    dask = own(1)

    def work(number: int) -> int:
        time.sleep(0.1)
        return os.getpid()

    with connected(dask.address, Record()) as cluster:
        found = []
        for process in cluster.map(work, range(100), Record()):
            if not found:
                dask.workers.append(dask.add())
            found.append(process)
            if len(set(found)) == 2:
                break
    assert len(set(found)) == 2


def test_a_scheduler_that_is_killed_is_told_and_nothing_is_written(tmp_path: Path, own: Callable[[int], Dask]) -> None:
    dask = own(2)
    (tmp_path / "cluster").mkdir()
    (tmp_path / "cluster" / "map.tif").write_text("an older map")
    begun: list[float] = []

    def kill() -> None:
        dask.scheduler.kill()
        begun.append(time.monotonic())

    with pytest.raises(ClusterError, match=f"The Dask scheduler {dask.address} is gone .*nothing was written"):
        run_job(Job("kmeans_sweep", job_of(tmp_path, dask.address, "cluster")), Breaking(kill))
    assert time.monotonic() - begun[0] < 10
    assert [path.name for path in (tmp_path / "cluster").iterdir()] == ["map.tif"]
    assert (tmp_path / "cluster" / "map.tif").read_text() == "an older map"


def test_a_scheduler_that_no_longer_answers_is_told(
    tmp_path: Path, own: Callable[[int], Dask], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "ANSWER_SECONDS", 1.0)
    dask = own(1)
    begun = time.monotonic()
    try:
        with pytest.raises(ClusterError, match="is gone"), connected(dask.address, Record()) as cluster:
            for _ in cluster.map(lambda number: number, range(10_000), Record()):
                if dask.scheduler.returncode is None and time.monotonic() - begun > 0.5:
                    dask.scheduler.send_signal(signal.SIGSTOP)
    finally:
        dask.scheduler.send_signal(signal.SIGCONT)
    assert time.monotonic() - begun < 15


def test_workers_that_are_all_gone_are_told(
    tmp_path: Path, own: Callable[[int], Dask], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "NO_WORKER_SECONDS", 1.0)
    dask = own(1)
    stack, windows = stack_of(tmp_path)
    with (
        pytest.raises(ClusterError, match="has had no worker for 1 seconds"),
        connected(dask.address, Record()) as cluster,
    ):
        for _ in cluster.map(slow(), windows, Record(), None, stack):
            dask.workers[0].kill()
    with pytest.raises(ClusterError, match="has no workers. Start some"), connected(dask.address, Record()):
        pass


def test_a_window_that_ends_every_worker_is_told(tmp_path: Path, own: Callable[[int], Dask]) -> None:
    dask = own(4)

    def work(number: int) -> int:
        if number == 1:
            os._exit(1)
        return number

    with pytest.raises(ClusterError, match="ended several workers"), connected(dask.address, Record()) as cluster:
        list(cluster.map(work, [1, 2, 3], Record()))


def test_other_versions_are_told(dask: Dask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(np, "__version__", "1.99.0")
    told = "The worker tcp://.* has numpy .*, this computer 1.99.0: results could"
    with pytest.raises(ClusterError, match=told), connected(dask.address, Record()):
        pass


def test_another_python_is_told(dask: Dask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "sys", SimpleNamespace(version_info=(3, 99, 0)))
    told = "The worker tcp://.* has Python 3.*, this computer 3.99.0"
    with pytest.raises(ClusterError, match=told), connected(dask.address, Record()):
        pass


# Another file system


def without(hidden: Path, empty: Path) -> tuple[str, ...]:
    """Make two folders; return the words before a command that sees the empty one in place of the other."""
    hidden.mkdir()
    empty.mkdir()
    before = ("unshare", "-m", "sh", "-c", f'mount --bind {empty} {hidden} && exec "$@"', "sh")
    if shutil.which("unshare") is None or subprocess.run([*before, "true"], capture_output=True).returncode:
        pytest.skip("this machine makes no mount namespaces")
    return before


@pytest.fixture
def apart(own: Callable[[int], Dask], tmp_path: Path) -> Dask:
    """A cluster one of whose two workers sees an empty folder where the files are."""
    before = without(tmp_path / "files", tmp_path / "empty")
    dask = own(1)
    dask.workers.append(dask.add(*before))
    dask.wait(2)
    return dask


def test_a_file_that_a_worker_does_not_see_is_told_first(tmp_path: Path, apart: Dask) -> None:
    inputs = bands(tmp_path / "files")
    with pytest.raises(InputError, match=r"The worker tcp://.* cannot read .*files/scene_B2.tif \(.*No such file"):
        run(tmp_path, "kmeans_sweep", apart.address, ("output.tif",), inputs=inputs)
    assert not (tmp_path / "output.tif").exists()


def test_a_file_that_never_opens_on_a_worker_is_told(
    tmp_path: Path, apart: Dask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "FILE_SECONDS", 2.0)
    inputs = bands(tmp_path / "files")
    shutil.copy(inputs[0], tmp_path / "empty")
    os.mkfifo(tmp_path / "empty" / "scene_B3.tif")  # as a path on a network that is gone
    told = r"The worker tcp://.* cannot read .*files/scene_B3.tif \(no answer within 2 seconds\). Put the file"
    with pytest.raises(InputError, match=told):
        run(tmp_path, "kmeans_sweep", apart.address, ("output.tif",), inputs=inputs)
    assert not (tmp_path / "output.tif").exists()


def test_another_file_of_that_name_is_told_first(tmp_path: Path, apart: Dask) -> None:
    inputs = bands(tmp_path / "files")
    write_raster(tmp_path / "empty" / "scene_B2.tif", np.ones(SHAPE, "uint16"), nodata=0)
    with pytest.raises(InputError, match="The worker tcp://.* has another file at .*files/scene_B2.tif"):
        run(tmp_path, "kmeans_sweep", apart.address, ("output.tif",), inputs=inputs)


def test_a_worker_that_joins_and_lacks_the_file_is_named(tmp_path: Path, apart: Dask) -> None:
    inputs = bands(tmp_path / "files")
    stack = build_stack(StackOptions(inputs=tuple(inputs)), Record())
    windows = plan_windows(stack, 64, 16, 60)
    told = "On the worker tcp://.*: The raster .*scene_B2.tif does not exist"
    with pytest.raises(InputError, match=told), connected(apart.address, Record()) as cluster:
        cluster._checked.update(stack.files)  # as if it had come after the check
        list(cluster.map(slow(), windows, Record(), None, stack))


def parts_taken(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return a list that is filled with the parts that are read."""
    taken: list[Path] = []

    def take(part: str, before: Callable[[str], bytes] = cluster_module._taken) -> bytes:
        taken.append(Path(part))
        return before(part)

    monkeypatch.setattr(cluster_module, "_taken", take)
    return taken


def test_windows_are_parts_beside_the_output(tmp_path: Path, dask: Dask, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = parts_taken(monkeypatch)
    (tmp_path / "cluster").mkdir()
    same(tmp_path, dask.address, "stack_bands", ("output.tif",), inputs=bands(tmp_path))
    assert taken and len({part.parent for part in taken}) == 1
    assert all(part.parent.parent == tmp_path / "cluster" and not part.parent.exists() for part in taken)


def test_a_worker_that_does_not_see_the_folder_sends_its_windows(
    tmp_path: Path, own: Callable[[int], Dask], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = without(tmp_path / "cluster", tmp_path / "nothing")
    dask, taken = own(0), parts_taken(monkeypatch)
    for _ in range(2):
        dask.workers.append(dask.add(*before))
    dask.wait(2)
    same(tmp_path, dask.address, "stack_bands", ("output.tif",), inputs=bands(tmp_path))
    assert not taken and not list((tmp_path / "nothing").iterdir())


def test_a_part_that_is_gone_is_told(tmp_path: Path, dask: Dask, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = cluster_module._taken

    def lose(part: str) -> bytes:
        Path(part).unlink()
        return taken(part)

    monkeypatch.setattr(cluster_module, "_taken", lose)
    with pytest.raises(ClusterError, match="A worker wrote a window to .*, which cannot be read here .*No such file"):
        run(tmp_path / "out", "stack_bands", dask.address, ("output.tif",), inputs=bands(tmp_path))
    assert not (tmp_path / "out").exists()


def test_workers_in_a_network_of_their_own_answer_through_the_scheduler(
    tmp_path: Path, dask: Dask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "_is_reached", lambda address: False)
    same(tmp_path, dask.address, "stack_bands", ("output.tif",), inputs=bands(tmp_path))


def test_a_gateway_gives_the_client(tmp_path: Path, dask: Dask, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def connect(name: str) -> Any:
        asked.append(name)
        return SimpleNamespace(get_client=lambda set_as_default: distributed.Client(dask.address, set_as_default=False))

    monkeypatch.setitem(sys.modules, "dask_gateway", SimpleNamespace(Gateway=lambda: SimpleNamespace(connect=connect)))
    with connected("gateway:mine", Record()) as cluster:
        assert list(cluster.map(abs, [-1, -2], Record())) == [1, 2]
    assert asked == ["mine"]
