"""What a person does in a QGIS window: open the sweep's dialog, run it, look. Run by QGIS itself with --code.

Writes pictures and ``found.json`` into the folder that LANDCLASS_WINDOW names, then closes QGIS.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit
from qgis.utils import iface, plugins

OUT = Path(os.environ["LANDCLASS_WINDOW"])
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


def run_sweep():
    import processing
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclass:kmeanssweep")
    dialog = AlgorithmDialog(algorithm, parent=iface.mainWindow())
    dialog.setParameters({"INPUT": [str(path) for path in SAMPLE], "K_MAX": 8})
    dialog.resize(1000, 760)
    dialog.show()
    wait(800)
    dialog.grab().save(str(OUT / "dialog.png"))
    dialog.runAlgorithm()
    for _ in range(600):
        wait(100)
        if dialog.wasExecuted() and QgsProject.instance().mapLayers():
            break
    wait(500)
    dialog.grab().save(str(OUT / "log.png"))
    dialog.close()
    return processing is not None


def go():
    found = {"plugin": "landclass" in plugins, "errors": ""}
    try:
        window = iface.mainWindow()
        window.move(0, 0)
        window.resize(1366, 768)
        picture = QgsRasterLayer(str(SAMPLE[3]), "B4")
        QgsProject.instance().setCrs(picture.crs())
        show_toolbox()
        run_sweep()
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer):
                iface.mapCanvas().setExtent(layer.extent().buffered(300))
                found["classes"] = [entry.label for entry in layer.renderer().classes()]
        iface.mapCanvas().refresh()
        wait(2500)
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
