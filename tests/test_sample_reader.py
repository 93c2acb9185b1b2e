"""Squares of rasters around places: where they are, in which CRS, and that nothing depends on how they are read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.windows import Window
from scenes import ORIGIN, UTM, north_up, write_raster

from engine.core.transforms import Pipeline, Standardise
from engine.errors import InputError
from engine.raster.grid import to_crs
from engine.raster.sample_reader import SampleReader, boxes_of, metric_crs, placed_crs, read_square, sample_grid
from engine.raster.sources import Source, inspect, source_of

DEGREES = CRS.from_epsg(4326)
HERE = CRS.from_string(UTM)


def places_of(source: Source) -> tuple[np.ndarray, np.ndarray]:
    """Return metres right of and below the origin, in UTM, of the middle of each pixel of a grid."""
    grid = source.grid
    columns, rows = (axis.ravel() + 0.5 for axis in np.meshgrid(np.arange(grid.width), np.arange(grid.height)))
    x, y = grid.transform.c + grid.transform.a * columns, grid.transform.f + grid.transform.e * rows
    x, y = (x, y) if grid.crs == HERE else to_crs(grid.crs, HERE, x, y)
    return (x - ORIGIN[0]).reshape(grid.shape), (ORIGIN[1] - y).reshape(grid.shape)


def ramp(path: Path, size: float, side: int, crs: str = UTM, x: float = ORIGIN[0], y: float = ORIGIN[1]) -> Source:
    """Write a raster whose two bands are metres to the right and down in UTM, whatever its own CRS."""
    write_raster(path, np.zeros((2, side, side), "float32"), north_up(size, x, y), crs=crs)
    values = np.stack(places_of(inspect(str(path)))).astype("float32")
    return inspect(write_raster(path, values, north_up(size, x, y), crs=crs))


def squares_of(sources: list[Source], side_px: int, side: float) -> SampleReader:
    return SampleReader(sources, sample_grid(sources, HERE, side / side_px), side_px)


def read(squares: SampleReader, x: float, y: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the bands (bands, rows, cols) around one place, and where they have values."""
    ((square, valid),) = squares.squares(np.array([[x, y]]))
    return square.transpose(2, 0, 1), valid


def in_degrees(path: Path) -> Source:
    x, y = to_crs(HERE, DEGREES, np.array([ORIGIN[0]]), np.array([ORIGIN[1]]))
    return ramp(path, 0.0002, 400, "EPSG:4326", float(x[0]) - 0.01, float(y[0]) + 0.01)


@pytest.mark.parametrize("pixel", [10.0, 4.0, 37.0])
@pytest.mark.parametrize("kind", ["metres", "degrees"])
def test_a_ramp_is_where_it_belongs(tmp_path: Path, kind: str, pixel: float) -> None:
    source = ramp(tmp_path / "r.tif", 10, 200) if kind == "metres" else in_degrees(tmp_path / "r.tif")
    squares = squares_of([source], 16, 16 * pixel)
    for right, down in ((700.0, 800.0), (913.0, 651.0), (1003.3, 1117.7)):
        cube, valid = read(squares, ORIGIN[0] + right, ORIGIN[1] - down)
        assert valid.all() and cube.shape == (2, 16, 16)
        steps = (np.arange(16) - 7.5) * pixel
        apart = cube[0] - (right + steps), cube[1] - (down + steps)[:, None]
        # To the nearest pixel the square is off as a whole; within it, pixels are where they belong.
        assert all(abs(error.mean()) <= 0.51 * pixel and np.ptp(error) < 0.25 * pixel for error in apart)


def test_pixels_of_the_first_raster_are_kept_where_they_are_as_wanted(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 255, (3, 40, 40)).astype("uint8")
    source = inspect(write_raster(tmp_path / "r.tif", values, north_up(10)))
    cube, valid = read(squares_of([source], 8, 80), ORIGIN[0] + 200, ORIGIN[1] - 120)
    assert valid.all() and cube.dtype == np.uint8 and (cube == values[:, 8:16, 16:24]).all()


def test_beyond_the_rasters_and_in_holes_there_is_nothing(tmp_path: Path) -> None:
    values = np.full((2, 40, 40), 7, "float32")
    values[0, 20:, 20:], values[1, :5] = np.nan, -9999
    source = inspect(write_raster(tmp_path / "r.tif", values, north_up(10), nodata=-9999))
    squares = squares_of([source], 8, 80)
    cube, valid = read(squares, ORIGIN[0] + 200, ORIGIN[1] - 200)
    assert valid.tolist() == [[True] * 8] * 4 + [[True] * 4 + [False] * 4] * 4
    assert (cube == 7 * valid).all()
    cube, valid = read(squares, *ORIGIN)
    assert not valid.any() and not cube.any()
    cube, valid = read(squares, ORIGIN[0] + 1e6, ORIGIN[1])
    assert not valid.any() and cube.shape == (2, 8, 8)


def test_squares_are_pieces_of_a_whole(tmp_path: Path) -> None:
    fine, coarse = ramp(tmp_path / "fine.tif", 10, 150), in_degrees(tmp_path / "coarse.tif")
    generator = np.random.default_rng(1)
    squares = squares_of([fine, coarse], 32, 32 * 2.0)
    grid = squares.stack.grid
    assert max(grid.shape) > 2 * 512  # several of the pieces that are resampled at once
    with squares.stack.open() as reader:
        whole = reader.read(Window(0, 0, grid.width, grid.height))
        for x, y in generator.uniform((0, -1500), (1500, 0), (20, 2)) + ORIGIN:
            window = squares.window(x, y)
            cube, valid = read_square(reader, window)
            left, top = int(window.col_off), int(window.row_off)
            inside = whole.cube[:, top : top + 32, left : left + 32], whole.valid[top : top + 32, left : left + 32]
            assert (valid == inside[1]).all() and (cube == inside[0] * valid).all()


def test_batches_are_the_squares_in_an_order_that_the_seed_draws(tmp_path: Path) -> None:
    squares = squares_of([ramp(tmp_path / "r.tif", 10, 200), in_degrees(tmp_path / "d.tif")], 16, 100)
    places = np.random.default_rng(2).uniform((100, -1900), (1900, -100), (61, 2)) + ORIGIN
    alone = [read(squares, *place)[0].transpose(1, 2, 0) for place in places.tolist()]
    given = list(squares.batches(places, 25, threads=3))
    assert [len(batch.at) for batch in given] == [25, 25, 11]
    assert (np.concatenate([batch.patches for batch in given]) == np.stack(alone)).all()
    drawn = [np.concatenate(part) for part in zip(*squares.batches(places, 25, seed=4, epoch=1, threads=2))]
    again = [np.concatenate(part) for part in zip(*squares.batches(places, 7, seed=4, epoch=1, threads=1))]
    assert all((one == other).all() for one, other in zip(drawn, again))
    assert (drawn[0] == np.stack(alone)[drawn[2]]).all() and sorted(drawn[2].tolist()) == list(range(61))
    (later,) = squares.batches(places, 99, seed=4, epoch=2)
    assert later.at.tolist() != drawn[2].tolist() != list(range(61))


def test_the_order_of_places_that_lie_together_is_an_order(tmp_path: Path) -> None:
    squares = squares_of([ramp(tmp_path / "r.tif", 10, 200)], 16, 16.0)  # 2000 pixels of 1 m: pieces of 512
    places = np.array([(1500.0, -20.0), (20.0, -1500.0), (30.0, -30.0), (1510.0, -40.0)]) + ORIGIN
    assert squares.nearby(places).tolist() == [2, 0, 3, 1]


def test_a_pipeline_scales_and_leaves_holes_at_zero(tmp_path: Path) -> None:
    values = np.full((1, 40, 40), 130, "int16")
    values[0, :, 20:] = -1
    source = inspect(write_raster(tmp_path / "r.tif", values, north_up(10), nodata=-1))
    pipeline = Pipeline((Standardise((100.0,), (15.0,)),))
    (batch,) = squares_of([source], 8, 80).batches(np.array([ORIGIN]) + (200, -200), pipeline=pipeline)
    assert batch.patches.dtype == np.float32 and batch.valid[0, 0].tolist() == [True] * 4 + [False] * 4
    assert batch.patches[0, 0, :, 0].tolist() == [2.0] * 4 + [0.0] * 4


def test_rasters_of_other_crs_and_resolution_line_up(tmp_path: Path) -> None:
    """A surface and its labels: half-planes that meet along one line in UTM, of 2 m in UTM and 7 m in degrees."""
    fine = ramp(tmp_path / "fine.tif", 2, 400)
    x, y = to_crs(HERE, DEGREES, np.array([ORIGIN[0]]), np.array([ORIGIN[1]]))
    coarse = ramp(tmp_path / "coarse.tif", 0.00007, 200, "EPSG:4326", float(x[0]), float(y[0]))
    squares = squares_of([fine, coarse], 64, 128)
    cube, valid = read(squares, ORIGIN[0] + 350, ORIGIN[1] - 400)
    assert valid.all()
    assert np.abs(cube[:2] - cube[2:]).max() < 0.25 * 2.0  # a quarter of a pixel of the squares


def test_each_raster_is_resampled_its_own_way(tmp_path: Path) -> None:
    values = np.tile(np.repeat([1, 9], 2), (16, 4))[None].astype("uint8")
    path = write_raster(tmp_path / "r.tif", np.concatenate([values, values]), north_up(10))
    smooth, classes = source_of(path, [1]), source_of(path, [2], "nearest")
    cube, _ = read(squares_of([smooth, classes], 16, 40), ORIGIN[0] + 80, ORIGIN[1] - 80)
    assert set(np.unique(cube[1]).tolist()) == {1, 9} and len(np.unique(cube[0])) > 2


def test_bands_are_chosen_by_number_or_name(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "r.tif", np.zeros((3, 8, 8), "uint8"), north_up(10), names=("a", "b", "c"))
    assert [band.index for band in source_of(path, ["c", 1]).bands] == [3, 1]
    with pytest.raises(InputError, match=r"r.tif has no band 4, d; it has 1 a, 2 b, 3 c\."):
        source_of(path, [4, "d"])


def test_the_crs_is_true_to_scale(tmp_path: Path) -> None:
    def source(name: str, crs: str | None, size: float, x: float, y: float) -> Source:
        return inspect(write_raster(tmp_path / name, np.ones((9, 9), "uint8"), north_up(size, x, y), crs=crs))

    utm = source("utm.tif", "EPSG:32629", 10, *ORIGIN)
    degrees = source("degrees.tif", "EPSG:4326", 0.01, -3.0, 53.5)
    mercator = source("mercator.tif", "EPSG:3857", 10, -333958.0, 7080816.0)
    point = {"type": "Point", "coordinates": [-2.97, 53.47]}
    far_south = {"type": "Point", "coordinates": [179.9, -40.0]}
    assert metric_crs(DEGREES, [point], utm.grid.crs).to_epsg() == 32629
    assert metric_crs(DEGREES, [point], degrees.grid.crs).to_epsg() == 32630
    assert metric_crs(DEGREES, [point, None], mercator.grid.crs).to_epsg() == 32630
    assert metric_crs(DEGREES, [far_south], degrees.grid.crs).to_epsg() == 32760
    on_land = {"type": "Point", "coordinates": [500000.0, 5900000.0]}
    assert metric_crs(CRS.from_epsg(32629), [on_land], degrees.grid.crs).to_epsg() == 32629
    with pytest.raises(InputError, match="bare.tif has no CRS"):
        placed_crs([utm, source("bare.tif", None, 10, 0, 0)])


def test_boxes() -> None:
    square = [[[[0.0, 1.0], [4.0, 1.0], [4.0, 3.0], [0.0, 1.0]]], [[[5.0, 5.0, 9.0], [6.0, 7.0, 9.0], [5.0, 5.0, 9.0]]]]
    shapes = [{"type": "MultiPolygon", "coordinates": square}, None, {"type": "Point", "coordinates": [2.0, 8.0]}]
    found = boxes_of(shapes, HERE, HERE)
    assert found[[0, 2]].tolist() == [[0, 1, 6, 7], [2, 8, 2, 8]] and np.isnan(found[1]).all()
    nowhere = boxes_of([{"type": "Point", "coordinates": [0.0, 95.0]}], DEGREES, HERE)
    assert np.isnan(nowhere).all()
