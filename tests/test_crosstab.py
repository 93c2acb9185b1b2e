"""Joint counts of two class rasters: right for every type, grid, window and thread."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from affine import Affine
from scenes import Record, north_up, write_area, write_raster

from engine.errors import Cancelled, InputError
from engine.options.base import StackOptions
from engine.raster import windows
from engine.raster.crosstab import NODATA_IN_BOTH, PairLookup, compact, cross_tabulate
from engine.raster.reader import OUTSIDE, Block
from engine.raster.stack import build_stack

SHAPE = (40, 50)


def tabulate(*paths, record=None, memory_mb=512, threads=2, **options):
    record = record or Record()
    stack = build_stack(StackOptions(inputs=paths, **options), record, order="given")
    return cross_tabulate(stack, memory_mb, threads, record)


def pairs(table):
    """Return {(row, column): pixels} of the pairs that occur."""
    return {
        (int(row), int(column)): int(table.counts[i, j])
        for i, row in enumerate(table.rows)
        for j, column in enumerate(table.columns)
        if table.counts[i, j]
    }


def counted(first, second, keep=True):
    keep = np.broadcast_to(keep, first.shape)
    return dict(Counter(zip(first[keep].astype(int).tolist(), second[keep].astype(int).tolist())))


def draw(values, seed, shape=SHAPE, dtype="uint8"):
    return np.random.default_rng(seed).choice(values, shape).astype(dtype)


def test_a_table_worked_by_hand(tmp_path):
    first = np.array([[1, 1, 2], [2, 2, 3]], "uint8")
    second = np.array([[1, 4, 4], [4, 4, 1]], "uint8")
    table = tabulate(write_raster(tmp_path / "a.tif", first), write_raster(tmp_path / "b.tif", second))
    assert table.rows.tolist() == [1, 2, 3] and table.columns.tolist() == [1, 4]
    assert table.counts.tolist() == [[1, 1], [0, 3], [1, 0]]
    assert table.areas_ha == pytest.approx(0.09 * table.counts)
    assert not any(table.left_out.values())


@pytest.mark.parametrize(
    ("dtype", "values"),
    [
        ("uint8", [0, 1, 7, 255]),
        ("int8", [-128, 0, 127]),
        ("int16", [-32768, -1, 32767]),
        ("uint16", [0, 256, 65535]),
        ("int32", [-(2**31), -5, 2**31 - 1]),
        ("uint32", [1, 2**32 - 1]),
        ("float32", [-3, 0, 2**24]),
        ("float64", [1, 2, 2**40]),
    ],
)
def test_every_type_of_number(dtype, values, tmp_path):
    if dtype == "int8":
        rasterio = pytest.importorskip("rasterio", minversion="1.4", reason="older rasterio writes no int8")
        assert rasterio
    first, second = draw(values, 1, dtype=dtype), draw([0, 3, 9], 2)
    table = tabulate(write_raster(tmp_path / "a.tif", first), write_raster(tmp_path / "b.tif", second))
    assert pairs(table) == counted(first, second)


def test_order_is_that_of_the_inputs_though_bands_have_one_name(tmp_path):
    first, second = draw([1, 2], 1), draw([5, 6], 2)
    paths = [
        write_raster(tmp_path / "z" / "map.tif", first, names=("class",)),
        write_raster(tmp_path / "a" / "map.tif", second, names=("class",)),
    ]
    assert pairs(tabulate(*paths)) == counted(first, second)


def test_what_one_side_lacks_is_counted_by_side(tmp_path):
    first, second = draw([1, 2, 9], 3), draw([1, 2, 0], 4)
    masked = np.random.default_rng(5).random(SHAPE) < 0.2
    a, b = first == 9, (second == 0) | masked
    before = write_raster(tmp_path / "before.tif", first, nodata=9)
    after = write_raster(tmp_path / "after.tif", second, mask=np.where(b, 0, 255).astype("uint8"))
    table = tabulate(before, after)
    assert pairs(table) == counted(first, second, ~a & ~b)
    assert table.left_out["nodata in before.tif only"] == (a & ~b).sum()
    assert table.left_out["nodata in after.tif only"] == (b & ~a).sum()
    assert table.left_out[NODATA_IN_BOTH] == (a & b).sum()
    assert sum(table.left_out.values()) + table.counts.sum() == first.size


def test_area_and_nodata_together(tmp_path):
    first, second = draw([1, 2, 9], 3), draw([1, 2], 4)
    paths = [
        write_raster(tmp_path / "before.tif", first, nodata=9),
        write_raster(tmp_path / "after.tif", second, nodata=9),
    ]
    # A triangle, so that the cut grid keeps pixels outside.
    ring = [[500300.0, 5899100.0], [500900.0, 5899100.0], [500300.0, 5899700.0], [500300.0, 5899100.0]]
    corner = {"type": "Polygon", "coordinates": [ring]}
    table = tabulate(*paths, area=write_area(tmp_path / "area.geojson", corner))
    assert table.left_out[OUTSIDE] > 0 and table.left_out["nodata in before.tif only"] > 0
    assert sum(table.left_out.values()) + table.counts.sum() == 20 * 20
    assert 9 not in table.rows


def test_float_nodata_and_nan(tmp_path):
    first = draw([1, 2, -9999], 3, dtype="float32")
    first[:3] = np.nan
    second = draw([1, 2], 4)
    table = tabulate(write_raster(tmp_path / "a.tif", first, nodata=-9999), write_raster(tmp_path / "b.tif", second))
    assert pairs(table) == counted(np.nan_to_num(first, nan=-9999), second, np.isfinite(first) & (first != -9999))


def test_areas_follow_the_latitude(tmp_path):
    # Ten degrees a pixel: the rows differ much.
    first, second = draw([1, 2], 1, (12, 30)), draw([1, 2, 3], 2, (12, 30))
    grid = {"transform": Affine(10, 0, -150, 0, -10, 60), "crs": "EPSG:4326", "nodata": 3}
    paths = [write_raster(tmp_path / f"{name}.tif", band, **grid) for name, band in (("a", first), ("b", second))]
    record = Record()
    stack = build_stack(StackOptions(inputs=tuple(paths)), record, order="given")
    table = cross_tabulate(stack, 512, 1, record)
    row_areas = stack.grid.row_areas_ha()
    for i, row in enumerate((1, 2)):
        for j, column in enumerate((1, 2)):
            expected = (row_areas[:, None] * ((first == row) & (second == column))).sum()
            assert table.areas_ha[i, j] == pytest.approx(expected, rel=1e-12)


def test_without_a_crs_there_are_no_areas(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", draw([1, 2], 1), crs=None) for name in "ab"]
    assert tabulate(*paths).areas_ha is None


def test_windows_threads_and_memory_change_nothing(tmp_path, monkeypatch):
    shape = (130, 150)
    tiles = {"tiled": True, "blockxsize": 16, "blockysize": 16, "nodata": 9}
    grid = {"transform": Affine(0.1, 0, -10, 0, -0.1, 60), "crs": "EPSG:4326"}
    paths = [
        write_raster(tmp_path / f"{at}.tif", draw([1, 2, 4, 9], at, shape, "int16"), **tiles, **grid) for at in (1, 2)
    ]
    whole = tabulate(*paths, threads=1)
    monkeypatch.setattr(windows, "TILE", 32)
    monkeypatch.setattr(windows, "_LIKED_WIDTH", 32)
    monkeypatch.setattr(windows, "_HIGHEST", 0)
    record = Record()
    cut = tabulate(*paths, threads=3, memory_mb=64, record=record)
    assert pairs(cut) == pairs(whole) and cut.left_out == whole.left_out
    assert cut.areas_ha == pytest.approx(whole.areas_ha, rel=1e-12)
    assert len(record.fractions) > 10 and record.fractions == sorted(record.fractions)


def test_other_grids_are_brought_to_that_of_the_first(tmp_path):
    coarse = draw([1, 2, 3], 1, (20, 25))
    second = draw([4, 5], 2)
    table = tabulate(
        write_raster(tmp_path / "fine.tif", second),
        write_raster(tmp_path / "coarse.tif", coarse, north_up(60.0)),
        grid="first",
    )
    assert pairs(table) == counted(second, np.repeat(np.repeat(coarse, 2, 0), 2, 1))


def test_rasters_that_hold_no_classes(tmp_path):
    classes = write_raster(tmp_path / "map.tif", draw([1, 2], 1))
    slope = write_raster(tmp_path / "slope.tif", np.random.default_rng(1).random(SHAPE).astype("float32"))
    with pytest.raises(InputError, match=r"slope\.tif holds values that are not whole numbers"):
        tabulate(classes, slope)
    for dtype, factor in (("int16", 1), ("int32", 10**6)):
        ids = write_raster(tmp_path / f"{dtype}.tif", (np.arange(2000).reshape(SHAPE) * factor).astype(dtype))
        with pytest.raises(InputError, match=rf"{dtype}\.tif holds more than 1000 different values"):
            tabulate(ids, classes)


def test_too_many_classes_over_several_windows(tmp_path, monkeypatch):
    monkeypatch.setattr(windows, "TILE", 16)
    monkeypatch.setattr(windows, "_LIKED_WIDTH", 16)
    monkeypatch.setattr(windows, "_HIGHEST", 0)
    ids = np.arange(2000).reshape(SHAPE).astype("int16")
    paths = [
        write_raster(tmp_path / f"{name}.tif", band, tiled=True, blockxsize=16, blockysize=16)
        for name, band in (("map", np.ones(SHAPE, "uint8")), ("ids", ids))
    ]
    with pytest.raises(InputError, match=r"ids\.tif holds more than 1000"):
        tabulate(*paths)


def test_nothing_usable_is_an_empty_table(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", np.full(SHAPE, 9, "uint8"), nodata=9) for name in "ab"]
    table = tabulate(*paths)
    assert table.counts.shape == (0, 0) and table.left_out[NODATA_IN_BOTH] == 2000


def test_a_request_to_stop_ends_it(tmp_path):
    class Stop(Record):
        def update(self, fraction, message=None):
            raise Cancelled

    paths = [write_raster(tmp_path / f"{name}.tif", draw([1, 2], 1)) for name in "ab"]
    stack = build_stack(StackOptions(inputs=tuple(paths)), Record(), order="given")
    with pytest.raises(Cancelled):
        cross_tabulate(stack, 512, 2, Stop())


def test_compact_of_bytes_costs_nothing():
    values = draw([3, 8], 1).ravel()
    found, places = compact(values, "a.tif")
    assert places is values and found.tolist() == list(range(16))


@pytest.mark.parametrize(("dtype", "low"), [("uint8", 0), ("int16", -7), ("int32", -(2**31)), ("float64", 0)])
def test_pairs_are_looked_up(dtype, low):
    first, second = draw([1, 2, low], 1, dtype=dtype), draw([4, 5, 9], 2, dtype=dtype)
    lookup = PairLookup(np.array([1, 2]), np.array([4, 5]), np.array([[1, 2], [3, 4]], "uint8"))
    valid = np.random.default_rng(3).random(SHAPE) < 0.7
    for usable in (valid, np.ones(SHAPE, bool), np.zeros(SHAPE, bool)):
        found = lookup.look_up(Block(np.stack([first, second]), usable, {}), ("a.tif", "b.tif"))
        expected = np.zeros(SHAPE, "uint8")
        for value, pair in enumerate([(1, 4), (1, 5), (2, 4), (2, 5)], 1):
            expected[usable & (first == pair[0]) & (second == pair[1])] = value
        assert found.dtype == np.uint8
        np.testing.assert_array_equal(found, expected)
