"""Plan the clustering of a continent: measure what a scene costs, and simulate N workers at 10,000 Sentinel-2 tiles.

Costs are seconds of a core and bytes per million pixels (Mpx) of ten bands, stage by stage, in one thread. Two ways to
share the work are simulated: a scene per job and worker, and the windows of one scene after another on all workers,
whose labels the one process that called them writes. The simulation is checked against real runs of both ways on this
machine with one and two workers; its costs are those measured, not fitted to these runs.

    sh scripts/bench.sh --scale
    sh scripts/bench.sh --scale --plan store_mb_s=20000 latency_s=0.1   with other assumptions and the costs kept
"""

from __future__ import annotations

import argparse
import dataclasses
import heapq
import itertools
import json
import os
import random
import subprocess
import time
import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import rasterio
import scenes
from dask_cluster import processes
from run import ROOT, engine_python, measure

KS = range(3, 11)
BANDS = 10
MEASURED_SIDE, CHECKED_SIDE = 4096, 3072
CHECKED_SCENES, REPEATS = 4, 3
BLOCK = 1024
CELL_MPX, CELLS = 0.065536, 192  # pixels are drawn from so many pieces of a scene at most

TILES, TILE_MPX = 10_000, 10_980**2 / 1e6
WORKERS = (8, 32, 128, 512)
SIMULATED_SCENES = 4  # of one scene after another, as all take the same time


@dataclass(frozen=True)
class Assumed:
    """What was not measured: a cloud region as a plan may take it.

    store_mb_s, link_mb_s, writer_link_mb_s
        What the store gives to all readers together; what a worker's connection takes, and the writing process's.
    latency_s
        From the request for a band of a window to its first byte; a window's bands are asked for in turn.
    threads
        Threads of a worker of one core: while one waits for bytes, another computes.
    life_h, replaced_s
        How long a worker lives on average, and how long until another is in its place.
    """

    store_mb_s: float = 5000.0
    link_mb_s: float = 100.0
    writer_link_mb_s: float = 1000.0
    latency_s: float = 0.03
    threads: int = 2
    life_h: float = 24.0
    replaced_s: float = 120.0


@dataclass(frozen=True)
class Costs:
    """What was measured. Seconds of a core (`_s`) and megabytes (`_mb`), per Mpx; those with `scene_` per scene.

    `cell_s` is that of drawing pixels from one cell, `compress_s` and `receive_s` those of labels that a worker sends
    and the writing process receives. A cluster costs `scene_join_s` a scene and `task_s` a task in that process, and
    `task_worker_s` a task on workers and scheduler.
    """

    read_s: float
    label_s: float
    indices_s: float
    write_indices_s: float
    write_s: float
    overviews_s: float
    compress_s: float
    receive_s: float
    read_mb: float
    sent_mb: float
    maps_mb: float
    indices_mb: float
    cell_s: float
    scene_fit_s: tuple[float, ...]
    scene_rest_s: float
    window_mpx: float
    scene_join_s: float = 0.0
    task_s: float = 0.0
    task_worker_s: float = 0.0

    def scene_s(self, mpx: float) -> float:
        """Return the seconds of a core that the sweep of a scene takes as one job."""
        each = self.read_s + self.label_s + self.write_s + self.overviews_s
        return mpx * each + self.pieces(mpx)[0] * self.cell_s + sum(self.scene_fit_s) + self.scene_rest_s

    def pieces(self, mpx: float) -> tuple[int, int]:
        """Return the number of cells that pixels are drawn from, and of windows."""
        return max(round(min(mpx / CELL_MPX, CELLS)), 1), max(round(mpx / self.window_mpx), 1)

    def tasks(self, mpx: float) -> int:
        """Return how many tasks a scene is to a cluster."""
        return sum(self.pieces(mpx)) + len(self.scene_fit_s)

    def sent_s(self, mpx: float) -> float:
        """Return the seconds of a core of a scene that workers of a cluster take over."""
        return mpx * (self.read_s + self.label_s) + self.pieces(mpx)[0] * self.cell_s + sum(self.scene_fit_s)


# ---- what a scene costs


def tile(folder: Path, side: int) -> list[Path]:
    """Write ten bands of side x side pixels as Sentinel-2 tiles are delivered: blocks of 1024 pixels, DEFLATE."""
    paths = [folder / f"tile{side}_B{number}.tif" for number in range(1, BANDS + 1)]
    if all(path.exists() for path in paths):
        return paths
    folder.mkdir(parents=True, exist_ok=True)
    sources = scenes.make("L", folder)
    middle = rasterio.windows.Window(1800, 1800, side, side)
    cube, profile = [], {}
    for source in sources:
        with rasterio.open(source) as dataset:
            cube.append(np.maximum(dataset.read(1, window=middle), 1))
            profile = {**dataset.profile, "width": side, "height": side, "blockxsize": BLOCK, "blockysize": BLOCK}
    noise = np.random.default_rng(0)
    for one, other in zip(cube[:3], cube[1:4]):  # the three that Landsat lacks
        cube.append(one // 2 + other // 2 + noise.integers(0, 50, one.shape, dtype=np.uint16))
    for path, band in zip(paths, cube):
        with rasterio.open(path.with_suffix(".part"), "w", **profile) as dataset:
            dataset.write(band, 1)
        path.with_suffix(".part").replace(path)
    return paths


class Stages:
    """Seconds of this process's cores by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Add what the block takes to a stage."""
        started = time.process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - started


def stage_costs(folder: Path, paths: list[str]) -> dict[str, Any]:
    """Go through the sweep stage by stage, in one thread of the engine's Python; return what `Costs` holds, per Mpx."""
    from engine.core.clusters import Clusters
    from engine.core.kmeans import fit_kmeans
    from engine.core.scaling import fit_scaling
    from engine.core.spectral_indices import Formula, compute_indices
    from engine.jobs.sweep import draw_samples
    from engine.options.kmeans_sweep import KMeansSweepOptions
    from engine.progress import Progress
    from engine.raster.stack import build_stack
    from engine.raster.windows import plan_windows
    from engine.raster.writing import ClassRow, create, create_classes, raster_profile

    quiet, stages = Progress(), Stages()
    options = KMeansSweepOptions(inputs=tuple(paths), output=str(folder / "map.tif"), threads=1)
    stack = build_stack(options, quiet)
    with stages.of("sample"):
        samples = draw_samples(stack, options, quiet)
    scaling = fit_scaling(samples, options.scaling)
    scaled = scaling.apply(samples)
    fits = []
    for k in KS:
        with stages.of(f"fit {k}"):
            fits.append(fit_kmeans(scaled, k, options.restarts, options.seed, quiet.check))
    labeller = Clusters(scaling, {k: fit.centres for k, fit in zip(KS, fits)}).labeller()
    formulas = [Formula.parse(text) for text in ("(N - R) / (N + R)", "(G - N) / (G + N)", "(S1 - N) / (S1 + N)")]
    letters = {"G": 2, "R": 3, "N": 4, "S1": 5}
    table = tuple(ClassRow(value, f"Class {value}", "#808080") for value in range(1, max(KS) + 1))
    profile = raster_profile(stack.grid, "float32", len(formulas), float("nan"))
    maps, plain = ([folder / f"{name}_k{k}.tif" for k in KS] for name in ("map", "plain"))
    sent, windows, reader = 0, plan_windows(stack, options.memory_mb, 1, 2 * len(KS)), stack.open()
    with ExitStack() as first, ExitStack() as second, create(folder / "indices.tif", profile) as target:
        write = [first.enter_context(create_classes(path, stack.grid, table, {})) for path in maps]
        bare = [
            second.enter_context(create(path, raster_profile(stack.grid, "uint8", 1, 0, classes=True)))
            for path in plain
        ]
        for window in windows:
            with stages.of("read"):
                cube = reader.read(window).cube
            labels = np.empty((len(KS), cube[0].size), np.uint8)
            with stages.of("label"):
                labeller.label(cube.reshape(len(cube), -1), labels)
            labels = labels.reshape(-1, *cube.shape[1:])
            with stages.of("compress"):
                reply = zlib.compress(labels.tobytes(), 1)
            with stages.of("receive"):
                zlib.decompress(reply)
            sent += len(reply)
            found = np.empty((len(formulas), *cube.shape[1:]), np.float32)
            with stages.of("indices"):
                compute_indices(formulas, {letter: cube[at] for letter, at in letters.items()}, {}, found)
            with stages.of("write indices"):
                target.write(found, window=window)
            with stages.of("write"):
                for dataset, values in zip(bare, labels):
                    dataset.write(values, 1, window=window)
            with stages.of("write and overviews"):
                for each, values in zip(write, labels):
                    each(values, window)
        with stages.of("write"):
            second.close()
        with stages.of("write and overviews"):
            first.close()
    reader.close()
    mpx = stack.grid.width * stack.grid.height / 1e6
    seconds = {name: value / mpx for name, value in stages.seconds.items()}

    def megabytes(*files: Path | str) -> float:
        beside = [f"{file}{suffix}" for file in files for suffix in ("", ".ovr")]
        return sum(os.path.getsize(path) for path in beside if os.path.exists(path)) / 1e6 / mpx

    costs = Costs(
        **{f"{name}_s": seconds[name] for name in ("read", "label", "indices", "write", "compress", "receive")},
        write_indices_s=seconds["write indices"],
        overviews_s=max(seconds["write and overviews"] - seconds["write"], 0.0),
        read_mb=megabytes(*paths),
        sent_mb=sent / 1e6 / mpx,
        maps_mb=megabytes(*maps),
        indices_mb=megabytes(folder / "indices.tif"),
        cell_s=stages.seconds["sample"] / min(CELLS, mpx / CELL_MPX),
        scene_fit_s=tuple(stages.seconds[f"fit {k}"] for k in KS),
        scene_rest_s=0.0,
        window_mpx=mpx / len(windows),
    )
    return dataclasses.asdict(costs)


def cpu_of(run: Callable[[], Any]) -> float:
    """Return the seconds of a core that the processes started by a call took."""
    before = os.times()
    run()
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def sweep(bands: list[Path], folder: Path, **options: Any) -> None:
    """Run the engine's sweep of all k with every map, in one thread."""
    folder.mkdir(parents=True, exist_ok=True)
    given = {"inputs": list(map(str, bands)), "folder": str(folder / "maps"), "output": str(folder / "map.tif")}
    (folder / "job.json").write_text(json.dumps({**given, "threads": 1, **options}))
    command = [engine_python(), "-m", "engine", "kmeans_sweep", str(folder / "job.json")]
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    environment = {**os.environ, **one, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)


def measured_costs(folder: Path) -> Costs:
    """Measure the stages, and the whole job, which tells what is not in the stages (start, silhouettes, metrics).

    The least of the runs counts: other work on the machine only adds to the seconds of a core.
    """
    bands = tile(folder.parent / "scenes", MEASURED_SIDE)
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    command = [engine_python(), __file__, "--stages", str(folder), *map(str, bands)]
    path = f"{ROOT}{os.pathsep}{Path(__file__).parent}"
    told, wholes = [], []
    for _ in range(REPEATS):
        told.append(json.loads(measure(command, PYTHONPATH=path, **one)[2]))
        wholes.append(cpu_of(lambda: sweep(bands, folder / "whole")))
    least = {name: min(run[name] for run in told) for name in told[0] if name != "scene_fit_s"}
    costs = Costs(**least, scene_fit_s=tuple(map(min, *(run["scene_fit_s"] for run in told))))
    rest = min(wholes) - costs.scene_s(MEASURED_SIDE**2 / 1e6)
    costs = dataclasses.replace(costs, scene_rest_s=max(rest, 0.0))
    return dataclasses.replace(costs, **cluster_costs(costs, folder))


def cluster_costs(costs: Costs, folder: Path) -> dict[str, float]:
    """Measure what one worker of a cluster adds, on a scene of one block and on the large one."""
    own, theirs, tasks = [], [], []
    with processes(1) as cluster:
        for side in (BLOCK, MEASURED_SIDE):
            bands, mpx, runs = tile(folder.parent / "scenes", side), side**2 / 1e6, []
            for _ in range(REPEATS + 1):
                before = cluster.cpu()
                seconds = cpu_of(lambda bands=bands: sweep(bands, folder / "cluster", scheduler=cluster.address))
                runs.append((seconds, cluster.cpu() - before))
            engine, others = (min(values) for values in zip(*runs[1:]))  # the first one loads the engine
            tasks.append(costs.tasks(mpx))
            own.append(engine - (costs.scene_s(mpx) - costs.sent_s(mpx)))
            theirs.append((others - costs.sent_s(mpx)) / tasks[-1])
    task_s = max((own[1] - own[0]) / (tasks[1] - tasks[0]), 0.0)
    return {
        "task_s": task_s,
        "scene_join_s": max(own[0] - task_s * tasks[0], 0.0),
        "task_worker_s": max(min(theirs), 0.0),
    }


def seconds_of(run: Callable[[], Any]) -> float:
    """Return the seconds that a call takes."""
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


# ---- the simulation: processes are generators that yield what they wait for

Process = Generator[Any, Any, None]


class Simulation:
    """A clock, and what happens next; a process yields seconds to wait, a use of a `Shared`, or an `Event`."""

    def __init__(self) -> None:
        self.now = 0.0
        self._next: list[tuple[float, int, Callable[[], None]]] = []
        self._number = itertools.count()

    def at(self, moment: float, action: Callable[[], None]) -> None:
        """Do something at a moment."""
        heapq.heappush(self._next, (moment, next(self._number), action))

    def start(self, process: Process) -> None:
        """Let a process run until it waits."""
        try:
            waits_for = next(process)
        except StopIteration:
            return
        if isinstance(waits_for, (int, float)):
            self.at(self.now + waits_for, lambda: self.start(process))
        else:
            waits_for.begin(lambda: self.start(process))

    def run(self) -> float:
        """Run to the end; return the seconds that went by."""
        while self._next:
            self.now, _, action = heapq.heappop(self._next)
            action()
        return self.now


class Event:
    """Something that happens once; who waits goes on then."""

    def __init__(self) -> None:
        self.happened, self._waiting = False, []

    def begin(self, done: Callable[[], None]) -> None:
        if self.happened:
            done()
        else:
            self._waiting.append(done)

    def happen(self) -> None:
        self.happened = True
        for done in self._waiting:
            done()


class Shared:
    """A store, connection or core: `capacity` a second for all, evenly, and at most `each` for one."""

    def __init__(self, simulation: Simulation, capacity: float, each: float = float("inf")) -> None:
        self._simulation, self.capacity, self._each = simulation, capacity, each
        self._given, self._since = 0.0, 0.0  # what each user has been given until then
        self._users: list[tuple[float, int, Callable[[], None]]] = []
        self._number = itertools.count()
        self._version = 0
        self.used = 0.0

    def use(self, amount: float) -> SimpleNamespace:
        """Return what a process yields to be given an amount."""
        return SimpleNamespace(begin=lambda done: self._begin(amount, done))

    def _rate(self) -> float:
        return min(self.capacity / len(self._users), self._each) if self._users else 0.0

    def _begin(self, amount: float, done: Callable[[], None]) -> None:
        self._catch_up()
        self.used += amount
        heapq.heappush(self._users, (self._given + amount, next(self._number), done))
        self._plan()

    def _catch_up(self) -> None:
        self._given += self._rate() * (self._simulation.now - self._since)
        self._since = self._simulation.now

    def _plan(self) -> None:
        self._version += 1
        if self._users:
            version, wait = self._version, max(self._users[0][0] - self._given, 0.0) / self._rate()
            self._simulation.at(self._simulation.now + wait, lambda: self._end(version))

    def _end(self, version: int) -> None:
        if version == self._version:
            self._catch_up()
            aim, _, done = heapq.heappop(self._users)
            self._given = max(self._given, aim)
            self._plan()
            done()


@dataclass(frozen=True)
class Schedule:
    """What a simulation tells: seconds, and the busy share of workers, store and writing process."""

    seconds: float
    workers: float
    store: float
    writer: float = 0.0
    lost: int = 0


def own_cores(simulation: Simulation, workers: int, machine: float) -> list[Shared]:
    """Return what each worker computes on: a core of its own, or the cores of a machine, at most one at a time."""
    if machine:
        return [Shared(simulation, machine, 1.0)] * workers
    return [Shared(simulation, 1.0) for _ in range(workers)]


def lives(simulation: Simulation, assumed: Assumed, chance: random.Random) -> Callable[[], float]:
    """Return what tells when a worker that starts now will be lost."""
    mean = assumed.life_h * 3600
    return lambda: simulation.now + (chance.expovariate(1 / mean) if mean < float("inf") else float("inf"))


def scene_per_worker(
    costs: Costs, mpx: float, count: int, workers: int, assumed: Assumed, machine: float = 0.0
) -> Schedule:
    """Simulate jobs of one scene each; a lost worker's scene starts anew on another.

    `machine` is the number of cores that all workers share, 0 for a core of their own for each. Threads of a worker
    share its work evenly, so that one waits for bytes while another computes.
    """
    simulation, chance = Simulation(), random.Random(0)
    store = Shared(simulation, assumed.store_mb_s, assumed.link_mb_s)
    cores = own_cores(simulation, workers, machine)
    waiting, lost, ends = deque(range(count)), [0], lives(simulation, assumed, chance)
    windows = mpx / costs.window_mpx
    pieces = min(16, max(round(windows), 1))
    latency = BANDS * assumed.latency_s * windows / pieces / assumed.threads
    per_piece = (costs.read_s + costs.label_s + costs.write_s + costs.overviews_s) * mpx / pieces
    cells = costs.pieces(mpx)[0]
    sampled = cells * CELL_MPX

    def scene(core: Shared) -> Process:
        yield store.use(sampled * costs.read_mb)
        yield latency * pieces * sampled / mpx
        yield core.use(cells * costs.cell_s + sum(costs.scene_fit_s) + costs.scene_rest_s)
        for _ in range(pieces):
            bytes_come = costs.read_mb * mpx / pieces
            if assumed.threads == 1:
                yield latency
                yield store.use(bytes_come)
                yield core.use(per_piece)
                continue
            both = [Event(), Event()]  # the next piece comes while this one is worked on
            simulation.start(_then(both[0], latency, store.use(bytes_come)))
            simulation.start(_then(both[1], core.use(per_piece)))
            yield from both
        yield store.use(costs.maps_mb * mpx)

    def worker(core: Shared) -> Process:
        yield (
            0.0 if machine or workers == 1 else chance.uniform(0.0, costs.scene_s(mpx))
        )  # in a cloud they come one by one
        end = ends()
        while waiting:
            number = waiting.popleft()
            for step in scene(core):
                yield step
                if simulation.now >= end:
                    break
            else:
                continue
            waiting.append(number)
            lost[0] += 1
            yield assumed.replaced_s
            end = ends()

    for core in cores:
        simulation.start(worker(core))
    seconds = simulation.run()
    used = sum(core.used for core in set(cores)) / (machine or workers)
    return Schedule(seconds, used / seconds, store.used / assumed.store_mb_s / seconds, lost=lost[0])


def _then(event: Event, *steps: Any) -> Process:
    yield from steps
    event.happen()


def windows_of_one_scene(
    costs: Costs, mpx: float, count: int, workers: int, assumed: Assumed, machine: float = 0.0
) -> Schedule:
    """Simulate one scene after another: workers label windows, one process takes, unpacks and writes them in order.

    A window of a lost worker goes to another. The engine's limit holds: three windows a thread are under way.
    """
    simulation, chance = Simulation(), random.Random(0)
    store = Shared(simulation, assumed.store_mb_s, assumed.link_mb_s)
    link = Shared(simulation, assumed.writer_link_mb_s)
    cores = own_cores(simulation, workers, machine)
    writer = cores[0] if machine else Shared(simulation, 1.0)
    ends = lives(simulation, assumed, chance)
    dies, lost, written = [ends() for _ in range(workers)], [0], [0.0]
    within = bool(machine)  # a computer does not pack what it sends to itself
    pack, unpack = (0.0, 0.0) if within else (costs.compress_s, costs.receive_s)

    def read_and(work: float, size: float, at: int) -> Process:
        yield assumed.latency_s * BANDS
        yield store.use(costs.read_mb * size)
        yield cores[at].use(costs.read_s * size + work + costs.task_worker_s)

    def many(sizes: list[float], work: Callable[[float], float], after: Callable[[float], Process]) -> Process:
        """Let the workers go over pieces, and do what comes after each in order."""
        ready = [Event() for _ in sizes]
        free, most = [Event() for _ in sizes], 3 * workers * assumed.threads
        waiting = deque(range(len(sizes)))

        def thread(at: int) -> Process:
            while waiting:
                number = waiting.popleft()
                if number >= most:
                    yield free[number - most]
                yield from read_and(work(sizes[number]), sizes[number], at)
                if simulation.now >= dies[at]:
                    waiting.appendleft(number)
                    lost[0] += 1
                    yield assumed.replaced_s
                    dies[at] = ends()
                else:
                    ready[number].happen()

        for at in range(workers):
            for _ in range(assumed.threads):
                simulation.start(thread(at))
        for number, size in enumerate(sizes):
            yield ready[number]
            free[number].happen()
            yield from after(size)

    def own_work(seconds: float) -> Process:
        written[0] += seconds
        yield writer.use(seconds)

    def own_task(_size: float) -> Process:
        yield from own_work(costs.task_s)

    def write(size: float) -> Process:
        yield link.use(0.0 if within else costs.sent_mb * size)
        yield from own_work(costs.task_s + size * (unpack + costs.write_s + costs.overviews_s))

    def fit(seconds: float, at: int, done: Event) -> Process:
        yield cores[at].use(seconds + costs.task_worker_s)
        done.happen()

    def run() -> Process:
        cells, windows = costs.pieces(mpx)
        drawn = max(costs.cell_s - costs.read_s * CELL_MPX, 0.0)
        for _ in range(count):
            yield from own_work(costs.scene_join_s)
            yield from many([CELL_MPX] * cells, lambda _size: drawn, own_task)
            fitted = [Event() for _ in costs.scene_fit_s]
            for number, seconds in enumerate(reversed(costs.scene_fit_s)):
                simulation.start(fit(seconds, number % workers, fitted[number]))
            yield from fitted
            yield from own_work(costs.task_s * len(fitted))
            yield from many([mpx / windows] * windows, lambda size: (costs.label_s + pack) * size, write)
            yield from own_work(costs.scene_rest_s)
            yield store.use(costs.maps_mb * mpx)

    simulation.start(run())
    seconds = simulation.run()
    used = sum(core.used for core in set(cores)) / (machine or workers)
    shares = used / seconds, store.used / assumed.store_mb_s / seconds, written[0] / seconds
    return Schedule(seconds, *shares, lost=lost[0])


# ---- what it says


def tell_costs(costs: Costs) -> None:
    """Print the cost model."""
    print(f"\nPer Mpx of {BANDS} bands; measured on {MEASURED_SIDE**2 / 1e6:.1f} Mpx, one thread, seconds of a core")
    for stage, seconds, megabytes in (
        ("read and decode", costs.read_s, costs.read_mb),
        ("label, k = 3..10", costs.label_s, None),
        ("write eight class maps", costs.write_s, None),
        ("their overviews", costs.overviews_s, costs.maps_mb),
        ("pack labels (cluster)", costs.compress_s, costs.sent_mb),
        ("unpack labels (cluster)", costs.receive_s, None),
        ("NDVI, NDWI, NDBI", costs.indices_s, None),
        ("write these", costs.write_indices_s, costs.indices_mb),
    ):
        print(f"{stage:26}{seconds:9.3f} s" + ("" if megabytes is None else f"{megabytes:9.2f} MB"))
    print(f"Per scene: drawing pixels {CELLS * costs.cell_s:.1f} s, fitting {sum(costs.scene_fit_s):.1f} s, "
          f"the rest {costs.scene_rest_s:.1f} s")  # fmt: skip
    print(f"On a cluster also: {costs.scene_join_s:.1f} s a scene and {1000 * costs.task_s:.1f} ms a task in the "
          f"writing process, {1000 * costs.task_worker_s:.1f} ms a task on workers and scheduler; a tile is "
          f"{costs.tasks(TILE_MPX)} tasks")  # fmt: skip
    print(f"A tile of {TILE_MPX:.1f} Mpx: {costs.scene_s(TILE_MPX):.0f} s of a core, reads "
          f"{costs.read_mb * TILE_MPX / 1000:.2f} GB, writes {costs.maps_mb * TILE_MPX / 1000:.3f} GB")  # fmt: skip


def others_cpu() -> tuple[float, float]:
    """Return the seconds of cores that this machine has used, and those of them that our children have."""
    fields = list(map(int, Path("/proc/stat").read_text().splitlines()[0].split()[1:9]))
    busy = (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")
    own = os.times()
    return busy, own.children_user + own.children_system + own.user + own.system


def check(costs: Costs, folder: Path) -> None:
    """Print real runs on this machine beside the simulation with the same costs."""
    bands = tile(folder.parent / "scenes", CHECKED_SIDE)
    mpx = CHECKED_SIDE**2 / 1e6
    here = Assumed(store_mb_s=1e6, link_mb_s=1e6, latency_s=0.0, threads=1, life_h=float("inf"))
    print(f"\nThe simulation beside real runs; scenes of {mpx:.1f} Mpx. Cores left: what other work did not use of "
          "this machine meanwhile, told to the simulation")  # fmt: skip
    print(f"{'way':26}{'workers':>8}{'cores left':>12}{'real s':>9}{'simulated s':>13}{'error':>8}")
    for workers in (1, 2):

        def jobs(workers: int = workers) -> None:
            with ThreadPoolExecutor(workers) as pool:
                list(pool.map(lambda at: sweep(bands, folder / f"job{at}"), range(CHECKED_SCENES)))

        compare(
            f"{CHECKED_SCENES} scenes, one a job", scene_per_worker, jobs, costs, mpx, CHECKED_SCENES, workers, here
        )
        with processes(workers) as cluster:
            address = cluster.address
            compare(
                "windows of one scene",
                windows_of_one_scene,
                lambda address=address: sweep(bands, folder / "cluster", scheduler=address),
                *(costs, mpx, 1, workers, here),
                cluster.cpu,
            )


def compare(
    name: str,
    way: Callable[..., Schedule],
    run: Callable[[], None],
    costs: Costs,
    mpx: float,
    count: int,
    workers: int,
    assumed: Assumed,
    beside: Callable[[], float] = lambda: 0.0,
) -> None:
    """Print one line of the check; `beside` tells the seconds of cores of processes that are no children yet."""
    busy, own = others_cpu()
    own += beside()
    seconds = seconds_of(run)
    busy_after, own_after = others_cpu()
    others = max((busy_after - busy) - (own_after + beside() - own), 0.0) / seconds
    cores = max((os.cpu_count() or 1) - others, 0.1)
    told = way(costs, mpx, count, workers, assumed, cores).seconds
    print(f"{name:26}{workers:8d}{cores:12.2f}{seconds:9.1f}{told:13.1f}{told / seconds - 1:8.0%}", flush=True)


def plan(costs: Costs, assumed: Assumed) -> None:
    """Print what the simulation says of the continent."""
    hours, read, written = (TILES * each for each in (costs.scene_s(TILE_MPX) / 3600, costs.read_mb, costs.maps_mb))
    print(f"\n{TILES:,} tiles of {TILE_MPX:.1f} Mpx and {BANDS} bands, k = 3..10: {hours:.0f} hours of a core, "
          f"{read * TILE_MPX / 1e6:.1f} TB read, {written * TILE_MPX / 1e6:.2f} TB written\n{assumed}")  # fmt: skip
    quick = dataclasses.replace(assumed, store_mb_s=4 * assumed.store_mb_s)
    for name, way, told, alone_for, count in (
        ("A scene per job and worker", scene_per_worker, assumed, 20, TILES),
        (f"The same, the store gives {quick.store_mb_s:,.0f} MB/s", scene_per_worker, quick, 20, TILES),
        ("Windows of one scene after another", windows_of_one_scene, assumed, SIMULATED_SCENES, SIMULATED_SCENES),
    ):
        lasting = dataclasses.replace(told, life_h=float("inf"))
        alone = way(costs, TILE_MPX, alone_for, 1, lasting).seconds / alone_for
        heads = ("workers", "hours", "speed-up", "efficiency", "workers", "store", "writer", "lost")
        print(f"\n{name}; busy shares\n{''.join(word.rjust(11) for word in heads)}")
        for workers in WORKERS:
            found = way(costs, TILE_MPX, count, workers, told)
            faster = alone * count / found.seconds
            shares = "".join(f"{share:11.0%}" for share in (found.workers, found.store, found.writer))
            hours = found.seconds * TILES / count / 3600
            print(
                f"{workers:11d}{hours:11.1f}{faster:11.1f}{faster / workers:11.0%}{shares}{found.lost:11d}", flush=True
            )


def main() -> None:
    """Measure, check, and plan."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks")
    parser.add_argument("--plan", nargs="*", metavar="NAME=VALUE", help="plan alone, from the costs of the last run")
    parser.add_argument("--stages", nargs="+", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.stages:
        print(json.dumps(stage_costs(Path(chosen.stages[0]), chosen.stages[1:])))
        return
    folder = chosen.folder / "scale"
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "costs.json"
    if chosen.plan is not None:
        words = dict(word.split("=") for word in chosen.plan)
        given = {name: type(getattr(Assumed, name))(value) for name, value in words.items()}
        plan(Costs(**json.loads(kept.read_text())), dataclasses.replace(Assumed(), **given))
        return
    costs = measured_costs(folder)
    kept.write_text(json.dumps(dataclasses.asdict(costs)))
    tell_costs(costs)
    plan(costs, Assumed())
    check(costs, folder)


if __name__ == "__main__":
    main()
