"""The maps of a sweep as one group of layers, of which one is seen."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing_provider.translation import tr

_FOLDER, _K = "landclass/sweep", "landclass/k"


class SweepLayers(QObject):
    """Loads the map of every k once; `show` swaps them, and so does a click into QGIS's own layer tree (`shown`)."""

    shown = pyqtSignal(int)

    def __init__(self, title: str, folder: str, rasters: dict[int, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title, self._folder, self._rasters = title, folder, rasters
        self._group: QgsLayerTreeGroup | None = None

    def show(self, k: int) -> None:
        """Let the map of a k be the one that is seen; load what is not in the project."""
        group = self._find_group() or self._make_group()
        node = self._node(group, k)
        if node is None:
            node = self._load(group, k)
        node.setItemVisibilityChecked(True)
        group.setItemVisibilityChecked(True)

    def layer(self, k: int) -> QgsRasterLayer | None:
        """Return the layer of a k, None while it is not in the project."""
        group = self._find_group()
        node = None if group is None else self._node(group, k)
        return None if node is None else node.layer()

    def hand_on(self, k: int) -> QgsRasterLayer:
        """Keep the layer of a k, in the place of the group; the others leave the project. Files stay."""
        self.show(k)
        group, layer = self._find_group(), self.layer(k)
        self._unlink()
        parent = group.parent()
        node = QgsLayerTreeLayer(layer)
        parent.insertChildNode(parent.children().index(group), node)
        others = [one.layerId() for one in group.findLayers() if one.layerId() != layer.id()]
        parent.removeChildNode(group)
        QgsProject.instance().removeMapLayers(others)
        layer.removeCustomProperty(_K)
        return layer

    def remove(self) -> None:
        """Take the group and its layers out of the project."""
        group = self._find_group()
        self._unlink()
        if group is not None:
            QgsProject.instance().removeMapLayers([one.layerId() for one in group.findLayers()])
            group.parent().removeChildNode(group)

    def _find_group(self) -> QgsLayerTreeGroup | None:
        """Return the group of this folder, also one of an earlier look or of a saved project."""
        found = _group_of(QgsProject.instance().layerTreeRoot(), self._folder)
        if found is not None and self._group is None:
            self._link(found)
        elif found is None:
            self._group = None
        return found

    def _make_group(self) -> QgsLayerTreeGroup:
        group = QgsProject.instance().layerTreeRoot().insertGroup(0, self._title)
        group.setCustomProperty(_FOLDER, self._folder)
        group.setIsMutuallyExclusive(True)
        for k in sorted(self._rasters):
            self._load(group, k)
        self._link(group)
        return group

    def _load(self, group: QgsLayerTreeGroup, k: int) -> QgsLayerTreeLayer:
        layer = QgsRasterLayer(self._rasters[k], tr("{title}, {k} classes").format(title=self._title, k=k))
        layer.setCustomProperty(_K, k)
        QgsProject.instance().addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(False)
        return node

    def _node(self, group: QgsLayerTreeGroup, k: int) -> QgsLayerTreeLayer | None:
        return next((node for node in group.findLayers() if _k_of(node) == k), None)

    def _link(self, group: QgsLayerTreeGroup) -> None:
        self._group = group
        group.visibilityChanged.connect(self._follow)

    def _unlink(self) -> None:
        if self._group is not None:
            self._group.visibilityChanged.disconnect(self._follow)
            self._group = None

    def _follow(self, node) -> None:
        k = _k_of(node) if isinstance(node, QgsLayerTreeLayer) and node.itemVisibilityChecked() else None
        if k is not None:
            self.shown.emit(k)


def restyle(rasters: Collection[str]) -> None:
    """Give the layers of these files the style that lies beside them; nothing is read again."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() in rasters:
            layer.loadDefaultStyle()
            layer.triggerRepaint()


def _group_of(root: QgsLayerTreeGroup, folder: str) -> QgsLayerTreeGroup | None:
    return next((group for group in root.findGroups(True) if group.customProperty(_FOLDER) == folder), None)


def _k_of(node: QgsLayerTreeLayer) -> int | None:
    layer = node.layer()
    k = None if layer is None else layer.customProperty(_K)
    return None if k is None else int(k)
