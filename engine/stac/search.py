"""Looking for items, and holding what a server answers to what was asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any, NamedTuple

from rasterio.crs import CRS
from rasterio.warp import transform_geom

from ..errors import InputError
from ..options.fetch_stac import FetchStacOptions, parse_dates
from ..progress import Progress
from ..raster import RASTER_ERRORS
from .catalogue import MOST_ITEMS, Catalogue
from .items import Item, read_item

DEGREES = "EPSG:4326"
_CLOUD = "eo:cloud_cover"


class Found(NamedTuple):
    """Items that fit, and those that do not with the reason why."""

    items: list[Item]
    left_out: list[tuple[Item, str]]


def area_in_degrees(geometries: list[dict[str, Any]], crs: CRS) -> Any:
    """Return polygons as one shapely geometry in degrees."""
    from shapely import make_valid, union_all
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    try:
        placed = [geometry if crs == CRS.from_epsg(4326) else transform_geom(crs, DEGREES, geometry)
                  for geometry in geometries]  # fmt: skip
        area = union_all([make_valid(shape(geometry)) for geometry in placed])
        inside = not area.is_empty and area.bounds[0] >= -181 and area.bounds[2] <= 361 and abs(area.centroid.y) <= 90
    except (*RASTER_ERRORS, ShapelyError, ValueError, TypeError, IndexError):
        inside = False
    if not inside:
        raise InputError("The area lies nowhere on Earth by its CRS. Check its coordinates, and that its CRS is right.")
    return area


def find_items(
    catalogue: Catalogue, collection: dict[str, Any], area: Any, options: FetchStacOptions, progress: Progress
) -> Found:
    """Return the items of a collection that fit the area, dates and cloud cover.

    The conditions are sent as far as the server says that it understands them, and every item is looked at again: some
    servers pass over a filter, or find nothing by it.

    Raises
    ------
    InputError
        When nothing fits.
    """
    dates = parse_dates(options.dates)
    told: Counter[str] = Counter()
    found = Found([], [])
    common = collection.get("item_assets") or {}
    for record in _records(catalogue, area, dates, options, progress):
        item = read_item(record, common, area)
        reason = _reason(item, dates, options)
        if reason is None:
            found.items.append(item)
        else:
            found.left_out.append((item, reason[1]))
            told[reason[0]] += 1
        if sum(told.values()) + len(found.items) >= MOST_ITEMS:
            progress.warning(
                f"Only the first {MOST_ITEMS:,} items were looked at. Choose a smaller area or fewer days."
            )
            break
    reasons = ", ".join(f"{count:,} {why}" for why, count in told.items())
    progress.info(f"Items that fit: {len(found.items):,}" + (f"; left out: {reasons}." if reasons else "."))
    if not found.items:
        why = f" It has {reasons}." if reasons else ""
        raise InputError(
            f"No item of {options.collection} fits: the area, {options.dates}, at most {options.max_cloud:g} % clouds."
            f"{why} Choose other dates, more clouds or another area."
        )
    # Servers answer in any order; what follows must not depend on it.
    found.items.sort(key=lambda item: (item.taken, item.id))
    found.left_out.sort(key=lambda pair: (pair[0].taken, pair[0].id))
    return found


def _records(
    catalogue: Catalogue, area: Any, dates: tuple[datetime, datetime], options: FetchStacOptions, progress: Progress
) -> Iterator[dict[str, Any]]:
    if not catalogue.is_api:
        progress.info("The catalogue is static: its items are read one by one.")
        yield from catalogue.walk(options.collection, progress)
        return
    conditions = {"collections": [options.collection], "bbox": list(area.bounds), "datetime": _interval(dates)}
    clouds = _cloud_condition(catalogue, options.max_cloud)
    words = {"query": "QUERY", "filter": "a CQL2 filter"}
    how = next((word for key, word in words.items() if key in clouds), "no condition, and looked at here")
    progress.info(f"Searching {options.collection}; cloud cover is sent as {how}.")
    answered = False
    for record in catalogue.search(progress, **conditions, **clouds):
        answered = True
        yield record
    if clouds and not answered:  # some find nothing by a filter that they claim to know
        yield from catalogue.search(progress, **conditions)


def _cloud_condition(catalogue: Catalogue, most: float) -> dict[str, Any]:
    if most >= 100:
        return {}
    if catalogue.conforms_to("QUERY"):
        return {"query": {_CLOUD: {"lte": most}}}
    if catalogue.conforms_to("FILTER"):
        return {"filter": {"op": "<=", "args": [{"property": _CLOUD}, most]}, "filter_lang": "cql2-json"}
    return {}


def _interval(dates: tuple[datetime, datetime]) -> str:
    ends = [datetime.min.replace(tzinfo=timezone.utc), datetime.max.replace(tzinfo=timezone.utc)]
    return "/".join(".." if date == end else date.strftime("%Y-%m-%dT%H:%M:%SZ") for date, end in zip(dates, ends))


def _reason(item: Item, dates: tuple[datetime, datetime], options: FetchStacOptions) -> tuple[str, str] | None:
    """Return why an item does not fit, in general and in its own case; None when it does."""
    if item.collection and item.collection != options.collection:
        return "of other collections", f"is of {item.collection}"
    if not dates[0] <= item.taken <= dates[1]:
        return "outside the dates", "outside the dates"
    if not item.cover:
        return "beside the area", "beside the area"
    if item.cloud is not None and item.cloud > options.max_cloud:
        return "too cloudy", f"cloud cover {item.cloud:g} % is above {options.max_cloud:g} %"
    return None
