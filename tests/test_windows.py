from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from scenes import Record, write_bands, write_raster

from engine.errors import Cancelled, InputError
from engine.options.base import StackOptions
from engine.progress import Progress
from engine.raster.stack import Stack, build_stack
from engine.raster.windows import TILE, count_threads, plan_windows, run_windows, threads_that_fit, tile_size


def stack_of(*inputs: str) -> Stack:
    return build_stack(StackOptions(inputs=inputs), Record())


def blank(path, shape, dtype="uint8", count=1, **profile) -> str:
    """Write an empty raster that is large only in name."""
    import rasterio
    from scenes import UTM, north_up

    settings = {"driver": "GTiff", "height": shape[0], "width": shape[1], "count": count, "dtype": dtype, "crs": UTM}
    with rasterio.open(path, "w", transform=north_up(), sparse_ok=True, bigtiff="yes", **settings, **profile):
        pass
    return str(path)


TILES = {"tiled": True, "blockxsize": 256, "blockysize": 256}


def covers_once(windows, shape) -> bool:
    seen = np.zeros(shape, np.uint8)
    for window in windows:
        seen[window.row_off : window.row_off + window.height, window.col_off : window.col_off + window.width] += 1
    return bool((seen == 1).all())


def test_windows_cover_everything_once_in_rows_of_tiles(tmp_path):
    stack = stack_of(blank(tmp_path / "a.tif", (1300, 2700), **TILES))
    windows = plan_windows(stack, 512, 2, 60)
    assert covers_once(windows, stack.grid.shape)
    assert (windows[0].height, windows[0].width) == (TILE, 1024)
    assert [window.row_off for window in windows] == sorted(window.row_off for window in windows)


def test_windows_shrink_with_memory_but_not_below_a_tile(tmp_path):
    stack = stack_of(blank(tmp_path / "a.tif", (1300, 9000), **TILES))
    for memory, threads, width in ((512, 2, 1024), (512, 16, TILE), (64, 2, TILE)):
        windows = plan_windows(stack, memory, threads, 60)
        assert windows[0].width == width and {window.height for window in windows} == {TILE, 1300 - 2 * TILE}
        assert covers_once(windows, stack.grid.shape)
    assert threads_that_fit(stack, plan_windows(stack, 64, 16, 60), 64, 16, 60) == 1
    assert threads_that_fit(stack, plan_windows(stack, 512, 4, 60), 512, 4, 60) == 4


def test_strips_are_read_over_the_full_width(tmp_path):
    stack = stack_of(blank(tmp_path / "a.tif", (1300, 2700)))
    assert plan_windows(stack, 512, 2)[0].width == 2700
    assert plan_windows(stack, 64, 16, 60)[0].width == TILE


def test_large_blocks_are_decoded_once_whatever_the_memory(tmp_path):
    tiles = {"tiled": True, "blockxsize": 1024, "blockysize": 1024}
    stack = stack_of(blank(tmp_path / "a.tif", (3000, 3000), **tiles))
    for memory in (64, 512):
        windows = plan_windows(stack, memory, 2, 60)
        assert (windows[0].height, windows[0].width) == (1024, 1024) and covers_once(windows, (3000, 3000))


def test_hundreds_of_bands_make_low_windows(tmp_path):
    stack = stack_of(blank(tmp_path / "a.tif", (600, 700), "float32", 200, **TILES))
    windows = plan_windows(stack, 64, 2)
    assert windows[0].height == tile_size(800) == 128 and windows[0].width == TILE
    assert covers_once(windows, (600, 700))


def test_a_small_raster_is_one_window(tmp_path):
    stack = stack_of(*write_bands(tmp_path, 2))
    assert len(plan_windows(stack, 512, 0)) == 1


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_order_and_progress_moves_once_per_window(tmp_path, threads):
    stack = stack_of(blank(tmp_path / "a.tif", (1100, 3000), **TILES))
    windows = plan_windows(stack, 64, 16, 60)
    record = Record()

    def work(reader, window):
        time.sleep(0.002 * (window.col_off == 0))
        return reader.read(window).valid.size, window

    found = list(run_windows(stack, windows, work, threads, record, "Going"))
    assert [window for _, window in found] == windows
    assert sum(size for size, _ in found) == 1100 * 3000
    assert len(record.fractions) == len(windows) and record.fractions[-1] == 1
    assert record.fractions == sorted(record.fractions)


def test_each_thread_has_a_reader_of_its_own(tmp_path):
    stack = stack_of(blank(tmp_path / "a.tif", (1100, 3000), **TILES))
    windows = plan_windows(stack, 64, 16, 60)
    busy, readers, lock = set(), set(), threading.Lock()

    def work(reader, window):
        with lock:
            assert reader not in busy
            busy.add(reader)
            readers.add(reader)
        time.sleep(0.002)
        with lock:
            busy.remove(reader)

    list(run_windows(stack, windows, work, 3, Progress()))
    assert 1 < len(readers) <= 3
    with pytest.raises(Exception, match="(?i)closed"):
        next(iter(readers)).read(windows[0])


def test_little_is_computed_ahead(tmp_path):
    stack = stack_of(blank(tmp_path / "a.tif", (5000, 5000), **TILES))
    windows = plan_windows(stack, 64, 16, 60)
    started = []
    run = run_windows(stack, windows, lambda reader, window: started.append(window), 2, Progress())
    next(run)
    time.sleep(0.1)
    assert len(started) <= 5 < len(windows)
    run.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("window")]


@pytest.mark.parametrize("threads", [1, 3])
def test_cancel_stops_between_windows(tmp_path, threads):
    stack = stack_of(blank(tmp_path / "a.tif", (5000, 5000), **TILES))
    windows = plan_windows(stack, 64, 16, 60)
    stop = threading.Event()
    done = []

    def work(reader, window):
        done.append(window)
        time.sleep(0.01)
        if len(done) >= 5:
            stop.set()

    with pytest.raises(Cancelled):
        list(run_windows(stack, windows, work, threads, Progress(stop=stop)))
    assert len(done) < len(windows) / 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("window")]


@pytest.mark.parametrize("threads", [1, 3])
def test_the_first_failure_is_the_one_raised(tmp_path, threads):
    stack = stack_of(blank(tmp_path / "a.tif", (5000, 5000), **TILES))
    windows = plan_windows(stack, 64, 16, 60)

    def work(reader, window):
        if window.row_off == TILE:
            raise TimeoutError(f"column {window.col_off}")

    with pytest.raises(TimeoutError, match="column 0"):
        list(run_windows(stack, windows, work, threads, Progress()))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("window")]


def test_a_file_that_vanishes_is_named(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 3), "uint8"))
    stack = stack_of(path)
    (tmp_path / "a.tif").unlink()
    with pytest.raises(InputError, match="does not exist"):
        list(run_windows(stack, plan_windows(stack, 512, 1), lambda reader, window: None, 1, Progress()))


def test_threads():
    assert count_threads(3) == 3 and count_threads(0) >= 1
