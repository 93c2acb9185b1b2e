"""Parameters of every algorithm that stacks rasters while it reads them."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..engine.options.base import Options
from ._base import LandclassAlgorithm
from .translation import mark, tr

_RESAMPLING = {
    "nearest": mark("the nearest pixel, keeps values as they are"),
    "bilinear": mark("weighs the four nearest"),
    "cubic": mark("weighs the sixteen nearest"),
    "cubic_spline": mark("a smoother cubic"),
    "lanczos": mark("sharp, weighs thirty-six"),
    "average": mark("the mean of all, for coarser targets"),
    "mode": mark("the most frequent, for classes"),
    "median": mark("the middle of all"),
}
_GRIDS = {
    "same": mark("all rasters must have one grid already"),
    "first": mark("that of the first raster"),
    "layer": mark("that of the layer given below"),
    "finest": mark("that of the raster with the smallest pixels"),
    "coarsest": mark("that of the raster with the largest pixels"),
    "custom": mark("the CRS, resolution and extent given below"),
    "centre": mark("a square around the centre point given below"),
}
_EXTENTS = {
    "intersection": mark("where all rasters overlap"),
    "union": mark("where any raster is"),
    "grid": mark("all of the layer or raster whose grid it is"),
}
_SMALL_DECIMALS = 10  # reflectance of Landsat is 0.0000275 a count, a pixel of 1 m 0.000009 degrees
_GRID_NEEDS = {"layer": ("GRID_LAYER",), "centre": ("CENTRE", "BUFFER")}
_GRID_USES = {
    "layer": ("GRID_LAYER",),
    "custom": ("CRS", "RESOLUTION", "TARGET_EXTENT"),
    "centre": ("CRS", "RESOLUTION", "CENTRE", "BUFFER"),
}


class StackAlgorithm(LandclassAlgorithm):
    """An algorithm whose input is any number of rasters."""

    def add_stack_parameters(
        self, options: type[Options], grid_on_top: bool = False, has_own_grid: bool = False
    ) -> None:
        """Add the inputs, and behind them (or under Advanced) the grid, area, mask and scale.

        An algorithm that has a grid of its own lets nobody choose one.
        """
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", self.tr("Rasters"), QgsProcessing.SourceType.TypeRaster),
            self.tr(
                "One file a band, multiband rasters, or both. Bands are sorted by their names (B2 before B10), "
                "which come from "
                "band descriptions or from file names of Landsat and Sentinel-2."
            ),
        )
        hidden = not grid_on_top
        if not has_own_grid:
            self.add_choice(
                options, "GRID", self.tr("Target grid"), _GRIDS,
                self.tr("On which pixels the bands are stacked."), hidden,
            )  # fmt: skip
        self.add_choice(
            options, "RESAMPLING", self.tr("Resampling"), _RESAMPLING,
            self.tr("How values are found where the grid of a raster is not the target grid."), hidden,
        )  # fmt: skip
        if not has_own_grid:
            self.add_choice(
                options, "EXTENT", self.tr("Extent"), _EXTENTS,
                self.tr("Which part of the target grid is used."), hidden,
            )  # fmt: skip
            self._add_custom_grid(options)
        self.add_area(hidden)
        self._add_mask(options)
        for key, label, help_text in (
            (
                "SCALE",
                self.tr("Scale factor"),
                self.tr("Every value is multiplied by it (Landsat Collection 2: 0.0000275)."),
            ),
            (
                "OFFSET",
                self.tr("Offset"),
                self.tr("Added to every value after the scale factor (Landsat Collection 2: -0.2)."),
            ),
        ):
            self.add_number(options, key, label, help_text, advanced=True, decimals=_SMALL_DECIMALS)

    def add_area(self, advanced: bool = False) -> None:
        """Add the polygons outside which nothing is looked at."""
        self.add(
            QgsProcessingParameterFeatureSource(
                "AREA", self.tr("Area of interest"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            self.tr("Polygons in any CRS. Only pixels whose centre lies in one of them are used."),
            advanced,
        )

    def _add_custom_grid(self, options: type[Options]) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("GRID_LAYER", self.tr("Grid: layer"), optional=True),
            self.tr("For the target grid <i>layer</i>."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Grid: CRS"), optional=True),
            self.tr("For the target grids <i>custom</i> and <i>centre</i>; that of the first raster if left empty."),
            advanced=True,
        )
        self.add_number(
            options, "RESOLUTION", self.tr("Grid: resolution"),
            self.tr("Pixel size in units of the CRS, for <i>custom</i> and <i>centre</i>; 0 keeps that of the "
                    "first raster."),
            advanced=True, decimals=_SMALL_DECIMALS,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterExtent("TARGET_EXTENT", self.tr("Grid: extent"), optional=True),
            self.tr("For the target grid <i>custom</i>."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterPoint("CENTRE", self.tr("Grid: centre point"), optional=True),
            self.tr("For the target grid <i>centre</i>."),
            advanced=True,
        )
        self.add_number(
            options, "BUFFER", self.tr("Grid: buffer"),
            self.tr("Half the side of the square around the centre point, in units of the CRS."),
            advanced=True, decimals=_SMALL_DECIMALS,
        )  # fmt: skip

    def _add_mask(self, options: type[Options]) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("MASK", self.tr("Mask"), optional=True),
            self.tr(
                "One band on any grid; pixels where it is not zero are left out, or those with one of the bits below."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("MASK_BITS", self.tr("Mask bits"), optional=True),
            self.tr(
                "Bits, from 0, any of which masks a pixel. Landsat QA_PIXEL: 1 dilated cloud, 2 cirrus, 3 "
                "cloud, 4 shadow, 5 snow; "
                "for example 1,2,3,4."
            ),
            advanced=True,
        )

    def checkParameterValues(self, parameters, context):
        bits = self.parameterAsString(parameters, "MASK_BITS", context)
        if bits and not re.fullmatch(r"\s*\d{1,2}(\s*[,; ]\s*\d{1,2})*\s*", bits):
            return False, self.tr("Mask bits is '{}'; expected numbers such as 1,2,3,4.").format(bits)
        if bits and not parameters.get("MASK"):
            return False, self.tr("Mask bits is '{}', but no mask is given. Choose one, or empty the bits.").format(
                bits
            )
        problem = self._grid_problem(parameters, context) or self._area_problem(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _grid_problem(self, parameters: dict[str, Any], context: Any) -> str | None:
        """Return what the chosen grid lacks, or what was given and would be passed over."""
        if self.parameterDefinition("GRID_LAYER") is None:
            return None
        grid = self.parameterAsString(parameters, "GRID", context)
        given = self._given(parameters, context)
        for key in _GRID_NEEDS.get(grid, ()):
            if key not in given:
                return self.tr(
                    "The target grid is '{}', but '{}' is empty. Fill it in, or choose another grid."
                ).format(grid, self.parameterDefinition(key).description())
        for key in given:
            if key not in _GRID_USES.get(grid, ()):
                users = self.tr(" or ").join(f"'{name}'" for name, keys in _GRID_USES.items() if key in keys)
                return self.tr(
                    "'{}' is given, but the target grid '{}' does not use it. Empty it, or choose the target grid {}."
                ).format(self.parameterDefinition(key).description(), grid, users)
        return None

    def _given(self, parameters: dict[str, Any], context: Any) -> list[str]:
        """Return the keys of the target grid that have a value."""
        given = [key for key in ("GRID_LAYER", "TARGET_EXTENT", "CENTRE") if parameters.get(key)]
        given += ["CRS"] if self.parameterAsCrs(parameters, "CRS", context).isValid() else []
        return given + [key for key in ("RESOLUTION", "BUFFER") if self.parameterAsDouble(parameters, key, context)]

    def _area_problem(self, parameters: dict[str, Any], context: Any) -> str | None:
        source = self.parameterAsSource(parameters, "AREA", context) if parameters.get("AREA") else None
        if source is None or source.sourceCrs().isValid():
            return None
        return self.tr("The area of interest '{}' has no CRS. Give the layer its CRS first.").format(
            source.sourceName()
        )

    def stack_values(self, parameters: dict[str, Any], context: Any) -> dict[str, Any]:
        """Return the options of the stack, with those of every run."""
        layers = self.parameterAsLayerList(parameters, "INPUT", context)
        bits = self.parameterAsString(parameters, "MASK_BITS", context)
        return {
            **self.run_values(parameters, context),
            **(self._grid_values(parameters, layers, context) if self.parameterDefinition("GRID") else {}),
            "inputs": tuple(raster_path(layer) for layer in layers),
            "resampling": self.parameterAsString(parameters, "RESAMPLING", context),
            "area": self.area_file(parameters, context),
            "mask": self.optional_raster(parameters, "MASK", context),
            "mask_bits": tuple(int(bit) for bit in re.findall(r"\d+", bits)),
            "scale": self.parameterAsDouble(parameters, "SCALE", context),
            "offset": self.parameterAsDouble(parameters, "OFFSET", context),
        }

    def _grid_values(self, parameters: dict[str, Any], layers: list[QgsRasterLayer], context: Any) -> dict[str, Any]:
        crs = self.parameterAsCrs(parameters, "CRS", context)
        target = crs if crs.isValid() else (layers[0].crs() if layers else QgsCoordinateReferenceSystem())
        extent = None
        if parameters.get("TARGET_EXTENT"):
            box = self.parameterAsExtent(parameters, "TARGET_EXTENT", context, target)
            extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        centre = None
        if parameters.get("CENTRE"):
            point = self.parameterAsPoint(parameters, "CENTRE", context, target)
            centre = (point.x(), point.y())
        return {
            "grid": self.parameterAsString(parameters, "GRID", context),
            "grid_layer": self.optional_raster(parameters, "GRID_LAYER", context),
            "crs": _crs_text(crs) if crs.isValid() else None,
            "resolution": self.parameterAsDouble(parameters, "RESOLUTION", context),
            "target_extent": extent,
            "centre": centre,
            "buffer": self.parameterAsDouble(parameters, "BUFFER", context),
            "extent": self.parameterAsString(parameters, "EXTENT", context),
        }

    def optional_raster(self, parameters: dict[str, Any], key: str, context: Any) -> str | None:
        """Return the path of a raster layer, None when there is none."""
        layer = self.parameterAsRasterLayer(parameters, key, context)
        return raster_path(layer) if layer is not None else None

    def area_file(self, parameters: dict[str, Any], context: Any) -> str | None:
        """Write the polygons to a GeoJSON file in their own CRS: the engine reads no other vector files."""
        if not parameters.get("AREA"):
            return None
        source = self.parameterAsSource(parameters, "AREA", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "AREA"))
        features = [
            {"type": "Feature", "properties": {}, "geometry": json.loads(feature.geometry().asJson(17))}
            for feature in source.getFeatures()
            if feature.hasGeometry()
        ]
        record = {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": _crs_text(source.sourceCrs())}},
            "features": features,
        }
        # The file's name goes into the recipe of the results, so it must not change from run to run.
        name = re.sub(r"\W+", "_", source.sourceName()) or "area"
        path = Path(QgsProcessingUtils.generateTempFilename(f"{name}.geojson"))
        path.write_text(json.dumps(record), encoding="utf-8")
        return str(path)


def raster_path(layer: QgsRasterLayer) -> str:
    """Return the file or GDAL name of a raster layer."""
    provider = layer.dataProvider().name() if layer.dataProvider() else layer.providerType()
    if provider != "gdal":
        raise QgsProcessingException(
            tr(
                "The layer {} comes from {}, which only draws pictures. Export it to a GeoTIFF first, or choose a "
                "raster file."
            ).format(layer.name(), provider)
        )
    source = layer.source()
    return os.path.abspath(source) if os.path.exists(source) else source


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a code, or WKT for a CRS without one: texts of PROJ strings lose the datum."""
    return (
        crs.authid()
        if re.fullmatch(r"[A-Z]+:\d+", crs.authid())
        else crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    )
