"""The plugin's life in QGIS."""
