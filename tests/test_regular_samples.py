"""Regular samples: they tile without gaps, lie on pixel edges, and an area of any CRS keeps the right ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from scenes import ORIGIN, UTM, Record, north_up, rectangle, turned, write_area, write_raster

from engine.errors import InputError
from engine.jobs.regular_samples import run
from engine.options.regular_samples import RegularSamplesOptions
from engine.protocol import JobResult
from engine.raster.grid import place, to_crs

X, Y = ORIGIN
HERE, DEGREES = CRS.from_string(UTM), CRS.from_epsg(4326)


def samples(record: Record | None = None, **options: Any) -> JobResult:
    return run(RegularSamplesOptions(**options), record or Record())


def boxes(result: JobResult) -> np.ndarray:
    """Return (left, top, right, bottom) of each sample from its upper left to its lower right corner, (n, 4)."""
    rings = np.array(result.tables["OUTPUT"].rings)
    assert rings.shape[1:] == (5, 2) and (rings[:, 0] == rings[:, 4]).all()
    return np.column_stack([rings[:, 0], rings[:, 2]])


def cells(result: JobResult) -> set[tuple[int, int]]:
    """Return row and column of each sample."""
    return {(row[1], row[2]) for row in result.tables["OUTPUT"].rows}


@pytest.fixture
def raster(tmp_path: Path) -> str:
    """Return a raster of 1000 x 700 m."""
    return write_raster(tmp_path / "scene.tif", np.ones((35, 50), "uint8"), north_up(20))


def test_samples_tile_the_raster_without_gaps_or_overlaps(raster: str) -> None:
    result = samples(input=raster, size=100)
    table = result.tables["OUTPUT"]
    assert result.outputs == {"COUNT": 70} and table.crs == UTM
    assert [name for name, _ in table.fields] == ["id", "row", "column", "x", "y"]
    assert table.rows[0] == (1, 1, 1, X + 50, Y - 50) and table.rows[10] == (11, 2, 1, X + 50, Y - 150)
    assert [row[0] for row in table.rows] == list(range(1, 71))
    expected = [(X + 100 * c, Y - 100 * r, X + 100 * c + 100, Y - 100 * r - 100) for r in range(7) for c in range(10)]
    assert boxes(result).tolist() == [list(box) for box in expected]
    assert JobResult.from_record(json.loads(json.dumps(result.to_record()))) == result


@pytest.mark.parametrize(
    ("edges", "lefts", "says"),
    [
        ("whole", [0, 30, 60], "Without a sample at the right edge: 10 m."),
        ("shift", [0, 30, 60, 70], "Neighbouring columns overlap by 0–20 m."),
        ("overlap", [0, 70 / 3, 140 / 3, 70], "Neighbouring columns overlap by 6.66667 m."),
    ],
)
def test_100_m_at_30_m(tmp_path: Path, edges: str, lefts: list[float], says: str) -> None:
    area = write_area(tmp_path / "area.geojson", rectangle(X, Y - 30, X + 100, Y))
    record = Record()
    found = boxes(samples(record, area=area, size=30, edges=edges))
    assert (found[:, 0] - X).tolist() == pytest.approx(lefts)
    assert (found[:, 2] - found[:, 0]).tolist() == pytest.approx([30] * len(lefts))
    assert says in record.messages()


def test_100_m_over_pixels_of_30_m_leave_no_gaps(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "scene.tif", np.ones((40, 40), "uint8"))
    found = boxes(samples(input=path, size=100))
    assert len(found) == 144 and found[:12, 0].tolist() == [X + 100 * column for column in range(12)]


@pytest.mark.parametrize("size", [28.5, 0.1, 1 / 3])
def test_neighbours_share_their_edge_to_the_last_bit(tmp_path: Path, size: float) -> None:
    area = write_area(tmp_path / "area.geojson", rectangle(X, Y - 5 * size, X + 20 * size, Y))
    found = boxes(samples(area=area, size=size)).reshape(5, 20, 4)
    assert (found[:, :-1, 2] == found[:, 1:, 0]).all() and (found[:-1, :, 3] == found[1:, :, 1]).all()


@pytest.mark.parametrize("edges", ["whole", "shift", "overlap"])
@pytest.mark.parametrize(
    "transform",
    [north_up(28.5), north_up(0.00080848, -74.7, -8.2), Affine(0.1, 0, X, 0, -1 / 3, Y), turned(25, 1 / 3)],
    ids=["28.5", "degrees", "not square", "turned"],
)
def test_samples_in_pixels_lie_on_pixel_edges(tmp_path: Path, transform: Affine, edges: str) -> None:
    crs = "EPSG:4326" if transform.f < 0 else UTM
    path = write_raster(tmp_path / "scene.tif", np.ones((37, 53), "uint8"), transform, crs=crs)
    result = samples(input=path, size=10, overlap=3, units="pixels", edges=edges)
    with rasterio.open(path) as dataset:
        corners = dataset.transform  # as the file keeps it
    rows, columns = (4, 7) if edges == "whole" else (5, 8)
    assert cells(result) == {(row, column) for row in range(1, rows + 1) for column in range(1, columns + 1)}
    for ring in result.tables["OUTPUT"].rings or []:
        pixels = [[round(at) for at in place(~corners, *corner)] for corner in ring]
        assert [place(corners, *pixel) for pixel in pixels] == ring
        (left, top), (right, bottom) = pixels[0], pixels[2]
        assert (right - left, bottom - top) == (10, 10) and 0 <= left <= 43 and 0 <= top <= 27


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        # An area from 160 to 460 m and down from 100 to 300 m: it cuts columns 2 and 5, and touches rows 1 and 4.
        ("intersects", {(row, column) for row in (2, 3) for column in (2, 3, 4, 5)}),
        ("within", {(row, column) for row in (2, 3) for column in (3, 4)}),
        ("centroid", {(row, column) for row in (2, 3) for column in (3, 4, 5)}),
        ("disjoint", {(r, c) for r in range(1, 8) for c in range(1, 11) if r not in (2, 3) or c not in (2, 3, 4, 5)}),
    ],
)
def test_the_area_keeps_samples_in_its_own_crs_and_in_any(
    raster: str, tmp_path: Path, relation: str, expected: set[tuple[int, int]]
) -> None:
    ring = rectangle(X + 160, Y - 300, X + 460, Y - 100)["coordinates"][0]
    steps = np.linspace(0, 1, 50)[:, None]  # an edge straight in UTM is a curve in degrees
    dense = np.concatenate([np.array(a) * (1 - steps) + np.array(b) * steps for a, b in zip(ring, ring[1:])])
    in_degrees = np.column_stack(to_crs(HERE, DEGREES, *dense.T)).tolist()
    own = write_area(tmp_path / "own.geojson", {"type": "Polygon", "coordinates": [ring]})
    degrees = write_area(
        tmp_path / "degrees.geojson", {"type": "Polygon", "coordinates": [in_degrees]}, crs="EPSG:4326"
    )
    for area in (own, degrees):
        assert cells(samples(input=raster, area=area, size=100, relation=relation)) == expected


def test_the_edges_of_an_area_follow_their_curves(tmp_path: Path) -> None:
    # The 53rd parallel from 6 W to 0: in UTM zone 30 its middle lies 4 km south of its ends.
    area = write_area(tmp_path / "area.geojson", rectangle(-6, 52.9, 0, 53), crs="EPSG:4326")
    rows = samples(area=area, size=1000, crs=UTM, relation="within").tables["OUTPUT"].rows
    for longitude in (-5.7, -4.5, -3.0, -1.2):
        x, y = (float(at[0]) for at in to_crs(DEGREES, HERE, np.array([longitude]), np.array([53.0])))
        top = max(row[4] for row in rows if abs(row[3] - x) < 500) + 500
        assert y - 1050 < top < y + 50, longitude


def test_several_polygons_side_by_side_are_one_area(raster: str, tmp_path: Path) -> None:
    halves = rectangle(X, Y - 200, X + 150, Y), rectangle(X + 150, Y - 200, X + 300, Y)
    hole = rectangle(X + 500, Y - 700, X + 1000, Y - 200)
    hole["coordinates"].append(rectangle(X + 600, Y - 600, X + 900, Y - 300)["coordinates"][0])
    area = write_area(tmp_path / "area.geojson", *halves, hole)
    found = cells(samples(input=raster, area=area, size=100, relation="within"))
    block = {(row, column) for row in range(3, 8) for column in range(6, 11)}
    inner = {(row, column) for row in range(4, 7) for column in range(7, 10)}
    assert found == {(row, column) for row in (1, 2) for column in (1, 2, 3)} | (block - inner)


def test_a_bow_tie_is_two_triangles_and_a_spike_is_nothing(tmp_path: Path) -> None:
    ring = [[X, Y], [X + 1000, Y - 1000], [X + 1000, Y], [X, Y - 1000], [X, Y]]
    area = write_area(tmp_path / "area.geojson", {"type": "Polygon", "coordinates": [ring]})
    found = cells(samples(area=area, size=100, relation="within"))
    assert found == {(r, c) for r in range(1, 11) for c in range(1, 11) if c < r < 11 - c or c > r > 11 - c}
    ring = [[X, Y], [X + 200, Y], [X + 900, Y + 10], [X + 200, Y], [X + 200, Y - 200], [X, Y - 200], [X, Y]]
    area = write_area(tmp_path / "area.geojson", {"type": "Polygon", "coordinates": [ring]})
    for relation in ("intersects", "within"):
        found = cells(samples(area=area, size=100, relation=relation))
        assert found == {(row, column) for row in (1, 2) for column in (1, 2)}


def test_an_area_alone_is_the_extent_in_its_own_crs(tmp_path: Path) -> None:
    area = write_area(tmp_path / "area.geojson", rectangle(X + 7, Y - 205, X + 317, Y - 5))
    found = boxes(samples(area=area, size=100))
    assert len(found) == 6 and found[0].tolist() == [X + 7, Y - 5, X + 107, Y - 105]


def test_degrees_become_utm_unless_they_are_asked_for(tmp_path: Path) -> None:
    area = write_area(tmp_path / "area.geojson", rectangle(-3.01, 53, -3, 53.01), crs=None)
    raster = write_raster(tmp_path / "r.tif", np.ones((10, 10), "uint8"), north_up(0.001, -3.01, 53.01), "EPSG:4326")
    for given, label in (({"area": area}, "the area"), ({"input": raster}, "r.tif")):
        record = Record()
        result = samples(record, **given, size=100)
        assert result.tables["OUTPUT"].crs == UTM
        assert any(f"EPSG:32630, true to scale in the middle of {label}" in message for message in record.messages())
        # 0.01 degrees are 671 m along the parallel and 1113 m along the meridian.
        assert max(row for row, _ in cells(result)) == 11 and max(column for _, column in cells(result)) == 6
        result = samples(**given, size=0.001, crs="EPSG:4326")
        assert result.tables["OUTPUT"].crs == "EPSG:4326" and result.outputs["COUNT"] == 100
    assert samples(input=raster, size=5, units="pixels").tables["OUTPUT"].crs == "EPSG:4326"
    assert samples(area=area, size=100, crs="EPSG:27700").tables["OUTPUT"].crs == "EPSG:27700"
    # A metre of Web Mercator is 0.6 m on the ground here.
    mercator = write_area(tmp_path / "mercator.geojson", rectangle(-335e3, 6980e3, -334e3, 6981e3), crs="EPSG:3857")
    assert samples(area=mercator, size=100).outputs["COUNT"] == 36


def test_samples_whose_centre_is_beside_a_turned_raster_are_left_out(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "scene.tif", np.ones((40, 40), "uint8"), turned(30, 30))
    found = boxes(samples(input=path, size=50))
    with rasterio.open(path) as dataset:
        columns, rows = place(~dataset.transform, found[:, [0, 2]].mean(axis=1), found[:, [1, 3]].mean(axis=1))
    assert ((columns >= 0) & (columns <= 40) & (rows >= 0) & (rows <= 40)).all()
    assert len(found) * 50**2 == pytest.approx((40 * 30) ** 2, rel=0.02)


def test_a_small_area_on_a_huge_raster_is_quick_and_keeps_the_lattice(tmp_path: Path) -> None:
    path = tmp_path / "huge.tif"
    profile = {"driver": "GTiff", "width": 90000, "height": 80000, "count": 1, "dtype": "uint8", "sparse_ok": True}
    with rasterio.open(path, "w", crs=UTM, transform=north_up(1), tiled=True, **profile):
        pass
    area = write_area(tmp_path / "area.geojson", rectangle(X + 70000, Y - 60004, X + 70006, Y - 60000))
    result = samples(input=str(path), area=area, size=1, units="pixels", relation="within")
    assert cells(result) == {(row, column) for row in range(60001, 60005) for column in range(70001, 70007)}
    with pytest.raises(InputError, match="80,000 rows and 90,000 columns; expected at most 250,000"):
        samples(input=str(path), size=1, units="pixels")


def test_a_raster_beyond_the_crs_of_the_samples(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "world.tif", np.ones((18, 36), "uint8"), north_up(10, -180, 90), crs="EPSG:4326")
    with pytest.raises(InputError, match="world.tif reaches beyond where EPSG:2154 is defined"):
        samples(input=path, size=1e6, crs="EPSG:2154")
    assert samples(input=path, size=20, crs="EPSG:4326").outputs["COUNT"] == 162


def test_a_raster_without_a_crs(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "bare.tif", np.ones((10, 20), "uint8"), crs=None)
    result = samples(input=path, size=100)
    assert result.tables["OUTPUT"].crs == "" and result.outputs["COUNT"] == 18
    area = write_area(tmp_path / "area.geojson", rectangle(X, Y - 100, X + 100, Y))
    for more in ({"area": area}, {"crs": UTM}):
        with pytest.raises(InputError, match="bare.tif has no CRS, so nothing else can be placed on it"):
            samples(input=path, size=100, **more)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "Neither a raster nor an area"),
        ({"input": "scene", "size": 0}, "The size is 0"),
        ({"input": "scene", "size": -1}, "size is -1; expected 0 or more"),
        ({"input": "scene", "size": 30, "overlap": 30}, "expected a smaller overlap than the size"),
        ({"input": "scene", "size": 2.5, "units": "pixels"}, "The size is 2.5 pixels; expected whole pixels"),
        ({"input": "scene", "size": 3, "overlap": 0.5, "units": "pixels"}, "overlap is 0.5 pixels"),
        ({"area": "near", "units": "pixels"}, "in pixels, but no raster was given"),
        ({"area": "near", "relation": "disjoint"}, "need a raster to lie on and an area"),
        ({"input": "scene", "relation": "disjoint"}, "need a raster to lie on and an area"),
        ({"input": "scene", "units": "pixels", "size": 3, "crs": "EPSG:4326"}, "CRS of the samples is EPSG:4326"),
        ({"input": "scene", "crs": "EPSG:0"}, "The CRS 'EPSG:0' is not known"),
        ({"input": "scene", "size": 701}, "The extent is 1000 x 700 m and a sample 701 x 701"),
        ({"input": "scene", "size": 1e-9}, "expected at most 250,000 samples"),
        ({"input": "scene", "area": "near", "size": 200, "relation": "within"}, "No sample lies within the area"),
        ({"input": "scene", "area": "far"}, "The area lies beside scene.tif"),
        ({"area": "beyond"}, "reaches beyond where"),
        ({"area": "world"}, "EPSG:4326, the CRS of the area, is not true to scale, and no CRS is over so wide"),
        ({"area": "mars"}, "is nowhere on Earth, or not where the data are"),
        ({"area": "flat"}, "polygons without any extent"),
        ({"area": "nan"}, "has broken coordinates; expected numbers"),
        ({"area": "line"}, "holds LineString; expected polygons only"),
        ({"area": "none"}, "holds no polygon"),
        ({"area": "missing"}, "does not exist"),
        ({"input": "missing"}, "does not exist"),
    ],
)
def test_what_cannot_be_cut_is_said(raster: str, tmp_path: Path, options: dict[str, Any], says: str) -> None:
    areas = {
        "near": (rectangle(X + 10, Y - 110, X + 110, Y - 10), UTM),
        "far": (rectangle(X + 5000, Y - 100, X + 5100, Y), UTM),
        "beyond": (rectangle(X, Y - 10, X + 10, Y), "EPSG:4326"),
        "world": (rectangle(-180, -80, 180, 80), "EPSG:4326"),
        "mars": (rectangle(10, 10, 11, 11), "IAU_2015:49900"),
        "flat": (rectangle(X, Y, X + 100, Y), UTM),
        "nan": (rectangle(X, float("nan"), X + 100, Y), UTM),
        "line": ({"type": "LineString", "coordinates": [[X, Y], [X + 1, Y]]}, UTM),
    }
    given = {"size": 50.0, **options}
    if "area" in options:
        path = tmp_path / options["area"]
        if options["area"] in areas:
            geometry, crs = areas[options["area"]]
            write_area(path, geometry, crs=crs)
        elif options["area"] == "none":
            write_area(path)
        given["area"] = str(path)
    if "input" in options:
        given["input"] = raster if options["input"] == "scene" else str(tmp_path / "missing.tif")
    with pytest.raises(InputError, match=says):
        samples(**given)
