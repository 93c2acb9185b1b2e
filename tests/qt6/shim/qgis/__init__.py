"""As much of QGIS as windows need that need Qt alone; put before all else on PYTHONPATH, in a Python without QGIS."""
