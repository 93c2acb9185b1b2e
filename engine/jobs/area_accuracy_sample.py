"""Interpreted sample units: what each of them is in the reference and on rasters, and which are left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import numpy as np

from ..errors import InputError
from ..options.area_accuracy import AreaAccuracyOptions
from ..progress import Progress
from ..raster.class_words import Classes, word_of
from ..raster.grid import crs_name
from ..raster.points import read_units
from ..raster.strata import Strata, classes_at


class Sample:
    """The units of a layer, and those among them that are used: every step leaves out those that it knows nothing of.

    `used` holds the places of the units that are left, `left_out` counts the others by reason. What is told of units
    is of all of them, (n_units,), -1 for those that are left out.
    """

    def __init__(self, options: AreaAccuracyOptions) -> None:
        fields = [name for name in (options.reference_field, options.map_field, options.stratum_field) if name]
        self._units = read_units(options.reference, list(dict.fromkeys(fields)))
        self._options = options
        self._beside = ""  # in which CRS the points and the raster are that they lie beside
        self.left_out: Counter[str] = Counter()
        self.used = np.arange(len(self._units))
        interpreted = np.array([bool(word) for word in self._words(options.reference_field)])
        self._keep(interpreted, "without a reference class")

    def __len__(self) -> int:
        """Return the number of units, with those left out."""
        return len(self._units)

    @property
    def lost(self) -> str:
        """How many units are left out for which reason; empty for none."""
        return ", ".join(f"{number:,} {reason}" for reason, number in self.left_out.items() if number)

    def classes(self, raster: Strata | None, field: str, what: str, progress: Progress) -> tuple[Classes, np.ndarray]:
        """Return classes and which of them each unit is: what a field says, or else the raster at the point.

        `what` the raster is, is for messages.

        Raises
        ------
        InputError
            When the field says what is no class of the raster, or no unit is left.
        """
        if field:
            classes, places = self._classes_of_field(raster, field, what)
        else:
            assert raster is not None  # the options see to it that there is a field or a raster
            classes, places = Classes.of(raster.table), self._classes_at_points(raster, what, progress)
        if not len(self.used):
            raise InputError(
                f"No sample unit can be used: {self.lost}.{self._beside} Check the layer, its fields and its CRS."
            )
        return classes, places

    def reference(self, classes: Classes) -> tuple[Classes, np.ndarray, list[str]]:
        """Return the classes with those behind them that only the reference has, and which each unit is in truth.

        The sentences say how the words of the reference were matched.

        Raises
        ------
        InputError
            When the reference and the map have no class in common.
        """
        words = [self._words(self._options.reference_field)[at] for at in self.used.tolist()]
        joined, found = classes.joined_with(words)
        if min(found) >= len(classes.names):
            raise InputError(
                f"No class of the reference ({_some(Classes.found(words).names)}) is one of the map "
                f"({_some(classes.names)}). Name the classes as the map does, or choose another field."
            )
        return joined, self._of_used(np.array(found)), classes.matched(words)

    def drop_repeated(self, raster: Strata | None, reference: np.ndarray, classes: Classes) -> None:
        """Leave out units whose place, a pixel of the raster where there is one, comes a second time.

        Raises
        ------
        InputError
            When two units at one place are not the same in the reference.
        """
        x, y = self._units.x, self._units.y
        columns, rows = (x, y) if raster is None else self._units.on(raster.stack.grid)
        located = np.isfinite(x) if raster is None else (columns >= 0) & (rows >= 0)
        first: dict[tuple[Any, Any], int] = {}
        kept = np.ones(len(self), bool)
        for at in self.used[located[self.used]].tolist():
            other = first.setdefault((columns[at], rows[at]), at)
            kept[at] = other == at
            if reference[other] != reference[at]:
                one, another = (classes.names[reference[which]] for which in (other, at))
                raise InputError(
                    f"Two sample units lie at {x[at]:.10g}, {y[at]:.10g}: one is {one} in the reference, the other "
                    f"{another}. Decide on one, and remove the other."
                )
        self._keep(kept, "at the place of another")

    def _classes_of_field(self, raster: Strata | None, field: str, what: str) -> tuple[Classes, np.ndarray]:
        if field == self._options.reference_field:
            raise InputError(
                f"The field {field!r} is given both for the reference and for the {what}, which would always agree. "
                "Choose another one."
            )
        words = self._words(field)
        said = {words[at] for at in self.used.tolist()} - {""}
        classes = Classes.of(raster.table) if raster else Classes.found(said)
        found: dict[str, int] = {"": -1}
        for word in sorted(said):
            place = classes.place(word)
            if place is None:
                raise InputError(
                    f"The field {field!r} says {word!r}, which is none of the classes of the {what}: "
                    f"{_some(classes.names)}. Choose the raster and field that belong together."
                )
            found[word] = place
        places = self._of_used(np.array([found[words[at]] for at in self.used.tolist()], np.int64))
        self._keep(places >= 0, f"without a class in {field!r}")
        return classes, places

    def _classes_at_points(self, raster: Strata, what: str, progress: Progress) -> np.ndarray:
        located = np.isfinite(self._units.x)
        any_left = len(self.used) > 0
        if any_left and not located[self.used].any():
            raise InputError(
                f"The reference has no points, so the raster of the {what} cannot be read at them. Choose the field "
                "that holds its class."
            )
        self._keep(located, "without a point")
        grid, label = raster.stack.grid, raster.stack.sources[0].label
        columns, rows = self._units.on(grid)
        inside = (columns >= 0) & (rows >= 0) & (columns < grid.width) & (rows < grid.height)
        self._keep(inside, f"outside {label}")
        if any_left and not len(self.used):
            given, expected = crs_name(self._units.crs), crs_name(grid.crs)
            self._beside = f" The points are taken to be in {given}, {label} is in {expected}."
        found = classes_at(raster, columns[self.used], rows[self.used], self._options, progress)
        places = self._of_used(found)
        self._keep(places >= 0, f"on nodata of {label}")
        return places

    def _words(self, field: str) -> list[str]:
        return [word_of(value) for value in self._units.properties[field]]

    def _of_used(self, found: np.ndarray) -> np.ndarray:
        """Return for all units what was found for the used ones, -1 for the others."""
        places = np.full(len(self), -1)
        places[self.used] = found
        return places

    def _keep(self, kept: np.ndarray, reason: str) -> None:
        """Leave out the used units that are not kept, (n_units,), for a reason."""
        chosen = kept[self.used]
        self.left_out[reason] += int(np.count_nonzero(~chosen))
        self.used = self.used[chosen]


def _some(names: Iterable[str], most: int = 12) -> str:
    """Return names for a message, not all of them where there are many."""
    listed = list(names)
    more = f" and {len(listed) - most} others" if len(listed) > most else ""
    return ", ".join(listed[:most]) + more
