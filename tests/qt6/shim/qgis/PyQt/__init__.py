"""Qt 6 under the names that QGIS 4 gives it."""
