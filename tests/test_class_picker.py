"""Reading a class at a place of the map; the tool and the dialog are played with in a real window (test_window)."""

from __future__ import annotations

import pytest
from landclass.ui.class_picker import class_at, with_class
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

DEGREES = "EPSG:4326"
WATER, FOREST, NOTHING, BESIDE = (500200, 5899700), (500700, 5899700), (500450, 5899700), (499800, 5899700)


@pytest.fixture
def path(qgis_app, tmp_path) -> str:
    """A class raster in UTM: water on the left, forest on the right, a column without class between them."""
    name = str(tmp_path / "classes.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(name, 30, 20, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 30, 0, 5900000, 0, -30))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    dataset.SetProjection(crs.ExportToWkt())
    values = dataset.ReadAsArray()
    values[:, :14], values[:, 14:16], values[:, 16:] = 1, 0, 3
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    return name


def at(layer: QgsRasterLayer, place: tuple[int, int], crs: str):
    """Return the class at a place given in the layer's own units, seen from a map in a CRS."""
    map_crs = QgsCoordinateReferenceSystem(crs)
    to_map = QgsCoordinateTransform(layer.crs(), map_crs, QgsProject.instance())
    return class_at(layer, map_crs, to_map.transform(QgsPointXY(*place)))


@pytest.mark.parametrize("crs", [DEGREES, "EPSG:32630", "EPSG:3857"])
def test_the_class_at_a_place_with_its_name(path: str, crs: str) -> None:
    layer = QgsRasterLayer(path, "classes")
    entries = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, colour, label in ((1, "#1f5a99", "Water"), (3, "#3b7a3b", "Forest"))
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    assert at(layer, WATER, crs) == (1, "Water") and at(layer, FOREST, crs) == (3, "Forest")
    assert at(layer, NOTHING, crs) is None and at(layer, BESIDE, crs) is None


def test_a_layer_without_classes_of_its_own_tells_numbers(path: str) -> None:
    assert at(QgsRasterLayer(path, "plain"), FOREST, DEGREES) == (3, "Class 3")


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("", 1, "1"),
        ("1", 3, "1, 3"),
        ("1, 3", 3, "1, 3"),
        ("13", 3, "13, 3"),
        ("Water; 2", 5, "Water, 2, 5"),
        ("1,", 2, "1, 2"),
    ],
)
def test_a_class_is_added_once(text: str, value: int, expected: str) -> None:
    assert with_class(text, value) == expected
