"""From a STAC search to rasters: a real API server, a static catalogue, stand-ins; files over HTTP with ranges."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import ORIGIN, Record, north_up, read_raster, rectangle, turned, write_area, write_raster
from stac_server import FileServer, StandIn, collection_of, serve, serve_api, write_item, write_static

from engine.errors import Cancelled, InputError
from engine.jobs.fetch_stac import run
from engine.options.fetch_stac import FetchStacOptions, parse_dates
from engine.progress import Progress
from engine.protocol import Job
from engine.raster.grid import place
from engine.stac.compositing import clear, first_present, median_present
from engine.stac.signing import masked

ROOT = Path(__file__).resolve().parent.parent

X, Y = ORIGIN
SIDE = 40


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FileServer]:
    (tmp_path / "www").mkdir()
    with serve(tmp_path / "www") as found:
        yield found


def ramp(start: int, side: int = SIDE) -> np.ndarray:
    return (start + np.arange(side * side).reshape(side, side)).astype("uint16")


def scene(server: FileServer, name: str, day: str, cloud: float | None, start: int = 1000, **more: Any) -> dict:
    bands = {"red": ramp(start), "nir": ramp(start + 3000), "swir16": ramp(start + 5000, SIDE // 2)}
    return write_item(server.folder, server.url, name, day, cloud, bands, **more)


def fetch(tmp_path: Path, catalog: Any, area: Any = None, **options: Any) -> tuple[Any, Record, Path]:
    output = tmp_path / "out" / "scene.tif"
    record = Record()
    given = {"dates": "2020-06-01/2020-08-31", "bands": "red,nir", "retries": 1, **options}
    polygon = area or rectangle(X + 50, Y - 250, X + 250, Y - 50)
    where = {} if "extent" in given else {"area": write_area(tmp_path / "area.json", polygon)}
    return run(FetchStacOptions(catalog=str(catalog), output=str(output), **where, **given), record), record, output


def test_a_real_api_server_is_searched_and_windows_are_read(server, tmp_path):
    items = [
        scene(server, "S2_A", "2020-06-10", 10.0, start=1000),
        scene(server, "S2_B", "2020-07-10", 2.0, start=9000),
        scene(server, "S2_cloudy", "2020-07-20", 80.0),
        scene(server, "S2_late", "2020-09-20", 0.0),
        scene(server, "S2_far", "2020-07-11", 0.0, transform=north_up(10.0, X + 5000)),
    ]
    with serve_api(collection_of(items), items, tmp_path / "api") as url:
        result, record, output = fetch(tmp_path, url, bands="red, nir,swir16")
    with rasterio.open(output) as dataset:
        assert dataset.descriptions == ("red", "nir", "swir16") and dataset.nodata == 0
        assert dataset.crs == "EPSG:32630" and dataset.transform == north_up(10.0, X + 50, Y - 50)
        tags = dataset.tags()
        assert dataset.tags(1)["LANDCLASS_SENSOR"] == "sentinel2"
        values = dataset.read()
    assert (values[0] == ramp(9000)[5:25, 5:25]).all() and (values[1] == ramp(12000)[5:25, 5:25]).all()
    assert (values[2] == ramp(14000, SIDE // 2).repeat(2, 0).repeat(2, 1)[5:25, 5:25]).all()
    assert json.loads(tags["STAC_ITEMS"]) == ["S2_B"] and json.loads(tags["STAC_DATES"]) == ["2020-07-10"]
    assert (tags["STAC_LICENSE"], tags["STAC_ATTRIBUTION"]) == ("proprietary", "ESA; The tests")
    rows = {row[0]: row for row in result.tables["ITEMS"].rows}
    assert rows["S2_B"][5:] == (True, "")
    assert rows["S2_A"][5:] == (False, "less cloudy scenes cover the same")
    assert rows["S2_cloudy"][6] == "cloud cover 80 % is above 20 %"
    assert result.outputs["SCENES"] == 1 and not list(output.parent.glob(".*"))
    assert len(result.tables["FOOTPRINTS"].rings) == len(result.tables["ITEMS"].rows)
    assert not [one for one in server.requests if "S2_A" in one.path]
    assert any("looked at here" in text for text in record.messages())


def test_a_static_catalogue_over_http_and_on_disk(server, tmp_path):
    items = [scene(server, "S2_A", "2020-06-10", 1.0), scene(server, "S2_B", "2020-12-10", 1.0)]
    for item in items:
        for key, asset in item["assets"].items():
            asset["href"] = f"../{item['id']}/{key}.tif"  # relative to the item's file
    other = collection_of([], "landsat")
    file = write_static(server.folder, items)
    write_static(server.folder, [], other)
    catalogue = json.loads(file.read_text())
    catalogue["links"].append({"rel": "child", "href": "sentinel-2-l2a/collection.json"})
    file.write_text(json.dumps(catalogue))
    for address in (f"{server.url}/catalog.json", str(file), file.as_uri()):
        result, record, output = fetch(tmp_path, address)
        assert (read_raster(output)[0] == ramp(1000)[5:25, 5:25]).all()
        assert [row[0] for row in result.tables["ITEMS"].rows] == ["S2_A", "S2_B"]
    with pytest.raises(InputError, match=r"no collection 'sentinel-2'; it has sentinel-2-l2a, landsat"):
        fetch(tmp_path, file, collection="sentinel-2")


@pytest.mark.parametrize("claim", ["item-search#query", "item-search#filter", ""])
def test_conditions_are_sent_as_the_server_understands_them(server, tmp_path, claim):
    items = [scene(server, "S2_A", "2020-06-10", 10.0), scene(server, "S2_B", "2020-06-11", 30.0)]
    api = StandIn(server, items, (claim,) if claim else ())
    fetch(tmp_path, api.url)
    (asked,) = api.searches
    assert asked["collections"] == ["sentinel-2-l2a"]
    assert asked["datetime"] == "2020-06-01T00:00:00Z/2020-08-31T23:59:59Z"
    if claim.endswith("query"):
        assert asked["query"] == {"eo:cloud_cover": {"lte": 20.0}} and "filter" not in asked
    elif claim:
        assert asked["filter"] == {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 20.0]}
        assert asked["filter-lang"] == "cql2-json"
    else:
        assert "query" not in asked and "filter" not in asked


def test_a_server_that_passes_over_filters_or_finds_nothing_by_them(server, tmp_path):
    items = [scene(server, "S2_A", "2020-06-10", 10.0), scene(server, "S2_B", "2020-06-11", 30.0)]
    items[1]["collection"] = "sentinel-2-l2a"
    items += [scene(server, "S2_C", "2021-06-11", 1.0), {**scene(server, "S2_D", "2020-06-11", 1.0), "collection": "x"}]
    claims = ("item-search#query",)
    result, record, _ = fetch(tmp_path, StandIn(server, items, claims, filters=False).url)
    why = {row[0]: row[6] for row in result.tables["ITEMS"].rows}
    assert why == {
        "S2_A": "",
        "S2_B": "cloud cover 30 % is above 20 %",
        "S2_C": "outside the dates",
        "S2_D": "is of x",
    }
    assert any("1 too cloudy" in text and "1 outside the dates" in text for text in record.messages())
    api = StandIn(server, items, claims, answers_filters=False)
    result, _, _ = fetch(tmp_path, api.url)
    assert result.outputs["ITEMS_TAKEN"] == 1 and len(api.searches) == 2


def test_the_best_scene_and_the_next_where_it_has_no_value(server, tmp_path):
    holed = ramp(1000)
    holed[:10] = 0  # nodata by what the catalogue says
    bands = {"red": holed, "nir": ramp(4000)}
    left = write_item(server.folder, server.url, "S2_left", "2020-06-10", 1.0, bands)
    right = scene(server, "S2_right", "2020-06-20", 5.0, 2000, transform=north_up(10.0, X + 200))
    whole = scene(server, "S2_whole", "2020-06-25", 15.0, 3000)
    area = rectangle(X + 50, Y - 350, X + 550, Y - 50)
    file = write_static(server.folder, [left, right, whole])
    result, record, output = fetch(tmp_path, file, area)
    red = read_raster(output)[0]
    assert red.shape == (30, 50) and (red[5:, :35] == ramp(1000)[10:35, 5:40]).all()
    assert (red[:, 35:] == ramp(2000)[5:35, 20:35]).all()
    assert (red[:5, 15:35] == ramp(2000)[5:10, :20]).all() and (red[:5, :15] == 0).all()
    assert [row[5] for row in result.tables["ITEMS"].rows] == [True, True, False]
    # One that covers the area goes before a less cloudy one that does not
    result, _, output = fetch(tmp_path, file, rectangle(X + 300, Y - 350, X + 500, Y - 50))
    assert (read_raster(output)[0] == ramp(2000)[5:35, 10:30]).all() and result.outputs["ITEMS_TAKEN"] == 1


def test_each_scene_is_a_raster_and_items_of_one_pass_are_one(server, tmp_path):
    items = [
        scene(server, "S2_east", "2020-06-10", 1.0, 1000, transform=north_up(10.0, X + 200)),
        scene(server, "S2_west", "2020-06-10", 9.0, 2000),
        scene(server, "S2_next", "2020-06-15", 0.0, 3000),
        scene(server, "S2_b", "2020-06-15", 4.0, 4000, platform="sentinel-2b"),
        scene(server, "S2_worst", "2020-06-20", 19.0, 5000),
    ]
    folder = tmp_path / "dates"
    options = {"composite": "each_scene", "limit": 3, "folder": str(folder)}
    result, _, output = fetch(tmp_path, write_static(server.folder, items), **options)
    names = [
        "sentinel-2-l2a_2020-06-10.tif",
        "sentinel-2-l2a_2020-06-15_sentinel-2a.tif",
        "sentinel-2-l2a_2020-06-15_sentinel-2b.tif",
    ]
    assert sorted(path.name for path in folder.iterdir()) == names
    first = read_raster(folder / names[0])[0]
    assert (first[:, 15:] == ramp(1000)[5:25, :5]).all() and (first[:, :15] == ramp(2000)[5:25, 5:20]).all()
    assert (read_raster(folder / names[1])[0] == ramp(3000)[5:25, 5:25]).all()
    assert (read_raster(output) == read_raster(folder / names[0])).all()
    assert {row[0]: row[6] for row in result.tables["ITEMS"].rows}["S2_worst"] == "beyond the limit of scenes, 3"
    with rasterio.open(folder / names[0]) as dataset:
        assert json.loads(dataset.tags()["STAC_ITEMS"]) == ["S2_east", "S2_west"]


def test_the_median_of_clear_pixels(server, tmp_path):
    small = SIDE // 2
    items = []
    classes = {"a": 4, "b": 9, "c": 5, "d": 3}  # vegetation, cloud, bare soil, cloud shadow
    for at, (name, kind) in enumerate(classes.items()):
        scl = np.full((small, small), kind, np.uint8)
        scl[5, 5] = 4  # clear in all
        scl[6, 6] = 8  # cloud in all
        red = np.full((SIDE, SIDE), (10, 90, 21, 50)[at], np.uint16)
        bands = {"red": red, "scl": scl}
        items.append(write_item(server.folder, server.url, f"S2_{name}", f"2020-06-1{at}", 5.0, bands))
    area = rectangle(X + 100, Y - 140, X + 140, Y - 100)
    file = write_static(server.folder, items)
    result, _, output = fetch(tmp_path, file, area, bands="red", composite="median")
    red = read_raster(output)[0]
    assert red.shape == (4, 4) and (red[:2, :2] == 36).all()  # (21 + 50) / 2, to an even number
    assert (red[2:, 2:] == 0).all() and (red[:2, 2:] == 16).all()  # none; (10 + 21) / 2
    _, _, output = fetch(tmp_path, file, area, bands="red", composite="median", scale_values=True)
    with rasterio.open(output) as dataset:
        red = dataset.read(1)
        assert dataset.dtypes == ("float32",) and np.isnan(dataset.nodata)
    assert red[0, 0] == pytest.approx(35.5e-4 - 0.1, abs=1e-7) and np.isnan(red[2:, 2:]).all()


def test_bits_of_a_qa_mask(server, tmp_path):
    qa = np.full((SIDE, SIDE), 21824, np.uint16)  # clear
    qa[5:25, 5:15] = 22280  # cloud
    bands = [{"red": ramp(start), "qa_pixel": qa} for start in (1000, 2000)]
    items = [
        write_item(server.folder, server.url, f"LC08_{at}", f"2020-06-1{at}", 1.0, one, platform="landsat-8")
        for at, one in enumerate(bands)
    ]
    _, record, output = fetch(tmp_path, write_static(server.folder, items), bands="red", composite="median")
    red = read_raster(output)[0]
    assert (red[:, :10] == 0).all() and (red[:, 10:] == ramp(1500)[5:25, 15:25]).all()
    with rasterio.open(output) as dataset:
        assert dataset.tags(1)["LANDCLASS_SENSOR"] == "landsat8"
    assert any("Scenes in the median: only 2," in text for text in record.messages("warning"))


def test_nodata_of_the_collection_and_scales_that_differ(server, tmp_path):
    items = [scene(server, f"S2_{at}", f"2020-06-1{at}", 1.0, start=at) for at in range(2)]
    for item in items:  # STAC 1.1: bands, and what they share in the collection
        for asset in item["assets"].values():
            asset["bands"] = [
                {"name": asset["eo:bands"][0]["name"], "eo:common_name": asset.pop("eo:bands")[0]["name"]}
            ]
            del asset["raster:bands"]
    items[1]["assets"]["red"]["bands"][0].update({"raster:scale": 2.0, "raster:offset": 1.0})
    collection = collection_of(items)
    collection["item_assets"] = {"red": {"bands": [{"nodata": 0}]}, "nir": {"nodata": 3000}}
    file = write_static(server.folder, items, collection)
    area = rectangle(X, Y - 100, X + 100, Y)
    _, record, output = fetch(tmp_path, file, area, composite="median", scale_values=True)
    with rasterio.open(output) as dataset:
        red, nir = dataset.read()
    assert red[0, 0] == 3.0 and red[0, 1] == (1 + 2 * 2 + 1) / 2  # 0 is nodata in the first
    assert nir[0, 0] == 3001.0 and nir[0, 1] == 3001.5
    assert any("scale 1, offset 0; scale 2, offset 1" in text for text in record.messages())
    assert any("states no scale for nir" in text for text in record.messages("warning"))
    _, record, _ = fetch(tmp_path, file, area, composite="median")
    assert any("differ in what the values of red mean" in text for text in record.messages("warning"))


def test_polygons_extents_and_other_grids(server, tmp_path):
    items = [scene(server, "S2_A", "2020-06-10", 1.0)]
    file = write_static(server.folder, items)
    triangle = {"type": "Polygon", "coordinates": [[[X, Y], [X + 100, Y], [X, Y - 100], [X, Y]]]}
    _, _, output = fetch(tmp_path, file, triangle)
    red = read_raster(output)[0]
    apart = np.add.outer(np.arange(10), np.arange(10))
    assert (red[apart < 9] == ramp(1000)[:10, :10][apart < 9]).all() and (red[apart > 9] == 0).all()
    _, _, output = fetch(tmp_path, file, extent=(X + 13, Y - 87, X + 94, Y - 5), extent_crs="EPSG:32630")
    assert (read_raster(output)[0] == ramp(1000)[:9, 1:10]).all()  # whole pixels, none left out
    west, south, east, north = items[0]["bbox"]
    part = (west + 0.001, south + 0.001, east - 0.001, north - 0.001)
    _, record, output = fetch(tmp_path, file, extent=part, target_crs="EPSG:4326")
    with rasterio.open(output) as dataset:
        assert dataset.crs == "EPSG:4326" and (dataset.read(1) > 0).all()
        assert 1e-5 < dataset.res[0] < 3e-4
    _, _, output = fetch(tmp_path, file, resolution=20.0, resampling="average")
    with rasterio.open(output) as dataset:
        assert dataset.res == (20.0, 20.0) and dataset.transform == north_up(20.0, X + 40, Y - 40)
        block = ramp(1000)[6:8, 6:8]
        assert abs(dataset.read(1)[1, 1] - block.mean()) <= 1
    _, _, output = fetch(tmp_path, file, extent=(X + 13, Y - 19, X + 14, Y - 18), extent_crs="EPSG:32630")
    assert read_raster(output)[0].tolist() == [[ramp(1000)[1, 1]]]


def test_items_of_two_zones_go_onto_the_grid_of_most(server, tmp_path):
    own = scene(server, "S2_30", "2020-06-10", 1.0)
    more = scene(server, "S2_30b", "2020-06-10", 2.0, transform=north_up(10.0, X + 400))
    (x,), (y,) = rasterio.warp.transform("EPSG:32630", "EPSG:32631", [X - 100], [Y + 100])
    far = scene(server, "S2_31", "2020-06-10", 0.5, transform=north_up(10.0, x, y), crs="EPSG:32631")
    _, _, output = fetch(tmp_path, write_static(server.folder, [own, more, far]), rectangle(X, Y - 300, X + 800, Y))
    with rasterio.open(output) as dataset:
        assert dataset.crs == "EPSG:32630" and dataset.transform == north_up(10.0)
        red = dataset.read(1)
    assert (red[:, 40:] == ramp(1000)[:30, :40]).all()
    assert (red > 0).all()


def test_scenes_in_degrees_go_onto_the_utm_zone_of_the_area(server, tmp_path):
    transform = north_up(1e-4, -3.0, 53.25)
    item = scene(server, "S2_A", "2020-06-10", 1.0, transform=transform, crs="EPSG:4326")
    extent = (-2.9998, 53.2482, -2.9982, 53.2498)
    file = write_static(server.folder, [item])
    _, _, output = fetch(tmp_path, file, extent=extent)
    with rasterio.open(output) as dataset:
        assert dataset.crs == "EPSG:4326" and (dataset.read(1) == ramp(1000)[2:18, 2:18]).all()
    del item["properties"]["proj:epsg"]
    _, _, output = fetch(tmp_path, write_static(server.folder, [item]), extent=extent)
    with rasterio.open(output) as dataset:
        assert dataset.crs == "EPSG:32630" and 6 < dataset.res[0] < 12 and (dataset.read(1) >= 1000).all()


def test_turned_pixels_stay_as_they_are(server, tmp_path):
    transform = turned(30, 10.0)
    item = scene(server, "S2_A", "2020-06-10", 1.0, transform=transform)
    x, y = place(transform, 20.5, 20.5)
    _, _, output = fetch(tmp_path, write_static(server.folder, [item]), rectangle(x - 2, y - 2, x + 2, y + 2))
    assert ramp(1000)[20, 20] in read_raster(output)[0]


def test_bands_are_found_by_key_and_common_name(server, tmp_path):
    item = scene(server, "S2_A", "2020-06-10", 1.0)
    assets = item["assets"]
    assets["visual"] = {**assets["nir"], "eo:bands": [{"common_name": "red"}, {"common_name": "green"}, {}]}
    assets["B04_20m"] = {**assets["swir16"], "eo:bands": [{"name": "B04", "common_name": "red"}]}
    assets["red-jp2"] = {**assets["nir"], "type": "image/jp2", "eo:bands": [{"common_name": "red"}]}
    assets["fine"] = {**assets.pop("red"), "eo:bands": [{"name": "B04", "common_name": "red"}]}
    file = write_static(server.folder, [item])
    _, _, output = fetch(tmp_path, file, bands="red, b04_20M ,swir1")
    values = read_raster(output)
    assert (values[0] == ramp(1000)[5:25, 5:25]).all() and (values[1] == values[2]).all()
    with rasterio.open(output) as dataset:
        assert dataset.descriptions == ("red", "b04_20M", "swir1")
    _, _, output = fetch(tmp_path, file, bands="")
    with rasterio.open(output) as dataset:
        assert sorted(dataset.descriptions) == ["B04_20m", "nir", "red", "swir16"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"bands": "red,ultraviolet"}, "has a band ultraviolet; there are nir, red, swir16"),
        ({"bands": "red,red"}, "red is asked for twice"),
        ({"dates": "2019"}, "No item of sentinel-2-l2a fits.*1 outside the dates"),
        ({"max_cloud": 0.5}, "No item of sentinel-2-l2a fits.*at most 0.5 % clouds.*1 too cloudy"),
        ({"collection": "landsat"}, "has no collection 'landsat'; it has sentinel-2-l2a"),
        ({"target_crs": "EPSG:1"}, "CRS 'EPSG:1' is not known"),
        ({"extent": (0.0, 0.0, 1.0, 1.0)}, "fits.*1 beside the area"),
        ({"extent": (X, Y, X + 9, Y + 9)}, "lies nowhere on Earth"),
        ({"extent": (X, Y - 9, X + 9, Y), "extent_crs": "here"}, "'here' of the extent is not known"),
        ({"resolution": 0.0001}, "would have 2,000,000 x 2,000,000 pixels"),
        ({"headers": "secretword"}, "Line 1 of the headers is none"),
    ],
)
def test_what_does_not_fit_is_said(server, tmp_path, options, message):
    file = write_static(server.folder, [scene(server, "S2_A", "2020-06-10", 1.0)])
    with pytest.raises(InputError, match=message) as error:
        fetch(tmp_path, file, **options)
    assert "secretword" not in str(error.value) and not (tmp_path / "out").exists()


def test_an_area_that_only_touches_the_pixels(server, tmp_path):
    item = write_item(
        server.folder, server.url, "S2_A", "2020-06-10", 1.0, {"red": np.zeros((SIDE, SIDE), np.uint16), "nir": ramp(1)}
    )
    file = write_static(server.folder, [item])
    with pytest.raises(InputError, match="Not one pixel of the area has a value"):
        fetch(tmp_path, file, bands="red")
    assert not list((tmp_path / "out").iterdir())
    _, record, _ = fetch(tmp_path, file)
    assert any("no pixel with a value in red" in text for text in record.messages("warning"))


def test_a_catalogue_that_tells_little(server, tmp_path):
    item = scene(server, "S2_A", "2020-06-10", None)
    item["geometry"] = None
    item["properties"] = {"start_datetime": "2020-06-10", "datetime": None}
    item["assets"] = {key: {"href": asset["href"]} for key, asset in item["assets"].items()}
    collection = {"type": "Collection", "id": "sentinel-2-l2a", "stac_version": "1.1.0", "links": None}
    _, record, output = fetch(tmp_path, write_static(server.folder, [item], collection), max_cloud=0.0)
    with rasterio.open(output) as dataset:
        assert (dataset.read(1) == ramp(1000)[5:25, 5:25]).all() and dataset.crs == "EPSG:32630"
        assert dataset.tags()["STAC_LICENSE"] == dataset.tags()["STAC_ATTRIBUTION"] == "not stated"
    assert any("2020-06-10: cloud cover unknown" in text for text in record.messages())


@pytest.mark.parametrize("dates", ["", "..", "2020-13", "2020-06-01/2020-05-01", "june", "2020-06-31", "a/b/c"])
def test_dates_that_are_none(dates):
    with pytest.raises(InputError, match="expected the first and the last day"):
        parse_dates(dates)


def test_dates():
    start, end = parse_dates("2020-02")
    assert (start.isoformat(), end.isoformat()) == ("2020-02-01T00:00:00+00:00", "2020-02-29T23:59:59.999999+00:00")
    assert parse_dates("2019-12-31/..")[1].year == 9999 and parse_dates("/2020")[1].month == 12


def test_options_are_held_to_what_they_are():
    good = {"extent": (0.0, 0.0, 1.0, 1.0), "dates": "2020", "output": "a.tif"}
    for change, message in (
        ({"extent": None}, "Give an area or an extent"),
        ({"area": "a.geojson"}, "Give an area or an extent"),
        ({"extent": (1.0, 0.0, 0.0, 1.0)}, "expected xmin, ymin"),
        ({"output": "a.png"}, "ends in .tif"),
        ({"catalog": " "}, "No catalogue was given"),
        ({"headers": {"Authorization": "word"}}, "headers are no text"),
    ):
        with pytest.raises(InputError, match=message) as error:
            FetchStacOptions(**{**good, **change})
        assert "word" not in str(error.value)


def test_a_secret_is_shown_nowhere():
    options = FetchStacOptions(extent=(0.0, 0.0, 1.0, 1.0), dates="2020", output="a.tif", headers="Key: opensesame")
    shown = [
        repr(options),
        str(options.headers),
        f"{options.headers}",
        f"{options.headers:>40}",
        repr([options.headers]),
    ]
    assert "opensesame" not in " ".join([*shown, json.dumps(options.to_record())])
    assert options.headers.reveal() == "Key: opensesame"
    assert Job("fetch_stac", dataclasses.asdict(options)).to_line().count("opensesame") == 1


def test_addresses_are_masked():
    text = "/vsicurl/https://me:word@host.org/a.tif?sig=abc, band 1 at s3://bucket/key#x and https://host.org/b"
    assert masked(text) == "/vsicurl/https://host.org/a.tif band 1 at s3://bucket/key and https://host.org/b"
    assert masked("no address") == "no address"


@pytest.mark.parametrize("kind", ["float32", "uint16"])
def test_median_and_first_of_what_is_there(kind):
    values = np.array([[[1, 5, 7, 0]], [[4, 2, 8, 0]], [[9, 0, 9, 0]], [[11, 0, 1, 0]]], kind)
    present = np.array([[[1, 1, 0, 0]], [[1, 1, 1, 0]], [[1, 0, 1, 0]], [[1, 0, 0, 0]]], bool)
    found, there = median_present(values, present)
    assert found[0, :3].tolist() == ([6.5, 3.5, 8.5] if kind == "float32" else [6, 4, 8])
    assert there.tolist() == [[True, True, True, False]]
    found, there = first_present(values, present)
    assert found[0, :3].tolist() == [1, 5, 8] and there.tolist() == [[True, True, True, False]]


def test_clear_ground():
    scl = np.arange(14)
    assert np.flatnonzero(clear(scl, "scl")).tolist() == [2, 4, 5, 6, 7, 11]
    # Of the USGS guide: clear, water, cloud of high confidence, shadow, fill, cirrus, snow
    assert clear(np.array([21824, 21952, 22280, 23888, 1, 54596, 30048]), "qa").tolist() == [
        *(True, True, False, False, False, False, True)
    ]


def test_threads_and_memory_change_no_byte(server, tmp_path):
    items = [scene(server, f"S2_{at}", f"2020-06-1{at}", 1.0, start=1000 * at + 1) for at in range(3)]
    file = write_static(server.folder, items)
    found = set()
    for threads, memory in ((1, 64), (4, 64), (3, 512)):
        _, _, output = fetch(tmp_path, file, composite="median", threads=threads, memory_mb=memory)
        found.add(output.read_bytes())
    assert len(found) == 1


def test_only_the_windows_that_are_needed_are_read(server, tmp_path):
    noise = np.random.default_rng(1).integers(1, 60000, (1200, 1200)).astype("uint16")
    item = write_item(server.folder, server.url, "S2_A", "2020-06-10", 1.0, {"red": noise})
    path = server.folder / "S2_A" / "red.tif"
    write_raster(path, noise, north_up(10.0), tiled=True, blockxsize=256, blockysize=256)
    _, record, output = fetch(tmp_path, write_static(server.folder, [item]), bands="red")
    assert (read_raster(output)[0] == noise[5:25, 5:25]).all()
    assert server.sent("red.tif") < 0.3 * path.stat().st_size
    assert any("of files with" in text for text in record.messages())


def test_a_run_goes_on_from_what_was_fetched(server, tmp_path):
    items = [scene(server, f"S2_{name}", f"2020-06-1{at}", 1.0) for at, name in enumerate("AB")]
    file = write_static(server.folder, items)
    server.fail("S2_B/nir.tif", "404")
    with pytest.raises(InputError, match="answers 404 for S2_B nir.*Parts that are kept: 3 of 4; run again") as error:
        fetch(tmp_path, file, threads=1, composite="median")
    assert "Traceback" not in str(error.value) and not list((tmp_path / "out").glob("*.tif"))
    server.faults.clear()
    server.requests.clear()
    _, record, output = fetch(tmp_path, file, composite="median")
    assert (read_raster(output)[1] == ramp(4000)[5:25, 5:25]).all()
    assert any("Parts that are there from an earlier run: 3 of 4." in text for text in record.messages())
    assert not [one for one in server.requests if "S2_B/red.tif" in one.path]
    assert list(output.parent.iterdir()) == [output]


def test_cancelling_leaves_the_older_file(server, tmp_path):
    file = write_static(server.folder, [scene(server, "S2_A", "2020-06-10", 1.0)])
    _, _, output = fetch(tmp_path, file)
    before = output.read_bytes()
    server.fail("tif", "slow", seconds=0.3)
    stop = threading.Event()
    threading.Timer(0.5, stop.set).start()
    options = FetchStacOptions(
        catalog=str(file), area=str(tmp_path / "area.json"), dates="2020", bands="red,nir,swir16", output=str(output)
    )
    started = time.monotonic()
    with pytest.raises(Cancelled):
        run(options, Progress(None, stop))
    assert time.monotonic() - started < 4 and output.read_bytes() == before


def token_service(server: FileServer, lifetimes: list[float]) -> list[str]:
    """Answer with a new token each time, and refuse files without the newest; return the tokens."""
    given: list[str] = []

    def answer(_request):
        given.append(f"se=x&sig=opensesame{len(given)}")
        expiry = datetime.now(timezone.utc) + timedelta(seconds=lifetimes[min(len(given), len(lifetimes)) - 1])
        return 200, {"token": given[-1], "msft:expiry": expiry.strftime("%Y-%m-%dT%H:%M:%SZ")}

    def file(request):
        if request.query.get("sig") != [given[-1].rpartition("=")[2]] if given else True:
            return 403, b"<Error>AuthenticationFailed</Error>"
        return None

    server.answers["/sas/v1/token/sentinel-2-l2a"] = answer
    server.guards["tif"] = file
    return given


def shown_by(record: Record, result: Any, output: Path) -> str:
    """Return all that a run leaves behind, as text."""
    with rasterio.open(output) as dataset:
        tags = [dataset.tags(at) for at in (0, *dataset.indexes)]
    tables = [table.rows for table in result.tables.values()]
    return repr([record.events, result.outputs, tables, tags, output.read_bytes()])


def test_files_are_signed_and_tokens_shown_nowhere(server, tmp_path):
    file = write_static(server.folder, [scene(server, "S2_A", "2020-06-10", 1.0)])
    given = token_service(server, [3600.0])
    with pytest.raises(InputError, match="answers 403 for S2_A red: it refuses access"):
        fetch(tmp_path, file)
    result, record, output = fetch(tmp_path, file, token_url=f"{server.url}/sas/v1/token")
    assert (read_raster(output)[0] == ramp(1000)[5:25, 5:25]).all()
    assert len(given) == 1 and "opensesame" not in shown_by(record, result, output)
    server.fail("red.tif", "404")
    with pytest.raises(InputError, match="answers 404") as error:
        fetch(tmp_path, file, token_url=f"{server.url}/sas/v1/token")
    assert "opensesame" not in str(error.value)


def test_tokens_are_renewed_when_they_expire(server, tmp_path):
    file = write_static(server.folder, [scene(server, "S2_A", "2020-06-10", 1.0)])
    given = token_service(server, [1.0, 3600.0])
    fetch(tmp_path, file, token_url=f"{server.url}/sas/v1/token", threads=1)
    assert len(given) == 2
    server.answers["/sas/v1/token/sentinel-2-l2a"] = lambda _request: (200, {"detail": "opensesame"})
    with pytest.raises(InputError, match="answers without a token"):
        fetch(tmp_path, file, token_url=f"{server.url}/sas/v1/token")


def test_headers_go_to_the_host_of_the_catalogue_alone(server, tmp_path):
    with serve(server.folder) as other:
        elsewhere = other.url.replace("127.0.0.1", "localhost")
        item = scene(server, "S2_A", "2020-06-10", 1.0)
        item["assets"]["nir"]["href"] = f"{elsewhere}/S2_A/nir.tif"
        write_static(server.folder, [item])
        headers = "Authorization: Bearer opensesame\nX-Key: opensesame too\n"
        result, record, output = fetch(tmp_path, f"{server.url}/catalog.json", headers=headers)
        assert {one.headers.get("authorization") for one in server.requests} == {"Bearer opensesame"}
        assert {one.headers.get("x-key") for one in server.requests} == {"opensesame too"}
        assert other.requests and not any("opensesame" in repr(one.headers) for one in other.requests)
        assert "opensesame" not in shown_by(record, result, output)
        # A catalogue that sends on to another host
        other.answers["/moved.json"] = lambda _request: (404, {})
        server.moved["/moved.json"] = f"{elsewhere}/catalog.json"
        other.requests.clear()
        fetch(tmp_path, f"{server.url}/moved.json", headers=headers)
        assert other.requests and not any("opensesame" in repr(one.headers) for one in other.requests)


def test_files_of_a_public_bucket(server, tmp_path, monkeypatch):
    item = scene(server, "S2_A", "2020-06-10", 1.0)
    for key, asset in item["assets"].items():
        asset["href"] = f"s3://bucket/S2_A/{key}.tif"
    (server.folder / "bucket").symlink_to(server.folder)
    settings = {
        "AWS_S3_ENDPOINT": server.url.removeprefix("http://"),
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    file = write_static(server.folder, [item])
    _, _, output = fetch(tmp_path, file)
    assert (read_raster(output)[1] == ramp(4000)[5:25, 5:25]).all()
    assert not any("authorization" in one.headers for one in server.requests)
    server.fail("nir", "404")
    with pytest.raises(InputError, match="S2_A nir"):
        fetch(tmp_path, file, bands="nir,red,swir16")


def test_by_hand_headers_come_from_the_environment(server, tmp_path):
    write_static(server.folder, [scene(server, "S2_A", "2020-06-10", 1.0)])
    options = {
        "catalog": f"{server.url}/catalog.json",
        "extent": [X, Y - 100, X + 100, Y],
        "extent_crs": "EPSG:32630",
        "dates": "2020",
        "bands": "red",
        "output": str(tmp_path / "scene.tif"),
    }
    (tmp_path / "job.json").write_text(json.dumps(options), encoding="utf-8")
    server.fail("red.tif", "429", times=1)
    variables = {**os.environ, "LANDCLASS_STAC_HEADERS": "X-Key: opensesame", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "engine", "fetch_stac", str(tmp_path / "job.json")]
    done = subprocess.run(command, env=variables, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert {one.headers.get("x-key") for one in server.requests} == {"opensesame"}
    assert "opensesame" not in done.stdout + done.stderr and "WARN" not in done.stderr


def test_real_sentinel_2_patches(real_data, server, tmp_path):
    """Three patches of BigEarthNet: two in one zone, three dates, bands of 10 and 20 m."""
    items = []
    for folder in sorted((real_data / "sentinel2_bigearthnet").glob("S2*")):
        files = {path.stem.rpartition("_")[2]: path for path in folder.glob("*.tif")}
        day = folder.name.split("_")[2]
        with rasterio.open(files["B04"]) as dataset:
            transform, crs = dataset.transform, str(dataset.crs)
        bands = {key: read_raster(files[key])[0] for key in ("B02", "B03", "B04", "B08", "B11")}
        days = f"{day[:4]}-{day[4:6]}-{day[6:8]}"
        item = write_item(server.folder, server.url, folder.name, days, 3.0, bands, transform, crs)
        for key, name in zip(("B02", "B03", "B04", "B08"), ("blue", "green", "red", "nir")):
            item["assets"][key]["eo:bands"][0]["common_name"] = name
        items.append(item)
    assert len(items) == 3
    last = items[-1]
    with serve_api(collection_of(items), items, tmp_path / "api") as url:
        given = {"extent": tuple(last["bbox"]), "dates": "2017-01-01/..", "bands": "red,green,blue,nir,B11"}
        result, _, output = fetch(tmp_path, url, **given)
    assert [row[5] for row in result.tables["ITEMS"].rows] == [
        row[0] == last["id"] for row in result.tables["ITEMS"].rows
    ]
    with rasterio.open(output) as dataset:
        assert dataset.crs.to_epsg() == last["properties"]["proj:epsg"]
        ((row,), (column,)) = rasterio.transform.rowcol(dataset.transform, [x0(last, server)[0]], [x0(last, server)[1]])
        own = dataset.read(1)[row : row + 120, column : column + 120]
    assert (own == read_raster(server.folder / last["id"] / "B04.tif")[0]).all()


def x0(item: dict, server: FileServer) -> tuple[float, float]:
    """Return the middle of the first pixel of an item."""
    with rasterio.open(server.folder / item["id"] / "B04.tif") as dataset:
        return dataset.xy(0, 0)
