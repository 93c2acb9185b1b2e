"""Samples as images for other programs: a folder for each class, or an image and a mask, with a table."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...engine.options.export_patches import ExportPatchesOptions
from .._base import Group
from .._features import crs_problem, features_file
from .._stack import StackAlgorithm, raster_path
from ..translation import mark

_FORMATS = {
    "geotiff": mark("all bands as they are, with their place on Earth"),
    "npy": mark("all bands as arrays for Python: rows, columns, bands"),
    "png": mark("pictures of three bands or one, with a world file; other values than bytes are stretched"),
}


class ExportPatches(StackAlgorithm):
    """Adapter of the job ``export_patches``."""

    ID = "exportpatches"
    JOB = "export_patches"
    GROUP = Group.LEARN

    SAMPLES, INPUT, CLASS_FIELD, FOLDER, PATCHES = "SAMPLES", "INPUT", "CLASS_FIELD", "FOLDER", "PATCHES"
    LABELS, LABELS_FIELD = "LABELS", "LABELS_FIELD"

    def displayName(self):
        return self.tr("Export patches")

    def shortDescription(self):
        return self.tr("Cuts samples out of rasters and writes them as images, by class or with masks, with a table.")

    def tags(self):
        return self.tr("chips,tiles,images,masks,dataset,training,deep learning,GeoTIFF,npy,png,folder").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr, kinds = ExportPatchesOptions, self.tr, QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SAMPLES, tr("Samples"), [kinds.TypeVectorPolygon, kinds.TypeVectorPoint]
            ),
            tr("Polygons in any CRS; a square is cut out around the middle of each. Points need the side of a patch."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Rasters"), kinds.TypeRaster),
            tr("What is cut out: rasters of any CRS and resolution, whose bands are put together."),
        )
        self.add(
            QgsProcessingParameterField(
                self.CLASS_FIELD, tr("Class of the samples"), None, self.SAMPLES, optional=True
            ),
            tr(
                "The field with the class of each sample, which becomes a folder, as Train scene classifier reads them."
            ),
        )
        layer = QgsProcessingParameterMapLayer(
            self.LABELS, tr("Labels"), optional=True, types=[kinds.TypeRaster, kinds.TypeVectorPolygon]
        )
        self.add(layer, tr("Or a mask for each image: from a class raster, or from polygons of classes."))
        field = QgsProcessingParameterString(self.LABELS_FIELD, tr("Class of the labels"), optional=True)
        # By name, so that nothing of a window is imported where there is none
        widget = f"{__name__.split('.')[0]}.ui.layer_field.LayerField"
        field.setMetadata({"widget_wrapper": {"class": widget, "layer": self.LABELS}})
        self.add(field, tr("Of polygons: the field with their class."))
        self.add_number(options, "PATCH_PX", tr("Side of a patch (pixels)"), tr("Of all images."))
        self.add_choice(options, "FORMAT", tr("Format"), _FORMATS, tr("How images are written."))
        self.add_number(
            options, "PATCH_M", tr("Side of a patch (m)"),
            tr("On the ground; 0 takes the longer side of each sample."), advanced=True,
        )  # fmt: skip
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")),
            tr("A new or an empty one. The table is in it too, as patches.csv."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.PATCHES, tr("Patches"), kinds.TypeVectorPoint, optional=True),
            tr("The middle of each patch with its file, class, sample, and share with data."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of patches")))

    def checkParameterValues(self, parameters, context):
        labels = self.parameterAsLayer(parameters, self.LABELS, context)
        field = self.parameterAsString(parameters, self.LABELS_FIELD, context)
        if isinstance(labels, QgsVectorLayer) and not field:
            return False, self.tr("The labels are a layer of polygons. Choose its field with their class.")
        keys = (self.SAMPLES, self.LABELS) if isinstance(labels, QgsVectorLayer) else (self.SAMPLES,)
        problem = crs_problem(self, parameters, keys, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        field, labels_field, kind = (
            self.parameterAsString(parameters, key, context) for key in (self.CLASS_FIELD, self.LABELS_FIELD, "FORMAT")
        )
        layer, labels = self.parameterAsLayer(parameters, self.LABELS, context), None
        if isinstance(layer, QgsRasterLayer):
            labels, labels_field = raster_path(layer), ""
        elif layer is not None:
            labels = features_file(self, parameters, self.LABELS, [labels_field], context)
        return ExportPatchesOptions(
            **self.run_values(parameters, context),
            samples=features_file(self, parameters, self.SAMPLES, [field] if field else [], context),
            inputs=tuple(map(raster_path, self.parameterAsLayerList(parameters, self.INPUT, context))),
            patch_px=self.parameterAsInt(parameters, "PATCH_PX", context),
            patch_m=self.parameterAsDouble(parameters, "PATCH_M", context),
            class_field=field,
            labels=labels,
            labels_field=labels_field,
            format=kind,
            folder=self.file_output(parameters, self.FOLDER, context) or "",
        )
