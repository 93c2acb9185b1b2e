"""Features with a few of their attributes for the engine, which reads no vector files but GeoJSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsProcessingException, QgsProcessingUtils

from ..engine.protocol import Table
from ._base import table_fields
from ._stack import _crs_text
from .translation import tr


def features_file(algorithm: Any, parameters: dict[str, Any], key: str, names: list[str], context: Any) -> str:
    """Write the features of a source, with the fields of these names, in their own CRS; return the path."""
    source = algorithm.parameterAsSource(parameters, key, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, key))
    _check_fields(source, names)
    # The file's name goes into the report, so it must not change from run to run.
    name = re.sub(r"\W+", "_", source.sourceName()) or "features"
    path = QgsProcessingUtils.generateTempFilename(f"{name}.geojson")
    write_features(path, source.getFeatures(), names, source.sourceCrs())
    return path


def write_features(path: str, features: Iterable[QgsFeature], names: list[str], crs: Any) -> None:
    """Write features as GeoJSON, one at a time: others may want Python meanwhile."""
    head: dict[str, Any] = {"type": "FeatureCollection"}
    if crs.isValid():
        head["crs"] = {"type": "name", "properties": {"name": _crs_text(crs)}}
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'{json.dumps(head)[:-1]}, "features": [')
        for at, feature in enumerate(features):
            properties = json.dumps({name: plain(feature[name]) for name in names})
            geometry = feature.geometry().asJson(17) if feature.hasGeometry() else "null"
            file.write(f'{"," if at else ""}{{"type": "Feature", "properties": {properties}, "geometry": {geometry}}}')
        file.write("]}")


def copied(algorithm: Any, parameters: dict[str, Any], key: str, context: Any) -> Any:
    """Return the features of a source as a layer of their own: rows are told by place, and selections change."""
    source = algorithm.parameterAsSource(parameters, key, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, key))
    return source.materialize(QgsFeatureRequest())


def write_joined(
    algorithm: Any, parameters: dict[str, Any], key: str, samples: Any, table: Table, context: Any
) -> str | None:
    """Fill a sink with the features of a layer, in their order, and the fields of a table but its first, the key.

    A field of the table that the layer has too gets another name, such as class_2.
    """
    if not parameters.get(key):
        return None
    fields = QgsProcessingUtils.combineFields(samples.fields(), table_fields(Table(table.fields[1:], [])))
    rows = (
        ([*sample.attributes(), *row[1:]], sample.geometry()) for sample, row in zip(samples.getFeatures(), table.rows)
    )
    return algorithm.write_features(parameters, key, fields, samples.wkbType(), samples.crs(), rows, context)


def numbers_by_name(
    algorithm: Any, parameters: dict[str, Any], key: str, fields: tuple[str, str], context: Any
) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Return the words of one field of a table and the numbers of another; none where there is no table.

    `fields` are the keys of the parameters that name them.
    """
    source = algorithm.parameterAsSource(parameters, key, context) if parameters.get(key) else None
    if source is None:
        return (), ()
    name, number = (algorithm.parameterAsString(parameters, field, context) for field in fields)
    if not name or not number:
        labels = [algorithm.parameterDefinition(field).description() for field in fields]
        sentence = tr("{} is given without its fields. Choose {} and {}.")
        raise QgsProcessingException(sentence.format(source.sourceName(), *labels))
    _check_fields(source, [name, number])
    rows = [(plain(feature[name]), plain(feature[number])) for feature in source.getFeatures()]
    if any(word is None for word, _ in rows):
        sentence = tr("The field {} of {} is empty in a row; expected a name or number in every row.")
        raise QgsProcessingException(sentence.format(name, source.sourceName()))
    try:
        return tuple(_word(row[0]) for row in rows), tuple(float(row[1]) for row in rows)
    except (TypeError, ValueError):
        sentence = tr("The field {} of {} holds something else than numbers; expected one in every row.")
        raise QgsProcessingException(sentence.format(number, source.sourceName())) from None


def crs_problem(algorithm: Any, parameters: dict[str, Any], keys: tuple[str, ...], context: Any) -> str | None:
    """Return what layer of features has no CRS; None for none."""
    for key in keys:
        source = algorithm.parameterAsSource(parameters, key, context) if parameters.get(key) else None
        if source is not None and not source.sourceCrs().isValid():
            return tr("The layer '{}' has no CRS. Give it its CRS first.").format(source.sourceName())
    return None


def _check_fields(source: Any, names: list[str]) -> None:
    known = source.fields().names()
    for name in names:
        if name not in known:
            sentence = tr("{} has no field '{}'; it has {}. Choose one of them.")
            raise QgsProcessingException(sentence.format(source.sourceName(), name, ", ".join(known) or tr("none")))


def _word(value: Any) -> str:
    """Return a name or number as text: "3" for 3.0, which is how fields of decimals hold class 3."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def plain(value: Any) -> Any:
    """Return a value of a field as JSON knows it."""
    if value is None or value == NULL:
        return None
    return value if isinstance(value, (bool, int, float, str)) else str(value)
