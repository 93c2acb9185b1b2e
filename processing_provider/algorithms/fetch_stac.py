"""Scenes of a STAC catalogue over an area; out come aligned rasters, footprints and a table of what was found."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...engine.errors import InputError
from ...engine.options.fetch_stac import FetchStacOptions, Secret, parse_dates
from ...engine.phrasebook import retold
from .. import settings
from .._base import Group
from .._catalogues import auth_headers, outline_footprints
from .._stack import _RESAMPLING, StackAlgorithm, _crs_text
from ..translation import mark

_COMPOSITES = {
    "least_cloudy": mark("the best scene, and where it has no value the next best"),
    "each_scene": mark("a raster a scene, in the folder below"),
    "median": mark("the middle value of the scenes where their mask shows clear ground"),
}


class FetchStac(StackAlgorithm):
    """Adapter of the job ``fetch_stac``."""

    ID = "fetchstac"
    JOB = "fetch_stac"
    GROUP = Group.PREPARE

    CATALOG, COLLECTION, AREA, EXTENT, DATES, BANDS = "CATALOG", "COLLECTION", "AREA", "EXTENT", "DATES", "BANDS"
    TARGET_CRS, SCALE_VALUES, AUTHCFG = "TARGET_CRS", "SCALE_VALUES", "AUTHCFG"
    OUTPUT, FOLDER, FOOTPRINTS, ITEMS = "OUTPUT", "FOLDER", "FOOTPRINTS", "ITEMS"
    STYLES = {FOOTPRINTS: outline_footprints}

    def displayName(self):
        return self.tr("Fetch scenes (STAC)")

    def shortDescription(self):
        return self.tr(
            "Finds satellite images of an area in a STAC catalogue, and reads the part of them that is needed."
        )

    def tags(self):
        return self.tr("stac,download,catalogue,sentinel,landsat,cloud,composite,median,mosaic,cog,s3").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = FetchStacOptions, self.tr
        catalogue = QgsProcessingParameterString(self.CATALOG, tr("Catalogue"), options.default("catalog"))
        widget = f"{__name__.split('.')[0]}.ui.catalogue_field.CatalogueField"
        catalogue.setMetadata({"widget_wrapper": {"class": widget}})
        self.add(
            catalogue,
            tr(
                "Address of a STAC API or of a static catalogue (catalog.json), or <i>planetary-computer</i> or "
                "<i>earth-search</i>, which need no account."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.COLLECTION, tr("Collection"), options.default("collection")),
            tr("Its id, such as sentinel-2-l2a or landsat-c2-l2. A wrong one is answered with those that there are."),
        )
        self.add_area()
        self.add(
            QgsProcessingParameterString(self.DATES, tr("Dates")),
            tr("First and last day, such as 2020-06-01/2020-08-31; months and years count whole, .. is an open end."),
        )
        self.add_number(
            options, "MAX_CLOUD", tr("Highest cloud cover (%)"),
            tr("Of a scene, as the catalogue tells it. Scenes that tell none stay."), decimals=1,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Bands"), options.default("bands"), optional=True),
            tr("Common names (blue, nir, swir16) or keys of the assets, separated by commas; empty for all."),
        )
        self.add_choice(options, "COMPOSITE", tr("Composite"), _COMPOSITES, tr("What is made of several scenes."))
        self._add_advanced()
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Scene")),
            tr("The composite, or the first scene, with named bands; where it comes from is in its metadata."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.FOLDER, tr("Folder of scenes"), optional=True, createByDefault=False
            ),
            tr("A raster for each scene that was fetched, named after the collection and the day."),
        )
        kinds = QgsProcessing.SourceType
        for key, label, kind, help_text in (
            (self.FOOTPRINTS, tr("Footprints"), kinds.TypeVectorPolygon, tr("Outlines of all that was found.")),
            (self.ITEMS, tr("Items"), kinds.TypeVector, tr("What was found, and why it was taken or left out.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(key, label, kind, optional=True), help_text)
        for key, label in (("SCENES", tr("Scenes fetched")), ("ITEMS_TAKEN", tr("Items fetched"))):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def _add_advanced(self):
        options, tr = FetchStacOptions, self.tr
        for parameter, help_text in (
            (
                QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
                tr("In place of an area of interest."),
            ),
            (
                QgsProcessingParameterCrs(self.TARGET_CRS, tr("Target CRS"), optional=True),
                tr("That of most scenes if left empty, mostly their UTM zone."),
            ),
            (
                QgsProcessingParameterBoolean(self.SCALE_VALUES, tr("Scale the values"), False),
                tr("Applies the scale and offset that the catalogue states, which makes reflectances of the numbers."),
            ),
            (
                QgsProcessingParameterAuthConfig(self.AUTHCFG, tr("Authentication"), optional=True),
                tr("For catalogues that ask for a login. It is sent to the host of the catalogue alone."),
            ),
        ):
            self.add(parameter, help_text, advanced=True)
        self.add_number(
            options, "RESOLUTION", tr("Resolution"),
            tr("Size of pixels in units of the target CRS; 0 for that of the finest band."), True, decimals=10,
        )  # fmt: skip
        self.add_choice(
            options, "RESAMPLING", tr("Resampling"), _RESAMPLING,
            tr("How values are found where the pixels of a band are not those of the result."), True,
        )  # fmt: skip
        self.add_number(
            options, "LIMIT", tr("Most scenes"),
            tr("How many scenes are fetched at most, the best first. A scene is all of one day and satellite."), True,
        )  # fmt: skip

    def checkParameterValues(self, parameters, context):
        try:
            parse_dates(self.parameterAsString(parameters, self.DATES, context))
        except InputError as error:
            return False, retold(str(error))
        if bool(parameters.get(self.AREA)) == bool(parameters.get(self.EXTENT)):
            return False, self.tr(
                "Choose an area of interest or, under the advanced parameters, an extent; one of both."
            )
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        # On the main thread, for QGIS may ask for the master password
        try:
            self._headers = auth_headers(self.parameterAsString(parameters, self.AUTHCFG, context))
        except InputError as error:  # QGIS shows those of the run, not of its preparation
            self._headers = error  # type: ignore[assignment]
        return super().prepareAlgorithm(parameters, context, feedback)

    def job(self, parameters, context):
        if isinstance(self._headers, InputError):
            raise self._headers
        crs = self.parameterAsCrs(parameters, self.TARGET_CRS, context)
        where: dict[str, Any] = {"area": self.area_file(parameters, context)}
        if parameters.get(self.EXTENT):
            where = self._extent(parameters, context)
        values = {
            **self.simple_values(FetchStacOptions, parameters, context),
            **self.run_values(parameters, context),
            **where,
        }
        if os.path.isfile(values["catalog"]):  # the engine runs in a folder of its own
            values["catalog"] = os.path.abspath(values["catalog"])
        self._options = FetchStacOptions(
            **values,
            target_crs=_crs_text(crs) if crs.isValid() else None,
            headers=Secret(self._headers),
            output=self.raster_output(parameters, self.OUTPUT, context),
            folder=self.file_output(parameters, self.FOLDER, context),
        )
        return self._options

    def _extent(self, parameters: dict[str, Any], context: Any) -> dict[str, Any]:
        box = self.parameterAsExtent(parameters, self.EXTENT, context)
        crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        if not crs.isValid():
            sentence = self.tr("The extent {} has no CRS. Write its code behind the numbers, such as [EPSG:4326].")
            raise InputError(sentence.format(parameters[self.EXTENT]))
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return {"extent": corners, "extent_crs": _crs_text(crs)}

    def finish(self, result):
        settings.keep_catalogue(self._options.catalog)
        return super().finish(result)
