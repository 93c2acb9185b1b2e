from __future__ import annotations

from dataclasses import dataclass

import pytest

from engine.raster.bands import band_name, colour_roles, natural_key, rgb_indices, sensor, unique_names


@dataclass
class Named:
    name: str
    sensor: str | None = None


@pytest.mark.parametrize(
    ("path", "description", "count", "name"),
    [
        ("/d/LC08_L2SP_204023_20200927_20201006_02_T1_SR_B4.TIF", None, 1, "B4"),
        ("/d/LC08_L2SP_204023_20200927_20201006_02_T1_ST_B10.TIF", None, 1, "B10"),
        ("/d/LC08_L2SP_204023_20200927_20201006_02_T1_QA_PIXEL.TIF", None, 1, "QA_PIXEL"),
        ("C:\\data\\LE07_L1TP_B6_VCID_1.TIF", None, 1, "B6_VCID_1"),
        ("MERCATOR_LC80210392016114LGN00_BQA.tif", None, 1, "BQA"),
        ("LC08_L1TP_042033_20171022_20171107_01_T1_sr_band4.tif", None, 1, "B4"),
        ("S2A_MSIL2A_20170613T101031_87_48_B8A.tif", None, 1, "B8A"),
        ("S2A_MSIL2A_20170613T101031_87_48_B02.tif", None, 1, "B2"),
        ("T31UFT_20200801T105031_B04_10m.jp2", None, 1, "B4"),
        ("T31UFT_20200801T105031_SCL_20m.jp2", None, 1, "SCL"),
        ("scene_B4.tif", "Red", 1, "B4"),
        ("scene.tif", "SR_B4", 1, "B4"),
        ("scene.tif", "near infrared", 4, "near infrared"),
        ("elevation.tif", None, 1, "elevation"),
        ("elevation.tif", "Band 1", 1, "elevation"),
        ("scene_B4.tif", None, 4, "band_1"),
        ("scene.tif", "Band_1", 4, "band_1"),
        ("/vsizip//d/a.zip/LC08_B5.TIF", None, 1, "B5"),
    ],
)
def test_names(path, description, count, name):
    assert band_name(path, 1, description, count) == name


def test_natural_order():
    names = ["B10", "B9", "B8A", "B8", "B1", "B2_20200101", "B2_20190101", "QA_PIXEL", "B11"]
    assert sorted(names, key=natural_key) == [
        *("B1", "B2_20190101", "B2_20200101", "B8", "B8A", "B9", "B10", "B11", "QA_PIXEL"),
    ]


def test_names_become_unique():
    dates = ["/before/LC08_20190114_B2.TIF", "/after/LC08_20190130_B2.TIF", "/x/LC08_20190130_B3.TIF"]
    assert unique_names(["B2", "B2", "B3"], dates) == ["B2_20190114", "B2_20190130", "B3"]
    assert unique_names(["B2", "B2"], ["/a/one_B2.tif", "/a/two_B2.tif"]) == ["B2_one_B2", "B2_two_B2"]
    assert unique_names(["B2", "B2"], ["/a/B2.tif", "/b/B2.tif"]) == ["B2_B2", "B2_B2_2"]
    assert unique_names(["a", "b"], ["/a.tif", "/b.tif"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("path", "known"),
    [
        ("/d/LC08_L2SP_204023_20200927_B4.TIF", "landsat8"),
        ("LC09_L2SP_231062_B2.TIF", "landsat9"),
        ("LT52240631988227CUB02_B1.TIF", "landsat5"),
        ("LT04_L1TP_B1.TIF", "landsat4"),
        ("LE07_L1TP_B1.TIF", "landsat7"),
        ("MERCATOR_LC80210392016114LGN00_B1.TIF", "landsat8"),
        ("S2C_MSIL2A_20250613T101031_B02.tif", "sentinel2"),
        ("T31UFT_20200801T105031_B04_10m.jp2", "sentinel2"),
        ("/d/LC08_L2SP_204023/B4.TIF", "landsat8"),
        ("/d/elevation.tif", None),
        ("/d/HOLC08_1.tif", None),
    ],
)
def test_sensors(path, known):
    assert sensor(path) == known


def test_roles_follow_the_sensor():
    landsat8 = [Named(f"B{number}", "landsat8") for number in range(1, 8)]
    assert rgb_indices(landsat8) == (3, 2, 1)
    assert colour_roles(landsat8)["nir"] == 4
    landsat5 = [Named(f"B{number}", "landsat5") for number in range(1, 8)]
    assert rgb_indices(landsat5) == (2, 1, 0)
    sentinel = [Named(name, "sentinel2") for name in ("B2", "B3", "B4", "B8A", "B8")]
    roles = colour_roles(sentinel)
    assert roles["nir"] == 4 and roles["red"] == 2


def test_roles_of_two_dates_take_the_first():
    bands = [Named(f"B{number}_{date}", "landsat8") for number in (2, 3, 4) for date in (20190114, 20190130)]
    assert rgb_indices(bands) == (4, 2, 0)


def test_roles_follow_words():
    bands = [Named(name) for name in ("blue", "Green", "Red Edge 1", "red", "Near Infrared", "SWIR 1", "infrared")]
    roles = colour_roles(bands)
    assert roles == {"blue": 0, "green": 1, "rededge": 2, "red": 3, "nir": 4, "swir1": 5}


def test_rgb_of_unknown_bands():
    bands = [Named(f"band_{number}") for number in range(1, 6)]
    assert rgb_indices(bands) == (0, 1, 2)
    assert rgb_indices(bands[:2]) == (0, 1, 1)
    assert rgb_indices(bands[:1]) == (0, 0, 0)
