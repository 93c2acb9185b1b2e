"""Principal components of a stack as bands, from all its usable pixels."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from ..core.principal_components import Moments, PrincipalComponents, fit_components
from ..errors import InputError
from ..options.principal_components import PrincipalComponentsOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.stack import Stack, StackReader, build_stack, left_out_text
from ..raster.windows import TILE, plan_windows, run_windows, threads_that_fit
from ..raster.writing import recipe_tags
from ..staging import Staging
from .written_bands import WrittenBand, behind, read_with_room, write_bands

WEIGHTS_TAG = "LANDCLASS_COMPONENT"
_FIELDS = (
    *(("component", "text"), ("eigenvalue", "float"), ("share", "float"), ("cumulative", "float")),
    ("written", "bool"),
)


@dataclass(frozen=True)
class _Apply:
    """Computes the first `count` components of a window."""

    components: PrincipalComponents
    count: int
    append: bool

    def __call__(self, reader: StackReader, window: Window) -> tuple[np.ndarray, None]:
        block, cube, added = read_with_room(reader, window, self.append, self.count)
        self.components.apply(block.cube, added)
        return cube, None


def measure(reader: StackReader, window: Window) -> tuple[list[Moments], dict[str, int]]:
    """Return the moments of a window in pieces that are the same whatever its width, and the pixels left out."""
    block = reader.read(window)
    places = (slice(start, start + TILE) for start in range(0, block.valid.shape[1], TILE))
    return [Moments.of(block.cube[:, :, at][:, block.valid[:, at]]) for at in places], block.left_out


def run(options: PrincipalComponentsOptions, progress: Progress) -> JobResult:
    """Measure all usable pixels, find the components and write them, in two passes.

    Outputs are the raster (``OUTPUT``), the number of its bands (``BAND_COUNT``), the share of the variance that its
    components have (``EXPLAINED``) and the table of all components (``COMPONENTS``).

    Raises
    ------
    InputError
        When there are too few bands or pixels, or nothing varies.
    """
    stack = build_stack(options, progress)
    stack = replace(stack, dtype=np.result_type(stack.dtype, np.float32))
    bands = len(stack.bands)
    if bands < 2:
        raise InputError(f"The input has one band, {stack.names[0]}; expected at least two.")
    if options.count > bands:
        raise InputError(f"{options.count} components are asked for; expected at most {bands}, one for each band.")
    moments = _measured(stack, options, progress.part(0.0, 0.45))
    components = fit_components(moments, options.scaling == "band_standard")
    cumulative = components.shares.cumsum()
    # Without the last digits, where sums of shares may miss a whole.
    count = options.count or min(int(np.searchsorted(cumulative, options.variance - 1e-12)) + 1, bands)
    _tell(components, stack, count, progress)
    names = [f"PC{number}" for number in range(1, bands + 1)]
    added = [WrittenBand(name, _tags(components, stack, at)) for at, name in enumerate(names[:count])]
    written = behind(stack, added, options.append)
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output)
        recipe = recipe_tags("landclass:principalcomponents", options, options.inputs)
        work = _Apply(components, count, options.append)
        for _ in write_bands(
            path, stack, written, work, recipe, options, progress.part(0.45, 0.99), "Computing",
            dtype="float32", nodata=float("nan"), bytes_per_pixel=4 * len(written),
        ):  # fmt: skip
            pass
        staging.commit()
    return JobResult(
        outputs={"OUTPUT": options.output, "BAND_COUNT": len(written), "EXPLAINED": float(cumulative[count - 1])},
        tables={"COMPONENTS": _table(components, stack, names, count)},
        layer_names={"OUTPUT": "Principal components", "COMPONENTS": "Table of components"},
    )


def _measured(stack: Stack, options: PrincipalComponentsOptions, progress: Progress) -> Moments:
    """Return the moments of all usable pixels, added up in the order of the pieces."""
    scratch = 3 * len(stack.bands) * stack.dtype.itemsize
    windows = plan_windows(stack, options.memory_mb, options.threads, scratch)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, scratch)
    left_out: Counter[str] = Counter()
    moments = Moments.none(len(stack.bands))
    for pieces, without in run_windows(stack, windows, measure, threads, progress, "Measuring"):
        left_out.update(without)
        for piece in pieces:
            moments = moments.plus(piece)
    progress.info(left_out_text(left_out, stack.grid))
    return moments


def _tags(components: PrincipalComponents, stack: Stack, at: int) -> dict[str, str]:
    """Return how a component is computed: the sum of weight * (value - mean) / scale over the bands."""
    columns = (components.weights[at], components.mean, components.scale)
    record = {
        name: {"weight": weight, "mean": mean, "scale": scale}
        for name, weight, mean, scale in zip(stack.names, *(values.tolist() for values in columns))
    }
    return {WEIGHTS_TAG: json.dumps(record)}


def _tell(components: PrincipalComponents, stack: Stack, count: int, progress: Progress) -> None:
    for number, (variance, share) in enumerate(zip(components.variances[:count], components.shares), start=1):
        progress.info(f"PC{number}: eigenvalue {variance:.6g}, {100 * share:.2f} % of the variance.")
    progress.info(f"Components: {count}, with {100 * components.shares[:count].sum():.2f} % of the variance.")
    same = [name for name, column in zip(stack.names, components.loadings.T) if not column.any()]
    if same:
        progress.warning(f"{', '.join(same)} is the same in all usable pixels and adds nothing.")


def _table(components: PrincipalComponents, stack: Stack, names: list[str], count: int) -> Table:
    """Return a row for each component: eigenvalue, shares of variance, and correlation with each band."""
    shares = components.shares
    rows = [
        (name, float(variance), float(share), float(sum_), at < count, *loadings.tolist())
        for at, (name, variance, share, sum_, loadings) in enumerate(
            zip(names, components.variances, shares, shares.cumsum(), components.loadings)
        )
    ]
    return Table((*_FIELDS, *((f"loading_{name}", "float") for name in stack.names)), rows)
