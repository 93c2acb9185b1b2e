from __future__ import annotations

import json
import math

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.warp import transform
from rasterio.windows import Window
from scenes import ORIGIN, north_up, rectangle, turned, write_area

from engine.errors import InputError
from engine.raster.grid import Grid
from engine.raster.vectors import Area, read_area, read_features

X, Y = ORIGIN
UTM = CRS.from_epsg(32630)
GRID = Grid(UTM, north_up(), 40, 30)


def inside(grid: Grid, *geometries, crs: CRS = UTM, window: Window | None = None) -> np.ndarray:
    return Area.on(grid, list(geometries), crs).inside(window or Window(0, 0, grid.width, grid.height))


def test_reads_features_collections_and_bare_geometries(tmp_path):
    one = rectangle(0, 0, 1, 1)
    for record in (
        one,
        {"type": "Feature", "geometry": one, "properties": {}},
        {
            "type": "FeatureCollection",
            "features": [{"type": "Feature", "geometry": one}, {"type": "Feature", "geometry": None}],
        },
        {"type": "GeometryCollection", "geometries": [one]},
    ):
        path = tmp_path / "a.geojson"
        path.write_text(json.dumps(record))
        assert read_area(str(path)) == ([one], CRS.from_epsg(4326))


@pytest.mark.parametrize("name", ["EPSG:32630", "urn:ogc:def:crs:EPSG::32630", UTM.to_wkt(version="WKT2_2019")])
def test_reads_the_crs_member(tmp_path, name):
    assert read_area(write_area(tmp_path / "a.geojson", rectangle(0, 0, 1, 1), crs=name))[1] == UTM


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not GeoJSON that can be read"),
        ("[]", "is not valid GeoJSON"),
        ('{"features": []}', "not valid GeoJSON"),
        ('{"type": "FeatureCollection", "features": []}', "holds no polygon"),
        ('{"type": "Point", "coordinates": [1, 2]}', "holds Point; expected polygons only"),
        ('{"type": "Polygon", "coordinates": [[[0,0]]], "crs": {"properties": {"name": "EPSG:0"}}}', "CRS of the area"),
    ],
)
def test_refuses_what_is_no_area(tmp_path, text, words):
    path = tmp_path / "a.geojson"
    path.write_text(text)
    with pytest.raises(InputError, match=words):
        read_area(str(path))
    with pytest.raises(InputError, match="does not exist"):
        read_area(str(tmp_path / "none.geojson"))


def test_refuses_broken_coordinates():
    with pytest.raises(InputError, match="broken coordinates"):
        Area.on(GRID, [{"type": "Polygon", "coordinates": [[["a", "b"]]]}], UTM)


SQUARE = [[0, 0], [9, 0], [9, 9], [0, 0]]


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Polygon", "coordinates": [[[0, 0], [9, math.nan], [9, 9], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [9, None], [9, 9], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], ["x", 0], [9, 9], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0], [9]]]},
        {"type": "Polygon", "coordinates": SQUARE},
        {"type": "MultiPolygon", "coordinates": [[SQUARE], 3]},
        {"type": "Polygon", "coordinates": [[[[0, 0]]]]},
    ],
    ids=["NaN", "null", "text", "one number", "too flat", "a number", "too deep"],
)
def test_a_geometry_with_broken_coordinates_is_named(tmp_path, geometry):
    path = write_area(tmp_path / "a.geojson", rectangle(0, 0, 9, 9), geometry)
    for read in (read_area, lambda path: read_features(path, [])):
        with pytest.raises(InputError, match=r"Geometry 2 of .*a\.geojson has broken coordinates"):
            read(path)


def test_empty_parts_are_left_out(tmp_path):
    parts = [[], [[]], [SQUARE, []], [[[0, 0, 5], [9, 0, 5], [9, 9, 5], [0, 0, 5]]]]
    none = {"type": "Polygon", "coordinates": [[]]}
    path = write_area(tmp_path / "a.geojson", {"type": "MultiPolygon", "coordinates": parts}, none)
    expected = {"type": "MultiPolygon", "coordinates": [[SQUARE], [SQUARE]]}
    assert read_area(path)[0] == [expected] and read_features(path, []).geometries == [expected, None]
    points = [{"type": "Point", "coordinates": [3, 4, 5]}, {"type": "Point", "coordinates": []}]
    path = write_area(tmp_path / "p.geojson", *points)
    assert read_features(path, []).geometries == [{"type": "Point", "coordinates": [3, 4]}, None]


def test_a_crs_without_a_place_on_earth_is_refused(tmp_path):
    path = write_area(tmp_path / "a.geojson", rectangle(0, 0, 9, 9), crs='LOCAL_CS["drawing",UNIT["metre",1]]')
    with pytest.raises(InputError, match="The CRS of the area .* is not known: it has no place on Earth"):
        read_area(path)


def test_a_pixel_is_inside_when_its_centre_is():
    found = inside(GRID, rectangle(X + 14, Y - 74, X + 76, Y - 16))
    rows, columns = np.nonzero(found)
    assert set(rows) == {1} and set(columns) == {0, 1, 2}


def test_holes_and_several_parts():
    outer, hole, far = (
        rectangle(X + a, Y - b, X + b, Y - a)["coordinates"][0] for a, b in ((0, 300), (90, 210), (600, 630))
    )
    found = inside(GRID, {"type": "MultiPolygon", "coordinates": [[outer, hole], [far]]})
    expected = np.zeros(GRID.shape, bool)
    expected[:10, :10] = True
    expected[3:7, 3:7] = False
    expected[20, 20] = True
    np.testing.assert_array_equal(found, expected)


def test_windows_do_not_change_the_area():
    triangle = {
        "type": "Polygon",
        "coordinates": [[[X + 7, Y - 3], [X + 1133, Y - 222], [X + 310, Y - 871], [X + 7, Y - 3]]],
    }
    whole = inside(GRID, triangle)
    area = Area.on(GRID, [triangle], UTM)
    for row in range(0, 30, 7):
        for column in range(0, 40, 9):
            window = Window(column, row, min(9, 40 - column), min(7, 30 - row))
            np.testing.assert_array_equal(area.inside(window), whole[row : row + 7, column : column + 9])
    moved = area.moved(5, 4)
    np.testing.assert_array_equal(moved.inside(Window(0, 0, 35, 26)), whole[4:, 5:])


def test_a_turned_grid():
    grid = Grid(UTM, turned(30), 40, 30)
    found = inside(grid, rectangle(X, Y - 600, X + 600, Y))
    rows, columns = np.indices(grid.shape) + 0.5
    t = grid.transform
    x, y = t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f
    np.testing.assert_array_equal(found, (x > X) & (x < X + 600) & (y < Y) & (y > Y - 600))


def test_edges_bend_with_the_crs():
    """A box of parallels and meridians, given by four corners only, on a wide projected grid."""
    grid = Grid(UTM, north_up(1000, 100_000, 6_200_000), 800, 400)
    found = inside(grid, rectangle(-8, 54, 2, 55), crs=CRS.from_epsg(4326))
    rows, columns = np.indices(grid.shape) + 0.5
    x, y = 100_000 + 1000 * columns, 6_200_000 - 1000 * rows
    lon, lat = (np.reshape(v, grid.shape) for v in transform(UTM, CRS.from_epsg(4326), x.ravel(), y.ravel()))
    expected = (lon > -8) & (lon < 2) & (lat > 54) & (lat < 55)
    assert (found != expected).sum() <= 0.001 * expected.sum()
    assert expected.sum() > 60_000


def test_beyond_the_crs_is_refused():
    northern = Grid(CRS.from_string("+proj=gnom +lat_0=90 +lon_0=0"), north_up(1000, 0, 0), 10, 10)
    with pytest.raises(InputError, match="beyond where the rasters' CRS is defined"):
        Area.on(northern, [rectangle(-10, -80, 10, 80)], CRS.from_epsg(4326))


def test_the_span_holds_all_polygons():
    area = Area.on(GRID, [rectangle(X + 40, Y - 100, X + 50, Y - 95), rectangle(X + 400, Y - 50, X + 401, Y - 40)], UTM)
    assert area.span == (1, 1, 14, 4)
