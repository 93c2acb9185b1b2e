"""Landclass: land-cover maps from satellite images, a plugin for QGIS."""

from __future__ import annotations


def classFactory(iface):
    """Return the plugin; called by QGIS, with None where there is no window."""
    from .plugin.main import LandclassPlugin

    return LandclassPlugin(iface)
