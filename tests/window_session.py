"""What a person does in a QGIS window: open the sweep's dialog, run it, look. Run by QGIS itself with --code.

Writes pictures and ``found.json`` into the folder that LANDCLASS_WINDOW names, then closes QGIS.
"""

import gc
import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QEventLoop, QModelIndex, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDockWidget, QLineEdit, QMenu, QToolTip
from qgis.utils import iface, plugins

OUT = Path(os.environ["LANDCLASS_WINDOW"])
PAIR = sorted(map(str, (Path(os.environ["LANDCLASS_SAMPLE"]) / "pucallpa").glob("*.tif")))
PATCHES = str(Path(os.environ["LANDCLASS_SAMPLE"]) / "eurosat")
SAMPLE = sorted(Path(os.environ["LANDCLASS_SAMPLE"]).glob("*.TIF"))


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def show_toolbox():
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.show()
    search = toolbox.findChild(QLineEdit)
    if search is not None:
        search.setText("landclass")
    return toolbox


def run_dialog(name, parameters):
    """Fill in the dialog of an algorithm, press Run, wait for the end; return whether it succeeded."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landclass:{name}")
    dialog = AlgorithmDialog(algorithm, parent=iface.mainWindow())
    dialog.setParameters(parameters)
    dialog.resize(1000, 760)
    dialog.show()
    wait(600)
    dialog.grab().save(str(OUT / f"{name}.png"))
    dialog.runButton().click()
    for _ in range(1200):
        wait(100)
        if dialog.wasExecuted():
            break
    wait(500)
    dialog.grab().save(str(OUT / f"{name}_log.png"))
    dialog.close()
    return bool(dialog.wasExecuted() and dialog.results())  # a run that failed was executed too, on QGIS 3.22


def mask_of_two(classes):
    """Return a mask that differs from that of the first class."""
    import processing

    path = str(OUT / "later.tif")
    processing.run("landclass:classmask", {"INPUT": classes, "CLASSES": "1, 2", "NAME": "Water", "OUTPUT": path})
    return path


def catalogue_of_the_sample():
    """Return the file of a static STAC catalogue whose one item is the sample scene."""
    picture = QgsRasterLayer(str(SAMPLE[3]))
    degrees = QgsCoordinateTransform(picture.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    box = degrees.transformBoundingBox(picture.extent())
    assets = {f"B{at}": {"href": str(path), "type": "image/tiff"} for at, path in enumerate(SAMPLE, start=1)}
    edges = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    told = {"datetime": "2020-09-27T11:00:00Z", "platform": "landsat-8"}
    item = {"type": "Feature", "id": "LC08", "properties": told, "assets": assets}
    kinds = {
        "item.json": {**item, "collection": "landsat", "geometry": None, "bbox": edges, "links": []},
        "collection.json": {"type": "Collection", "id": "landsat", "links": [{"rel": "item", "href": "item.json"}]},
        "catalog.json": {"type": "Catalog", "id": "all", "links": [{"rel": "child", "href": "collection.json"}]},
    }
    for name, record in kinds.items():
        (OUT / name).write_text(json.dumps({"stac_version": "1.0.0", **record}), encoding="utf-8")
    return str(OUT / "catalog.json")


def run_all():
    """Run every algorithm from its dialog, each on what the one before has made."""
    bands, model = [str(path) for path in SAMPLE], str(OUT / "model.landclass")
    stack, classes, mask = (str(OUT / name) for name in ("stack.tif", "map.tif", "mask.tif"))
    points, squares, features = (str(OUT / name) for name in ("points.gpkg", "squares.gpkg", "features.tif"))
    network, unet = (str(OUT / name) for name in ("patches.landclass", "unet.landclass"))
    extent = "487005,499995,5921985,5929995 [EPSG:32630]"
    scenes = {"CATALOG": catalogue_of_the_sample(), "COLLECTION": "landsat", "EXTENT": extent, "DATES": "2020"}
    return {
        "stackbands": run_dialog("stackbands", {"INPUT": bands, "OUTPUT": stack}),
        "fetchstac": run_dialog("fetchstac", {**scenes, "BANDS": "B4,B3,B2"}),
        "stactomap": run_dialog("stactomap", {**scenes, "BANDS": "B2,B3,B4,B5,B6", "K_MAX": 4}),
        "spectralindices": run_dialog("spectralindices", {"INPUT": bands, "APPEND": True, "OUTPUT": features}),
        "principalcomponents": run_dialog("principalcomponents", {"INPUT": [features], "COMPONENTS": "memory:"}),
        "rgbcomposite": run_dialog("rgbcomposite", {"INPUT": [stack], "OUTPUT": str(OUT / "rgb.tif")}),
        "kmeanssweep": run_dialog("kmeanssweep", {"INPUT": bands, "K_MAX": 8, "OUTPUT": classes, "MODEL": model}),
        "spectralclustering": run_dialog("spectralclustering", {"INPUT": bands, "CLASSES": 5}),
        "applyclusters": run_dialog("applyclusters", {"MODEL": model, "INPUT": [stack], "K": 6}),
        "classsignatures": run_dialog("classsignatures", {"CLASSES": classes, "INPUT": bands}),
        "classmask": run_dialog("classmask", {"INPUT": classes, "CLASSES": "1", "NAME": "Water", "OUTPUT": mask}),
        "classchange": run_dialog("classchange", {"BEFORE": mask, "AFTER": mask_of_two(classes)}),
        "waterchange": run_dialog("waterchange", {"BEFORE": [PAIR[0]], "AFTER": [PAIR[1]]}),
        "confusionmatrix": run_dialog("confusionmatrix", {"MAP": mask, "REFERENCE": str(OUT / "later.tif")}),
        "accuracysample": run_dialog("accuracysample", {"MAP": classes, "SHOW_MAP_CLASS": True, "POINTS": points}),
        "areaaccuracy": run_dialog(
            "areaaccuracy", {"REFERENCE": points, "REFERENCE_FIELD": "map_class", "MAP": classes}
        ),
        "regularsamples": run_dialog("regularsamples", {"INPUT": classes, "SIZE": 900, "OUTPUT": squares}),
        "randomsamples": run_dialog("randomsamples", {"AREA": squares, "STRATA": classes, "SIZE": 90}),
        "samplestatistics": run_dialog("samplestatistics", {"SAMPLES": squares, "INPUT": bands, "CLASSES": classes}),
        "exportpatches": run_dialog(
            "exportpatches", {"SAMPLES": squares, "INPUT": bands, "LABELS": classes, "FOLDER": str(OUT / "patches")}
        ),
        "traincnn": run_dialog("traincnn", {"FOLDER": PATCHES, "NETWORK": "seed", "EPOCHS": 2, "MODEL": network}),
        "trainandapplycnn": run_dialog(
            "trainandapplycnn", {"FOLDER": PATCHES, "NETWORK": "seed", "EPOCHS": 1, "SCENE": [str(OUT / "rgb.tif")]}
        ),
        "applycnn": run_dialog("applycnn", {"MODEL": network, "INPUT": [str(OUT / "rgb.tif")]}),
        "classifysamples": run_dialog("classifysamples", {"MODEL": network, "FOLDER": PATCHES}),
        "trainsegmentation": run_dialog(
            "trainsegmentation",
            {"INPUT": bands, "LABELS": classes, "SAMPLES": squares, "PATCH_PX": 32, "EPOCHS": 1, "MODEL": unet},
        ),
        "applysegmentation": run_dialog("applysegmentation", {"MODEL": unet, "INPUT": bands}),
    }


def choose_reference(raster, points):
    """Put a raster and a layer into the dialog of the confusion matrix; return what its box of fields shows."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclass:confusionmatrix")
    dialog = AlgorithmDialog(algorithm, parent=iface.mainWindow())
    box = dialog.mainWidget().wrappers["REFERENCE_FIELD"].wrappedWidget().findChild(QComboBox)
    found = []
    for reference, field in ((points, "map_class"), (raster, ""), (points, "reference"), ("/nowhere.gpkg", "kind")):
        dialog.setParameters({"REFERENCE": reference, "REFERENCE_FIELD": field})
        names = [box.itemText(at) for at in range(box.count())]
        found.append([box.isEnabled(), "map_class" in names, box.currentText()])
    dialog.close()
    return found


def arrange():
    """Leave the map of the sweep on top, and its legend open."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.name() == "K-means, 4 classes")
        node.setExpanded(node.name() == "K-means, 4 classes")


def mouse(kind, layer, right, down, button=Qt.MouseButton.LeftButton):
    """Return a mouse event on the canvas at a place given in metres from the layer's upper left corner."""
    canvas, corner = iface.mapCanvas(), layer.extent()
    place = canvas.mapSettings().mapToPixel().transform(corner.xMinimum() + right, corner.yMaximum() - down)
    where = QPoint(round(place.x()), round(place.y()))
    return QgsMapMouseEvent(canvas, kind, where, button, button, Qt.KeyboardModifier.NoModifier)


def pick_class(layer):
    """Pick classes on the map by the plugin's action and by the button of the dialog; return what was seen."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    canvas, found = iface.mapCanvas(), {}
    move, release = QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    before = canvas.mapTool()

    def start():
        plugins["landclass"].menu.actions["pick_class"].trigger()
        return canvas.mapTool()

    def look():
        (dialog,) = [one for one in QApplication.topLevelWidgets() if type(one) is AlgorithmDialog and one.isVisible()]
        field = dialog.mainWidget().wrappers["CLASSES"]
        found.update(title=dialog.windowTitle(), button=field.button.text(), first=field.parameterValue())
        field.button.click()
        found["out of the way"] = dialog.isMinimized()
        canvas.mapTool().canvasReleaseEvent(mouse(release, layer, 10500, 4000))
        found.update(second=field.parameterValue(), back=not dialog.isMinimized())
        dialog.grab().save(str(OUT / "pick.png"))
        dialog.close()

    iface.layerTreeView().setCurrentIndex(QModelIndex())
    start()
    found["without a layer"] = canvas.mapTool() is before
    iface.setActiveLayer(layer)
    tool = start()
    tool.canvasMoveEvent(mouse(move, layer, 300, 300))
    found["hover"] = QToolTip.text()
    tool.canvasMoveEvent(mouse(move, layer, -300, 300))
    found["hover beside"] = QToolTip.text()
    tool.canvasReleaseEvent(mouse(release, layer, -300, 300))
    found["still on"] = canvas.mapTool() is tool
    tool = start()  # once more, while it is on: its end leads back to the tool before both
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    found["escape"] = canvas.mapTool() is before
    start().canvasReleaseEvent(mouse(release, layer, 300, 300, Qt.MouseButton.RightButton))
    found["right button"] = canvas.mapTool() is before
    QTimer.singleShot(1500, look)
    start().canvasReleaseEvent(mouse(release, layer, 300, 300))
    menu = iface.mainWindow().findChild(QMenu, "landclassClassMenu")
    menu.actions()[2].trigger()
    menu.close()
    wait(2500)
    gc.collect()
    wait(100)
    return found


def go():
    found = {"plugin": "landclass" in plugins, "errors": ""}
    try:
        window = iface.mainWindow()
        window.move(0, 0)
        window.resize(1366, 768)
        picture = QgsRasterLayer(str(SAMPLE[3]), "B4")
        QgsProject.instance().setCrs(picture.crs())
        show_toolbox()
        found["dialogs"] = run_all()
        sweep = QgsProject.instance().mapLayersByName("K-means, 4 classes")[0]
        found["confusions"] = plugins["landclass"].menu.confusions.isVisible()
        found["fields"] = choose_reference(sweep.id(), str(OUT / "points.gpkg"))
        arrange()
        (layer,) = QgsProject.instance().mapLayersByName("K-means, 4 classes")
        iface.mapCanvas().setExtent(layer.extent().buffered(300))
        found["classes"] = [entry.label for entry in layer.renderer().classes()]
        iface.mapCanvas().refresh()
        wait(2500)
        found["picked"] = pick_class(layer)
        found["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
        found["menu"] = [action.text() for action in iface.pluginMenu().actions()]
        window.grab().save(str(OUT / "window.png"))
        iface.mapCanvas().grab().save(str(OUT / "canvas.png"))
    except BaseException:
        found["errors"] = traceback.format_exc()
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(4000, go)
