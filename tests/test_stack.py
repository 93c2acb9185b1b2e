from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.windows import Window
from scenes import ORIGIN, Record, north_up, read_raster, rectangle, turned, write_area, write_bands, write_raster

from engine.errors import GridMismatchError, InputError
from engine.options.base import StackOptions
from engine.raster.grid import place, to_crs
from engine.raster.stack import MASKED, NODATA, NOT_FINITE, OUTSIDE, Block, Stack, build_stack

X, Y = ORIGIN


def stack_of(*inputs: str, order: str = "name", dtype: str | None = None, **options) -> Stack:
    return build_stack(StackOptions(inputs=inputs, **options), Record(), order, dtype)


def read_all(stack: Stack) -> Block:
    with stack.open() as reader:
        return reader.read(Window(0, 0, stack.grid.width, stack.grid.height))


def read_pieces(stack: Stack, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray, dict[str, int]]:
    """Read a stack in small windows and put them together."""
    cube = np.zeros((len(stack.bands), *stack.grid.shape), stack.dtype)
    valid = np.zeros(stack.grid.shape, bool)
    total: dict[str, int] = {}
    with stack.open() as reader:
        for top in range(0, stack.grid.height, rows):
            for left in range(0, stack.grid.width, columns):
                height, width = min(rows, stack.grid.height - top), min(columns, stack.grid.width - left)
                block = reader.read(Window(left, top, width, height))
                place = slice(top, top + height), slice(left, left + width)
                cube[:, place[0], place[1]], valid[place] = block.cube, block.valid
                for reason, count in block.left_out.items():
                    total[reason] = total.get(reason, 0) + count
    return cube, valid, total


def test_bands_are_sorted_by_name_and_told(tmp_path):
    names = ["B10", "B2", "B1"]
    inputs = [write_raster(tmp_path / f"LC08_X_{name}.TIF", np.full((3, 4), 1, "uint8")) for name in names]
    record = Record()
    stack = build_stack(StackOptions(inputs=tuple(inputs)), record)
    assert stack.names == ("B1", "B2", "B10")
    assert {band.sensor for band in stack.bands} == {"landsat8"}
    assert record.messages()[0] == "Band 1: B1 (LC08_X_B1.TIF)"
    assert stack_of(*inputs, order="given").names == ("B10", "B2", "B1")


def test_bands_of_one_file_keep_their_order(tmp_path):
    many = write_raster(tmp_path / "m.tif", np.ones((3, 2, 2), "uint8"), names=("red", "green", "blue"))
    one = write_raster(tmp_path / "x_B1.tif", np.ones((2, 2), "uint8"))
    assert stack_of(many, one).names == ("B1", "red", "green", "blue")
    assert stack_of(many).names == ("red", "green", "blue")


def test_values_are_those_of_the_files(tmp_path):
    inputs = write_bands(tmp_path, 3)
    stack = stack_of(*inputs)
    block = read_all(stack)
    assert stack.dtype == np.uint16 and block.cube.dtype == np.uint16 and not stack.needs_resampling
    np.testing.assert_array_equal(block.cube, np.concatenate([read_raster(path) for path in inputs]))
    assert block.valid.all() and block.left_out == dict.fromkeys((OUTSIDE, MASKED, NODATA, NOT_FINITE), 0)


def test_reads_into_a_given_array(tmp_path):
    stack = stack_of(*write_bands(tmp_path, 2))
    out = np.zeros((2, 5, 6), "uint16")
    with stack.open() as reader:
        block = reader.read(Window(3, 4, 6, 5), out)
    assert block.cube is out and (out > 0).all()


def test_a_stack_can_be_sent_to_another_process(tmp_path):
    area = write_area(tmp_path / "a.geojson", rectangle(X, Y - 600, X + 600, Y))
    stack = stack_of(*write_bands(tmp_path, 2), area=area)
    again = pickle.loads(pickle.dumps(stack))
    np.testing.assert_array_equal(read_all(again).cube, read_all(stack).cube)


def test_nodata_of_any_band_leaves_a_pixel_out(tmp_path):
    first = write_raster(tmp_path / "x_B1.tif", np.array([[0, 1, 2], [3, 4, 5]], "uint8"), nodata=0)
    second = write_raster(tmp_path / "x_B2.tif", np.array([[9, 9, 9], [9, 9, 7]], "int16"), nodata=7)
    block = read_all(stack_of(first, second))
    np.testing.assert_array_equal(block.valid, [[False, True, True], [True, True, False]])
    assert block.left_out[NODATA] == 2 and block.cube.dtype == np.int16


def test_not_finite_pixels_are_left_out_and_zero(tmp_path):
    values = np.array([[np.nan, np.inf, -np.inf], [1, 2, -9999]], "float32")
    block = read_all(stack_of(write_raster(tmp_path / "f.tif", values, nodata=-9999)))
    np.testing.assert_array_equal(block.valid, [[False] * 3, [True, True, False]])
    assert block.left_out[NOT_FINITE] == 3 and block.left_out[NODATA] == 1
    assert np.isfinite(block.cube).all()


def test_nan_as_nodata_counts_as_nodata(tmp_path):
    block = read_all(stack_of(write_raster(tmp_path / "f.tif", np.array([[np.nan, 1]], "float64"), nodata=np.nan)))
    assert block.left_out[NODATA] == 1 and block.cube.dtype == np.float64


def test_nodata_that_the_type_cannot_hold_is_ignored(tmp_path):
    path = write_raster(tmp_path / "u.vrt.tif", np.array([[0, 255]], "uint8"))
    vrt = tmp_path / "u.vrt"
    vrt.write_text(
        '<VRTDataset rasterXSize="2" rasterYSize="1"><SRS>EPSG:32630</SRS><GeoTransform>0,1,0,0,0,-1</GeoTransform>'
        '<VRTRasterBand dataType="Byte" band="1"><NoDataValue>-9999</NoDataValue><SimpleSource>'
        f"<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    stack = stack_of(str(vrt))
    assert stack.bands[0].nodata is None and read_all(stack).valid.all()


@pytest.mark.parametrize("resampled", [False, True])
def test_mask_and_alpha_bands_count(tmp_path, resampled):
    values = np.arange(1, 17, dtype="uint8").reshape(4, 4)
    mask = np.full((4, 4), 255, "uint8")
    mask[1, 2] = mask[3, 0] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        masked = write_raster(tmp_path / "masked.tif", values, mask=mask)
    shades = np.where(mask > 0, 100, 0).astype("uint8")  # half opaque is usable too
    alpha = write_raster(tmp_path / "alpha.tif", np.stack([values, shades]), photometric="minisblack", alpha="yes")
    # A third of a pixel away, nearest neighbours are the same pixels but have to be warped.
    other = write_raster(tmp_path / "z.tif", np.ones((4, 4), "uint8"), north_up(x=X + 10 * resampled))
    for path in (masked, alpha):
        options = {"grid": "layer", "grid_layer": other} if resampled else {}
        stack = stack_of(path, **options, extent="union")
        assert stack.grid.shape == (4, 4 + resampled)
        assert len(stack.bands) == 1 and stack.needs_resampling == resampled
        block = read_all(stack)
        valid, cube = block.valid[:, -4:], block.cube[0, :, -4:]
        np.testing.assert_array_equal(valid, mask > 0)
        np.testing.assert_array_equal(cube[valid], values[mask > 0])


@pytest.mark.parametrize("resampled", [False, True])
def test_a_nodata_value_goes_before_an_alpha_band(tmp_path, resampled):
    values = np.arange(1, 17, dtype="uint8").reshape(4, 4)
    bands = np.stack([values, values, values, np.full((4, 4), 100, "uint8")])
    path = write_raster(tmp_path / "both.tif", bands, photometric="rgb", alpha="yes", nodata=7)
    other = write_raster(tmp_path / "z.tif", np.ones((4, 4), "uint8"), north_up(x=X + 10 * resampled))
    options = {"grid": "layer", "grid_layer": other} if resampled else {}
    stack = stack_of(path, **options, extent="union")
    assert len(stack.bands) == 3 and stack.needs_resampling == resampled
    block = read_all(stack)
    valid, cube = block.valid[:, -4:], block.cube[..., -4:]
    np.testing.assert_array_equal(valid, values != 7)
    np.testing.assert_array_equal(cube[:, valid], bands[:3, values != 7])


def test_mask_raster_by_value_and_by_bits(tmp_path):
    scene = write_raster(tmp_path / "s.tif", np.ones((2, 3), "uint8"))
    quality = write_raster(tmp_path / "QA_PIXEL.tif", np.array([[0, 1, 8], [24, 21824, 4]], "uint16"), nodata=1)
    block = read_all(stack_of(scene, mask=quality))
    np.testing.assert_array_equal(block.valid, [[True, False, False], [False] * 3])
    block = read_all(stack_of(scene, mask=quality, mask_bits=(3, 4)))
    np.testing.assert_array_equal(block.valid, [[True, True, False], [False, True, True]])
    assert block.left_out[MASKED] == 2 and block.cube.dtype == np.uint8


def test_mask_raster_on_another_grid(tmp_path):
    scene = write_raster(tmp_path / "s.tif", np.ones((4, 4), "uint8"))
    coarse = write_raster(tmp_path / "m.tif", np.array([[1, 0]], "uint8"), north_up(60))
    record = Record()
    block = read_all(build_stack(StackOptions(inputs=(scene,), mask=coarse), record))
    np.testing.assert_array_equal(block.valid, [[False, False, True, True]] * 2 + [[False] * 4] * 2)
    assert "does not cover" in record.messages("warning")[0]


def test_area_crops_the_grid_and_leaves_the_rest_out(tmp_path):
    inputs = write_bands(tmp_path, 2, (10, 10))
    triangle = {
        "type": "Polygon",
        "coordinates": [[[X + 60, Y - 60], [X + 210, Y - 60], [X + 60, Y - 210], [X + 60, Y - 60]]],
    }
    stack = stack_of(*inputs, area=write_area(tmp_path / "a.geojson", triangle))
    assert stack.grid.shape == (5, 5) and stack.grid.transform.c == X + 60
    block = read_all(stack)
    centres = np.add.outer(np.arange(5) + 0.5, np.arange(5) + 0.5)
    np.testing.assert_array_equal(block.valid[centres != 5], (centres < 5)[centres != 5])
    assert block.left_out[OUTSIDE] == (~block.valid).sum()
    np.testing.assert_array_equal(
        block.cube[:, block.valid], np.stack([read_raster(path)[0, 2:7, 2:7][block.valid] for path in inputs])
    )


def test_first_reason_wins(tmp_path):
    scene = write_raster(tmp_path / "s.tif", np.array([[0, 0, 0, 5]], "uint8"), nodata=0)
    mask = write_raster(tmp_path / "m.tif", np.array([[1, 1, 0, 0]], "uint8"))
    area = write_area(tmp_path / "a.geojson", rectangle(X + 30, Y - 30, X + 120, Y))
    wide = write_area(tmp_path / "b.geojson", rectangle(X, Y - 30, X + 1, Y), rectangle(X + 30, Y - 30, X + 120, Y))
    assert read_all(stack_of(scene, mask=mask, area=area)).left_out == {OUTSIDE: 0, MASKED: 1, NODATA: 1, NOT_FINITE: 0}
    assert read_all(stack_of(scene, mask=mask, area=wide)).left_out == {OUTSIDE: 1, MASKED: 1, NODATA: 1, NOT_FINITE: 0}


@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32", "float64"])
def test_scale_and_offset_make_reflectance(tmp_path, dtype):
    path = write_raster(tmp_path / "B4.TIF", np.array([[0, 7273, 43636]], dtype), nodata=0)
    stack = stack_of(path, scale=0.0000275, offset=-0.2)
    block = read_all(stack)
    assert stack.dtype == np.float32 and not block.valid[0, 0]
    np.testing.assert_allclose(block.cube[0, 0, 1:], [7273 * 0.0000275 - 0.2, 43636 * 0.0000275 - 0.2], atol=1e-7)


@pytest.mark.parametrize(
    ("types", "common"),
    [
        (("uint8",), "uint8"),
        (("uint8", "int16"), "int16"),
        (("uint16", "int16"), "int32"),
        (("uint16", "float32"), "float32"),
        (("int32", "float32"), "float64"),
        (("uint32", "int32"), "float64"),
        (("int8", "uint8"), "int16"),
    ],
)
def test_common_type_holds_all_values(tmp_path, types, common):
    inputs = [write_raster(tmp_path / f"x_B{at}.tif", np.full((1, 1), 7, kind)) for at, kind in enumerate(types, 1)]
    stack = stack_of(*inputs)
    assert stack.dtype == common
    np.testing.assert_array_equal(read_all(stack).cube.ravel(), [7] * len(types))


def test_whatever_overflows_the_type_asked_for_is_left_out(tmp_path):
    path = write_raster(tmp_path / "d.tif", np.array([[1e300, 2.0]], "float64"))
    block = read_all(stack_of(path, dtype="float32"))
    np.testing.assert_array_equal(block.valid, [[False, True]])
    assert block.left_out[NOT_FINITE] == 1 and np.isfinite(block.cube).all()


def test_one_pixel_and_nothing_usable(tmp_path):
    stack = stack_of(write_raster(tmp_path / "p.tif", np.array([[5]], "uint8")))
    assert stack.grid.shape == (1, 1) and read_all(stack).cube.item() == 5
    empty = read_all(stack_of(write_raster(tmp_path / "n.tif", np.zeros((20, 30), "int16"), nodata=0)))
    assert not empty.valid.any() and empty.left_out[NODATA] == 600


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (turned(25), "EPSG:32630"),
        (Affine(30, 0, X, 0, 30, Y), "EPSG:32630"),
        (Affine(0.01, 0, -3, 0, -0.01, 54), "EPSG:4326"),
    ],
    ids=["turned", "south-up", "degrees"],
)
def test_other_grids_are_read_as_they_are_and_resampled_right(tmp_path, transform, crs):
    inputs = write_bands(tmp_path, 2, (30, 40), transform=transform, crs=crs)
    cube = np.concatenate([read_raster(path) for path in inputs])
    block = read_all(stack_of(*inputs))
    np.testing.assert_array_equal(block.cube, cube)
    # A north-up scene onto this grid: nearest neighbours, found by hand.
    size = abs(transform.a) if crs == "EPSG:4326" else 30.0
    x, y = (transform.c - 30 * size, transform.f + 60 * size)
    wide = write_raster(
        tmp_path / "wide.tif",
        np.arange(120 * 100, dtype="uint16").reshape(120, 100) + 1,
        Affine(size, 0, x, 0, -size, y),
        crs,
    )
    found = read_all(stack_of(inputs[0], wide, grid="first"))
    rows, columns = np.indices((30, 40)) + 0.5
    at_x = transform.a * columns + transform.b * rows + transform.c
    at_y = transform.d * columns + transform.e * rows + transform.f
    expected = np.floor((y - at_y) / size).astype(int) * 100 + np.floor((at_x - x) / size).astype(int) + 1
    np.testing.assert_array_equal(found.cube[1], expected)


@pytest.mark.parametrize("epsg", [32601, 32660])
def test_degrees_on_both_sides_of_180_are_whole(tmp_path, epsg):
    values = np.arange(1, 2001, dtype="uint16").reshape(40, 50)
    path = write_raster(tmp_path / "a.tif", values, north_up(0.01, 179.75, 0.2), "EPSG:4326")
    stack = stack_of(path, grid="custom", crs=f"EPSG:{epsg}", resolution=500, resampling="nearest")
    block, grid = read_all(stack), stack.grid
    rows, columns = np.indices(grid.shape)
    x, y = place(grid.transform, columns.ravel() + 0.5, rows.ravel() + 0.5)
    longitude, latitude = to_crs(grid.crs, CRS.from_epsg(4326), x, y)
    across = np.clip((longitude % 360 - 179.75) / 0.01, 0, 49).astype(int).reshape(grid.shape)
    down = np.clip((0.2 - latitude) / 0.01, 0, 39).astype(int).reshape(grid.shape)
    assert block.valid.all() and {0, 24, 26, 49} <= set(across.ravel())
    assert np.mean(block.cube[0] == values[down, across]) > 0.98, "coordinates are approximated"


def test_degrees_from_0_to_360_are_those_from_minus_180(tmp_path):
    other = write_raster(tmp_path / "B1.tif", noise((40, 50)))
    values, blocks = noise((40, 50)), []
    for west in (-3.0, 357.0):
        path = write_raster(tmp_path / f"{west}.tif", values, north_up(0.0004, west, 53.25), "EPSG:4326")
        blocks += [read_all(stack_of(other, path, grid=grid)) for grid in ("first", "coarsest")]
        with pytest.raises(GridMismatchError, match="Choose a target grid"):
            stack_of(other, path)
    for here, there in zip(blocks[:2], blocks[2:]):
        assert here.valid.any()
        np.testing.assert_array_equal(here.valid, there.valid)
        np.testing.assert_array_equal(here.cube, there.cube)


def test_degrees_beyond_a_pole_are_refused(tmp_path):
    values = np.ones((4, 4), "uint8")
    for name, crs, transform, refused in (
        ("utm", "EPSG:4326", north_up(), True),
        ("over", "EPSG:4326", north_up(0.25, 0, 90.3), True),
        ("south", "EPSG:4326", north_up(0.25, 0, -89.3), True),
        ("centred", "EPSG:4326", north_up(0.25, 0, 90.125), False),  # pixels are centred on the pole
        ("shifted", "EPSG:4326", north_up(0.25, 0, 90.2), False),
        ("gradians", "EPSG:4807", north_up(0.25, 0, 95), False),  # whose right angle has 100
    ):
        path = write_raster(tmp_path / f"{name}.tif", values, transform, crs)
        if refused:
            with pytest.raises(InputError, match=f"{name}.tif is in EPSG:4326, degrees, but reaches beyond a pole"):
                stack_of(path)
        else:
            assert (stack_of(path).grid.row_areas_ha() >= 0).all()


def test_a_crs_without_a_place_on_earth_is_none(tmp_path):
    local = 'LOCAL_CS["drawing",UNIT["metre",1]]'
    path = write_raster(tmp_path / "B1.tif", noise((4, 4)), crs=local)
    grid = stack_of(path).grid
    assert grid.crs is None and grid.row_areas_ha() is None and grid.pixel_size_m() == 30
    with pytest.raises(GridMismatchError, match="B1.tif has no CRS, B2.tif is in EPSG:32630"):
        stack_of(path, write_raster(tmp_path / "B2.tif", noise((4, 4))), grid="finest")
    with pytest.raises(InputError, match="The CRS .* is not known. Give a code"):
        stack_of(str(tmp_path / "B2.tif"), grid="custom", crs=local)


def test_without_crs_on_one_grid(tmp_path):
    stack = stack_of(*write_bands(tmp_path, 2, crs=None, transform=Affine.identity()))
    assert stack.grid.crs is None and read_all(stack).valid.all()


def noise(shape: tuple[int, int], dtype: str = "uint8", high: int = 99) -> np.ndarray:
    return np.random.default_rng(shape[0]).integers(1, high, shape).astype(dtype)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
def test_windows_do_not_change_a_pixel(tmp_path, resampling):
    plain = write_raster(tmp_path / "B1.tif", noise((700, 1100), "uint16", 9999), north_up(3), nodata=7)
    shifted = write_raster(tmp_path / "B2.tif", noise((200, 280)).astype("float32"), north_up(13.7, X - 44, Y + 77))
    degrees = Affine(0.0004, 0, -3.001, 0, -0.0003, 53.251)
    warped = write_raster(tmp_path / "B3.tif", noise((80, 150)), degrees, "EPSG:4326", nodata=9)
    quality = write_raster(tmp_path / "q.tif", noise((40, 50), high=9), north_up(70))
    area = write_area(tmp_path / "a.geojson", rectangle(-2.999, 53.233, -2.953, 53.249), crs="OGC:CRS84")
    options = {"grid": "first", "extent": "union", "mask": quality, "mask_bits": (3,), "area": area}
    stack = stack_of(plain, shifted, warped, resampling=resampling, **options)
    whole = read_all(stack)
    assert 0.5 < whole.valid.mean() < 0.9 and min(stack.grid.shape) > 512
    for rows, columns in ((512, 1024), (97, 311)):
        cube, valid, left_out = read_pieces(stack, rows, columns)
        np.testing.assert_array_equal(valid, whole.valid)
        np.testing.assert_array_equal(cube[:, valid], whole.cube[:, valid])
        assert left_out == whole.left_out


def test_resampled_whole_numbers_are_rounded_not_cut(tmp_path):
    fine = write_raster(tmp_path / "f.tif", np.array([[10, 11], [11, 11]], "uint8"), north_up(15))
    coarse = write_raster(tmp_path / "c.tif", np.array([[1]], "uint8"))
    block = read_all(stack_of(fine, coarse, grid="coarsest", resampling="average"))
    assert block.cube.dtype == np.uint8 and 11 in block.cube.ravel()


def test_nodata_takes_no_part_in_resampling(tmp_path):
    fine = write_raster(
        tmp_path / "f.tif", np.array([[100, 100, 0, 0], [100, 0, 0, 0]], "uint8"), north_up(15), nodata=0
    )
    coarse = write_raster(tmp_path / "x_B1.tif", np.ones((1, 2), "uint8"))
    stack = stack_of(fine, coarse, grid="coarsest", resampling="average")
    block = read_all(stack)
    np.testing.assert_array_equal(block.valid, [[True, False]])
    assert block.cube[stack.names.index("f"), 0, 0] == 100


def test_a_damaged_file_is_named(tmp_path):
    path = Path(write_raster(tmp_path / "B1.TIF", noise((64, 64))))
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(InputError, match="B1.TIF cannot be read to its end"):
        read_all(stack_of(str(path)))


def test_what_a_virtual_raster_lacks_is_named(tmp_path):
    source = Path(write_raster(tmp_path / "gone.tif", noise((4, 4))))
    record = (
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
        '<SourceFilename relativeToVRT="1">gone.tif</SourceFilename><SourceBand>1</SourceBand>'
        '<SrcRect xOff="0" yOff="0" xSize="4" ySize="4"/><DstRect xOff="0" yOff="0" xSize="4" ySize="4"/>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    (tmp_path / "B1.vrt").write_text(record)
    source.unlink()
    with pytest.raises(InputError, match=r"B1.vrt cannot be read to its end; the file may be damaged \(.*gone.tif"):
        read_all(stack_of(str(tmp_path / "B1.vrt")))


def test_inputs_that_are_none(tmp_path):
    (tmp_path / "t.txt").write_text("no raster")
    with pytest.raises(InputError, match="does not exist"):
        stack_of(str(tmp_path / "missing.tif"))
    with pytest.raises(InputError, match="t.txt cannot be read as a raster"):
        stack_of(str(tmp_path / "t.txt"))
    with pytest.raises(InputError, match="complex numbers"):
        stack_of(write_raster(tmp_path / "c.tif", np.ones((2, 2), "complex64")))


def test_a_scale_of_the_file_itself_is_told_and_not_used(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[5]], "uint8"))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = (0.1,)
    record = Record()
    assert read_all(build_stack(StackOptions(inputs=(path,)), record)).cube.item() == 5
    assert any("a.tif states a scale" in message for message in record.messages())


def test_ground_control_points_are_refused(tmp_path):
    points = [GroundControlPoint(row, col, X + 30 * col, Y - 30 * row) for row, col in ((0, 0), (0, 9), (9, 0), (9, 9))]
    path = write_raster(tmp_path / "g.tif", noise((9, 9)), Affine.identity(), None)
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = (points, "EPSG:32630")
    with pytest.raises(InputError, match="ground control points only"):
        stack_of(path)


def test_given_twice_is_used_once(tmp_path):
    (path,) = write_bands(tmp_path, 1)
    record = Record()
    assert len(build_stack(StackOptions(inputs=(path, path)), record).bands) == 1
    assert record.messages("warning")


def test_refuses_a_file_without_crs_among_others(tmp_path):
    known = write_raster(tmp_path / "a.tif", np.ones((2, 2), "uint8"))
    unknown = write_raster(tmp_path / "b.tif", np.ones((2, 2), "uint8"), crs=None)
    for grid in ("same", "first"):
        with pytest.raises(GridMismatchError, match="b.tif has no CRS, a.tif is in EPSG:32630"):
            stack_of(known, unknown, grid=grid)
