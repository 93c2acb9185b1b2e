"""One item of a catalogue: where and when it was taken, and what its assets hold."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, NamedTuple

from ..errors import InputError
from ..raster.bands import natural_key
from .catalogue import resolved

_PICTURES = {"thumbnail", "overview", "visual"}
_RASTERS = ("image/tiff", "image/vnd.stac.geotiff")
_TAKEN_AS = {"swir1": "swir16", "swir2": "swir22", "rededge1": "rededge071", "rededge2": "rededge075",
             "rededge3": "rededge078", "nir_narrow": "nir08"}  # fmt: skip
_PATHS = (
    ("s3://", "/vsis3/"),
    ("gs://", "/vsigs/"),
    ("http://", "/vsicurl/http://"),
    ("https://", "/vsicurl/https://"),
)


class AssetBand(NamedTuple):
    """One band of an asset.

    `name` is what it was asked for by, `number` counts from 1, `size` is that of the whole file in bytes and `shape`
    its (rows, columns). What the catalogue does not tell is None.
    """

    name: str
    key: str
    href: str
    number: int
    nodata: float | None
    scale: float | None
    offset: float | None
    size: int | None
    shape: tuple[int, int] | None

    @property
    def gdal_path(self) -> str:
        """The name GDAL reads the file by."""
        return gdal_path(self.href)


@dataclass(frozen=True, eq=False)
class Item:
    """An item as the catalogue tells it; `footprint` is a shapely geometry in degrees, None where it tells none.

    `cloud` is in per cent; `cover` the share of the area that the item covers.
    """

    id: str
    collection: str
    taken: datetime
    platform: str
    cloud: float | None
    footprint: Any
    cover: float
    crs: str | None
    assets: dict[str, dict[str, Any]]
    common_assets: dict[str, dict[str, Any]]
    properties: dict[str, Any]

    @property
    def date(self) -> str:
        """Day it was taken, in UTC."""
        return self.taken.date().isoformat()

    @property
    def sensor(self) -> str | None:
        """The sensor as bands know it: "landsat8", "sentinel2"; None for others."""
        words = f"{self.platform} {self.properties.get('constellation', '')}".casefold()
        found = re.search(r"landsat-?([4-9])", words)
        return f"landsat{found[1]}" if found else "sentinel2" if re.search(r"sentinel-?2", words) else None

    def band(self, name: str) -> AssetBand | None:
        """Return the band of an asset key, a band's own name or a common name; None where there is none.

        Several may show the same: rasters go before pictures of them and other formats, and fine pixels before coarse.
        """
        wanted = name.casefold()
        found = []
        for key in self.assets:
            bands = self._bands(key)
            for index, band in enumerate(bands, start=1):
                names = [str(band.get(word) or "").casefold() for word in ("name", "common_name", "eo:common_name")]
                whole = len(bands) == 1 and key.casefold() == wanted
                if whole or wanted in names or _TAKEN_AS.get(wanted) in names[1:]:
                    found.append((self._rank(key, not whole, len(bands)), key, index))
        return self._asset_band(name, *min(found)[1:]) if found else None

    def names(self) -> list[str]:
        """Return what its bands can be asked for by: common names, else asset keys."""
        found: set[str] = set()
        for key in sorted(self.assets, key=lambda key: self._rank(key, False, 1)):
            asset, bands = self.assets[key], self._bands(key)
            roles = set(asset.get("roles") or [])
            if len(bands) != 1 or roles & _PICTURES or not _is_raster(asset) or (roles and "data" not in roles):
                continue
            name = str(bands[0].get("eo:common_name") or bands[0].get("common_name") or key)
            found.add(key if name in found else name)  # of several that show the same, the others go by their keys
        return sorted(found, key=natural_key)

    def mask(self) -> tuple[AssetBand, str] | None:
        """Return what tells clouds, and how: ``scl`` classes of Sentinel-2 or ``qa`` bits of Landsat; None for none."""
        for kind, names in (("scl", ("scl", "SCL_20m")), ("qa", ("qa_pixel", "QA_PIXEL", "pixel_qa"))):
            for name in names:
                band = self.band(name)
                if band is not None:
                    return band, kind
        return None

    def _bands(self, key: str) -> list[dict[str, Any]]:
        """Return what is told of each band of an asset, from all places where STAC keeps it."""
        asset, common = self.assets[key], self.common_assets.get(key, {})
        lists = [
            source.get(word) or []
            for source in (common, asset)
            for word in ("raster:bands", "eo:bands", "bands")
            if isinstance(source.get(word), list)
        ]
        count = max(map(len, lists), default=1) or 1
        whole = {name: asset.get(name, common.get(name)) for name in _OF_ASSETS}
        merged: list[dict[str, Any]] = [{k: v for k, v in whole.items() if v is not None} for _ in range(count)]
        for told in lists:
            for at, band in enumerate(told):
                merged[at].update(band)
        return merged

    def _rank(self, key: str, by_name: bool, count: int) -> tuple[Any, ...]:
        asset = self.assets[key]
        is_picture = bool(set(asset.get("roles") or []) & _PICTURES)
        gsd = asset.get("gsd") or min((band.get("gsd") or 1e9 for band in self._bands(key)), default=1e9)
        return by_name, not _is_raster(asset), is_picture, count, float(gsd), natural_key(key)

    def _asset_band(self, name: str, key: str, index: int) -> AssetBand:
        asset, band = self.assets[key], self._bands(key)[index - 1]
        shape = asset.get("proj:shape")
        return AssetBand(
            name,
            key,
            str(asset["href"]),
            index,
            _number(band.get("nodata")),
            _number(band.get("raster:scale", band.get("scale"))),
            _number(band.get("raster:offset", band.get("offset"))),
            int(asset["file:size"]) if isinstance(asset.get("file:size"), int) else None,
            (int(shape[0]), int(shape[1])) if isinstance(shape, list) and len(shape) == 2 else None,
        )


_OF_ASSETS = ("nodata", "raster:scale", "raster:offset", "eo:common_name", "gsd")


def gdal_path(href: str) -> str:
    """Return the name that GDAL reads an address by."""
    for start, name in _PATHS:
        if href.lower().startswith(start):
            return name + href[len(start) :]
    return href[len("file://") :] if href.startswith("file://") else href


def read_item(record: dict[str, Any], common_assets: dict[str, Any], area: Any) -> Item:
    """Return an item of its JSON data; `area` is a shapely geometry in degrees.

    Raises
    ------
    InputError
        When what every item must have is missing.
    """
    from dateutil.parser import isoparse
    from shapely import make_valid
    from shapely.errors import ShapelyError
    from shapely.geometry import box, shape

    try:
        properties = record["properties"]
        taken = isoparse(properties.get("datetime") or properties["start_datetime"])
        base = next((link["href"] for link in record.get("links", []) if link.get("rel") == "self"), "")
        assets = {
            str(key): {**asset, "href": resolved(str(asset["href"]), base)} for key, asset in record["assets"].items()
        }
        geometry = shape(record["geometry"]) if record.get("geometry") else None
        if geometry is None and record.get("bbox"):
            edges = record["bbox"]
            geometry = box(*edges[:2], *edges[len(edges) // 2 :][:2])
        footprint = None if geometry is None or geometry.is_empty else make_valid(geometry)
        cover = 1.0 if footprint is None else _share(footprint, area)
        code = properties.get("proj:code") or properties.get("proj:epsg")
        return Item(
            id=str(record["id"]),
            collection=str(record.get("collection") or ""),
            taken=taken if taken.tzinfo else taken.replace(tzinfo=timezone.utc),
            platform=str(properties.get("platform") or ""),
            cloud=_number(properties.get("eo:cloud_cover")),
            footprint=footprint,
            cover=cover,
            crs=(f"EPSG:{code}" if str(code).isdecimal() else str(code)) if code else None,
            assets=assets,
            common_assets=common_assets,
            properties=properties,
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, ShapelyError):
        raise InputError(
            f"The item {str(record.get('id'))[:80]!r} of the catalogue is no STAC: its date, assets or footprint are "
            "missing or broken. Tell those who keep the catalogue."
        ) from None


def _share(footprint: Any, area: Any) -> float:
    """Return the share of the area, by its measure in degrees, that a footprint covers."""
    return float(footprint.intersection(area).area / area.area) if area.area else float(footprint.intersects(area))


def _is_raster(asset: dict[str, Any]) -> bool:
    kind = str(asset.get("type") or "").casefold()
    if kind:
        return kind.startswith(_RASTERS)
    return os.path.splitext(str(asset.get("href", "")).split("?")[0])[1].lower() in (".tif", ".tiff")


def _number(value: Any) -> float | None:
    if value == "nan":
        return float("nan")
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def wanted_bands(text: str, items: Sequence[Item]) -> list[str]:
    """Return the names of the bands asked for; of an empty text all that the first item describes.

    Raises
    ------
    InputError
        When no item has one of them, or a name stands there twice.
    """
    names = [name.strip() for name in text.split(",") if name.strip()] or items[0].names()
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise InputError(f"The band {doubled[0]} is asked for twice. Name each band once.")
    missing = [name for name in names if all(item.band(name) is None for item in items)]
    if missing or not names:
        raise InputError(
            f"No scene has a band {', '.join(missing) or 'that is described'}; there are "
            f"{', '.join(items[0].names()) or ', '.join(items[0].assets)}. Choose some of them."
        )
    return names
