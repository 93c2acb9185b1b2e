"""Options of fetching scenes from a STAC catalogue."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ..errors import InputError
from .base import RESAMPLING, RunOptions, choice, number

CATALOGUES = {
    "planetary-computer": "https://planetarycomputer.microsoft.com/api/stac/v1",
    "earth-search": "https://earth-search.aws.element84.com/v1",
}
COMPOSITES = ("least_cloudy", "each_scene", "median")
HEADERS_VARIABLE = "LANDCLASS_STAC_HEADERS"

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Secret(str):
    """Text that is shown nowhere: printing and formatting it gives stars; `reveal` gives the text itself."""

    def __repr__(self) -> str:
        return "'***'"

    def __str__(self) -> str:
        return "***"

    def __format__(self, _spec: str) -> str:
        return "***"

    def reveal(self) -> str:
        """Return the text."""
        return str.__str__(self)


@dataclass(frozen=True)
class FetchStacOptions(RunOptions):
    """Which scenes are looked for, and what is fetched of them.

    catalog, collection
        Address of a STAC API or of a static catalogue (a file too), or one of the words of `CATALOGUES`; id of one of
        its collections.
    area
        GeoJSON file of polygons with a ``crs`` member (WGS 84 without); pixels whose centre lies outside get no value.
    extent, extent_crs
        (xmin, ymin, xmax, ymax) in place of an area, and its CRS.
    dates
        First and last day, ``2020-06-01/2020-08-31``; months and years count whole, ``..`` is an open end.
    max_cloud
        Highest cloud cover of a scene, in per cent; scenes that tell none stay.
    bands
        Names of bands separated by commas: asset keys or common names; empty for all that the items describe.
    composite
        ``least_cloudy``: the best scene, and where it has no value the next best; ``each_scene``: a raster a scene;
        ``median`` of the scenes where the scene classification or QA mask shows clear ground.
    limit
        Most scenes to fetch. A scene is all items of one day and platform.
    target_crs, resolution
        CRS of the rasters, None for that of most items; size of pixels in its units, 0 for that of the finest band.
    scale_values
        Apply the scale and offset that the catalogue states; values are decimals then.
    headers
        Lines ``Name: value`` sent to the host of the catalogue; of an empty one the environment variable
        ``LANDCLASS_STAC_HEADERS`` holds them.
    token_url
        Address of a token service, to which the collection's id is added; empty for that of the Planetary Computer
        where its assets are read.
    timeout_s, retries
        Seconds without an answer after which a server counts as gone; how often a request is tried again.
    output, folder
        Raster of the composite, or of the first scene; folder for one raster a scene, None for none.
    """

    catalog: str = "earth-search"
    collection: str = "sentinel-2-l2a"
    area: str | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = "EPSG:4326"
    dates: str = ""
    max_cloud: float = number(20.0, low=0.0, high=100.0)
    bands: str = "red,green,blue,nir"
    composite: str = choice("least_cloudy", COMPOSITES)
    limit: int = number(12, low=1, high=500)
    target_crs: str | None = None
    resolution: float = number(0.0, low=0.0)
    resampling: str = choice("nearest", RESAMPLING)
    scale_values: bool = False
    headers: str = Secret()
    token_url: str = ""
    timeout_s: float = number(30.0, low=0.1, high=600.0)
    retries: int = number(3, low=0, high=10)
    output: str = ""
    folder: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.headers, str):  # the check of types would show the value
            raise InputError("The headers are no text; expected lines such as Authorization: Bearer ...")
        if not isinstance(self.headers, Secret):
            object.__setattr__(self, "headers", Secret(self.headers))
        super().__post_init__()
        for name, what in (("catalog", "catalogue"), ("collection", "collection")):
            if not getattr(self, name).strip():
                raise InputError(f"No {what} was given. Name one, such as {self.default(name)}.")
        if bool(self.area) == bool(self.extent):
            raise InputError("Give an area or an extent, one of the two: what to look for scenes of.")
        if self.extent and not (self.extent[0] < self.extent[2] and self.extent[1] < self.extent[3]):
            raise InputError(
                f"The extent is {self.extent}; expected xmin, ymin, xmax, ymax, the first two below the others."
            )
        parse_dates(self.dates)
        if not self.output.lower().endswith((".tif", ".tiff")):
            raise InputError(f"The output is {self.output!r}; expected a file name that ends in .tif.")

    @property
    def address(self) -> str:
        """Address of the catalogue."""
        return CATALOGUES.get(self.catalog.strip(), self.catalog.strip())

    def to_record(self) -> dict[str, Any]:
        """Return the options as JSON-ready data, without what is secret."""
        record = super().to_record()
        del record["headers"]
        return record


def parse_dates(text: str) -> tuple[datetime, datetime]:
    """Return the first and last moment of a range of dates such as ``2020-06/2020-08-31``; one date is a range too.

    Raises
    ------
    InputError
        When it is no such range, or ends before it starts.
    """
    ends = [end.strip() for end in text.split("/")]
    ends = ends * 2 if len(ends) == 1 else ends
    if len(ends) == 2 and any(end not in ("", "..") for end in ends):
        start, end = _moment(ends[0], False), _moment(ends[1], True)
        if start and end and start <= end:
            return start, end
    raise InputError(
        f"The dates are {text!r}; expected the first and the last day such as 2020-06-01/2020-08-31, in this order."
    )


def _moment(text: str, last: bool) -> datetime | None:
    """Return the first or last moment of a day, month or year; the first or last of all for an open end."""
    if text in ("", ".."):
        return (datetime.max if last else datetime.min).replace(tzinfo=timezone.utc)
    found = _DAY.fullmatch(text)
    if not found:
        return None
    try:
        year = int(found[1])
        month = int(found[2] or (12 if last else 1))
        day = int(found[3] or (monthrange(year, month)[1] if last else 1))
        clock = (23, 59, 59, 999_999) if last else (0, 0, 0, 0)
        return datetime(year, month, day, *clock, tzinfo=timezone.utc)
    except ValueError:
        return None
