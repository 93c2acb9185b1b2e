"""A mask of some classes of a class raster, with its area."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...engine.options.class_mask import ClassMaskOptions
from .._base import Group, LandclassAlgorithm
from .._stack import raster_path


class ClassMask(LandclassAlgorithm):
    """Adapter of the job ``class_mask``."""

    ID = "classmask"
    JOB = "class_mask"
    GROUP = Group.CHANGE

    INPUT, CLASSES, NAME, OUTPUT = "INPUT", "CLASSES", "NAME", "OUTPUT"

    def displayName(self):
        return self.tr("Class mask")

    def shortDescription(self):
        return self.tr("Makes a mask of some classes of a class map, such as water, and tells their area.")

    def tags(self):
        return self.tr("mask,class,binary,water,extract,reclassify,area").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ClassMaskOptions, self.tr
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Class map")),
            tr("A raster of class numbers; its nodata stays nodata."),
        )
        classes = QgsProcessingParameterString(self.CLASSES, tr("Classes"))
        # By name, so that nothing of a window is imported where there is none.
        classes.setMetadata({"widget_wrapper": {"class": f"{__name__.split('.')[0]}.ui.class_picker.ClassesField"}})
        self.add(
            classes,
            tr("Numbers, ranges and names of classes, such as 1, or 1, 3-5, or Water; Class 3."),
        )
        self.add(
            QgsProcessingParameterString(self.NAME, tr("Name of the mask"), optional=True),
            tr("What the mask shows; the names of its classes if left empty."),
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Mask")),
            tr("1 in the classes, 0 in others, 255 (nodata) where the class map has no class."),
        )
        for key, label in (
            ("PIXELS", tr("Pixels in the mask")),
            ("AREA_HA", tr("Area of the mask in hectares")),
            ("SHARE", tr("Share of all classified pixels")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def checkParameterValues(self, parameters, context):
        if not self.parameterAsString(parameters, self.CLASSES, context).strip(" ,;"):
            return False, self.tr("Classes is empty; expected numbers or names of classes, such as 1, 3-5 or Water.")
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        return ClassMaskOptions(
            **self.run_values(parameters, context),
            input=raster_path(self.parameterAsRasterLayer(parameters, self.INPUT, context)),
            classes=self.parameterAsString(parameters, self.CLASSES, context),
            name=self.parameterAsString(parameters, self.NAME, context),
            output=self.raster_output(parameters, self.OUTPUT, context),
        )
