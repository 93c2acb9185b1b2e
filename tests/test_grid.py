from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scenes import north_up, turned

from engine.raster.grid import Grid, crs_name, same_crs

UTM = CRS.from_epsg(32630)
GRID = Grid(UTM, north_up(), 40, 30)


def test_facts_of_a_grid():
    assert GRID.shape == (30, 40)
    assert GRID.resolution == (30, 30)
    assert GRID.bounds == (500000, 5900000 - 900, 500000 + 1200, 5900000)
    assert GRID.unit == "m" and GRID.pixel_text() == "30 m"


def test_same_within_a_thousandth_of_a_pixel():
    assert GRID.same_as(Grid(UTM, north_up(x=500000.02), 40, 30))
    assert not GRID.same_as(Grid(UTM, north_up(x=500000.1), 40, 30))
    assert not GRID.same_as(Grid(UTM, north_up(30.001), 40, 30)), "the far corner is 0.04 m away"
    assert not GRID.same_as(Grid(UTM, north_up(), 40, 29))


def test_crs_are_compared_as_objects():
    assert same_crs(UTM, CRS.from_wkt(UTM.to_wkt(version="WKT2_2019")))
    assert same_crs(None, None) and not same_crs(UTM, None)
    assert crs_name(UTM) == "EPSG:32630" and crs_name(None) == "no CRS"


def test_offset_of_whole_pixels():
    assert GRID.part(3, -2, 5, 5).offset_in(GRID) == (3, -2)
    assert Grid(UTM, north_up(x=500015), 40, 30).offset_in(GRID) is None
    assert Grid(UTM, north_up(15), 40, 30).offset_in(GRID) is None


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (Grid(CRS.from_epsg(3857), north_up(), 40, 30), "B is in EPSG:3857, A in EPSG:32630"),
        (Grid(UTM, north_up(15), 40, 30), "B has pixels of 15 m, A of 30 m"),
        (Grid(UTM, Affine(30, 0, 500000, 0, 30, 5900000), 40, 30), "turned or mirrored"),
        (Grid(UTM, turned(10), 40, 30), "turned or mirrored"),
        (Grid(UTM, north_up(x=500900), 40, 30), "B starts 30 columns away from A"),
        (Grid(UTM, north_up(x=500015, y=5900015), 40, 30), "0.5 columns, 0.5 rows away"),
        (Grid(UTM, north_up(), 40, 31), "B has 40 x 31 pixels, A has 40 x 30"),
    ],
)
def test_difference_is_a_sentence(other, words):
    assert words in other.difference(GRID, "B", "A")


def test_no_difference():
    assert GRID.difference(GRID, "A", "B") is None


def test_crop_outward_and_inward():
    bounds = (500010, 5899935, 500100, 5899990)
    outward, inward = GRID.crop(bounds), GRID.crop(bounds, inward=True)
    assert outward.offset_in(GRID) == (0, 0) and outward.shape == (3, 4)
    assert inward.offset_in(GRID) == (1, 1) and inward.shape == (1, 2)
    assert GRID.crop((500001, 5899999, 500002, 5900000), inward=True) is None
    assert GRID.crop(GRID.bounds).same_as(GRID) and GRID.crop(GRID.bounds, inward=True).same_as(GRID)


def test_span_in_another_crs_holds_the_grid():
    degrees = Grid(CRS.from_epsg(4326), Affine(0.001, 0, -4, 0, -0.001, 54), 2000, 1000)
    left, top, right, bottom = degrees.span(GRID)
    assert right > 900 and 0 < left < right < 2000 and 0 < top < bottom < 1000
    assert right - left == pytest.approx(1200 / 66_000 / 0.001, rel=0.05)


def test_areas_of_a_projected_grid_are_planar():
    np.testing.assert_allclose(GRID.row_areas_ha(), 0.09)
    feet = Grid(CRS.from_epsg(2263), Affine(100, 0, 1e6, 0, -100, 2e5), 3, 2)
    np.testing.assert_allclose(feet.row_areas_ha(), (100 * 1200 / 3937) ** 2 / 1e4)


def test_areas_in_degrees_follow_latitude():
    """The zones of the WGS 84 ellipsoid, by the closed formula of the area between two parallels."""
    e2 = 0.00669437999014
    e = math.sqrt(e2)

    def zone(latitude: float) -> float:
        s = math.sin(math.radians(latitude))
        return 6378137.0**2 * (1 - e2) / 2 * (s / (1 - e2 * s * s) + math.log((1 + e * s) / (1 - e * s)) / (2 * e))

    grid = Grid(CRS.from_epsg(4326), Affine(0.01, 0, 10, 0, -0.01, 61), 5, 200)
    exact = [(zone(61 - 0.01 * row) - zone(60.99 - 0.01 * row)) * math.radians(0.01) / 1e4 for row in range(200)]
    np.testing.assert_allclose(grid.row_areas_ha(), exact, rtol=1e-6)


def test_areas_in_web_mercator_are_not_inflated():
    grid = Grid(CRS.from_epsg(3857), Affine(100, 0, 0, 0, -100, 8399737.9), 3, 2)
    areas = grid.row_areas_ha()
    assert areas[0] == pytest.approx(0.25, rel=0.01), "at 60 degrees north a pixel is a quarter of its planar hectare"


def test_areas_of_turned_and_unknown_grids():
    np.testing.assert_allclose(Grid(UTM, turned(30), 4, 3).row_areas_ha(), 0.09)
    assert Grid(None, Affine.identity(), 4, 3).row_areas_ha() is None
    assert Grid(None, Affine.identity(), 4, 3).pixel_size_m() == 1
