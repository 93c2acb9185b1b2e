"""The k explorer: curves, maps that are swapped on the canvas, classes renamed in every map of a sweep."""

from __future__ import annotations

import gc
import os
import shutil
import threading
from pathlib import Path
from types import SimpleNamespace

import processing
import pytest
from landclass.plugin import menu as menu_module
from landclass.plugin.menu import Menu
from landclass.processing_provider._runs import board
from landclass.ui import engine_work, k_explorer_dock
from landclass.ui.charts import LineChart
from landclass.ui.k_explorer_dock import KExplorerDock
from landclass.ui.split_tree import SplitTree
from landclass.ui.sweep import Sweep
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolTip
from test_plugin_gui import Window, wait_until

DEFERRED_DELETE = 52


@pytest.fixture(scope="module")
def swept(provider, sample, tmp_path_factory) -> Path:
    """A sweep of the sample scene for k = 3, 4 and 5."""
    folder = tmp_path_factory.mktemp("swept")
    outputs = {"OUTPUT": "map.tif", "FOLDER": "maps", "MODEL": "m.landclass"}
    places = {key: str(folder / name) for key, name in outputs.items()}
    processing.run("landclass:kmeanssweep", {"INPUT": sample, "K_MAX": 5, "RESTARTS": 2, "REPORT": None, **places})
    return folder


@pytest.fixture
def sweep(swept, tmp_path) -> Path:
    """A copy of the sweep, to be changed."""
    shutil.copytree(swept, tmp_path / "sweep")
    return tmp_path / "sweep"


@pytest.fixture
def window(qgis_app):
    QgsProject.instance().clear()
    yield Window()
    QgsProject.instance().clear()


@pytest.fixture
def dock(window, provider):
    made = KExplorerDock(window, window.window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.window.show()
    yield made
    board.stop_all(5)
    made.deleteLater()


def as_run(sweep: Path) -> SimpleNamespace:
    """Return what the board tells of the run that wrote the sweep."""
    outputs = {
        "OUTPUT": str(sweep / "map.tif"), "FOLDER": str(sweep / "maps"), "MODEL": str(sweep / "m.landclass"),
        "SUGGESTED_K": 4, "CHOSEN_K": 4, "REASON": "k = 4: a reason.",
    }  # fmt: skip
    return SimpleNamespace(algorithm="landclass:kmeanssweep", outputs=outputs, options={"inputs": []}, state="result")


def opened(dock, sweep: Path) -> KExplorerDock:
    assert dock.show_run(as_run(sweep))
    wait_until(lambda: dock._sweep is not None)
    return dock


def group_of(root=None):
    (group,) = (root or QgsProject.instance().layerTreeRoot()).findGroups()
    return group


def seen() -> list[str]:
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers() if node.isVisible()]


def labels(path: Path) -> dict[str, str]:
    """Return the names by colour that the loaded layer of a raster shows."""
    (layer,) = [one for one in QgsProject.instance().mapLayers().values() if one.source() == str(path)]
    return {entry.color.name(): entry.label for entry in layer.renderer().classes()}


def test_it_opens_when_a_sweep_has_ended(window, provider, sample, tmp_path) -> None:
    menu = Menu(window, provider.algorithms())
    window.window.show()
    values = {"INPUT": sample, "K_MAX": 4, "RESTARTS": 1, "OUTPUT": str(tmp_path / "o.tif"), "REPORT": None}
    processing.run("landclass:kmeanssweep", {**values, "FOLDER": None})
    assert not menu.explorer.isVisible()  # neither folder nor model
    done = processing.run("landclass:kmeanssweep", {**values, "FOLDER": str(tmp_path / "maps")})
    assert menu.explorer.isVisible()
    wait_until(lambda: menu.explorer._sweep is not None)
    assert menu.explorer._k == done["CHOSEN_K"] and done["REASON"] in menu.explorer._reason.text()
    # Without a model, the spectra are the means of the scene.
    assert menu.explorer._sweep.bands == tuple(f"B{number}" for number in range(1, 8))
    menu.remove()


def test_the_maps_are_one_group_of_which_one_is_seen(dock, sweep) -> None:
    opened(dock, sweep)
    group = group_of()
    assert group.isMutuallyExclusive() and [node.name() for node in group.findLayers()] == [
        f"K-means sweep, {k} classes" for k in (3, 4, 5)
    ]
    assert seen() == ["K-means sweep, 4 classes"]
    assert list(labels(sweep / "maps" / "kmeans_k03.tif").values()) == ["Class 1", "Class 2", "Class 3"]


def test_slider_curve_keys_and_tree_swap_the_map_and_load_nothing(dock, sweep) -> None:
    opened(dock, sweep)
    layers = dict(QgsProject.instance().mapLayers())
    providers = {name: layer.dataProvider() for name, layer in layers.items()}
    added: list = []
    QgsProject.instance().layersAdded.connect(added.extend)
    dock._slider.setValue(2)
    assert seen() == ["K-means sweep, 5 classes"] and dock._table.rowCount() == 5
    chart = dock._charts.findChildren(LineChart)[0]
    chart.resize(300, 120)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chart.place_of(3, 1.0).toPoint())
    assert seen() == ["K-means sweep, 3 classes"] and dock._slider.value() == 0 and dock._table.rowCount() == 3
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert seen() == ["K-means sweep, 4 classes"]
    QTest.keyClick(dock._tree, Qt.Key.Key_Right)
    assert seen() == ["K-means sweep, 5 classes"]
    dock._suggested.click()
    assert seen() == ["K-means sweep, 4 classes"] and not dock._suggested.isEnabled()
    QgsProject.instance().layersAdded.disconnect(added.extend)
    assert added == [] and dict(QgsProject.instance().mapLayers()) == layers
    assert all(layer.dataProvider() is providers[name] for name, layer in layers.items())


def test_a_click_in_the_layer_tree_is_followed(dock, sweep) -> None:
    opened(dock, sweep)
    group_of().findLayers()[2].setItemVisibilityChecked(True)
    assert dock._k == 5 and seen() == ["K-means sweep, 5 classes"]


def test_the_table_shows_what_the_engine_counted(dock, sweep) -> None:
    opened(dock, sweep)
    dock.choose(3)
    table, level = dock._table, dock._level()
    assert [table.item(row, 1).text() for row in range(3)] == ["Class 1", "Class 2", "Class 3"]
    shares = [float(table.item(row, 2).text().rstrip("%")) for row in range(3)]
    assert sum(shares) == pytest.approx(100, abs=0.2)
    usable = sum(one.pixels for one in level.classes)
    assert sum(one.area_ha for one in level.classes) == pytest.approx(usable * 0.09, rel=2e-3)
    assert table.cellWidget(0, 4).toolTip().startswith("B1 ")
    assert not table.item(0, 2).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_name_follows_in_every_map_its_files_and_the_model(dock, sweep) -> None:
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(sweep / "map.tif"), "map"))
    opened(dock, sweep)
    dock.choose(3)
    colour = dock._level().classes[0].colour
    ks = dock._sweep.ks_with(colour)
    assert len(ks) > 1  # the first class goes on
    dock._table.item(0, 1).setText(" Water & docks ")
    assert not dock._table.isEnabled()
    wait_until(dock._table.isEnabled)
    assert dock._note.text() == f"Changed at k = {', '.join(map(str, ks))}."
    assert dock._table.item(0, 1).text() == "Water & docks"
    for k in (3, 4, 5):
        path = sweep / "maps" / f"kmeans_k{k:02d}.tif"
        there = k in ks
        assert (labels(path).get(colour) == "Water & docks") == there
        for file in (path.with_suffix(".qml"), Path(f"{path}.aux.xml")):
            assert ("Water &amp; docks" in file.read_text(encoding="utf-8")) == there
    assert labels(sweep / "map.tif")[colour] == "Water & docks"
    dock.open_model(str(sweep / "m.landclass"))
    wait_until(lambda: dock._sweep is not None)
    assert "Water & docks" in [one.name for one in dock._sweep.levels[0].classes]


def test_a_colour_follows_and_one_that_is_taken_is_refused(dock, sweep, monkeypatch) -> None:
    opened(dock, sweep)
    dock.choose(3)
    first, second = dock._level().classes[:2]
    chosen = [QColor(second.colour), QColor(), QColor("#0102ff")]
    monkeypatch.setattr(k_explorer_dock.QColorDialog, "getColor", lambda *_: chosen.pop(0))
    dock._table.cellActivated.emit(0, 1)  # the name: no dialog
    dock._table.cellActivated.emit(0, 0)
    assert "has the colour" in dock._note.text() and dock._table.isEnabled()
    dock._table.cellActivated.emit(0, 0)  # cancelled
    assert dock._table.isEnabled()
    dock._table.cellActivated.emit(0, 0)
    wait_until(dock._table.isEnabled)
    assert dock._level().classes[0].colour == "#0102ff" and chosen == []
    path = sweep / "maps" / "kmeans_k03.tif"
    assert labels(path)["#0102ff"] == "Class 1" and first.colour not in labels(path)
    assert "#0102ff" in path.with_suffix(".qml").read_text()


def test_an_edit_that_fails_leaves_names_as_they_were(dock, sweep) -> None:
    opened(dock, sweep)
    (sweep / "maps" / "kmeans_k05.tif").unlink()
    dock.choose(3)
    dock._table.item(0, 1).setText("Water")
    wait_until(dock._table.isEnabled)
    assert "does not exist" in dock._note.text() and dock._table.item(0, 1).text() == "Class 1"
    assert "Water" not in (sweep / "maps" / "kmeans_k03.qml").read_text()
    dock._table.item(0, 1).setText("  ")
    assert dock._table.item(0, 1).text() == "Class 1"


def test_use_this_k_hands_the_layer_on_and_writes_nothing(dock, sweep, window) -> None:
    opened(dock, sweep)
    files = {path: path.stat().st_mtime_ns for path in sweep.rglob("*") if path.is_file()}
    dock.choose(5)
    dock._use.click()
    root = QgsProject.instance().layerTreeRoot()
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["K-means sweep, 5 classes"]
    assert root.findGroups() == [] and seen() == ["K-means sweep, 5 classes"]
    assert window.activeLayer().name() == "K-means sweep, 5 classes"
    assert {path: path.stat().st_mtime_ns for path in files} == files
    dock.choose(3)  # looking again brings the group again
    assert len(group_of().findLayers()) == 3 and "K-means sweep, 3 classes" in seen()


def test_a_layer_that_was_taken_out_by_hand_comes_back(dock, sweep) -> None:
    opened(dock, sweep)
    for layer in list(QgsProject.instance().mapLayersByName("K-means sweep, 3 classes")):
        QgsProject.instance().removeMapLayer(layer)
    dock.choose(3)
    assert seen() == ["K-means sweep, 3 classes"]
    QgsProject.instance().clear()
    dock.choose(5)
    assert seen() == ["K-means sweep, 5 classes"]


def test_a_second_look_takes_the_same_layers_a_new_run_new_ones(dock, sweep) -> None:
    opened(dock, sweep)
    before = set(QgsProject.instance().mapLayers())
    dock.open_folder(str(sweep / "maps"))
    wait_until(lambda: dock._sweep is not None)
    assert set(QgsProject.instance().mapLayers()) == before
    opened(dock, sweep)
    after = set(QgsProject.instance().mapLayers())
    assert len(after) == 3 and not after & before


def test_a_folder_alone_shows_spectra(dock, sweep) -> None:
    dock.open_folder(str(sweep / "maps"))
    wait_until(lambda: dock._sweep is not None)
    dock.choose(3)
    assert not dock._table.isColumnHidden(4) and dock._table.cellWidget(2, 4).toolTip().startswith("B1 ")


def test_a_model_alone_shows_curve_and_classes(dock, sweep) -> None:
    dock.open_model(str(sweep / "m.landclass"))
    wait_until(lambda: dock._sweep is not None)
    assert QgsProject.instance().mapLayers() == {} and not dock._use.isVisible()
    assert dock._table.rowCount() == dock._k == 4 and dock._table.isColumnHidden(2)
    assert "holds no maps" in dock._note.text() and "saved with it" in dock._reason.text()
    dock._tree.grab()


def test_what_is_no_sweep_and_no_engine_get_a_sentence(dock, tmp_path, monkeypatch) -> None:
    dock.open_folder(str(tmp_path))
    wait_until(lambda: "holds no metrics.csv" in dock._title.text())
    assert not dock._tabs.isVisible()
    none = SimpleNamespace(problem="The engine is not installed yet: press Build.", python=None)
    monkeypatch.setattr(engine_work, "find_engine", lambda *_: none)
    dock.open_folder(str(tmp_path))
    wait_until(lambda: "not installed" in dock._title.text())


def test_only_the_last_of_many_openings_is_shown(dock, sweep, tmp_path) -> None:
    for _ in range(4):
        dock.open_folder(str(tmp_path / "none"))
    opened(dock, sweep)
    board.stop_all(5)
    QApplication.processEvents()
    assert dock._sweep is not None and dock._title.text().startswith("<b>K-means sweep</b>")


@pytest.mark.parametrize("fails", [False, True])
def test_a_class_is_written_to_the_end_before_another_sweep_opens(fails, dock, sweep, tmp_path) -> None:
    opened(dock, sweep)
    dock.choose(3)
    if fails:
        (sweep / "maps" / "kmeans_k05.tif").unlink()
    dock._table.item(0, 1).setText("Water")
    dock.open_folder(str(tmp_path / "none"))
    dock.open_model(str(sweep / "m.landclass"))
    wait_until(lambda: dock._title.text().startswith("<b>m</b>"))
    assert ("Water" in (sweep / "maps" / "kmeans_k03.qml").read_text()) != fails
    assert (dock._sweep.levels[0].classes[0].name == "Water") != fails


def test_files_are_asked_for_in_dialogs(dock, sweep, monkeypatch) -> None:
    monkeypatch.setattr(k_explorer_dock.QFileDialog, "getExistingDirectory", lambda *_: str(sweep / "maps"))
    monkeypatch.setattr(k_explorer_dock.QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dock.ask_folder()
    wait_until(lambda: dock._sweep is not None)
    dock.ask_model()  # cancelled
    assert dock._sweep is not None and dock._reason.text().startswith("Suggested: k = 4")


def test_it_fits_a_small_screen_and_every_part_has_a_name(dock, sweep, window) -> None:
    opened(dock, sweep)
    window.window.resize(1366, 700)
    window.window.resizeDocks([dock], [360], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    bottom = dock._use.mapTo(dock, QPoint(0, dock._use.height())).y()
    assert bottom <= dock.height() and dock.minimumSizeHint().width() <= 420
    for widget in (dock._slider, dock._table, dock._tree, *dock._charts.findChildren(LineChart)):
        assert widget.accessibleName()


def made_up() -> Sweep:
    """Two maps; of class 2, a third becomes class 3."""
    unknown = {"area_ha": None, "spectrum": None}
    rows = [
        [(1, "Water", "#0000ff", 40), (2, "City", "#ff0000", 60)],
        [(1, "Water", "#0000ff", 40), (2, "City", "#ff0000", 40), (3, "Field", "#00ff00", 20)],
    ]
    return Sweep.from_outputs(
        {
            "KS": [2, 3], "CURVES": [], "SUGGESTED_K": None, "REASON": "", "BANDS": [],
            "LEVELS": [
                {"raster": f"{len(level)}.tif", "classes": [
                    {"value": v, "name": n, "colour": c, "pixels": p, **unknown} for v, n, c, p in level
                ]} for level in rows
            ],
            "SPLITS": [[(1, 1, 40), (2, 2, 40), (2, 3, 20)]],
        }
    )  # fmt: skip


def test_the_tree_says_which_class_splits(qgis_app) -> None:
    tree = SplitTree()
    tree.resize(300, 160)
    tree.set_sweep(made_up())
    tree.set_current(2)
    assert tree.accessibleDescription().endswith("City (k = 2) becomes Field (k = 3): 20 pixels, 33% of it")
    image = tree.grab().toImage()
    left, right = tree._column(0), tree._column(1)

    def height(column, colour):
        x = round(column.center().x())
        return sum(QColor(image.pixel(x, y)).name() == colour for y in range(image.height()))

    assert height(left, "#ff0000") / height(left, "#0000ff") == pytest.approx(1.5, rel=0.05)
    assert height(right, "#ff0000") / height(right, "#00ff00") == pytest.approx(2, rel=0.1)
    texts = []
    for y in (30, 80, 115):
        QToolTip.hideText()
        tree.mouseMoveEvent(SimpleNamespace(position=lambda y=y: left.translated(60, 0).topLeft() + QPoint(0, y)))
        texts.append(QToolTip.text())
    assert [text.split(":")[0] for text in texts] == [
        "Water (k = 2) becomes Water (k = 3)", "City (k = 2) becomes City (k = 3)",
        "City (k = 2) becomes Field (k = 3)",
    ]  # fmt: skip
    picked: list[int] = []
    tree.picked.connect(picked.append)
    QTest.mouseClick(tree, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, right.center().toPoint())
    assert picked == [3]


def test_one_colour_is_one_class() -> None:
    sweep = made_up()
    assert sweep.ks_with("#0000ff") == [2, 3] and sweep.ks_with("#00ff00") == [3]
    edited = sweep.edited("#ff0000", "Town", "#aa0000")
    assert [[one.name for one in level.classes] for level in edited.levels] == [
        ["Water", "Town"],
        ["Water", "Town", "Field"],
    ]
    assert edited.levels[1].classes[1].colour == "#aa0000" and edited.splits == sweep.splits


@pytest.mark.slow
def test_a_hundred_openings_leave_nothing_behind(window, provider, sweep) -> None:
    def held() -> tuple[int, ...]:
        QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
        gc.collect()  # what other tests have left
        children = Path(f"/proc/self/task/{os.getpid()}/children")
        return (
            len(QgsProject.instance().mapLayers()),
            len(window.window.findChildren(QDockWidget)),
            len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0,
            len(children.read_text().split()) if children.exists() else 0,
            threading.active_count(),
        )

    def open_and_close(times: int) -> None:
        for _ in range(times):
            dock = KExplorerDock(window, window.window)
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock._name, dock._folder = "K-means sweep", str(sweep / "maps")
            dock._set_sweep(summary)
            for k in summary.ks:
                dock.choose(k)
            dock.close()
            dock.show()
            QApplication.processEvents()
            window.removeDockWidget(dock)
            dock.deleteLater()

    first = KExplorerDock(window, window.window)
    opened(first, sweep)
    summary = first._sweep
    board.stop_all(5)
    first.deleteLater()
    open_and_close(3)
    before = held()
    open_and_close(100)
    assert all(now <= then for now, then in zip(held(), before))  # earlier tests may still let go of some
    assert before[0] == 3


def test_menu_takes_its_docks_away(window, provider) -> None:
    menu = Menu(window, provider.algorithms())
    assert {dock.objectName() for dock in window.window.findChildren(QDockWidget)} == {
        "landclassPanel", "landclassKExplorer", "landclassTrainingMonitor", "landclassConfusionViewer",
        "landclassSpectrum",
    }  # fmt: skip
    menu.actions["k_explorer"].trigger()
    window.window.show()
    assert menu.explorer.isVisible() and menu.actions["k_explorer"].isChecked()
    menu.remove()
    QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
    assert window.window.findChildren(QDockWidget) == []
    assert menu_module.board is board
