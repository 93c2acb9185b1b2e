"""Options of sampling designs for accuracy assessment."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, choice, number

DESIGNS = ("stratified", "simple", "systematic")
ALLOCATIONS = ("minimum", "proportional", "equal", "neyman")
MOST_UNITS = 100_000  # nobody interprets more, and all of them are held in memory


@dataclass(frozen=True)
class AccuracySampleOptions(RunOptions):
    """How many sample units are drawn from a class raster, and how.

    map
        Class raster of one band.
    design
        ``stratified`` by map class, ``simple`` random, or ``systematic``: a square lattice with a random start.
    n
        Sample units in all; 0 for as many as the targets need, the larger number where there are two.
    target_se
        Standard error that the overall accuracy shall have; 0 for none.
    target, target_class
        Half the width of the 95 % interval of a class's area, as a share of its area on the map, and its number or
        name; 0 and empty for none.
    expected
        Expected user's accuracies: ``0.85`` for all classes, ``0.85; Water: 0.95; 3: 0.7`` for some of them others.
    expected_producers
        Expected producer's accuracy of `target_class`.
    allocation
        How strata share the units: in proportion with at least `minimum` each, ``proportional``, ``equal``,
        ``neyman``. The last three give every stratum at least 2.
    show_map_class
        Whether the points tell what the map shows, which interpreters should not know.
    """

    map: str = ""
    design: str = choice("stratified", DESIGNS)
    n: int = number(0, low=0, high=MOST_UNITS)
    target_se: float = number(0.01, low=0.0, high=0.25)
    target: float = number(0.0, low=0.0, high=1.0)
    target_class: str = ""
    expected: str = "0.8"
    expected_producers: float = number(0.8, low=0.01, high=1.0)
    allocation: str = choice("minimum", ALLOCATIONS)
    minimum: int = number(50, low=2)
    show_map_class: bool = False
    seed: int = number(0, low=0)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.map:
            raise InputError("No class map was given. Choose the raster of classes to draw the sample from.")
        if bool(self.target) != bool(self.target_class.strip()):
            raise InputError(
                f"The target of an area is {self.target:g} and its class {self.target_class.strip() or 'empty'!r}; "
                "expected both or neither. Give the class and half the width of its interval, such as 0.1 for 10 %."
            )
        if not (self.n or self.target_se or self.target):
            raise InputError(
                "Neither a number of sample units nor a target was given. Give N, or the standard error to reach."
            )

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads."""
        return (self.map,)
