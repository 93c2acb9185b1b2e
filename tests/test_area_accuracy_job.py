"""The job of area and accuracy: papers' examples through files and back, matching of classes, what is left out."""

from __future__ import annotations

import json
import math
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from scenes import UTM, Record, north_up, write_raster

from engine.errors import Cancelled, InputError
from engine.jobs.area_accuracy import run
from engine.options.area_accuracy import AreaAccuracyOptions
from engine.progress import Progress
from engine.protocol import JobResult
from engine.raster.writing import ClassRow, write_class_table

# Olofsson et al. (2014), Table 8, with the reference in the rows; 1 pixel here stands for 1,000 of theirs.
NAMES = ["Deforestation", "Forest gain", "Stable forest", "Stable non-forest"]
THOUSANDS = [200, 150, 3200, 6450]
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]).T
# Stehman (2014), Table 2: strata, map and reference of 40 units; 10 % of the map stand for 10,000 pixels.
STRATA = "AAAAAAAAAA BBBBBBBBBB CCCCCCCCCC DDDDDDDDDD"
MAPPED = "AAAAAAABBB ABBBBBBBBB BBCCCCCCBB DDDDDDDDDD"
REFERENCE = "AAAAACBABC ABBBBBAABB CCCCCDDBBA DDDDDDDCCB"


def write_units(
    path: Path, rows: list[dict[str, Any]], places: list[tuple[float, float] | None], crs: str | None = UTM
) -> str:
    features = [
        {
            "type": "Feature",
            "properties": row,
            "geometry": None if at is None else {"type": "Point", "coordinates": list(at)},
        }
        for row, at in zip(rows, places)
    ]
    record: dict[str, Any] = {"type": "FeatureCollection", "features": features}
    if crs:
        record["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(record), encoding="utf-8")
    return str(path)


def centre(flat: int, width: int, size: float = 30.0) -> tuple[float, float]:
    row, column = divmod(int(flat), width)
    return 500000 + (column + 0.5) * size, 5900000 - (row + 0.5) * size


@pytest.fixture
def olofsson(tmp_path: Path) -> tuple[str, str]:
    """Return a map with the classes of the example in their shares, and points that make its matrix."""
    labels = np.repeat(np.arange(1, 5), THOUSANDS).astype("uint8").reshape(100, 100)
    path = write_raster(tmp_path / "forest.tif", labels, nodata=0)
    write_class_table(path, tuple(ClassRow(at, name, "#336699") for at, name in enumerate(NAMES, start=1)))
    rows, places = [], []
    for column in range(4):
        spots = iter(np.flatnonzero(labels == column + 1))
        for row in range(4):
            for _ in range(COUNTS[row, column]):
                rows.append({"truth": NAMES[row]})
                places.append(centre(next(spots), 100))
    return path, write_units(tmp_path / "points.geojson", rows, places)


def assess(record: Record | None = None, **options: Any) -> JobResult:
    return run(AreaAccuracyOptions(reference_field="truth", **options), record or Record())


def estimates(result: JobResult) -> dict[str, dict[str, Any]]:
    table = result.tables["ESTIMATES"]
    names = [name for name, _ in table.fields]
    return {row[0]: dict(zip(names, row)) for row in table.rows}


def test_olofsson_from_a_raster_and_points(olofsson: tuple[str, str], tmp_path: Path) -> None:
    path, reference = olofsson
    record = Record()
    result = assess(record, reference=reference, map=path, report=str(tmp_path / "report.html"))
    assert round(result.outputs["OVERALL_ACCURACY"], 2) == 0.95
    assert round(1.96 * result.outputs["OVERALL_SE"], 2) == 0.02
    matrix = result.tables["MATRIX"]
    assert [name for name, _ in matrix.fields] == ["reference", *(f"map_{name}" for name in NAMES)]
    assert [list(row) for row in matrix.rows] == [[name, *row] for name, row in zip(NAMES, COUNTS.tolist())]
    found = estimates(result)["Deforestation"]
    # Page 54: 21,158 +- 6,158 ha of 900,000; the map here has a thousandth of the pixels.
    assert found["unit"] == "ha" and found["area_mapped"] == pytest.approx(18.0)
    assert round(1000 * found["area"]) == 21158 and round(1960 * found["area_se"]) == 6158
    assert round(found["users_accuracy"], 2) == 0.88 and round(1.96 * found["users_accuracy_se"], 2) == 0.07
    assert round(found["producers_accuracy"], 2) == 0.75
    assert found["units_map"] == 75 and found["units_reference"] == 69
    assert "Reference 'Deforestation' is matched with map class 1 'Deforestation'." in record.messages()
    assert "640 of 640 sample units are used." in record.messages()
    assert "(21.2 ± 6.2) ha" in result.outputs["METHODS"] and "Olofsson" in result.outputs["METHODS"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Deforestation" in page and "94.7 %" in page and "rows are the reference, columns the map" in page


@pytest.mark.parametrize(("units", "factor"), [("ha", 1.0), ("km2", 0.01), ("acres", 2.4710538)])
def test_units(olofsson: tuple[str, str], units: str, factor: float) -> None:
    found = estimates(assess(reference=olofsson[1], map=olofsson[0], units=units))["Deforestation"]
    assert found["area"] == pytest.approx(21.158 * factor, rel=1e-4)
    assert found["unit"] == {"km2": "km²"}.get(units, units)


def test_areas_from_a_table_and_classes_from_a_field(tmp_path: Path) -> None:
    rows = [
        {"truth": NAMES[row], "shown": NAMES[column]}
        for row in range(4)
        for column in range(4)
        for _ in range(COUNTS[row, column])
    ]
    reference = write_units(tmp_path / "table.geojson", rows, [None] * len(rows), None)
    given = {"area_names": tuple(NAMES), "areas": (18000.0, 13500.0, 288000.0, 580500.0)}
    found = estimates(assess(reference=reference, map_field="shown", **given))["Deforestation"]
    assert round(found["area"]) == 21158 and round(1.96 * found["area_se"]) == 6158
    with pytest.raises(InputError, match="lacks Stable non-forest"):
        less = {"area_names": tuple(NAMES[:3]), "areas": (18000.0, 13500.0, 288000.0)}
        assess(reference=reference, map_field="shown", **less)
    with pytest.raises(InputError, match="'Sea', which no stratum is called"):
        assess(reference=reference, map_field="shown", area_names=("Sea",), areas=(1.0,))
    with pytest.raises(InputError, match="has Deforestation twice"):
        assess(reference=reference, map_field="shown", area_names=(NAMES[0], "DEFORESTATION"), areas=(1.0, 2.0))
    with pytest.raises(InputError, match="'truth' is given both for the reference and for the map"):
        assess(reference=reference, map_field="truth", **given)
    # A row for a class that the sample has not does no harm where it covers nothing.
    more = {"area_names": (*NAMES, "Sea"), "areas": (*given["areas"], 0.0)}
    assert estimates(assess(reference=reference, map_field="shown", **more))["Deforestation"] == found


@pytest.fixture
def stehman(tmp_path: Path) -> tuple[str, str, str]:
    """Return a map, its strata (which are others) and units of Stehman's example; strata of 400, 300, 200, 100."""
    strata = np.repeat(np.arange(1, 5), [400, 300, 200, 100]).astype("uint8").reshape(25, 40)
    shown = strata.copy()
    rows, places = [], []
    spots = {letter: iter(np.flatnonzero(strata == at)) for at, letter in enumerate("ABCD", start=1)}
    for stratum, mapped, reference in zip(*(text.replace(" ", "") for text in (STRATA, MAPPED, REFERENCE))):
        spot = next(spots[stratum])
        shown.flat[spot] = "ABCD".index(mapped) + 1
        rows.append({"truth": reference, "stratum": stratum, "shown": mapped})
        places.append(centre(spot, 40))
    paths = [write_raster(tmp_path / f"{name}.tif", made, nodata=0) for name, made in (("map", shown), ("s", strata))]
    for path in paths:
        write_class_table(path, tuple(ClassRow(at, letter, "#336699") for at, letter in enumerate("ABCD", start=1)))
    return paths[0], paths[1], write_units(tmp_path / "u.geojson", rows, places)


@pytest.mark.parametrize("by_field", [False, True])
def test_stehman_with_strata_that_are_not_the_map_classes(stehman: tuple[str, str, str], by_field: bool) -> None:
    path, strata, reference = stehman
    by = {"map_field": "shown", "stratum_field": "stratum"} if by_field else {"map": path}
    result = assess(reference=reference, design="other_strata", strata=strata, **by)
    # Pages 4932 to 4934: overall 0.63 (0.085), user's B 0.574 (0.125), producer's B 0.794, area of A 0.35 (0.082).
    assert result.outputs["OVERALL_ACCURACY"] == pytest.approx(0.63, abs=1e-9)
    assert round(result.outputs["OVERALL_SE"], 3) == 0.085
    found = estimates(result)
    assert round(found["B"]["users_accuracy"], 3) == 0.574 and round(found["B"]["users_accuracy_se"], 3) == 0.125
    assert round(found["B"]["producers_accuracy"], 3) == 0.794
    assert found["A"]["area"] / 90 == pytest.approx(0.35) and round(found["A"]["area_se"] / 90, 3) == 0.082
    assert "strata other than the map classes (Stehman 2014)" in result.outputs["METHODS"]


def two_classes(folder: Path, crs: str | None = UTM) -> str:
    """Write a map, water in the west and land in the east, with a column of nodata at the end."""
    labels = np.repeat(np.array([[1] * 4 + [2] * 5 + [0]], "uint8"), 10, axis=0)
    path = write_raster(folder / "map.tif", labels, nodata=0, crs=crs)
    write_class_table(path, (ClassRow(1, "Water", "#0000ff"), ClassRow(2, "Land", "#00aa00")))
    return path


SPOTS = [centre(at, 10) for at in (0, 1, 12, 23, 5, 6, 17, 28)]
TRUTHS = ["Water", "Water", "Water", "Land", "Land", "Land", "Land", "Water"]
VALUES = {"Water": 1, "Land": 2}


def units_of(path: Path, truths: list[Any], spots: list[Any] = SPOTS, crs: str | None = UTM) -> str:
    return write_units(path, [{"truth": truth} for truth in truths], spots, crs)


@pytest.mark.parametrize(
    "written", [str.lower, VALUES.get, lambda word: float(VALUES[word]), lambda word: f" {VALUES[word]} "]
)
def test_names_and_numbers_are_one_class(tmp_path: Path, written: Any) -> None:
    reference = units_of(tmp_path / "u.geojson", [written(word) for word in TRUTHS])
    result = assess(reference=reference, map=two_classes(tmp_path))
    assert [row[1:] for row in result.tables["MATRIX"].rows] == [(3, 1), (1, 3)]
    assert result.outputs["OVERALL_ACCURACY"] == pytest.approx(0.75)


def test_points_in_degrees(tmp_path: Path) -> None:
    from rasterio.warp import transform

    lon, lat = transform(UTM, "EPSG:4326", *zip(*SPOTS))
    reference = units_of(tmp_path / "u.geojson", TRUTHS, list(zip(lon, lat)), None)
    result = assess(reference=reference, map=two_classes(tmp_path))
    assert [row[1:] for row in result.tables["MATRIX"].rows] == [(3, 1), (1, 3)]


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    truths = [*TRUTHS, None, "  ", "Land", "Water", "Land", "Water", "Land"]
    spots = [*SPOTS, SPOTS[0], SPOTS[1], (0.0, 0.0), centre(9, 10), SPOTS[4], (SPOTS[0][0] + 3, SPOTS[0][1]), None]
    record = Record()
    result = assess(record, reference=units_of(tmp_path / "u.geojson", truths, spots), map=two_classes(tmp_path))
    assert [row[1:] for row in result.tables["MATRIX"].rows] == [(3, 1), (1, 3)]
    said = (
        "2 without a reference class, 1 without a point, 1 outside map.tif, 1 on nodata of map.tif, "
        "2 at the place of another"
    )
    assert f"8 of 15 sample units are used; left out: {said}." in record.messages()
    assert f"Left out, 7 of 15 sample units: {said}." in record.messages("warning")


def test_a_class_of_a_single_pixel_that_is_in_the_sample(tmp_path: Path) -> None:
    """It is known for certain, so it needs no second unit; the others are estimated as if it were not there."""
    labels = np.repeat(np.array([[1] * 4 + [2] * 5 + [0]], "uint8"), 10, axis=0)
    labels[9, 9] = 3
    path = write_raster(tmp_path / "map.tif", labels, nodata=0)
    reference = units_of(tmp_path / "u.geojson", [*map(VALUES.get, TRUTHS), 1], [*SPOTS, centre(99, 10)])
    for design in ("map_classes", "post_stratified"):
        result = assess(reference=reference, map=path, design=design)
        # Three of four are right in both of the large strata, none in the third.
        assert result.outputs["OVERALL_ACCURACY"] == pytest.approx(0.75 * 90 / 91)
        assert result.outputs["OVERALL_SE"] == pytest.approx(math.hypot(40, 50) / 91 * math.sqrt(0.75 * 0.25 / 3))
    labels[9, 8] = 3
    two = write_raster(tmp_path / "two.tif", labels, nodata=0)
    with pytest.raises(InputError, match=r"Class 3 .* has a single sample unit"):
        assess(reference=reference, map=two)


def test_a_class_that_only_the_reference_has_is_pointed_out_without_a_raster_too(tmp_path: Path) -> None:
    rows = [{"truth": truth, "shown": shown} for truth, shown in zip([*TRUTHS[:-1], "Wetland"], TRUTHS)]
    record = Record()
    reference = write_units(tmp_path / "u.geojson", rows, [None] * 8)
    assess(record, reference=reference, map_field="shown", area_names=("Water", "Land"), areas=(1.0, 2.0))
    assert "The reference has Wetland, which the map has not: check the spelling." in record.messages("warning")


def test_a_class_that_the_map_has_not(tmp_path: Path) -> None:
    record = Record()
    truths = [*TRUTHS[:-1], "Wetland"]
    result = assess(record, reference=units_of(tmp_path / "u.geojson", truths), map=two_classes(tmp_path))
    assert [row[0] for row in result.tables["MATRIX"].rows] == ["Water", "Land", "Wetland"]
    found = estimates(result)["Wetland"]
    assert found["area_mapped"] == 0 and found["area"] > 0 and found["users_accuracy"] is None
    assert "Reference 'Wetland' is no class of the map." in record.messages()
    assert any("check the spelling" in message for message in record.messages("warning"))


@pytest.mark.parametrize(
    ("truths", "spots", "says"),
    [
        (["Land", *TRUTHS[1:], "Water"], [*SPOTS, SPOTS[0]], "one is Land in the reference, the other Water"),
        (TRUTHS[:5], SPOTS[:5], "Land .* has a single sample unit"),
        (TRUTHS[:4], SPOTS[:4], "Land .* has no sample unit"),
        ([None] * 8, SPOTS, "No sample unit can be used: 8 without a reference class"),
        (TRUTHS, [(x + 1e6, y) for x, y in SPOTS], "No sample unit can be used: 8 outside map.tif"),
        ([None] * 8, [(x + 1e6, y) for x, y in SPOTS], r"8 without a reference class\. Check"),
        (
            TRUTHS,
            [(x + 1e6, y) for x, y in SPOTS],
            r"8 outside map.tif\. The points are taken to be in EPSG:32630, map.tif is in EPSG:32630\. Check",
        ),
        (TRUTHS, [None] * 8, "The reference has no points"),
        (
            ["Sea"] * 4 + ["Sand"] * 4,
            SPOTS,
            r"No class of the reference \(Sand, Sea\) is one of the map \(Water, Land\)",
        ),
    ],
)
def test_what_cannot_be_estimated_is_said(truths: Any, spots: Any, says: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=says):
        assess(reference=units_of(tmp_path / "u.geojson", truths, spots), map=two_classes(tmp_path))


def test_simple_random_and_post_stratified(tmp_path: Path) -> None:
    path, reference = two_classes(tmp_path), units_of(tmp_path / "u.geojson", TRUTHS)
    simple = assess(reference=reference, map=path, design="simple_random")
    assert simple.outputs["OVERALL_ACCURACY"] == pytest.approx(0.75)
    assert simple.outputs["OVERALL_SE"] == pytest.approx(math.sqrt(0.75 * 0.25 / 7))
    assert estimates(simple)["Water"]["area"] == pytest.approx(0.5 * 8.1)
    post = assess(reference=reference, map=path, design="post_stratified")
    assert estimates(post)["Water"]["area"] == pytest.approx((0.75 * 4 + 0.25 * 5) / 9 * 8.1)
    assert "post-stratified" in post.outputs["METHODS"]


def test_areas_in_degrees_are_those_on_the_ground(tmp_path: Path) -> None:
    """Two rows of one number of pixels, at the equator and at 60 degrees north, where they are about half as wide."""
    labels = np.zeros((61, 4), "uint8")
    labels[0], labels[60] = 1, 2
    path = write_raster(tmp_path / "map.tif", labels, Affine(1, 0, 0, 0, -1, 60.5), "EPSG:4326", nodata=0)
    spots = [(column + 0.5, row) for row in (60.0, 0.0) for column in range(4)]
    reference = units_of(tmp_path / "u.geojson", [1, 1, 1, 2, 2, 2, 2, 1], spots, "EPSG:4326")
    record = Record()
    found = estimates(assess(record, reference=reference, map=path))
    assert found["Class 1"]["area_mapped"] / found["Class 2"]["area_mapped"] == pytest.approx(
        0.505, rel=0.001
    )  # of the ellipsoid
    assert any("differ by" in message for message in record.messages("warning"))


def test_areas_in_degrees_are_those_of_bands_of_the_ellipsoid(tmp_path: Path) -> None:
    """The area between two parallels has a closed form (Snyder 1987, equation 3-12 times half the axis squared)."""
    size, top = 0.05, 80.0
    labels = np.repeat(np.array([1, 2], "uint8"), 600)[:, None] * np.ones(4, "uint8")
    path = write_raster(tmp_path / "map.tif", labels, Affine(size, 0, 0, 0, -size, top), "EPSG:4326", nodata=0)
    spots = [((column + 0.5) * size, top - (row + 0.5) * size) for row in (5, 1100) for column in range(4)]
    reference = units_of(tmp_path / "u.geojson", [1, 1, 1, 2, 2, 2, 2, 1], spots, "EPSG:4326")
    found = estimates(assess(reference=reference, map=path, memory_mb=64))

    def below(latitude: float) -> float:
        minor, first = 6356752.314245, math.sqrt(0.00669437999014)
        sine = first * math.sin(math.radians(latitude))
        return minor**2 / 2 * (sine / (1 - sine**2) + math.atanh(sine)) / first

    for name, north in (("Class 1", 80.0), ("Class 2", 50.0)):
        exact = math.radians(4 * size) * (below(north) - below(north - 30)) / 1e4
        assert found[name]["area_mapped"] == pytest.approx(exact, rel=1e-6)


def test_without_crs_areas_are_pixels(tmp_path: Path) -> None:
    result = assess(reference=units_of(tmp_path / "u.geojson", TRUTHS), map=two_classes(tmp_path, crs=None))
    assert estimates(result)["Water"]["area_mapped"] == 40 and estimates(result)["Water"]["unit"] == "pixels"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "No reference was given"),
        ({"reference": "a", "reference_field": "b"}, "Nothing tells what the map shows"),
        ({"reference": "a", "reference_field": "b", "map_field": "c"}, "areas of the strata are unknown"),
        ({"reference": "a", "reference_field": "b", "map": "c", "design": "other_strata"}, "Nothing tells the stratum"),
        ({"reference": "a", "reference_field": "b", "map": "c", "strata": "d"}, "Choose the design other_strata"),
        (
            {"reference": "a", "reference_field": "b", "map": "c", "areas": (1.0, -1.0), "area_names": ("1", "2")},
            "expected a number, 0 or more",
        ),
    ],
)
def test_options_that_do_not_fit(options: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        AreaAccuracyOptions(**options)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("no JSON", "is not GeoJSON that can be read"),
        ("[]", "is not valid GeoJSON"),
        ('{"features": []}', "is empty"),
        ('{"features": [{"properties": {"a": 1}, "geometry": null}]}', "no field 'truth'; it has a"),
        (
            '{"features": [{"properties": {"truth": 1}, "geometry": {"type": "LineString", "coordinates": [[0, 0]]}}]}',
            "holds a LineString; expected points",
        ),
    ],
)
def test_broken_references_are_refused(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "u.geojson").write_text(text)
    with pytest.raises(InputError, match=says):
        assess(reference=str(tmp_path / "u.geojson"), map=two_classes(tmp_path))
    with pytest.raises(InputError, match="does not exist"):
        assess(reference=str(tmp_path / "none.geojson"), map=two_classes(tmp_path))


def test_a_map_with_fractions_is_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.full((4, 4), 0.5, "float32"), north_up())
    with pytest.raises(InputError, match="not whole numbers"):
        assess(reference=units_of(tmp_path / "u.geojson", TRUTHS), map=path)


def test_cancel_leaves_no_report(olofsson: tuple[str, str], tmp_path: Path) -> None:
    stop = threading.Event()
    progress = Progress(lambda kind, **values: stop.set() if kind == "progress" else None, stop)
    options = AreaAccuracyOptions(
        reference=olofsson[1], reference_field="truth", map=olofsson[0], report=str(tmp_path / "report.html")
    )
    with pytest.raises(Cancelled):
        run(options, progress)
    assert not list(tmp_path.glob("*.html")) and not list(tmp_path.glob(".landclass*"))
