"""Reading a class at a place of the map, and what is done with it; test_window plays with it in a real window."""

from __future__ import annotations

import gc
import math
from pathlib import Path
from types import SimpleNamespace

import processing
import pytest
from landclass.engine.options.edit_class import EditClassOptions
from landclass.ui import class_menu, own_widgets
from landclass.ui.class_menu import ClassMenu
from landclass.ui.class_picker import ClassesWrapper, ClassPickTool, class_at, with_class
from landclass.ui.k_explorer_dock import KExplorerDock
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapToolPan, QgsMapToolZoom, QgsProcessingGui, QgsProcessingParameterWidgetContext
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QLabel, QMenu, QVBoxLayout
from test_plugin_gui import Window, wait_until

DEFERRED_DELETE = 52
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


# What can be done with it


@pytest.fixture
def window(qgis_app):
    QgsProject.instance().clear()
    made = Window()
    made.window.setCentralWidget(made.canvas)
    made.window.show()
    yield made
    QgsProject.instance().clear()


@pytest.fixture
def opened() -> list:
    """What was asked of Processing's dialogs."""
    return []


@pytest.fixture
def classes(window, provider, opened):
    explorer = KExplorerDock(window, window.window)
    yield ClassMenu(window, explorer, lambda identifier, **parameters: opened.append((identifier, parameters)))
    explorer.deleteLater()


@pytest.fixture
def layer(window, path) -> QgsRasterLayer:
    """The class raster with its classes in a file beside it, as the engine writes them."""
    made = QgsRasterLayer(path, "classes")
    entries = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, colour, label in ((1, "#1f5a99", "Water"), (3, "#3b7a3b", "Forest"))
    ]
    made.setRenderer(QgsPalettedRasterRenderer(made.dataProvider(), 1, entries))
    columns = "".join(
        f'<FieldDefn index="{at}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for at, (name, kind, usage) in enumerate(
            (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
        )
    )
    rows = "".join(
        f"<Row index='{at}'>{''.join(f'<F>{cell}</F>' for cell in row)}</Row>"
        for at, row in enumerate(((1, "Water", 31, 90, 153), (3, "Forest", 59, 122, 59)))
    )
    table = f"<GDALRasterAttributeTable>{columns}{rows}</GDALRasterAttributeTable>"
    Path(f"{path}.aux.xml").write_text(f"<PAMDataset><PAMRasterBand band='1'>{table}</PAMRasterBand></PAMDataset>")
    return QgsProject.instance().addMapLayer(made)


def choose(menu: QMenu, text: str) -> None:
    (action,) = [one for one in menu.actions() if one.text().startswith(text)]
    assert action.isEnabled()
    action.trigger()
    menu.close()


def names_in(layer: QgsRasterLayer) -> dict[str, str]:
    return {entry.label: entry.color.name() for entry in layer.renderer().classes()}


def test_the_menu_leads_to_dialogs_that_are_filled_in(window, classes, layer, opened) -> None:
    window.canvas.setDestinationCrs(layer.crs())
    window.canvas.setExtent(layer.extent())
    for text in ("Make a mask", "Points to assess", "Samples in view"):
        choose(classes.open(layer, 3, "Forest", QPoint(5, 5)), text)
    (area,) = QgsProject.instance().mapLayersByName("View")
    assert opened == [
        ("landclass:classmask", {"INPUT": layer.id(), "CLASSES": "3"}),
        ("landclass:accuracysample", {"MAP": layer.id(), "TARGET_CLASS": "3", "TARGET": 0.1}),
        ("landclass:randomsamples", {"STRATA": layer.id(), "AREA": area.id()}),
    ]
    assert area.crs() == layer.crs() and area.featureCount() == 1
    assert area.extent().contains(layer.extent())


def test_the_menu_goes_by_keyboard(classes, layer, opened) -> None:
    menu = classes.open(layer, 1, "Water", QPoint(5, 5))
    assert [label.text() for label in menu.findChildren(QLabel)] == ["1 · Water"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert [identifier for identifier, _ in opened] == ["landclass:classmask"]


def test_a_class_is_renamed_and_recoloured_in_its_file(classes, layer, path, monkeypatch) -> None:
    names, colours = [("", True), ("Lake", False), (" Lake ", True)], [QColor(), QColor("#0102ff")]
    monkeypatch.setattr(class_menu.QInputDialog, "getText", lambda *_: names.pop(0))
    monkeypatch.setattr(class_menu.QColorDialog, "getColor", lambda *_: colours.pop(0))
    for _ in range(3):
        choose(classes.open(layer, 1, "Water", QPoint(5, 5)), "Rename")
    wait_until(lambda: "Lake" in names_in(layer))
    for _ in range(2):
        choose(classes.open(layer, 1, "Lake", QPoint(5, 5)), "Recolour")
    wait_until(lambda: names_in(layer).get("Lake") == "#0102ff")
    assert names_in(layer)["Forest"] == "#3b7a3b" and names == colours == []
    assert "Lake" in Path(f"{path}.aux.xml").read_text() and Path(path).with_suffix(".qml").is_file()


def test_no_edit_is_dropped_for_another(window, classes, layer, monkeypatch) -> None:
    asked: list = []
    monkeypatch.setattr(class_menu.QInputDialog, "getText", lambda *_: asked.append("name") or (f"Lake {asked}", True))
    monkeypatch.setattr(class_menu.QColorDialog, "getColor", lambda *_: asked.append("colour") or QColor("#0102ff"))
    classes.rename(layer, "#1f5a99", "Water")
    classes.rename(layer, "#3b7a3b", "Forest")
    classes.recolour(layer, "#3b7a3b", "Forest")
    assert asked == ["name"] and "still being written" in window.bar.currentItem().text()
    wait_until(lambda: classes._work is None)
    assert names_in(layer) == {"Lake ['name']": "#1f5a99", "Forest": "#3b7a3b"}
    classes.recolour(layer, "#3b7a3b", "Forest")
    wait_until(lambda: classes._work is None)
    assert names_in(layer) == {"Lake ['name']": "#1f5a99", "Forest": "#0102ff"}
    # Nor while the k explorer writes
    classes._explorer._edit = EditClassOptions(rasters=(layer.source(),), colour="#1f5a99", new_name="Sea")
    classes.rename(layer, "#0102ff", "Forest")
    assert asked == ["name", "colour"]


def test_an_edit_that_fails_says_why(window, classes, layer, path) -> None:
    Path(f"{path}.aux.xml").unlink()
    classes._edit(layer, "#1f5a99", "Lake", None)
    wait_until(lambda: window.bar.currentItem() is not None)
    assert "No class has the colour #1f5a99" in window.bar.currentItem().text() and "Water" in names_in(layer)
    assert not classes._is_editing()


def test_a_layer_without_classes_keeps_what_it_has(classes, path) -> None:
    plain = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "plain"))
    menu = classes.open(plain, 3, "Class 3", QPoint(5, 5))
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert enabled["Make a mask..."] and not enabled["Rename..."] and not enabled["Recolour..."]
    menu.close()


def test_every_map_of_the_sweep_in_the_k_explorer_follows(classes, tmp_path, provider, sample, monkeypatch) -> None:
    values = {"INPUT": sample, "K_MAX": 4, "RESTARTS": 1, "OUTPUT": str(tmp_path / "o.tif"), "REPORT": None}
    processing.run("landclass:kmeanssweep", {**values, "FOLDER": str(tmp_path / "maps")})
    explorer = classes._explorer
    explorer.open_folder(str(tmp_path / "maps"))
    wait_until(lambda: explorer.sweep is not None)
    explorer.choose(3)
    layer = explorer._layers.layer(3)
    monkeypatch.setattr(class_menu.QInputDialog, "getText", lambda *_: ("Sea", True))
    choose(classes.open(layer, 1, "Class 1", QPoint(5, 5)), "Rename")
    wait_until(lambda: "Sea" in names_in(layer))
    assert "Sea" in names_in(explorer._layers.layer(4)) and explorer.isVisible()
    explorer.edit_class("#000000", "x")
    explorer.edit_class("#000001", "y")  # waits for nothing: one edit at a time
    assert explorer._edit.colour == "#000000"
    wait_until(lambda: explorer._edit is None)


def test_enter_picks_the_class_under_the_cursor(window, layer) -> None:
    window.canvas.setDestinationCrs(layer.crs())
    window.canvas.setExtent(layer.extent())
    tool, picked = ClassPickTool(window.canvas, layer), []
    tool.picked.connect(lambda value, name: picked.append((value, name)))
    tool.start()
    place = window.canvas.mapSettings().mapToPixel().transform(QgsPointXY(*FOREST))
    QTest.mouseMove(window.canvas.viewport(), QPoint(1, 1))
    QTest.mouseMove(window.canvas.viewport(), QPoint(round(place.x()), round(place.y())))
    wait_until(lambda: abs(window.canvas.mouseLastXY().x() - place.x()) < 2)
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert picked == [(3, "Forest")] and window.canvas.mapTool() is not tool
    assert tool.place() == window.canvas.mapToGlobal(window.canvas.mouseLastXY())


def test_a_tool_that_has_ended_leaves_the_canvas_alone(window, layer) -> None:
    canvas = window.canvas
    pan, zoom = QgsMapToolPan(canvas), QgsMapToolZoom(canvas, False)
    canvas.setMapTool(pan)
    tool = ClassPickTool(canvas, layer)
    tool.start()
    tool.end()
    assert canvas.mapTool() is pan
    canvas.setMapTool(zoom)
    QgsProject.instance().removeMapLayer(layer.id())
    assert canvas.mapTool() is zoom


def test_no_class_where_a_value_has_no_end(qgis_app, tmp_path) -> None:
    name = str(tmp_path / "endless.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(name, 2, 2, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 2, 0, -1))
    dataset.GetRasterBand(1).Fill(math.inf)
    del dataset
    layer = QgsRasterLayer(name, "endless")
    assert class_at(layer, layer.crs(), QgsPointXY(0.5, 0.5)) is None


def filled_dialog(window, provider, layer) -> tuple[QDialog, ClassesWrapper]:
    """Open a dialog with the field, as Processing makes it; it goes when it is closed."""
    dialog = QDialog(window.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    definition = provider.algorithm("classmask").parameterDefinition("CLASSES")
    wrapper = ClassesWrapper(definition, QgsProcessingGui.WidgetType.Standard)
    context = QgsProcessingParameterWidgetContext()
    context.setMapCanvas(window.canvas)
    wrapper.setWidgetContext(context)
    wrapper.setDialog(dialog)
    QVBoxLayout(dialog).addWidget(wrapper.createWrappedWidget(QgsProcessingContext()))
    wrapper._input = SimpleNamespace(parameterValue=layer.id)
    dialog.show()
    return dialog, wrapper


def test_a_dialog_that_is_closed_takes_its_tool_along(window, provider, layer) -> None:
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    dialog, wrapper = filled_dialog(window, provider, layer)
    wrapper.button.click()
    tool = window.canvas.mapTool()
    assert isinstance(tool, ClassPickTool) and dialog.isMinimized()
    tool.picked.emit(3, "Forest")
    assert wrapper.widgetValue() == "3"
    dialog.close()
    assert window.canvas.mapTool() is pan and not dialog.isVisible()


def test_dialogs_come_and_go_without_a_crash_or_leak(window, provider, layer) -> None:
    for _ in range(30):
        dialog, wrapper = filled_dialog(window, provider, layer)
        assert len(own_widgets._kept) == 1  # what Qt still uses; without it, the crash comes sooner or later
        wrapper.button.click()
        window.canvas.mapTool().end()
        del wrapper
        dialog.close()
        QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
        del dialog
        gc.collect()
    assert not own_widgets._kept and not any(isinstance(one, ClassPickTool) for one in window.canvas.children())
