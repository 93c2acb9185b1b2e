"""The plugin's settings, kept in QGIS's own."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings

from ..engine.errors import InputError
from ..engine.options.base import RunOptions
from ..engine.options.fetch_stac import CATALOGUES
from ..engine.options.kmeans_sweep import KMeansSweepOptions
from ..engine.options.train_cnn import KERAS_BACKENDS

_PREFIX = "landclass/"
_MOST_CATALOGUES = 10
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


def scheduler() -> str:
    """Return the Dask cluster that works instead of threads; empty for none, or what is none."""
    value = str(_read("scheduler", ""))
    try:
        RunOptions(scheduler=value)
    except InputError:
        return ""
    return value


def colours() -> str:
    """Return where the colours of classes come from: ``palette`` or ``centroid``."""
    value = _read("colours", "")
    return value if value in COLOURS else KMeansSweepOptions.default("colours")


def keras_backend() -> str:
    """Return what Keras runs on: ``tensorflow``, ``torch`` or ``jax``."""
    value = _read("keras_backend", "")
    return value if value in KERAS_BACKENDS else KERAS_BACKENDS[0]


def own_catalogues() -> list[str]:
    """Return the addresses of the user's own STAC catalogues, the last one used first."""
    return [str(address) for address in _read("catalogues", None) or []]


def keep_catalogue(address: str) -> None:
    """Keep the address of a catalogue that worked; presets and what may hold a password are not kept."""
    address = address.strip()
    if address not in (*CATALOGUES, *CATALOGUES.values()) and "?" not in address and "@" not in address:
        others = [other for other in own_catalogues() if other != address]
        _write("catalogues", [address, *others][:_MOST_CATALOGUES])


def set_engine_python(path: str) -> None:
    """Keep the chosen interpreter; empty to let the plugin find one."""
    _write("engine_python", path.strip())


def set_threads(count: int) -> None:
    """Keep the default number of threads."""
    _write("threads", int(count))


def set_memory_mb(size: int) -> None:
    """Keep the default memory limit."""
    _write("memory_mb", int(size))


def set_scheduler(address: str) -> None:
    """Keep the Dask cluster; empty for none."""
    _write("scheduler", address.strip())


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
