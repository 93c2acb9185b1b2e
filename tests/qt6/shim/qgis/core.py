"""Stand-ins: a dialog that needs one of these names and no more of QGIS is tried with Qt 6 too."""

from qgis.PyQt.QtCore import QSettings

QgsSettings = QSettings  # QGIS's own reads as Qt's do


class Qgis:
    """The version alone."""

    QGIS_VERSION = "4.0.0-none"
