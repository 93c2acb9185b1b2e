from __future__ import annotations

import numpy as np
import pytest
from rasterio.windows import Window
from scenes import ORIGIN, Record, north_up, read_raster, write_bands, write_raster

from engine.errors import GridMismatchError, InputError
from engine.options.base import StackOptions
from engine.raster.stack import NODATA, Block, Stack, build_stack

X, Y = ORIGIN


def stack_of(*inputs: str, **options) -> Stack:
    return build_stack(StackOptions(inputs=inputs, **options), Record())


def read_all(stack: Stack) -> Block:
    with stack.open() as reader:
        return reader.read(Window(0, 0, stack.grid.width, stack.grid.height))


def flat(path, shape: tuple[int, int] = (10, 10), size: float = 30.0, x: float = X, y: float = Y, **kwargs) -> str:
    return write_raster(path, np.ones(shape, "uint8"), north_up(size, x, y), **kwargs)


def test_same_refuses_and_names_the_one_that_differs(tmp_path):
    inputs = write_bands(tmp_path, 3)
    fine = write_raster(tmp_path / "LC08_TEST_B8.TIF", np.ones((80, 100), "uint16"), north_up(15))
    with pytest.raises(GridMismatchError) as found:
        stack_of(fine, *inputs)
    text = str(found.value)
    assert text.startswith("LC08_TEST_B8.TIF has pixels of 15 m, LC08_TEST_B1.TIF of 30 m. Choose a target grid")
    assert text.endswith("or leave LC08_TEST_B8.TIF out.")


def test_same_says_that_shifted_pixels_line_up(tmp_path):
    with pytest.raises(GridMismatchError, match="starts 3 columns away .* line up: GRID = first .* without resampling"):
        stack_of(flat(tmp_path / "a.tif"), flat(tmp_path / "b.tif", x=X + 90))


@pytest.mark.parametrize("grid", ["same", "first", "finest"])
def test_no_common_ground_is_refused(tmp_path, grid):
    inputs = write_bands(tmp_path, 2)
    far = flat(tmp_path / "LC08_TEST_B8.TIF", size=15, x=X - 50_000)
    with pytest.raises(GridMismatchError, match="LC08_TEST_B8.TIF.* overlap .*eave LC08_TEST_B8.TIF out"):
        stack_of(*inputs, far, grid=grid)


def test_intersection_and_union_of_shifted_scenes_need_no_resampling(tmp_path):
    values = np.arange(1, 101, dtype="uint16").reshape(10, 10)
    a = write_raster(tmp_path / "a.tif", values, nodata=0)
    b = write_raster(tmp_path / "b.tif", values + 500, north_up(x=X + 90, y=Y + 30), nodata=0)
    both = stack_of(a, b, grid="first")
    assert both.grid.shape == (9, 7) and not both.needs_resampling
    block = read_all(both)
    np.testing.assert_array_equal(block.cube[0], values[:9, 3:])
    np.testing.assert_array_equal(block.cube[1], values[1:, :7] + 500)
    assert block.valid.all()
    either = stack_of(a, b, grid="first", extent="union")
    assert either.grid.shape == (11, 13) and not either.needs_resampling and not either.covers_grid
    block = read_all(either)
    np.testing.assert_array_equal(block.cube[0, 1:, :10], values)
    np.testing.assert_array_equal(block.cube[1, :10, 3:], values + 500)
    assert block.valid.sum() == 63 and block.left_out[NODATA] == 11 * 13 - 63


def test_all_of_the_target_grid_is_kept_on_request(tmp_path):
    first = write_raster(tmp_path / "a.tif", np.ones((10, 20), "uint8"))
    second = write_raster(tmp_path / "b.tif", np.ones((3, 3), "uint8"), transform=north_up(50, ORIGIN[0] + 75))
    whole = stack_of(first).grid
    for inputs, grid in (((first, second), "first"), ((second, first), "finest")):
        options = StackOptions(inputs=inputs, grid=grid, extent="grid")
        assert build_stack(options, Record()).grid.same_as(whole)
    with pytest.raises(InputError, match="All of a custom grid is asked for, but it has no extent"):
        build_stack(StackOptions(inputs=(first,), grid="custom", extent="grid"), Record())


def test_a_window_beyond_a_file_is_empty(tmp_path):
    stack = stack_of(flat(tmp_path / "a.tif"), flat(tmp_path / "b.tif", x=X + 270), grid="first", extent="union")
    with stack.open() as reader:
        block = reader.read(Window(12, 0, 4, 10))
    assert not block.valid.any() and (block.cube[0] == 0).all() and (block.cube[1] == 1).all()


def test_finest_coarsest_first_and_layer(tmp_path):
    coarse, fine = flat(tmp_path / "c.tif"), flat(tmp_path / "f.tif", (30, 30), 10)
    layer = flat(tmp_path / "l.tif", (4, 5), 20, X + 10, Y - 10)
    for grid, size in (("finest", 10), ("coarsest", 30), ("first", 30)):
        assert stack_of(coarse, fine, grid=grid).grid.resolution == (size, size)
    chosen = stack_of(coarse, fine, grid="layer", grid_layer=layer).grid
    assert chosen.shape == (4, 5) and chosen.transform.c == X + 10, "a smaller layer gives its own extent"
    with pytest.raises(InputError, match="no layer was given"):
        stack_of(coarse, grid="layer")


def test_finest_compares_metres_across_crs(tmp_path):
    metres = flat(tmp_path / "m.tif")
    degrees = write_raster(tmp_path / "d.tif", np.ones((50, 50), "uint8"), north_up(0.0001, -3.0, 53.2501), "EPSG:4326")
    stack = stack_of(metres, degrees, grid="finest")
    assert stack.grid.crs.to_epsg() == 4326


def test_pixels_of_ten_twenty_and_sixty_metres(tmp_path):
    values = np.arange(1, 37, dtype="uint16").reshape(6, 6)
    ten = write_raster(tmp_path / "S2A_X_B02.tif", values, north_up(10))
    twenty = write_raster(tmp_path / "S2A_X_B05.tif", values[:3, :3], north_up(20))
    sixty = write_raster(tmp_path / "S2A_X_B01.tif", values[:1, :1], north_up(60))
    stack = stack_of(ten, twenty, sixty, grid="finest")
    assert stack.names == ("B1", "B2", "B5")
    block = read_all(stack)
    np.testing.assert_array_equal(block.cube[0], np.full((6, 6), 1))
    np.testing.assert_array_equal(block.cube[1], values)
    np.testing.assert_array_equal(block.cube[2], np.kron(values[:3, :3], np.ones((2, 2))))


def test_pixels_that_only_touch_do_not_count(tmp_path):
    """A 15 m grid that starts half a pixel away, as Landsat's panchromatic band does."""
    fine = flat(tmp_path / "B8.tif", (40, 40), 15, X - 7.5, Y + 7.5)
    coarse = flat(tmp_path / "B1.tif", (10, 10))
    stack = stack_of(fine, coarse, grid="finest")
    assert stack.grid.bounds == (X + 7.5, Y - 292.5, X + 292.5, Y - 7.5) and read_all(stack).valid.all()
    wide = stack_of(coarse, flat(tmp_path / "B9.tif", (40, 40), 15, X + 7.5, Y - 7.5), grid="finest", extent="union")
    assert wide.grid.transform.c == X - 7.5


def test_own_crs_and_resolution(tmp_path):
    stack = stack_of(flat(tmp_path / "a.tif", (100, 100)), grid="custom", crs="EPSG:3857", resolution=50)
    assert stack.grid.crs.to_epsg() == 3857 and stack.grid.resolution == (50, 50)
    assert stack.grid.transform.c % 50 == 0, "the grid starts at a multiple of its pixels"
    assert read_all(stack).valid.mean() > 0.95
    free = stack_of(flat(tmp_path / "a.tif", (100, 100)), grid="custom", crs="EPSG:4326")
    assert 0.0002 < free.grid.resolution[0] < 0.0005


def test_own_extent(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.arange(100, dtype="uint8").reshape(10, 10))
    extent = (X + 65, Y - 130, X + 120, Y - 25)
    kept = stack_of(path, grid="custom", target_extent=extent)
    assert not kept.needs_resampling and kept.grid.shape == (5, 2), "the pixels of the input that the extent touches"
    np.testing.assert_array_equal(read_all(kept).cube[0], read_raster(path)[0, :5, 2:4])
    own = stack_of(path, grid="custom", target_extent=extent, resolution=20)
    assert own.grid.bounds == (X + 65, Y - 25 - 120, X + 125, Y - 25)


def test_centre_and_buffer(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.arange(100, dtype="uint8").reshape(10, 10))
    same = stack_of(path, grid="centre", centre=(X + 150, Y - 150), buffer=60, resolution=30)
    assert not same.needs_resampling and same.grid.shape == (4, 4)
    fine = stack_of(path, grid="centre", centre=(X + 150, Y - 150), buffer=50, resolution=10)
    assert fine.grid.bounds == (X + 100, Y - 200, X + 200, Y - 100)
    degrees = stack_of(path, grid="centre", centre=(-2.998, 53.249), buffer=0.001, resolution=0.0001, crs="EPSG:4326")
    assert degrees.grid.shape == (20, 20) and read_all(degrees).valid.any()
    with pytest.raises(InputError, match="A centre and a buffer above 0"):
        stack_of(path, grid="centre", centre=(X, Y))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"crs": "EPSG:999999"}, "not known"),
        ({"target_extent": (X + 90, Y - 90, X, Y)}, "expected xmin, ymin, xmax, ymax"),
        ({"target_extent": (0, 0, 100, 100)}, "a.tif does not overlap the target grid"),
        ({"crs": "EPSG:4326", "resolution": 30}, "Not one pixel"),
        ({"resolution": 1e-4}, "Choose larger pixels"),
    ],
)
def test_own_grids_that_make_no_sense(tmp_path, options, words):
    with pytest.raises(InputError, match=words):
        stack_of(flat(tmp_path / "a.tif", (200, 200)), grid="custom", **options)


@pytest.mark.real_data
def test_liverpool_with_its_panchromatic_band(real_data):
    folder = real_data / "landsat8_liverpool_2020"
    inputs = [str(path) for path in sorted(folder.glob("*_B[1-8].TIF"))]
    with pytest.raises(GridMismatchError, match="_B8.TIF has pixels of 15 m, .*_B1.TIF of 30 m"):
        stack_of(*inputs)
    fine = stack_of(*inputs, grid="finest", resampling="bilinear")
    assert fine.names == tuple(f"B{number}" for number in range(1, 9))
    assert fine.grid.shape == (533, 865) and read_all(fine).valid.all()
    coarse = stack_of(*inputs, grid="coarsest", resampling="average")
    block = read_all(coarse)
    assert coarse.grid.shape == (266, 433) and block.valid.all()
    # The mean of the panchromatic pixels follows the mean of green and red, whose light it collects.
    assert np.corrcoef(block.cube[7].ravel(), (block.cube[2] + 0.0 + block.cube[3]).ravel())[0, 1] > 0.9


@pytest.mark.real_data
@pytest.mark.parametrize("grid", ["same", "first", "finest"])
def test_the_mercator_band_that_lies_elsewhere_is_refused(real_data, grid):
    inputs = [str(path) for path in sorted((real_data / "landsat8_mercator_2016").glob("*.[Tt][Ii][Ff]"))]
    assert len(inputs) == 12
    with pytest.raises(GridMismatchError, match="_B8.TIF.* overlap .*eave .*_B8.TIF out"):
        stack_of(*inputs, grid=grid)
    rest = stack_of(*[path for path in inputs if "_B8" not in path])
    assert rest.names[-3:] == ("B10", "B11", "BQA") and read_all(rest).valid.all()


@pytest.mark.real_data
def test_sentinel_bands_of_three_sizes(real_data):
    folder = real_data / "sentinel2_bigearthnet" / "S2A_MSIL2A_20170613T101031_87_48"
    inputs = [str(path) for path in folder.glob("*.tif")]
    stack = stack_of(*inputs, grid="finest")
    assert stack.names == ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12")
    block = read_all(stack)
    assert block.cube.shape == (12, 120, 120) and block.valid.all()
    for at, factor in ((0, 6), (4, 2), (1, 1)):
        np.testing.assert_array_equal(
            block.cube[at], np.kron(read_raster(stack.bands[at].path)[0], np.ones((factor, factor)))
        )


@pytest.mark.real_data
def test_brumadinho_before_and_after(real_data):
    inputs = [str(path) for path in sorted((real_data / "landsat8_brumadinho_2019").glob("*/*.TIF"))]
    with pytest.raises(GridMismatchError, match="30 columns"):
        stack_of(*inputs)
    both, either = stack_of(*inputs, grid="first"), stack_of(*inputs, grid="first", extent="union")
    assert both.grid.shape == (300, 370) and either.grid.shape == (300, 430)
    assert not both.needs_resampling and not either.needs_resampling
    assert both.names[:2] == ("B2_20190114", "B2_20190130")
    inner, outer = read_all(both), read_all(either)
    np.testing.assert_array_equal(inner.cube, outer.cube[:, :, 30:400])
    assert inner.valid.sum() == outer.valid.sum()


@pytest.mark.real_data
def test_walker_lake_at_two_dates(real_data):
    inputs = [str(path) for path in sorted((real_data / "walker_lake_1988_2017").glob("*band*"))]
    with pytest.raises(GridMismatchError, match="2985.38 x 3017.08 m"):
        stack_of(*inputs)
    stack = stack_of(*inputs, grid="first", resampling="bilinear")
    block = read_all(stack)
    assert len(stack.bands) == 13 and stack.dtype == np.int16 and 0.5 < block.valid.mean() < 1
    assert block.cube[:, block.valid].min() > -9999 and stack.nodata_out == -9999


@pytest.mark.real_data
def test_degrees_and_nodata_of_pucallpa(real_data):
    stack = stack_of(str(real_data / "pucallpa_landsat_1985_2020" / "1985.tif"))
    block = read_all(stack)
    assert stack.names == ("band_1", "band_2", "band_3", "band_4")
    np.testing.assert_array_equal(block.valid, (block.cube > 0).all(axis=0))
    assert stack.grid.row_areas_ha()[0] == pytest.approx(0.797, abs=0.02), "90 m by 89 m"
