"""Picking a class on a real map canvas, and the field of the dialog that takes it."""

from __future__ import annotations

import processing
import pytest
from landclass.plugin import menu as menu_module
from landclass.ui.class_picker import ClassesWrapper, ClassPickTool, class_at, with_class
from osgeo import gdal, osr
from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import (
    QgsMapCanvas,
    QgsMapMouseEvent,
    QgsMapToolPan,
    QgsMessageBar,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog, QToolTip, QVBoxLayout
from test_plugin_gui import Window, draw, wait_until

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def layer(qgis_app, tmp_path):
    """A class raster in UTM: water on the left, forest on the right, a column without class between them."""
    path = str(tmp_path / "classes.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 30, 20, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 30, 0, 5900000, 0, -30))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    dataset.SetProjection(crs.ExportToWkt())
    values = dataset.ReadAsArray()
    values[:, :14], values[:, 14:16], values[:, 16:] = 1, 0, 3
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    del dataset
    made = QgsRasterLayer(path, "classes")
    entries = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, colour, label in ((1, "#1f5a99", "Water"), (3, "#3b7a3b", "Forest"))
    ]
    made.setRenderer(QgsPalettedRasterRenderer(made.dataProvider(), 1, entries))
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture(scope="module")
def window_of_map(qgis_app):
    """A canvas for all tests: one that is thrown away while it draws takes QGIS with it."""
    made = QgsMapCanvas()
    made.resize(600, 400)
    yield made
    made.stopRendering()
    made.waitWhileRendering()


@pytest.fixture
def canvas(window_of_map, layer):
    """A map in degrees that shows the layer."""
    made = window_of_map
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    made.setLayers([layer])
    to_map = QgsCoordinateTransform(layer.crs(), made.mapSettings().destinationCrs(), QgsProject.instance())
    made.setExtent(to_map.transformBoundingBox(layer.extent()))
    made.show()
    QApplication.processEvents()
    yield made
    made.stopRendering()
    made.setLayers([])


def pixel(canvas, layer, x: float, y: float) -> QPoint:
    """Return where a place of the layer, in its own units, lies on the canvas."""
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    place = canvas.mapSettings().mapToPixel().transform(to_map.transform(QgsPointXY(x, y)))
    return QPoint(round(place.x()), round(place.y()))


def mouse(canvas, kind, place: QPoint, button=LEFT) -> QgsMapMouseEvent:
    return QgsMapMouseEvent(canvas, kind, place, button, button, Qt.KeyboardModifier.NoModifier)


WATER, FOREST, NOTHING, BESIDE = (500200, 5899700), (500700, 5899700), (500450, 5899700), (499800, 5899700)


def test_the_class_under_the_cursor_in_another_crs(canvas, layer) -> None:
    def at(place):
        return class_at(layer, canvas, canvas.getCoordinateTransform().toMapCoordinates(pixel(canvas, layer, *place)))

    assert at(WATER) == (1, "Water") and at(FOREST) == (3, "Forest")
    assert at(NOTHING) is None and at(BESIDE) is None


def test_a_layer_without_classes_of_its_own_tells_numbers(canvas, layer) -> None:
    plain = QgsRasterLayer(layer.source(), "plain")
    place = canvas.getCoordinateTransform().toMapCoordinates(pixel(canvas, layer, *FOREST))
    assert class_at(plain, canvas, place) == (3, "Class 3")


def test_hover_tells_and_a_click_picks(canvas, layer) -> None:
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    tool, picked, ended = ClassPickTool(canvas, layer), [], []
    tool.picked.connect(lambda *found: picked.append(found))
    tool.ended.connect(lambda: ended.append(True))
    tool.start()
    assert canvas.mapTool() is tool
    tool.canvasMoveEvent(mouse(canvas, QEvent.Type.MouseMove, pixel(canvas, layer, *WATER)))
    assert QToolTip.text() == "1 · Water"
    tool.canvasMoveEvent(mouse(canvas, QEvent.Type.MouseMove, pixel(canvas, layer, *NOTHING)))
    assert QToolTip.text() == "no class here"
    tool.canvasReleaseEvent(mouse(canvas, QEvent.Type.MouseButtonRelease, pixel(canvas, layer, *NOTHING)))
    assert picked == [] and canvas.mapTool() is tool
    tool.canvasReleaseEvent(mouse(canvas, QEvent.Type.MouseButtonRelease, pixel(canvas, layer, *FOREST)))
    assert picked == [(3, "Forest")] and ended == [True] and canvas.mapTool() is before


@pytest.mark.parametrize("way", ["escape", "right button", "layer removed"])
def test_ways_to_end_it(canvas, layer, way: str) -> None:
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    tool, picked = ClassPickTool(canvas, layer), []
    tool.picked.connect(lambda *found: picked.append(found))
    tool.start()
    if way == "escape":
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    elif way == "right button":
        release = mouse(canvas, QEvent.Type.MouseButtonRelease, pixel(canvas, layer, *WATER), RIGHT)
        tool.canvasReleaseEvent(release)
    else:
        QgsProject.instance().removeMapLayer(layer.id())
    assert canvas.mapTool() is before and picked == []


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


class Field:
    """The fields of the mask's dialog as Processing makes them, with all that they refer to."""

    def __init__(self, provider, canvas, layer) -> None:
        self.algorithm = provider.algorithm("classmask").create()
        self.dialog, self.bar = QDialog(), QgsMessageBar()
        self.processing, self.context = QgsProcessingContext(), QgsProcessingParameterWidgetContext()
        self.processing.setProject(QgsProject.instance())
        self.context.setProject(QgsProject.instance())
        self.context.setMapCanvas(canvas)
        self.context.setMessageBar(self.bar)
        definitions = [self.algorithm.parameterDefinition(name) for name in ("INPUT", "CLASSES")]
        self.both = [WidgetWrapperFactory.create_wrapper(one, self.dialog) for one in definitions]
        self.input, self.classes = self.both
        layout = QVBoxLayout(self.dialog)
        for wrapper in self.both:
            wrapper.setWidgetContext(self.context)
            layout.addWidget(wrapper.createWrappedWidget(self.processing))
        for wrapper in self.both:
            wrapper.postInitialize(self.both)
        self.input.setParameterValue(layer.id(), self.processing)


def test_the_button_of_the_dialog_adds_classes(provider, canvas, layer, tmp_path) -> None:
    field = Field(provider, canvas, layer)
    assert isinstance(field.classes, ClassesWrapper)
    draw(field.dialog, tmp_path / "field.png")
    for place in (WATER, FOREST, WATER):
        field.classes.button.click()
        tool = canvas.mapTool()
        assert isinstance(tool, ClassPickTool) and field.dialog.isMinimized()
        tool.canvasReleaseEvent(mouse(canvas, QEvent.Type.MouseButtonRelease, pixel(canvas, layer, *place)))
        assert not field.dialog.isMinimized() and canvas.mapTool() is not tool
    assert field.classes.parameterValue() == "1, 3"


def test_without_a_layer_it_says_what_to_choose(provider, canvas, layer) -> None:
    field = Field(provider, canvas, layer)
    QgsProject.instance().removeMapLayer(layer.id())
    field.classes.button.click()
    assert "Choose a class map" in field.bar.currentItem().text()
    assert not isinstance(canvas.mapTool(), ClassPickTool)


def test_batch_keeps_plain_text(provider) -> None:
    class BatchAlgorithmDialog(QDialog):
        """As Processing calls it."""

    parameter = provider.algorithm("classmask").parameterDefinition("CLASSES")
    wrapper = WidgetWrapperFactory.create_wrapper(parameter, BatchAlgorithmDialog())
    assert not isinstance(wrapper, ClassesWrapper) and wrapper.parameterDefinition().name() == "CLASSES"


def test_the_menu_begins_on_the_map(provider, canvas, layer, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, values: opened.append((name, values)))
    window = Window()
    window.mapCanvas, window.activeLayer = (lambda: canvas), (lambda: None)
    menu = menu_module.Menu(window, provider.algorithms())
    menu.actions["pick_class"].trigger()
    assert "Choose a class map" in window.bar.currentItem().text()
    window.activeLayer = lambda: layer
    menu.actions["pick_class"].trigger()
    release = mouse(canvas, QEvent.Type.MouseButtonRelease, pixel(canvas, layer, *FOREST))
    canvas.mapTool().canvasReleaseEvent(release)
    wait_until(lambda: opened)
    assert opened == [("landclass:classmask", {"INPUT": layer.id(), "CLASSES": "3"})]
    menu.remove()
