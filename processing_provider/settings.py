"""The plugin's settings, kept in QGIS's own."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings

from ..engine.errors import InputError
from ..engine.options.base import RunOptions
from ..engine.options.kmeans_sweep import KMeansSweepOptions
from ..engine.options.train_cnn import KERAS_BACKENDS

_PREFIX = "landclass/"
COLOURS = KMeansSweepOptions.choices("colours")


def engine_python() -> str:
    """Return the interpreter the user chose; empty to let the plugin find one."""
    return str(_read("engine_python", ""))


def threads() -> int:
    """Return the default number of threads; 0 is one a core."""
    return _number("threads")


def memory_mb() -> int:
    """Return the default memory limit of the engine in MB."""
    return _number("memory_mb")


def colours() -> str:
    """Return where the colours of classes come from: ``palette`` or ``centroid``."""
    value = _read("colours", "")
    return value if value in COLOURS else KMeansSweepOptions.default("colours")


def keras_backend() -> str:
    """Return what Keras runs on: ``tensorflow``, ``torch`` or ``jax``."""
    value = _read("keras_backend", "")
    return value if value in KERAS_BACKENDS else KERAS_BACKENDS[0]


def set_engine_python(path: str) -> None:
    """Keep the chosen interpreter; empty to let the plugin find one."""
    _write("engine_python", path.strip())


def set_threads(count: int) -> None:
    """Keep the default number of threads."""
    _write("threads", int(count))


def set_memory_mb(size: int) -> None:
    """Keep the default memory limit."""
    _write("memory_mb", int(size))


def set_colours(word: str) -> None:
    """Keep where the colours of classes come from."""
    _write("colours", word)


def set_keras_backend(word: str) -> None:
    """Keep what Keras runs on."""
    _write("keras_backend", word)


def _number(name: str) -> int:
    """Return a whole number that the engine's option of that name allows, else the option's default."""
    try:
        value = int(_read(name, RunOptions.default(name)))
        RunOptions(**{name: value})  # type: ignore[arg-type]
    except (TypeError, ValueError, InputError):
        return RunOptions.default(name)
    return value


def _read(name: str, default: Any) -> Any:
    return QgsSettings().value(_PREFIX + name, default)


def _write(name: str, value: Any) -> None:
    QgsSettings().setValue(_PREFIX + name, value)
