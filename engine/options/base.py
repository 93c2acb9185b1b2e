"""Options that many jobs share."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import Any

from ..errors import InputError

RESAMPLING = ("nearest", "bilinear", "cubic", "cubic_spline", "lanczos", "average", "mode", "median")
TARGET_GRIDS = ("same", "first", "layer", "finest", "coarsest", "custom", "centre")
EXTENTS = ("intersection", "union", "grid")
SPLITS = ("automatic", "random", "blocks")
PRECISIONS = ("float32", "mixed_bfloat16")
_MOST_HELD_BACK = 0.9
_SCHEDULER = re.compile(r"|[a-z]+://\S+|gateway:\S+")


def number(default: float | None, low: float | None = None, high: float | None = None) -> Any:
    """Declare a number with its bounds; None for no bound."""
    return dataclasses.field(default=default, metadata={"limits": (low, high)})


def choice(default: str, choices: tuple[str, ...]) -> Any:
    """Declare one word of several."""
    return dataclasses.field(default=default, metadata={"choices": choices})


@dataclass(frozen=True)
class Options:
    """Base of all options: lists from JSON become tuples, values are held to their bounds and choices."""

    def __post_init__(self) -> None:
        for spec in dataclasses.fields(self):
            value = getattr(self, spec.name)
            if isinstance(value, list):
                value = tuple(value)
                object.__setattr__(self, spec.name, value)
            _check_type(spec.name, value, str(spec.type))
            if "limits" in spec.metadata and value is not None:
                _check_limits(spec.name, value, *spec.metadata["limits"])
            if "choices" in spec.metadata and value not in spec.metadata["choices"]:
                choices = ", ".join(map(repr, spec.metadata["choices"]))
                raise InputError(f"{spec.name} is {value!r}; expected one of {choices}.")

    @classmethod
    def _field(cls, name: str) -> dataclasses.Field[Any]:
        return next(spec for spec in dataclasses.fields(cls) if spec.name == name)

    @classmethod
    def default(cls, name: str) -> Any:
        """Return the default of a field."""
        return cls._field(name).default

    @classmethod
    def limits(cls, name: str) -> tuple[float | None, float | None]:
        """Return the lowest and highest value of a field."""
        return cls._field(name).metadata["limits"]

    @classmethod
    def choices(cls, name: str) -> tuple[str, ...]:
        """Return the words a field may take."""
        return cls._field(name).metadata["choices"]

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Any:
        """Build options from JSON data; `InputError` names a key that no option has."""
        known = {spec.name for spec in dataclasses.fields(cls)}
        unknown = sorted(set(record) - known)
        if unknown:
            raise InputError(f"Unknown options {', '.join(unknown)}; expected some of {', '.join(sorted(known))}.")
        return cls(**record)

    def to_record(self) -> dict[str, Any]:
        """Return the options as JSON-ready data."""
        return dataclasses.asdict(self)


_TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "int": ((int,), "a whole number"),
    "float": ((int, float), "a number"),
    "str": ((str,), "text"),
    "bool": ((bool,), "true or false"),
    "None": ((type(None),), "null"),
}


def _check_type(name: str, value: Any, annotation: str) -> None:
    """Hold a value to the type of its field: what comes from JSON may be anything."""
    expected = []
    for part in annotation.split(" | "):
        if part.startswith("tuple["):
            kinds = part[len("tuple[") : -1].split(", ")
            types, words = _TYPES[kinds[0]]
            length = "" if kinds[-1] == "..." else f"{len(kinds)} of "
            expected.append(f"a list of {length}{words.split(' ', 1)[-1]}s".replace("texts", "text"))
            fits = isinstance(value, tuple) and all(_is(item, types) for item in value)
            if fits and (kinds[-1] == "..." or len(value) == len(kinds)):
                return
        else:
            types, words = _TYPES[part]
            expected.append(words)
            if _is(value, types):
                return
    raise InputError(f"{name} is {value!r}; expected {' or '.join(expected)}.")


def _is(value: Any, types: tuple[type, ...]) -> bool:
    return isinstance(value, types) and (bool in types or not isinstance(value, bool))


def _check_limits(name: str, value: Any, low: float | None, high: float | None) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise InputError(f"{name} is {value!r}; expected a number.")
    if value != value or (low is not None and value < low) or (high is not None and value > high):
        expected = f"{low} or more" if high is None else f"{high} or less" if low is None else f"{low} to {high}"
        raise InputError(f"{name} is {value}; expected {expected}.")


@dataclass(frozen=True)
class RunOptions(Options):
    """What bounds a run, and how it was called.

    memory_mb, threads
        Memory in MB for windows and caches; threads over windows (0: one a core).
    scheduler
        Dask cluster that works on windows instead of threads: ``tcp://HOST:PORT`` or ``gateway:NAME``; empty for none.
    command
        The line that repeats the run, for the report; empty when the job was started by hand.
    """

    memory_mb: int = number(512, low=64)
    threads: int = number(0, low=0, high=256)
    scheduler: str = ""
    command: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if not _SCHEDULER.fullmatch(self.scheduler):
            raise InputError(
                f"scheduler is {self.scheduler!r}; expected an address such as tcp://192.168.1.5:8786, gateway:NAME, "
                "or nothing."
            )


@dataclass(frozen=True)
class StackOptions(RunOptions):
    """Rasters that are stacked on one grid while they are read.

    inputs
        Raster files or GDAL names (``/vsicurl/...``), multiband ones included; one use a band.
    grid
        Target grid: ``same`` (refuse differing grids), ``first`` input, ``layer`` (`grid_layer`), ``finest``,
        ``coarsest``, ``custom`` (`crs`, `resolution`, `target_extent`), ``centre`` (`centre`, `buffer`, `resolution`,
        `crs`).
    resolution
        Pixel size in units of `crs`; 0 keeps that of the first input.
    target_extent
        (xmin, ymin, xmax, ymax) in `crs`.
    centre, buffer
        (x, y) in `crs` and the half side of the square around it, in units of `crs`.
    extent
        ``intersection`` or ``union`` of the inputs' extents, or all of the target ``grid``.
    area
        GeoJSON file of polygons with a ``crs`` member (WGS 84 without); pixels whose centre lies outside are not used
        and the grid is cropped to it.
    mask, mask_bits
        One-band raster; with bits, a pixel is masked when any of these bits is set (QA_PIXEL), without, when non-zero.
    scale, offset
        Every value becomes value * scale + offset (reflectance of Landsat Collection 2: 0.0000275 and -0.2).
    """

    inputs: tuple[str, ...] = ()
    grid: str = choice("same", TARGET_GRIDS)
    grid_layer: str | None = None
    crs: str | None = None
    resolution: float = number(0.0, low=0)
    target_extent: tuple[float, float, float, float] | None = None
    centre: tuple[float, float] | None = None
    buffer: float = number(0.0, low=0)
    extent: str = choice("intersection", EXTENTS)
    resampling: str = choice("nearest", RESAMPLING)
    area: str | None = None
    mask: str | None = None
    mask_bits: tuple[int, ...] = ()
    scale: float = number(1.0)
    offset: float = number(0.0)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.inputs:
            raise InputError("No raster was given. Choose at least one raster as input.")
        if not all(isinstance(bit, int) and 0 <= bit < 32 for bit in self.mask_bits):
            raise InputError(f"The mask bits are {self.mask_bits}; expected whole numbers from 0 to 31.")

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        own = (getattr(self, name, None) for name in ("grid_layer", "area", "mask", "classes"))
        return (*self.inputs, *(path for path in own if path))


@dataclass(frozen=True)
class TrainingOptions(RunOptions):
    """How patches are divided, and how a network learns from them.

    inputs, bands
        Rasters of any CRS and resolution; names of the bands to use, separated by commas (empty: all).
    samples
        GeoJSON file of polygons or points that patches are centred on.
    scene
        Rasters that the model is to be put on; a training stops before it begins where they lack a band.
    split, test_share, validation_share, block_m
        ``random`` within each class, ``blocks`` of `block_m` metres that go to one side as a whole; ``automatic`` takes
        blocks where patches have places.
    patience
        Epochs without a better validation loss after which training stops; 0 for never.
    class_weights
        Whether rare classes count more.
    keep_best
        Whether the model file is written after every epoch that is the best so far, so that it stays when the run is
        cancelled.
    resume
        Go on where a run of the same model file was interrupted.
    licence, author
        For the model's card.
    model, report
        Files to write; None for no report.
    """

    inputs: tuple[str, ...] = ()
    bands: str = ""
    samples: str | None = None
    scene: tuple[str, ...] = ()
    split: str = choice("automatic", SPLITS)
    test_share: float = number(0.2, low=0.05, high=0.8)
    validation_share: float = number(0.1, low=0.0, high=0.5)
    block_m: float = number(0.0, low=0)
    epochs: int = number(60, low=1, high=10_000)
    batch: int = number(32, low=1, high=4096)
    learning_rate: float = number(0.001, low=1e-7, high=10.0)
    patience: int = number(12, low=0)
    augment: bool = True
    class_weights: bool = False
    precision: str = choice("float32", PRECISIONS)
    seed: int = number(0, low=0)
    keep_best: bool = False
    resume: bool = False
    licence: str = ""
    author: str = ""
    model: str = ""
    report: str | None = None

    def check_training(self) -> None:
        """Refuse what no training can do; for the end of a subclass' own checks."""
        if not self.model:
            raise InputError("No file for the model was given. Choose a name that ends in .landclass.")
        held_back = self.test_share + self.validation_share
        if held_back > _MOST_HELD_BACK:
            raise InputError(
                f"Test and validation take {held_back:.0%} of the patches; expected {_MOST_HELD_BACK:.0%} at most. "
                "Choose smaller shares."
            )
