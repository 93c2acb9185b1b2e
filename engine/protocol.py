"""The job and event records that cross the boundary, and the one place that knows their JSON.

A job is one line on the engine's standard input; after it the input stays open. A ``finish`` line asks a training to
end now with the best that it has, a ``cancel`` line or the input's end asks the engine to stop. Every event is one line
on the engine's standard output.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .errors import InputError

CANCEL_LINE = '{"cancel": true}\n'
FINISH_LINE = '{"finish": true}\n'

PROGRESS = "progress"
LOG = "log"
METRIC = "metric"
STAGING = "staging"
RESULT = "result"
ERROR = "error"
CANCELLED = "cancelled"


@dataclass(frozen=True)
class Job:
    """Name of a module in ``engine.jobs`` and the values of its options."""

    name: str
    options: dict[str, Any]

    def to_line(self) -> str:
        """Return the job as one line of JSON."""
        return json.dumps({"job": self.name, "options": self.options}) + "\n"

    @classmethod
    def from_text(cls, text: str) -> Job:
        """Read a job from JSON; `InputError` when it is not one."""
        try:
            record = json.loads(text)
            name, options = record["job"], record["options"]
        except (ValueError, KeyError, TypeError):
            raise InputError('Found no job; expected JSON such as {"job": "kmeans_sweep", "options": {...}}.') from None
        if not isinstance(name, str) or not name.isidentifier() or not isinstance(options, dict):
            raise InputError("The job's name must be a word and its options an object.")
        return cls(name, options)


@dataclass(frozen=True)
class Table:
    """Rows for a table layer; `fields` are (name, ``"int" | "float" | "text" | "bool"``).

    With `points`, (x, y) of each row, or `rings`, the closed outline of each row's polygon, the layer has geometry in
    `crs` (a code or WKT, empty for an unknown one).
    """

    fields: tuple[tuple[str, str], ...]
    rows: list[tuple[Any, ...]]
    points: list[tuple[float, float]] | None = None
    crs: str = ""
    rings: list[list[tuple[float, float]]] | None = None

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Table:
        """Rebuild the table from JSON data."""
        points, rings = record.get("points"), record.get("rings")
        return cls(
            tuple((name, kind) for name, kind in record["fields"]),
            [tuple(row) for row in record["rows"]],
            None if points is None else [(x, y) for x, y in points],
            record.get("crs", ""),
            None if rings is None else [[(x, y) for x, y in ring] for ring in rings],
        )


@dataclass(frozen=True)
class JobResult:
    """What a job hands back.

    `outputs` maps output keys (``OUTPUT``, ``SUGGESTED_K``) to paths or numbers, `tables` maps output keys to tables,
    `layer_names` maps output keys to the names their layers get in QGIS.
    """

    outputs: dict[str, Any]
    tables: dict[str, Table] = field(default_factory=dict)
    layer_names: dict[str, str] = field(default_factory=dict)

    def to_record(self) -> dict[str, Any]:
        """Return the result as JSON-ready data; rows are not copied, for they may be many."""
        tables = {key: vars(table) for key, table in self.tables.items()}
        return {"outputs": self.outputs, "tables": tables, "layer_names": self.layer_names}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> JobResult:
        """Rebuild the result that `to_record` wrote."""
        tables = {key: Table.from_record(table) for key, table in record["tables"].items()}
        return cls(record["outputs"], tables, record["layer_names"])


def event_line(kind: str, **values: Any) -> str:
    """Return an event as one line of JSON."""
    return json.dumps({"event": kind, **values}) + "\n"


def read_event(line: str) -> dict[str, Any] | None:
    """Return the event of a line, None for a line that is none (a library that printed)."""
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) and "event" in record else None
