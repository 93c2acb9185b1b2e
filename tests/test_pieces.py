"""Windows cut out of pieces: the same pixels as read directly, each piece read once, errors told to all who wait."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasterio.windows import Window
from scenes import write_raster

from engine.errors import InputError
from engine.options.base import StackOptions
from engine.progress import Progress
from engine.raster import pieces as module
from engine.raster.pieces import Pieces
from engine.raster.reader import StackReader
from engine.raster.stack import Stack, build_stack
from engine.raster.windows import run_windows

ROWS, COLS = 1100, 1300


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Stack:
    values = np.random.default_rng(0).integers(0, 60, (2, ROWS, COLS), dtype=np.uint8)  # a pixel in 30 has none
    path = write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", values, nodata=0)
    return build_stack(StackOptions(inputs=(path,)), Progress())


def tiles(side: int = 200, step: int = 150) -> list[Window]:
    return [
        Window(left, top, min(side, COLS - left), min(side, ROWS - top))
        for top in range(0, ROWS, step)
        for left in range(0, COLS, step)
    ]


def cut(reader: Any, window: Window) -> tuple[np.ndarray, np.ndarray]:
    block = reader.read(window)
    return block.cube * block.valid, block.valid


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, ...]]:
    """Note the windows that are decoded."""
    found: list[tuple[float, ...]] = []
    read = StackReader.read

    def noting(self: StackReader, window: Window, out: np.ndarray | None = None) -> Any:
        found.append(window.flatten())
        return read(self, window, out)

    monkeypatch.setattr(StackReader, "read", noting)
    return found


@pytest.mark.parametrize("threads", [1, 4])
def test_windows_are_those_of_the_stack(stack: Stack, reads: list, threads: int) -> None:
    expected = [cut(stack.open(), window) for window in tiles()]
    reads.clear()
    found = run_windows(Pieces(stack, tiles()), tiles(), cut, threads, Progress())
    for one, other in zip(expected, found):
        np.testing.assert_array_equal(one[0], other[0])
        np.testing.assert_array_equal(one[1], other[1])
    assert len(reads) == len(set(reads)) == 9  # three rows of three pieces, each once


def test_a_piece_goes_with_its_last_window(stack: Stack) -> None:
    pieces = Pieces(stack, tiles())
    most = 0
    with pieces.open() as reader:
        for window in tiles():
            reader.read(window)
            most = max(most, len(pieces._kept))
    assert not pieces._kept and most <= 6  # two rows at a time


def test_few_are_kept_of_windows_that_are_not_known(stack: Stack, reads: list, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT_BYTES", 0)
    monkeypatch.setattr(module, "_FEWEST_KEPT", 2)
    with Pieces(stack).open() as reader:
        for left in (0, 600, 1100, 0):
            reader.read(Window(left, 0, 10, 10))
        assert len(reader._pieces._kept) == 2
    assert len(reads) == 4  # the first was let go


def test_pieces_lie_as_the_blocks_of_the_file(tmp_path: Path, stack: Stack, reads: list) -> None:
    part = build_stack(
        StackOptions(inputs=stack.files, grid="custom", crs=stack.grid.crs.to_wkt(), resolution=30,
                     target_extent=stack.grid.part(100, 40, 1000, 900).bounds),
        Progress(),
    )  # fmt: skip
    assert part.offsets == ((100, 40),)
    with Pieces(part).open() as reader:
        found = cut(reader, Window(300, 300, 300, 300))
    assert sorted(reads) == [(0, 0, 412, 472), (0, 472, 412, 428), (412, 0, 512, 472), (412, 472, 512, 428)]
    expected = cut(part.open(), Window(300, 300, 300, 300))
    np.testing.assert_array_equal(found[0], expected[0])


def test_it_travels_without_what_it_keeps(stack: Stack) -> None:
    pieces = Pieces(stack, tiles())
    pieces.open().read(Window(0, 0, 5, 5))
    copy = pickle.loads(pickle.dumps(pieces))
    assert not copy._kept and copy.files == stack.files
    np.testing.assert_array_equal(
        copy.open().read(Window(7, 9, 5, 5)).cube, pieces.open().read(Window(7, 9, 5, 5)).cube
    )


def test_an_error_is_told_to_every_thread(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: StackReader, window: Window, out: np.ndarray | None = None) -> Any:
        raise InputError("the file is cut off")

    monkeypatch.setattr(StackReader, "read", broken)
    with pytest.raises(InputError, match="cut off"):
        list(run_windows(Pieces(stack, tiles()), tiles(), cut, 4, Progress()))
