"""What each job can be told: frozen dataclasses on the standard library alone, so that QGIS can import them.

Defaults and bounds live here once; algorithms read their ``defaultValue`` from them and the engine validates by them.
"""
