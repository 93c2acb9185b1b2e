"""What can be done with a class that was picked on the map: a mask, another name or colour, samples."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QColorDialog, QInputDialog, QLabel, QLineEdit, QMenu, QWidgetAction

from ..engine.options.edit_class import EditClassOptions
from ..processing_provider.translation import tr
from .engine_work import EngineWork
from .k_explorer_dock import KExplorerDock
from .sweep_layers import restyle

TARGET = 0.1  # half the interval of the class's area that points are planned for, as a share of it


class ClassMenu(QObject):
    """Opens a menu at a place of the screen; the engine writes names and colours, in the background."""

    def __init__(self, iface, explorer: KExplorerDock, open_algorithm: Callable[..., None]) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._explorer, self._open_algorithm = iface, explorer, open_algorithm
        self._work: EngineWork | None = None

    def open(self, layer: QgsRasterLayer, value: int, name: str, place: QPoint) -> QMenu:
        """Open the menu of a class of a layer; arrow keys and Enter work in it at once."""
        identifier = layer.id()
        colour = _colour(layer, value)
        menu = QMenu(self._iface.mainWindow())
        menu.setObjectName("landclassClassMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head, title = QWidgetAction(menu), QLabel(f"{value} · {name}")  # style sheets hide the text of a section
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setContentsMargins(6, 3, 6, 3)
        head.setDefaultWidget(title)
        head.setEnabled(False)  # keys pass it by
        menu.addAction(head)
        title.setEnabled(True)  # it is read all the same
        menu.addSeparator()
        mask = menu.addAction(tr("Make a mask..."))
        mask.triggered.connect(
            lambda _checked=False: self._open_algorithm("landclass:classmask", INPUT=identifier, CLASSES=str(value))
        )
        rename, recolour = menu.addAction(tr("Rename...")), menu.addAction(tr("Recolour..."))
        rename.triggered.connect(lambda _checked=False: self.rename(layer, colour, name))
        recolour.triggered.connect(lambda _checked=False: self.recolour(layer, colour, name))
        for action in (rename, recolour):
            action.setEnabled(colour is not None)
        menu.addSeparator()
        points, samples = menu.addAction(tr("Points to assess it...")), menu.addAction(tr("Samples in view..."))
        points.triggered.connect(
            lambda _checked=False: self._open_algorithm(
                "landclass:accuracysample", MAP=identifier, TARGET_CLASS=str(value), TARGET=TARGET
            )
        )
        samples.triggered.connect(
            lambda _checked=False: self._open_algorithm(
                "landclass:randomsamples", STRATA=identifier, AREA=self._view().id()
            )
        )
        menu.popup(place)
        menu.setActiveAction(mask)
        return menu

    def rename(self, layer: QgsRasterLayer, colour: str, name: str) -> None:
        """Ask for another name of the class that has a colour, and write it."""
        if self._is_editing():
            return
        new, is_given = QInputDialog.getText(
            self._iface.mainWindow(), tr("Rename class"), tr("Name:"), QLineEdit.EchoMode.Normal, name
        )
        if is_given and new.strip() not in ("", name):
            self._edit(layer, colour, new.strip(), None)

    def recolour(self, layer: QgsRasterLayer, colour: str, name: str) -> None:
        """Ask for another colour of a class, and write it."""
        if self._is_editing():
            return
        chosen = QColorDialog.getColor(QColor(colour), self._iface.mainWindow(), tr("Colour of {}").format(name))
        if chosen.isValid() and chosen.name() != colour:
            self._edit(layer, colour, None, chosen.name())

    def stop(self) -> None:
        """Wait for nothing any more."""
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def _is_editing(self) -> bool:
        """Return whether a class is being written, and say so: the next edit may be of the same file."""
        editing = self._work is not None or self._explorer.is_editing
        if editing:
            self._say(tr("A class is still being written. Try again in a moment."))
        return editing

    def _edit(self, layer: QgsRasterLayer, colour: str, name: str | None, new_colour: str | None) -> None:
        """Let every map of the sweep follow, where the k explorer shows it; else the one that was clicked."""
        if layer.source() in self._explorer.rasters():
            self._explorer.edit_class(colour, name, new_colour)
            self._explorer.show()
            self._explorer.raise_()
            return
        self._work = EngineWork(self)
        self._work.done.connect(self._show_edit)
        self._work.failed.connect(self._refuse_edit)
        options = EditClassOptions(rasters=(layer.source(),), colour=colour, new_name=name, new_colour=new_colour)
        self._work.ask("edit_class", options)

    def _show_edit(self, outputs: dict) -> None:
        self.stop()
        restyle(outputs["CHANGED"])

    def _refuse_edit(self, error: Exception) -> None:
        self.stop()
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._iface.messageBar().pushMessage("Landclass", sentence, Qgis.MessageLevel.Warning)

    def _view(self) -> QgsVectorLayer:
        """Return what the canvas shows as a layer of one polygon, in the project."""
        canvas = self._iface.mapCanvas()
        layer = QgsVectorLayer("Polygon", tr("View"), "memory")
        layer.setCrs(canvas.mapSettings().destinationCrs())
        view = QgsFeature()
        view.setGeometry(QgsGeometry.fromRect(canvas.extent()))
        layer.dataProvider().addFeatures([view])
        return QgsProject.instance().addMapLayer(layer)


def _colour(layer: QgsRasterLayer, value: int) -> str | None:
    """Return the colour of a class; None where the layer shows no classes."""
    renderer = layer.renderer()
    entries = renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) else ()
    return next((entry.color.name() for entry in entries if entry.value == value), None)
