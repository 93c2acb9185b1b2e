"""What all algorithms share: facts, parameters with help, the run in the engine, tables and layers."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import repeat
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QIcon

from ..engine import version
from ..engine.errors import InputError
from ..engine.options.base import Options
from ..engine.phrasebook import retold
from ..engine.protocol import Job, JobResult, Table
from . import settings
from ._command import command_line
from ._style import Style, load_default_style, style_on_load
from .engine_client import run_job
from .environment import find_engine
from .translation import mark, translated

ROOT = Path(__file__).resolve().parent.parent
_CHOICE_WIDGET = f"{__package__.rpartition('.')[0]}.ui.choice_widget.ChoiceWidget"  # imported where there is a window
DOCUMENTATION = "https://github.com/landclass/landclass/blob/main/docs/"
# Counts of pixels outgrow 32 bits.
_FIELD_TYPES = {"int": QVariant.LongLong, "float": QVariant.Double, "text": QVariant.String, "bool": QVariant.Bool}


class Group(Enum):
    """Where an algorithm stands in the toolbox; the order of work."""

    PREPARE = mark("Prepare")
    CLUSTER = mark("Cluster")
    CHANGE = mark("Change")
    LEARN = mark("Learn")
    ASSESS = mark("Assess")


class LandclassAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is one job of the engine.

    A subclass states `ID` (its job's name without underscores), `JOB`, `GROUP`, `NEEDS`, its parameters and `job`.
    """

    ID = ""
    JOB = ""
    GROUP = Group.PREPARE
    NEEDS = "engine"
    RASTERS: tuple[str, ...] = (".tif", ".tiff")  # endings of what it can write
    STYLES: ClassVar[dict[str, Style]] = {}  # of outputs that have no style file

    def job(self, parameters: dict[str, Any], context: Any) -> Options:
        """Return the options of the job; runs off the main thread."""
        raise TypeError(f"{type(self).__name__} has no job")

    def finish(self, result: JobResult) -> dict[str, Any]:
        """Return the outputs; a subclass may add to those of the engine."""
        return dict(result.outputs)

    def tr(self, text: str) -> str:
        return translated(text)

    def name(self):
        return self.ID

    def group(self):
        return translated(self.GROUP.value)

    def groupId(self):
        return self.GROUP.name.lower()

    def createInstance(self):
        return type(self)()

    def icon(self):
        return QIcon(str(ROOT / "resources" / "icons" / f"{self.JOB}.svg"))

    def svgIconPath(self):
        return str(ROOT / "resources" / "icons" / f"{self.JOB}.svg")

    def helpUrl(self):
        return f"{DOCUMENTATION}{self.ID}.md"

    def shortHelpString(self):
        """Put the help of the parameters under the sentence that says what comes out."""
        lines = [f"<p>{self.shortDescription()}</p>"]
        for parameter in self.parameterDefinitions():
            if parameter.help():
                lines.append(f"<p><b>{parameter.description()}</b><br>{parameter.help()}</p>")
        return "".join(lines)

    def canExecute(self):
        problem = find_engine(settings.engine_python(), self.NEEDS).problem
        return (True, "") if problem is None else (False, problem)

    # Parameters

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_number(
        self,
        options: type[Options],
        key: str,
        label: str,
        help_text: str,
        advanced: bool = False,
        optional: bool = False,
        default: Any = None,
        decimals: int = 4,
    ) -> None:
        """Add a number whose default and bounds are those of the option; its box rounds to so many decimals."""
        field = key.lower()
        low, high = options.limits(field)
        value = options.default(field) if default is None else default
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if isinstance(options.default(field), int) else kinds.Double
        parameter = QgsProcessingParameterNumber(key, label, kind, None if optional else value, optional)
        if low is not None:
            parameter.setMinimum(low)
        if high is not None:
            parameter.setMaximum(high)
        if kind == kinds.Double:
            parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
        self.add(parameter, help_text, advanced)

    def add_choice(
        self,
        options: type[Options],
        key: str,
        label: str,
        labels: dict[str, str],
        help_text: str,
        advanced: bool = False,
        default: str | None = None,
    ) -> None:
        """Add an enum whose stored values are the words of the option, so that scripts and models stay readable.

        What they mean, the marked `labels`, is told in the help, and beside them in dialogs.
        """
        words = list(options.choices(key.lower()))
        parameter = QgsProcessingParameterEnum(
            key, label, options=words, defaultValue=default or options.default(key.lower()), usesStaticStrings=True
        )
        meanings = {word: translated(labels[word]) for word in words}
        parameter.setMetadata({"widget_wrapper": {"class": _CHOICE_WIDGET, "meanings": meanings}})
        told = "; ".join(f"<i>{word}</i>: {meaning}" for word, meaning in meanings.items())
        self.add(parameter, f"{help_text} {told}.", advanced)

    def add_run_parameters(self, options: type[Options]) -> None:
        """Add memory, threads and scheduler; the plugin's settings are their defaults."""
        self.add_number(
            options,
            "MEMORY_MB",
            self.tr("Memory (MB)"),
            self.tr("How much memory the engine plans its windows for. Any raster size works with any value."),
            advanced=True,
            default=settings.memory_mb(),
        )
        self.add_number(
            options,
            "THREADS",
            self.tr("Threads"),
            self.tr(
                "How many windows are worked on at once; 0 takes one thread a core. The result does not depend on it."
            ),
            advanced=True,
            default=settings.threads(),
        )
        self.add(
            QgsProcessingParameterString(
                "SCHEDULER", self.tr("Dask scheduler"), settings.scheduler() or None, optional=True
            ),
            self.tr(
                "Address of a Dask cluster that works on the windows instead of threads, such as tcp://HOST:8786 or "
                "gateway:NAME; its workers must see the rasters under the same paths. Empty: this computer. The "
                "result is the same."
            ),
            advanced=True,
        )

    def run_values(self, parameters: dict[str, Any], context: Any) -> dict[str, Any]:
        """Return the options that every run has."""
        return {
            "memory_mb": self.parameterAsInt(parameters, "MEMORY_MB", context),
            "threads": self.parameterAsInt(parameters, "THREADS", context),
            "scheduler": self.parameterAsString(parameters, "SCHEDULER", context).strip(),
            "command": command_line(self, parameters, context),
        }

    def simple_values(self, options: type[Options], parameters: dict[str, Any], context: Any) -> dict[str, Any]:
        """Return the numbers, words, texts and flags among the parameters that are options of the same name."""
        found: dict[str, Any] = {}
        for spec in dataclasses.fields(options):
            key = spec.name.upper()
            definition = self.parameterDefinition(key)
            if isinstance(definition, QgsProcessingParameterBoolean):
                found[spec.name] = self.parameterAsBoolean(parameters, key, context)
            elif isinstance(definition, (QgsProcessingParameterEnum, QgsProcessingParameterString)):
                found[spec.name] = self.parameterAsString(parameters, key, context)
            elif isinstance(definition, QgsProcessingParameterNumber):
                whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
                get = self.parameterAsInt if whole else self.parameterAsDouble
                found[spec.name] = get(parameters, key, context)
        return found

    def input_file(self, parameters: dict[str, Any], key: str, context: Any) -> str | None:
        """Return the path of a file or folder to read, whatever folder the engine runs in; None for none."""
        path = self.parameterAsString(parameters, key, context)
        return os.path.abspath(path) if path else None

    def file_output(self, parameters: dict[str, Any], key: str, context: Any) -> str | None:
        """Return the path of a file or folder to write, None when it is skipped."""
        path = self.parameterAsFileOutput(parameters, key, context)
        return os.path.abspath(path) if path else None

    def raster_output(self, parameters: dict[str, Any], key: str, context: Any) -> str | None:
        """Return the path of a raster to write, None when it is skipped."""
        path = self.parameterAsOutputLayer(parameters, key, context)
        if path and not path.lower().endswith(self.RASTERS):
            raise QgsProcessingException(
                self.tr("{} is {}; expected a file that ends in {}.").format(
                    key, path, self.tr(" or ").join(self.RASTERS)
                )
            )
        return os.path.abspath(path) if path else None

    # The run

    def processAlgorithm(self, parameters, context, feedback):
        engine = find_engine(settings.engine_python(), self.NEEDS)
        if engine.problem is not None:
            raise QgsProcessingException(engine.problem)
        try:
            options = self.job(parameters, context)
        except InputError as error:
            raise QgsProcessingException(retold(str(error))) from None
        about = self.tr("Landclass {}, engine: {} ({})")
        feedback.pushInfo(about.format(version(), engine.python, translated(engine.source)))
        result = run_job(Job(self.JOB, dataclasses.asdict(options)), engine.python, feedback)
        outputs = self.finish(result)
        for key, table in result.tables.items():
            destination = self._write_table(parameters, key, table, context)
            if destination:
                outputs[key] = destination
        for key, value in outputs.items():
            if isinstance(value, str):
                name, style = retold(result.layer_names.get(key, "")), self.STYLES.get(key, load_default_style)
                style_on_load(context, value, self.parameterDefinition(key), name, style)
        texts = [output.name() for output in self.outputDefinitions() if isinstance(output, QgsProcessingOutputString)]
        return {**outputs, **{key: retold(outputs[key]) for key in texts if key in outputs}}

    def _write_table(self, parameters: dict[str, Any], key: str, table: Table, context: Any) -> str | None:
        """Fill the sink of a table once the engine has succeeded; None when there is none or it is skipped."""
        if self.parameterDefinition(key) is None or not parameters.get(key):
            return None
        kind, crs = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        shapes: Iterable[QgsGeometry] = repeat(QgsGeometry())
        if table.points is not None:
            kind, shapes = QgsWkbTypes.Type.Point, (QgsGeometry.fromPointXY(QgsPointXY(*at)) for at in table.points)
        elif table.rings is not None:
            kind = QgsWkbTypes.Type.Polygon
            shapes = (QgsGeometry.fromPolygonXY([[QgsPointXY(*at) for at in ring]]) for ring in table.rings)
        crs.createFromUserInput(table.crs)
        return self.write_features(parameters, key, table_fields(table), kind, crs, zip(table.rows, shapes), context)

    def write_features(
        self,
        parameters: dict[str, Any],
        key: str,
        fields: QgsFields,
        kind: Any,
        crs: QgsCoordinateReferenceSystem,
        rows: Iterable[tuple[Sequence[Any], QgsGeometry]],
        context: Any,
    ) -> str:
        """Fill a sink with rows of attributes and a geometry each; return where it went."""
        sink, destination = self.parameterAsSink(parameters, key, context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, key))
        for attributes, shape in rows:
            feature = QgsFeature(fields)
            feature.setAttributes(list(attributes))
            feature.setGeometry(shape)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                sentence = self.tr("The table {} cannot be written to {}.")
                raise QgsProcessingException(sentence.format(key, destination))
        sink.finalize() if hasattr(sink, "finalize") else sink.flushBuffer()
        return destination


def table_fields(table: Table) -> QgsFields:
    """Return the fields of a table as those of a layer."""
    fields = QgsFields()
    for name, kind in table.fields:
        fields.append(QgsField(name, _FIELD_TYPES[kind]))
    return fields
