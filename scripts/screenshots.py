"""What scripts/screenshots.sh lets QGIS do: show every dock and dialog on real data, and photograph it.

Pictures go to the folder that LANDCLASS_PICTURES names, in the theme LANDCLASS_THEME; LANDCLASS_WINDOW is a folder for
what the runs write.
"""

import os
import shutil
import traceback
from pathlib import Path

import processing
from landclass.plugin.menu import open_algorithm
from landclass.ui.guided import DIALOGS, open_guided
from landclass.ui.settings_page import SettingsPage
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QTabWidget
from qgis.utils import iface, plugins

WORK, PICTURES = Path(os.environ["LANDCLASS_WINDOW"]), Path(os.environ["LANDCLASS_PICTURES"])
SAMPLE = Path("resources/sample").resolve()
BANDS = sorted(map(str, SAMPLE.glob("*.TIF")))
PAIR = sorted(map(str, (SAMPLE / "pucallpa").glob("*.tif")))
PATCHES = WORK / "eurosat"  # pictures do not tell where the project lies
MAP = str(WORK / "map.tif")
WIDTH, HEIGHT = 1366, 768


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so, seconds=240):
    for _ in range(10 * seconds):
        if is_so():
            return
        wait(100)
    raise AssertionError(f"{is_so.__name__} took longer than {seconds} s")


def photograph(widget, name):
    wait(400)
    widget.grab().save(str(PICTURES / f"{name}.png"))


def run(name, **parameters):
    return processing.run(f"landclass:{name}", parameters)


def add_raster(path, name):
    layer = QgsRasterLayer(path, name)
    return QgsProject.instance().addMapLayer(layer)


def show_dock(dock):
    dock.show()
    dock.raise_()
    iface.mainWindow().resizeDocks([dock], [430], Qt.Orientation.Horizontal)
    wait(300)


def panel(menu):
    add_raster(MAP, "K-means, 4 classes")
    show_dock(menu.panel)
    menu.panel.findChild(QTabWidget).setCurrentIndex(1)
    wait(1500)
    photograph(iface.mainWindow(), "panel")


def k_explorer(menu):
    sweep = {"INPUT": BANDS, "FOLDER": str(WORK / "maps"), "OUTPUT": MAP, "MODEL": str(WORK / "sweep.landclass")}
    run("kmeanssweep", **sweep)
    menu.explorer.open_folder(str(WORK / "maps"))
    show_dock(menu.explorer)
    wait_until(lambda: menu.explorer._sweep)
    menu.explorer.choose(6)
    wait(1500)
    photograph(iface.mainWindow(), "k_explorer")
    menu.explorer._tabs.setCurrentIndex(1)
    photograph(menu.explorer, "split_tree")
    menu.explorer._tabs.setCurrentIndex(0)


def spectrum(menu):
    bands = [add_raster(path, Path(path).stem[-5:]) for path in BANDS]
    classes = add_raster(MAP, "K-means")
    iface.setActiveLayer(bands[3])
    menu.actions["spectrum"].trigger()
    show_dock(menu.spectrum)
    wait(1500)
    box = classes.extent()
    for right, down in ((0.3, 0.5), (0.72, 0.3), (0.8, 0.1)):
        place = QgsPointXY(box.xMinimum() + right * box.width(), box.yMaximum() - down * box.height())
        menu.spectrum.read(QgsRectangle(place, place))
        wait(1200)
    menu.spectrum.view.chart.set_current(5.0)
    photograph(iface.mainWindow(), "spectrum")
    choices = menu.classes.open(classes, 2, "Class 2", QPoint(100, 100))
    photograph(choices, "pick_class")
    choices.close()
    menu.spectrum.clear()
    iface.actionPan().trigger()


def training_monitor(menu):
    model = str(WORK / "eurosat.landclass")
    run("traincnn", FOLDER=str(PATCHES), NETWORK="scratch", EPOCHS=25, MODEL=model, REPORT=None)
    show_dock(menu.trainings)
    photograph(menu.trainings, "training_monitor")
    menu.confusions.pick(*menu.confusions._confusion.confused()[0])
    show_dock(menu.confusions)
    photograph(menu.confusions, "confusion_patches")


def confusion_viewer(menu):
    finest = str(WORK / "maps" / "kmeans_k10.tif")
    add_raster(MAP, "K-means, 4 classes")
    run("confusionmatrix", MAP=finest, REFERENCE=MAP, MATCH_CLUSTERS="majority", DISAGREEMENT=str(WORK / "pairs.tif"))
    dock = menu.confusions
    show_dock(dock)
    dock.pick(*dock._confusion.confused()[0])
    wait_until(lambda: dock._places)
    wait(1500)
    photograph(iface.mainWindow(), "confusion_viewer")
    dock._tabs.setCurrentIndex(1)
    photograph(dock, "confusion_classes")
    dock._tabs.setCurrentIndex(2)
    dock.choose_class(2)
    photograph(dock, "confusion_chord")
    dock._tabs.setCurrentIndex(0)


def open_guide(name):
    return open_guided(next(one for one in DIALOGS if name == one.NAME), iface, open_algorithm)


def guided(name, paths, fill=None):
    """Photograph a guided dialog with its preview; `paths` are what the project holds."""

    def show(menu):
        layers = [add_raster(path, Path(path).stem[-10:]) for path in paths]
        iface.setActiveLayer(layers[-1])
        iface.mapCanvas().setDestinationCrs(layers[-1].crs())
        iface.mapCanvas().setExtent(layers[-1].extent())
        dialog = open_guide(name)
        if fill:
            fill(dialog)
        wait_until(lambda: dialog._seen)
        wait(1500)
        photograph(dialog, name)
        dialog.close()

    return show


def choose_patches(dialog):
    dialog.folder.setFilePath(str(PATCHES))


def dialog_of_the_sweep(menu):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclass:kmeanssweep")
    dialog = AlgorithmDialog(algorithm, parent=iface.mainWindow())
    dialog.setParameters({"INPUT": BANDS})
    dialog.resize(1000, 760)
    dialog.show()
    photograph(dialog, "dialog")
    dialog.close()


def environment(menu):
    menu.open_environment()
    wait(4000)
    photograph(menu._dialog, "environment")
    menu._dialog.close()


def settings(menu):
    page = SettingsPage()
    page.resize(900, 560)
    page.show()
    photograph(page, "settings")
    page.close()


SHOWN = (
    k_explorer,
    panel,
    spectrum,
    confusion_viewer,
    training_monitor,
    guided("guided_sweep", BANDS),
    guided("guided_change", PAIR),
    guided("guided_scenes", BANDS, choose_patches),
    guided("guided_segmentation", [*BANDS, MAP]),
    guided("guided_accuracy", [MAP]),
    dialog_of_the_sweep,
    environment,
    settings,
)


def go():
    try:
        shutil.copytree(SAMPLE / "eurosat", PATCHES)
        QgsApplication.setUITheme(os.environ["LANDCLASS_THEME"])
        window = iface.mainWindow()
        window.move(0, 0)
        window.resize(WIDTH, HEIGHT)
        picture = QgsRasterLayer(BANDS[3], "B4")
        QgsProject.instance().setCrs(picture.crs())
        iface.mapCanvas().setExtent(picture.extent())
        for show in SHOWN:
            show(plugins["landclass"].menu)
            QgsProject.instance().removeAllMapLayers()
            QgsProject.instance().layerTreeRoot().clear()
        (WORK / "done").touch()
    except BaseException:
        (WORK / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(4000, go)
