"""The spectrum tool: what is read at a place, what it is near to, and what the dock makes of clicks."""

from __future__ import annotations

import gc
import math
import os
import random
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import processing
import pytest
from landclass.processing_provider._runs import board
from landclass.ui import engine_work, means_box, spectrum_reading
from landclass.ui.k_explorer_dock import KExplorerDock
from landclass.ui.means_box import means_of_table
from landclass.ui.spectra import BandOf, Clicked
from landclass.ui.spectrum_dock import SpectrumDock
from landclass.ui.spectrum_reading import MOST_VALUES, LayerBand, NoSpectrumError, layers_with_bands, read
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget
from test_plugin_gui import Window, wait_until

DEFERRED_DELETE = 52
UTM, DEGREES = "EPSG:32630", "EPSG:4326"
LEFT, TOP, SIZE = 500000, 5900000, 30
LEFT_BUTTON, RIGHT_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def write(path: Path, bands: list, nodata=None, names=(), turn=0.0, scale=None) -> str:
    """Write lists of rows as a GeoTIFF in UTM, turned by so many metres a pixel."""
    path.parent.mkdir(exist_ok=True)
    rows, columns = len(bands[0]), len(bands[0][0])
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, len(bands), gdal.GDT_Float32)
    dataset.SetGeoTransform((LEFT, SIZE, turn, TOP, turn, -SIZE))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    dataset.SetProjection(crs.ExportToWkt())
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        data = band.ReadAsArray()
        data[:] = values
        band.WriteArray(data)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
        if scale is not None:
            band.SetScale(scale[0])
            band.SetOffset(scale[1])
    return str(path)


def bands_of(*layers: QgsRasterLayer) -> list[LayerBand]:
    every = [(layer, index) for layer in layers for index in range(1, layer.bandCount() + 1)]
    return [LayerBand(layer, index, BandOf(f"B{at}")) for at, (layer, index) in enumerate(every, start=1)]


def box(column: float, row: float, column_end: float | None = None, row_end: float | None = None) -> QgsRectangle:
    """Return a box, or a point, given in pixels from the upper left corner."""
    first = QgsPointXY(LEFT + SIZE * column, TOP - SIZE * row)
    last = first if column_end is None else QgsPointXY(LEFT + SIZE * column_end, TOP - SIZE * row_end)
    return QgsRectangle(first, last)


def read_at(path: str, where: QgsRectangle, crs: str = UTM):
    return read(bands_of(QgsRasterLayer(path, "scene")), QgsCoordinateReferenceSystem(crs), where)


# Reading


SCENE = [[[1, 2, 3], [4, 5, 6]], [[10, 20, 30], [40, -9, 60]]]


@pytest.mark.parametrize("crs", [UTM, DEGREES, "EPSG:3857"])
def test_a_pixel_is_read_whatever_the_crs_of_the_map(qgis_app, tmp_path, crs) -> None:
    path = write(tmp_path / "s.tif", SCENE, nodata=-9)
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    ).transform(box(2.5, 1.5).center())
    assert read_at(path, QgsRectangle(there, there), crs).values == {"B1": 6.0, "B2": 60.0}


def test_nodata_in_one_band_is_a_gap_and_in_every_band_a_sentence(qgis_app, tmp_path) -> None:
    path = write(tmp_path / "s.tif", SCENE, nodata=-9)
    assert read_at(path, box(1.5, 1.5)).values == {"B1": 5.0, "B2": None}
    nothing = write(tmp_path / "n.tif", [[[-9.0]], [[math.nan]]], nodata=-9)
    with pytest.raises(NoSpectrumError, match="no value here: nodata in every band"):
        read_at(nothing, box(0.5, 0.5))
    with pytest.raises(NoSpectrumError, match="No pixel of the box has a value"):
        read_at(write(tmp_path / "m.tif", [[[-9.0] * 2], [[1.0] * 2]], nodata=-9), box(0, 0, 2, 1))
    with pytest.raises(NoSpectrumError, match="lies outside scene"):
        read_at(path, box(-1, 0.5))


def test_a_box_has_mean_and_range_of_the_pixels_whose_centres_it_holds(qgis_app, tmp_path) -> None:
    path = write(tmp_path / "s.tif", SCENE, nodata=-9)
    found = read_at(path, box(0.6, 0.4, 2.9, 1.6))  # columns 2 and 3, both rows; the nodata pixel does not count
    assert found.values == {"B1": pytest.approx(11 / 3), "B2": pytest.approx(110 / 3)}
    assert (found.lows, found.highs) == ({"B1": 2.0, "B2": 20.0}, {"B1": 6.0, "B2": 60.0}) and found.pixels == 3
    beyond = read_at(path, box(-9, -9, 99, 99))
    assert beyond.pixels == 5 and beyond.values["B1"] == pytest.approx(16 / 5)
    assert read_at(path, box(0.1, 0.1, 0.3, 0.2)).values == {"B1": 1.0, "B2": 10.0}  # no centre: one pixel
    with pytest.raises(NoSpectrumError, match="outside"):
        read_at(path, box(-9, -9, -5, -5))


def test_a_box_that_is_too_large_gets_a_sentence(qgis_app, tmp_path, monkeypatch) -> None:
    path = write(tmp_path / "s.tif", SCENE)
    monkeypatch.setattr(spectrum_reading, "MOST_VALUES", 8)
    assert read_at(path, box(0, 0, 2, 2)).pixels == 4
    with pytest.raises(NoSpectrumError, match="has 3 x 2 pixels of 2 bands; expected at most 8 values"):
        read_at(path, box(0, 0, 3, 2))


def test_numbers_are_those_in_the_file_whatever_scale_it_states(qgis_app, tmp_path) -> None:
    path = write(tmp_path / "s.tif", SCENE, scale=(0.5, -2.0))
    layer = QgsRasterLayer(path, "s")
    assert layer.dataProvider().sample(box(2.5, 1.5).center(), 1)[0] == 1.0  # QGIS scales: 6/2 - 2
    assert read_at(path, box(2.5, 1.5)).values == {"B1": 6.0, "B2": 60.0}
    assert read_at(path, box(0, 0, 2, 1)).values == {"B1": 1.5, "B2": 15.0}


def test_a_turned_raster_is_read_where_it_lies(qgis_app, tmp_path) -> None:
    path = write(tmp_path / "s.tif", [[[1, 2, 3], [4, 5, 6]]] * 2, turn=5.0, nodata=-9)
    # The centre of the pixel in row 2, column 3
    place = QgsPointXY(LEFT + 2.5 * SIZE + 1.5 * 5, TOP + 2.5 * 5 - 1.5 * SIZE)
    assert read_at(path, QgsRectangle(place, place)).values == {"B1": 6.0, "B2": 6.0}


def test_a_place_that_the_crs_cannot_show(qgis_app, tmp_path) -> None:
    path = write(tmp_path / "s.tif", SCENE)
    layer = QgsRasterLayer(path, "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    with pytest.raises(NoSpectrumError, match="cannot be given in the CRS of scene, EPSG:3857"):
        read(bands_of(layer), QgsCoordinateReferenceSystem(DEGREES), QgsRectangle(0, 1e6, 0, 1e6))


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_files_of_one_band_go_with_those_of_their_folder(project, tmp_path) -> None:
    paths = [write(tmp_path / folder / f"{name}.tif", SCENE[:1]) for folder, name in ("aB", "aC", "bB")]
    layers = [QgsRasterLayer(path, Path(path).stem) for path in paths]
    project.addMapLayers(layers)
    assert layers_with_bands(layers[0]) == layers[:2]
    with pytest.raises(NoSpectrumError, match="has one band, and the project no other one-band raster of its folder"):
        layers_with_bands(layers[2])
    several = QgsRasterLayer(write(tmp_path / "s.tif", SCENE), "s")
    assert layers_with_bands(several) == [several]
    online = QgsRasterLayer("type=xyz&url=file:///none/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(NoSpectrumError, match="tiles is no raster file"):
        layers_with_bands(online)


# The dock


@pytest.fixture(scope="module")
def swept(provider, sample, tmp_path_factory) -> Path:
    """A sweep whose model works on scaled values in units of their own, and the scene as one file."""
    folder = tmp_path_factory.mktemp("spectrum")
    outputs = {"OUTPUT": "map.tif", "FOLDER": "maps", "MODEL": "m.landclass"}
    places = {key: str(folder / name) for key, name in outputs.items()}
    values = {"K_MAX": 5, "RESTARTS": 2, "REPORT": None, "SCALE": 0.0001, "OFFSET": -0.1, "SCALING": "band_standard"}
    processing.run("landclass:kmeanssweep", {"INPUT": sample, **values, **places})
    processing.run("landclass:stackbands", {"INPUT": sample, "OUTPUT": str(folder / "scene" / "stack.tif")})
    return folder


@pytest.fixture
def window(project):
    made = Window()
    made.window.setCentralWidget(made.canvas)
    made.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    made.window.show()
    return made


@pytest.fixture
def dock(window, provider):
    explorer = KExplorerDock(window, window.window)
    made = SpectrumDock(window, explorer, window.window)
    made.set_action(QAction("Spectrum tool", window.window))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    yield made
    made.stop()
    board.stop_all(5)
    for widget in (made, explorer):
        widget.deleteLater()


def add(window, path: Path, name: str) -> QgsRasterLayer:
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name))
    layer.loadDefaultStyle()
    window.canvas.setLayers([layer])
    window.setActiveLayer(layer)
    return layer


def click(dock, *places) -> list[Clicked]:
    for place in places:
        before = len(dock._spectra)
        dock.read(place if isinstance(place, QgsRectangle) else QgsRectangle(place, place))
        wait_until(lambda before=before: len(dock._spectra) > before)
    return dock._spectra


def places_on(layer: QgsRasterLayer, count: int) -> list[QgsPointXY]:
    draw, extent = random.Random(1), layer.extent()
    return [
        QgsPointXY(
            extent.xMinimum() + draw.random() * extent.width(), extent.yMinimum() + draw.random() * extent.height()
        )
        for _ in range(count)
    ]


def test_the_nearest_mean_is_the_class_that_the_model_gave_the_pixel(dock, window, swept) -> None:
    scene = add(window, swept / "scene" / "stack.tif", "scene")
    classes = add(window, swept / "map.tif", "map")
    assert dock.layers.currentLayer() is scene  # a class map has no bands to look at
    wait_until(lambda: dock.means.means() is not None)
    assert dock.means.source() == ("model", str(swept / "m.landclass"))
    means = dock.means.means()
    assert means.scales is not None and (means.value_scale, means.value_offset) == (0.0001, -0.1)
    names = set()
    for start in range(0, 240, 8):
        dock.clear()
        for one in click(dock, *places_on(classes, 240)[start : start + 8]):
            if one.mapped is not None:
                assert means.nearest(one.values)[0][:3] == one.mapped
                names.add(one.mapped.name)
    assert len(names) == len(means.classes)
    row = dock.view.table.currentRow()
    assert [dock.view.table.item(row, column).text() for column in (0, 1)] == ["8", dock._spectra[-1].mapped.name]


def test_files_of_one_band_give_the_same_curve_as_their_stack(dock, window, swept, sample) -> None:
    add(window, swept / "scene" / "stack.tif", "scene")
    place = places_on(dock.layers.currentLayer(), 1)[0]
    click(dock, place)
    QgsProject.instance().addMapLayers([QgsRasterLayer(path, Path(path).stem) for path in sample])
    window.setActiveLayer(QgsProject.instance().mapLayersByName(Path(sample[3]).stem)[0])
    one, other = click(dock, place)
    assert one.values == other.values and [band.name for band in other.bands] == [f"B{at}" for at in range(1, 8)]


def test_the_k_explorer_is_followed(dock, window, swept) -> None:
    dock.show()
    dock.means._explorer.open_model(str(swept / "m.landclass"))
    wait_until(lambda: dock.means.source()[0] == "explorer")
    explorer = dock.means._explorer
    explorer.choose(3)
    assert len(dock.means.means().classes) == 3 and "3 classes" in dock.means.box.currentText()
    explorer.choose(5)
    assert len(dock.means.means().classes) == 5 and not dock.means.ks.isVisible()
    dock.means.box.setCurrentIndex(dock.means.box.findText("none"))
    dock.means.box.activated.emit(dock.means.box.currentIndex())
    assert dock.means.means() is None
    explorer.choose(4)
    assert dock.means.source()[0] == "none"  # a choice stays


def test_a_model_is_opened_and_its_k_chosen(dock, window, swept, tmp_path, monkeypatch) -> None:
    chosen = [str(swept / "m.landclass"), str(tmp_path / "none.landclass"), ""]
    monkeypatch.setattr(means_box.QFileDialog, "getOpenFileName", lambda *_: (chosen.pop(0), ""))

    def ask() -> None:
        dock.means.box.setCurrentIndex(dock.means.box.count() - 1)
        dock.means.box.activated.emit(dock.means.box.count() - 1)

    ask()
    wait_until(lambda: dock.means.means() is not None)
    assert [dock.means.ks.itemText(at) for at in range(dock.means.ks.count())] == ["3", "4", "5"]
    dock.means.ks.setCurrentIndex(2)
    assert len(dock.means.means().classes) == 5
    ask()
    assert "is not a Landclass model" in dock._note.text()
    ask()  # without an answer
    assert dock.means.source() == ("model", str(swept / "m.landclass")) and chosen == []
    assert len(dock.means.means().classes) == 5


def test_a_model_without_means_gets_a_sentence(dock, window, sample, tmp_path) -> None:
    values = {"INPUT": sample[:3], "CLASSES": 3, "REPORT": None, "OUTPUT": str(tmp_path / "o.tif")}
    processing.run("landclass:spectralclustering", {**values, "MODEL": str(tmp_path / "s.landclass")})
    dock.means.open_model(str(tmp_path / "s.landclass"))
    wait_until(lambda: "spectral clustering, which keeps no means" in dock._note.text())
    assert dock.means.means() is None


def test_a_table_of_class_signatures_in_the_project(dock, window, swept, sample) -> None:
    values = {"CLASSES": str(swept / "map.tif"), "INPUT": sample, "REPORT": None}
    table = processing.run("landclass:classsignatures", {**values, "TABLE": "memory:"})["TABLE"]
    classes = add(window, swept / "map.tif", "map")
    QgsProject.instance().addMapLayer(table)
    means = means_of_table(table)
    assert means.bands == tuple(f"B{at}" for at in range(1, 8))
    shown = {(int(entry.value), entry.label, entry.color.name()) for entry in classes.renderer().classes()}
    assert {one[:3] for one in means.classes} == shown
    first = next(table.getFeatures())
    assert means.classes[0].spectrum["B1"] == first["mean"]
    assert ("table", table.id()) in dock.means._sources
    entries = classes.renderer().classes()
    entries[0].label = "Sea"
    classes.setRenderer(QgsPalettedRasterRenderer(classes.dataProvider(), 1, entries))
    assert not {one.colour for one in means_of_table(table).classes} & {colour for *_, colour in shown}
    other = QgsVectorLayer("Point?field=class:int", "points", "memory")
    QgsProject.instance().addMapLayer(other)
    assert ("table", other.id()) not in dock.means._sources


def signatures(kind: str, *values) -> QgsVectorLayer:
    """Load a table with the fields of class signatures."""
    fields = f"field=class:{kind}&field=name:string&field=band:string&field=mean:double"
    table = QgsVectorLayer(f"NoGeometry?{fields}", "table", "memory")
    for value in values:
        for band in ("B1", "B2"):
            feature = QgsFeature(table.fields())
            feature.setAttributes([value, f"class {value}", band, 5.0])
            table.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(table)


def test_a_table_with_words_for_numbers_gives_no_means(dock, window) -> None:
    assert means_of_table(signatures("string", "forest")) is None
    assert [one.value for one in means_of_table(signatures("string", "forest", "2")).classes] == [2]


def test_a_table_that_goes_while_the_dock_is_hidden_is_forgotten(dock, window) -> None:
    table = signatures("int", 1, 2)
    dock.means.list_sources()
    assert dock.means.source() == ("table", table.id()) and dock.means.means() is not None
    dock.hide()
    QgsProject.instance().clear()
    assert dock.means.means() is None


def test_a_dock_that_is_closed_leaves_the_map_as_it_was(dock, window, tmp_path) -> None:
    add(window, write(tmp_path / "s.tif", SCENE, names=("B1", "B2")), "scene")
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    dock.start()
    click(dock, box(0.5, 0.5))
    assert window.canvas.mapTool() is dock.tool and len(dock._marks._marks) == 1
    dock.close()
    assert window.canvas.mapTool() is pan and dock._marks._marks == []
    dock.show()
    assert len(dock._spectra) == len(dock._marks._marks) == 1


def test_what_is_missing_is_said(dock, window, swept, tmp_path) -> None:
    dock.read(box(0, 0))
    assert dock._note.text() == "Choose the raster with the bands first."
    add(window, write(tmp_path / "a" / "one.tif", SCENE[:1]), "one")
    dock.read(box(0.5, 0.5))
    assert "one has one band" in dock._note.text() and dock._spectra == []
    add(window, write(tmp_path / "s.tif", SCENE, nodata=-9, names=("B1", "B2")), "scene")
    click(dock, box(0.5, 0.5))
    assert "Choose class means" in dock._note.text() and dock.view.table.isColumnHidden(2)
    click(dock, box(1.5, 1.5))
    assert dock._note.text() == "No value in B2: nodata."
    dock.read(box(9, 9))
    assert "lies outside scene" in dock._note.text() and len(dock._spectra) == 2
    dock.clear()
    dock.means.open_model(str(swept / "m.landclass"))
    wait_until(lambda: dock.means.means() is not None)
    click(dock, box(0.5, 0.5))
    assert dock._note.text().startswith("The raster lacks B3, B4, B5, B6, B7 of the class means")
    add(window, write(tmp_path / "t.tif", SCENE, names=("red", "nir")), "other")
    click(dock, box(0.5, 0.5))
    assert "the raster has red, nir: no name is the same" in dock._note.text()


def test_without_an_engine_bands_have_the_names_that_qgis_knows(dock, window, tmp_path, monkeypatch) -> None:
    none = SimpleNamespace(problem="The engine is not installed yet: press Build.", python=None)
    monkeypatch.setattr(engine_work, "find_engine", lambda *_: none)
    add(window, write(tmp_path / "s.tif", SCENE, names=("red", "")), "scene")
    (one,) = click(dock, box(0.5, 0.5))
    assert one.values == {"red": 1.0, "band_2": 10.0} and "not installed" in dock._note.text()


def test_of_clicks_before_the_bands_have_names_the_last_is_read(dock, window, tmp_path) -> None:
    add(window, write(tmp_path / "s.tif", SCENE, names=("B1", "B2")), "scene")
    dock.read(box(0.5, 0.5))
    dock.read(box(2.5, 1.5))
    wait_until(lambda: bool(dock._spectra))
    QTest.qWait(500)
    assert [one.values for one in dock._spectra] == [{"B1": 6.0, "B2": 60.0}]


def test_eight_are_kept_and_each_can_go(dock, window, tmp_path) -> None:
    add(window, write(tmp_path / "s.tif", SCENE, names=("B1", "B2")), "scene")
    click(dock, *[box(0.5, 0.5)] * 8)
    assert len({one.colour for one in dock._spectra}) == 8
    dock.read(box(0.5, 0.5))
    assert len(dock._spectra) == 8 and "press Clear" in dock._note.text()
    dock.view.table.selectRow(2)
    dock.view.table.setFocus()
    dock.view._remove_current()
    assert [one.number for one in dock._spectra] == [1, 2, 4, 5, 6, 7, 8]
    (new,) = click(dock, box(0.5, 0.5))[-1:]
    assert (new.number, new.slot) == (9, 2)  # the colour that is free
    dock.view.clear_button.click()
    assert dock._spectra == [] and dock._marks._marks == [] and not dock.view.copy_button.isEnabled()


def test_a_layer_that_goes_leaves_its_curves(dock, window, tmp_path) -> None:
    layer = add(window, write(tmp_path / "s.tif", SCENE, names=("B1", "B2")), "scene")
    click(dock, box(0.5, 0.5))
    QgsProject.instance().removeMapLayer(layer)
    dock.read(box(0.5, 0.5))
    assert len(dock._spectra) == 1 and "Choose the raster" in dock._note.text()
    QgsProject.instance().clear()
    assert dock._spectra == []


def test_the_largest_box_does_not_hold_up_the_window(qgis_app, tmp_path) -> None:
    side = int((MOST_VALUES / 2) ** 0.5)
    path = write(tmp_path / "s.tif", [[[3.0] * side] * (side - 1) + [[-9.0] * side]] * 2, nodata=-9)
    seconds = []
    for _ in range(3):
        began = time.process_time()
        found = read_at(path, box(0, 0, side, side))
        seconds.append(time.process_time() - began)
    assert found.pixels == side * (side - 1) and found.values == {"B1": 3.0, "B2": 3.0}
    assert min(seconds) < 0.35


# The tool


def mouse(canvas: QgsMapCanvas, kind, place: QPoint, button=LEFT_BUTTON) -> QgsMapMouseEvent:
    return QgsMapMouseEvent(canvas, kind, place, button, button, Qt.KeyboardModifier.NoModifier)


def test_click_drag_keys_and_right_click(dock, window, tmp_path) -> None:
    press, move, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    add(window, write(tmp_path / "s.tif", SCENE, names=("B1", "B2")), "scene")
    canvas, tool = window.canvas, dock.tool
    canvas.setExtent(box(0, 0, 3, 2))
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    dock._button.defaultAction().triggered.connect(dock.start)
    dock._button.click()
    assert canvas.mapTool() is tool and dock.isVisible() and dock._button.isChecked()

    def screen(column: float, row: float) -> QPoint:
        found = canvas.mapSettings().mapToPixel().transform(box(column, row).center())
        return QPoint(round(found.x()), round(found.y()))

    tool.canvasPressEvent(mouse(canvas, press, screen(0.5, 0.5)))
    tool.canvasReleaseEvent(mouse(canvas, release, screen(0.5, 0.5)))
    wait_until(lambda: len(dock._spectra) == 1)
    assert dock._spectra[0].values == {"B1": 1.0, "B2": 10.0}
    tool.canvasPressEvent(mouse(canvas, press, screen(0.1, 0.1)))
    tool.canvasMoveEvent(mouse(canvas, move, screen(1.9, 0.9)))
    assert tool._band is not None
    tool.canvasReleaseEvent(mouse(canvas, release, screen(1.9, 0.9)))
    assert dock._spectra[1].values == {"B1": 1.5, "B2": 15.0} and dock._spectra[1].pixels == 2 and tool._band is None
    tool.canvasReleaseEvent(mouse(canvas, release, screen(2.9, 1.9), RIGHT_BUTTON))  # beside every mark
    assert len(dock._spectra) == 2
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    mark = dock._marks._marks[0].center()
    window.canvas.setExtent(QgsRectangle(mark.x() - 100, mark.y() - 100, mark.x() + 100, mark.y() + 100))
    place = canvas.mapSettings().mapToPixel().transform(mark)
    tool.canvasReleaseEvent(mouse(canvas, release, QPoint(round(place.x()), round(place.y())), RIGHT_BUTTON))
    assert [one.number for one in dock._spectra] == [2]
    asked: list[QgsRectangle] = []
    tool.asked.connect(asked.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert len(asked) == 1 and asked[0].width() == 0
    assert canvas.mapTool() is pan and not dock._button.isChecked()
    dock._button.click()
    dock._button.click()
    assert canvas.mapTool() is pan  # the second click ended it


def test_it_fits_a_small_screen_and_every_part_has_a_name(dock, window, swept) -> None:
    add(window, swept / "scene" / "stack.tif", "scene")
    window.window.resize(1366, 700)
    window.window.resizeDocks([dock], [360], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    bottom = dock.view.clear_button.mapTo(dock, QPoint(0, dock.view.clear_button.height())).y()
    assert bottom <= dock.height() and dock.minimumSizeHint().width() <= 420
    for widget in (dock.view.chart, dock.view.table, dock.means.box, dock.means.ks):
        assert widget.accessibleName()


@pytest.mark.slow
def test_a_hundred_openings_leave_nothing_behind(window, provider, tmp_path) -> None:
    add(window, write(tmp_path / "s.tif", SCENE, names=("B1", "B2")), "scene")
    explorer = KExplorerDock(window, window.window)

    def held() -> tuple[int, ...]:
        QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
        gc.collect()
        handles = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
        items = len(window.canvas.scene().items())
        return len(window.window.findChildren(QDockWidget)), items, handles, threading.active_count()

    def open_and_close(times: int) -> None:
        for _ in range(times):
            dock = SpectrumDock(window, explorer, window.window)
            dock.set_action(QAction("Spectrum tool", dock))
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.start()
            dock._bands = bands_of(dock.layers.currentLayer())
            dock.read(box(0.5, 0.5))
            dock.read(box(0, 0, 2, 2))
            assert len(dock._spectra) == 2
            QApplication.processEvents()
            dock.stop()
            window.removeDockWidget(dock)
            dock.deleteLater()

    open_and_close(3)
    before = held()
    open_and_close(100)
    assert all(now <= then for now, then in zip(held(), before))  # earlier tests may still let go of some
    explorer.deleteLater()
