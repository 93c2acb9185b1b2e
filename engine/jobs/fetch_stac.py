"""Scenes of a STAC catalogue over an area as aligned rasters: searched, chosen, fetched and put together."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..options.fetch_stac import HEADERS_VARIABLE, FetchStacOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.grid import Grid, crs_name
from ..raster.vectors import read_area
from ..raster.writing import recipe_tags
from ..stac.catalogue import Catalogue
from ..stac.fetching import Parts, Remote
from ..stac.items import Item, wanted_bands
from ..stac.mosaics import ItemParts, target_crs, target_grid, write_raster
from ..stac.scenes import COVERED, Scene, choose_scenes, group_scenes
from ..stac.search import DEGREES, area_in_degrees, find_items
from ..stac.signing import Signer, host_of, masked, parse_headers
from ..staging import Staging

ITEM_FIELDS = (
    ("item", "text"),
    ("date", "text"),
    ("platform", "text"),
    ("cloud", "float"),
    ("cover", "float"),
    ("taken", "bool"),
    ("why_not", "text"),
)
_NOT_RECORDED = (
    *("catalog", "token_url", "timeout_s", "retries", "output", "folder"),
    *("memory_mb", "threads", "scheduler", "command"),
)
_NOT_STATED = "not stated"


def run(options: FetchStacOptions, progress: Progress) -> JobResult:
    """Search, choose the scenes, fetch the windows that are needed and write the rasters.

    The same items give the same bytes, whatever the memory and threads. What was fetched stays beside the output until
    that is whole, and serves the next run of the same request.

    Raises
    ------
    InputError
        When the catalogue or a file cannot be read, or nothing fits.
    """
    geometries, area_crs = _area(options)
    area = area_in_degrees(geometries, area_crs)
    headers = parse_headers(options.headers.reveal() or os.environ.get(HEADERS_VARIABLE, ""))  # type: ignore[attr-defined]
    progress.update(0.0, "Searching")
    catalogue = Catalogue(options.address, headers, options.timeout_s, options.retries)
    collection = catalogue.collection(options.collection, progress)
    found = find_items(catalogue, collection, area, options, progress)
    names = wanted_bands(options.bands, found.items)
    reasons = {item.id: why for item, why in found.left_out}
    fitting = [item for item in found.items if not _lacking(item, names, reasons)]
    if not fitting:
        raise InputError(
            f"No scene has all of {', '.join(names)}; the first has {', '.join(found.items[0].names())}. Choose others."
        )
    scenes, not_chosen = choose_scenes(group_scenes(fitting, area), area, options.composite, options.limit)
    reasons.update(not_chosen)
    _tell_scenes(scenes, options, progress)
    signer = Signer(catalogue, options.collection, options.token_url)
    remote = Remote(signer, headers, host_of(catalogue.url), options, progress)
    items = [item for scene in scenes for item in scene.items]
    crs = target_crs(items, options)
    finest = _finest(items, names, crs, remote)
    grid, shape = target_grid(crs, finest, geometries, area_crs, area.centroid, options.resolution)
    progress.info(f"Grid: {grid.width} x {grid.height} pixels of {grid.pixel_text()} in {crs_name(grid.crs)}.")
    parts = Parts(options.output, grid, shape if options.area else None, remote, options)
    with_mask = options.composite == "median"
    taken = {item.id: _item_parts(item, names, with_mask, parts, options) for item in items}
    _tell_values(list(taken.values()), options, progress)
    wanted = [part for one in taken.values() for part in (*one.bands, *([one.mask[0]] if one.mask else []))]
    parts.fetch(wanted, progress.part(0.05, 0.8))
    with Staging(progress, [options.area] if options.area else []) as staging:
        try:
            _write(staging, scenes, taken, collection, options, progress.part(0.8, 0.99))
        except InputError:  # another run would come to the same
            parts.finish()
            raise
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    parts.finish()
    _tell_attribution(collection, progress)
    everything = [*found.items, *(item for item, _ in found.left_out)]
    outputs = {"OUTPUT": options.output, "SCENES": len(scenes), "ITEMS_TAKEN": len(items)}
    if options.folder:
        outputs["FOLDER"] = options.folder
    return JobResult(
        outputs=outputs,
        tables={
            "FOOTPRINTS": _footprints(everything, taken, reasons),
            "ITEMS": Table(ITEM_FIELDS, [_row(item, taken, reasons) for item in everything]),
        },
        layer_names={
            "OUTPUT": f"{options.collection} {_dates(scenes if options.composite != 'each_scene' else scenes[:1])}",
            "FOOTPRINTS": f"{options.collection} footprints",
            "ITEMS": f"{options.collection} items",
        },
    )


def _area(options: FetchStacOptions) -> tuple[list[dict[str, Any]], CRS]:
    if options.extent is None:
        return read_area(options.area or "")
    xmin, ymin, xmax, ymax = options.extent
    ring = [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]
    try:
        return [{"type": "Polygon", "coordinates": [ring]}], CRS.from_user_input(options.extent_crs)
    except CRSError:
        raise InputError(
            f"The CRS {options.extent_crs!r} of the extent is not known. Give a code such as EPSG:4326."
        ) from None


def _lacking(item: Item, names: Sequence[str], reasons: dict[str, str]) -> bool:
    lacking = [name for name in names if item.band(name) is None]
    if lacking:
        reasons[item.id] = f"has no band {', '.join(lacking)}"
    return bool(lacking)


def _finest(items: Sequence[Item], names: Sequence[str], crs: CRS | None, remote: Remote) -> Grid:
    """Return the grid of the finest band of the first item in the target CRS, else of the first item."""
    code = crs.to_epsg() if crs else None
    chosen = next((item for item in items if code and item.crs == f"EPSG:{code}"), items[0])
    bands = [chosen.band(name) for name in names]
    grids = [remote.inspect(chosen, band).grid for band in bands if band is not None]
    return min(grids, key=lambda grid: grid.pixel_size_m())


def _item_parts(
    item: Item, names: Sequence[str], with_mask: bool, parts: Parts, options: FetchStacOptions
) -> ItemParts:
    bands = [item.band(name) for name in names]
    mask = item.mask() if with_mask else None
    return ItemParts(
        item,
        tuple(parts.part(item, band, options.resampling) for band in bands if band is not None),
        (parts.part(item, mask[0], "nearest"), mask[1]) if mask else None,
    )


def _write(
    staging: Staging,
    scenes: Sequence[Scene],
    taken: dict[str, ItemParts],
    collection: dict[str, Any],
    options: FetchStacOptions,
    progress: Progress,
) -> None:
    """Write the raster of the composite, and one a scene where they are asked for."""
    groups = [[taken[item.id] for item in scene.items] for scene in scenes]
    main, covered = groups, list(scenes)
    if options.composite == "least_cloudy":
        main = [[member for group in groups for member in group]]
    elif options.composite == "each_scene":
        main, covered = groups[:1], covered[:1]
    jobs = [(staging.file(options.output), main, covered)]
    if options.folder:
        folder = staging.folder(options.folder)
        # The scenes of a folder show all that there is
        unmasked = [[member._replace(mask=None) for member in group] for group in groups]
        jobs += [
            (folder / name, [group], [scene])
            for name, group, scene in zip(_file_names(scenes, options), unmasked, scenes)
        ]
    for at, (path, composed, shown) in enumerate(jobs):
        part = progress.part(at / len(jobs), (at + 1) / len(jobs))
        items = [item for scene in shown for item in scene.items]
        tags = _tags(items, collection, options)
        shares = write_raster(path, composed, tags, options, part, f"Writing {path.name}")
        _tell_shares(path.name, dict(zip(_names(composed), shares.tolist())), progress)
        if at == 0 and not shares.any():
            raise InputError(
                "Not one pixel of the area has a value: the scenes only touch it, or all of it is masked. Choose other "
                "dates, more clouds or another area."
            )


def _names(groups: Sequence[Sequence[ItemParts]]) -> list[str]:
    return [part.band.name for part in groups[0][0].bands]


def _tell_shares(name: str, shares: dict[str, float], progress: Progress) -> None:
    """Say what share of the pixels arrived."""
    progress.info(f"{name}: pixels with a value: {', '.join(f'{band} {share:.1%}' for band, share in shares.items())}.")
    empty = [band for band, share in shares.items() if not share]
    if empty:
        progress.warning(f"{name} has no pixel with a value in {', '.join(empty)}.")


def _file_names(scenes: Sequence[Scene], options: FetchStacOptions) -> list[str]:
    """Return a name for the raster of each scene; the platform tells those of one day apart."""
    days = Counter(scene.date for scene in scenes)
    stems = [
        f"{options.collection}_{scene.date}{f'_{scene.platform}' if days[scene.date] > 1 else ''}" for scene in scenes
    ]
    return ["".join(sign if sign.isalnum() or sign in "._-" else "_" for sign in stem) + ".tif" for stem in stems]


def _tags(items: Sequence[Item], collection: dict[str, Any], options: FetchStacOptions) -> dict[str, str]:
    ids = [item.id for item in items]
    return {
        **recipe_tags("landclass:fetchstac", options, ids, _NOT_RECORDED),
        "STAC_CATALOG": masked(options.address),
        "STAC_COLLECTION": options.collection,
        "STAC_ITEMS": json.dumps(ids),
        "STAC_DATES": json.dumps(sorted({item.date for item in items})),
        "STAC_LICENSE": str(collection.get("license") or _NOT_STATED),
        "STAC_ATTRIBUTION": _attribution(collection) or _NOT_STATED,
    }


def _attribution(collection: dict[str, Any]) -> str:
    providers = [one for one in collection.get("providers") or [] if isinstance(one, dict)]
    return "; ".join(str(one["name"]) for one in providers if one.get("name"))


def _row(item: Item, taken: dict[str, ItemParts], reasons: dict[str, str]) -> tuple[Any, ...]:
    return (
        *(item.id, item.date, item.platform, item.cloud, round(item.cover, 4)),
        *(item.id in taken, reasons.get(item.id, "")),
    )


def _footprints(items: Sequence[Item], taken: dict[str, ItemParts], reasons: dict[str, str]) -> Table:
    """Return the outlines of the items, a row for each part of a footprint."""
    rows, rings = [], []
    for item in items:
        for polygon in getattr(item.footprint, "geoms", [item.footprint]):
            if polygon is not None and polygon.geom_type == "Polygon":
                rows.append(_row(item, taken, reasons))
                rings.append([(at[0], at[1]) for at in polygon.exterior.coords])
    return Table(ITEM_FIELDS, rows, crs=DEGREES, rings=rings)


def _dates(scenes: Sequence[Scene]) -> str:
    days = sorted({scene.date for scene in scenes})
    return days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"


def _tell_scenes(scenes: Sequence[Scene], options: FetchStacOptions, progress: Progress) -> None:
    for scene in scenes:
        clouds = "cloud cover unknown" if scene.cloud is None else f"cloud cover {scene.cloud:.1f} %"
        items = ", ".join(item.id for item in scene.items)
        progress.info(f"Scene of {scene.label}: {clouds}, covers {scene.cover:.1%} of the area ({items}).")
    if options.composite == "each_scene" and not options.folder and len(scenes) > 1:
        progress.warning(
            "Each scene was asked for, but no folder for them: only the first is written. Choose a folder."
        )
    if options.composite == "median" and len(scenes) < 3:
        progress.warning(
            f"Scenes in the median: only {len(scenes)}, so clouds that the mask misses stay. Choose more dates."
        )
    if max(scene.cover for scene in scenes) < COVERED and options.composite != "least_cloudy":
        progress.warning("No scene covers the whole area; pixels that it does not cover have no value.")


def _tell_values(members: Sequence[ItemParts], options: FetchStacOptions, progress: Progress) -> None:
    """Say what the numbers mean, and what about them differs."""
    for parts in zip(*(member.bands for member in members)):
        name = parts[0].band.name
        told = [(part.band.scale, part.band.offset) for part in parts]
        stated = sorted({(1.0 if scale is None else scale, offset or 0.0) for scale, offset in told})
        words = "; ".join(f"scale {scale:g}, offset {offset:g}" for scale, offset in stated)
        if not any(value is not None for pair in told for value in pair):
            if options.scale_values:
                progress.warning(f"The catalogue states no scale for {name}; its values stay as they are.")
        elif options.scale_values:
            progress.info(f"{name} is scaled: {words}.")
        else:
            progress.info(f"{name} is as it is stored; the catalogue states {words}.")
            if len(stated) > 1 and options.composite != "each_scene":
                progress.warning(f"The scenes differ in what the values of {name} mean. Choose to scale the values.")
    unmasked = [member.item.id for member in members if member.mask is None]
    if options.composite == "median" and unmasked:
        progress.warning(
            "Items with neither a scene classification nor a QA mask, whose clouds are not left out, "
            f"{len(unmasked)} in all: {', '.join(unmasked[:5])}{' ...' if len(unmasked) > 5 else ''}."
        )


def _tell_attribution(collection: dict[str, Any], progress: Progress) -> None:
    licence = str(collection.get("license") or _NOT_STATED)
    progress.info(f"Licence: {licence}. Attribution: {_attribution(collection) or _NOT_STATED}.")
