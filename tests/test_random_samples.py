"""Random samples: where they may lie, as likely everywhere, apart from each other, and enough in rare classes."""

from __future__ import annotations

import json
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from scenes import ORIGIN, UTM, Record, north_up, rectangle, turned, write_area, write_raster

from engine.errors import Cancelled, InputError
from engine.jobs.random_samples import run
from engine.options.random_samples import RandomSamplesOptions
from engine.progress import Progress
from engine.protocol import JobResult
from engine.raster.grid import place, to_crs
from engine.raster.writing import ClassRow, write_class_table

X, Y = ORIGIN


def samples(record: Record | None = None, **options: Any) -> JobResult:
    return run(RandomSamplesOptions(**options), record or Record())


def boxes(result: JobResult) -> np.ndarray:
    """Return left, bottom, right and top of each sample from the origin, (n, 4)."""
    rings = np.array(result.tables["OUTPUT"].rings) - ORIGIN
    return np.concatenate([rings.min(axis=1), rings.max(axis=1)], axis=1)


def centres(result: JobResult) -> np.ndarray:
    """Return x and y of each sample from the origin, (n, 2)."""
    return np.array([row[3:] for row in result.tables["OUTPUT"].rows]) - ORIGIN


def by_name(result: JobResult) -> dict[str | None, int]:
    return dict(Counter(row[2] for row in result.tables["OUTPUT"].rows))


def write_fields(path: Path, *features: tuple[Any, dict[str, Any]], crs: str = UTM) -> str:
    """Write polygons with a field ``kind`` and return the path."""
    write_area(path, *(geometry for _, geometry in features), crs=crs)
    record = json.loads(path.read_text())
    for feature, (value, _) in zip(record["features"], features):
        feature["properties"]["kind"] = value
    path.write_text(json.dumps(record))
    return str(path)


@pytest.fixture
def area(tmp_path: Path) -> str:
    """Return an L: 1000 m wide and high, its arms 200 m thick."""
    ring = [(0, 0), (1000, 0), (1000, -200), (200, -200), (200, -1000), (0, -1000), (0, 0)]
    geometry = {"type": "Polygon", "coordinates": [[[X + x, Y + y] for x, y in ring]]}
    return write_area(tmp_path / "area.geojson", geometry)


@pytest.fixture
def raster(tmp_path: Path) -> str:
    """Return a raster of 1200 x 1200 m."""
    return write_raster(tmp_path / "scene.tif", np.ones((40, 40), "uint8"))


@pytest.fixture
def classes(tmp_path: Path) -> str:
    """Return a class raster over several windows: 80 % water, 19.9 % forest, 0.1 % sand, a part nodata."""
    labels = np.random.default_rng(0).choice([0, 1, 2, 7], (600, 1100), p=[0.1, 0.72, 0.179, 0.001]).astype("uint8")
    path = write_raster(tmp_path / "classes.tif", labels, nodata=0, tiled=True, blockxsize=256, blockysize=256)
    write_class_table(
        path, (ClassRow(1, "Water", "#0000ff"), ClassRow(2, "Forest", "#008800"), ClassRow(7, "Sand", "#aaaaaa"))
    )
    return path


def in_area(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return which places, in metres from the origin, lie in the L."""
    return (x >= 0) & (y <= 0) & (x <= 1000) & (y >= -1000) & ((x <= 200) | (y >= -200))


def test_samples_lie_in_the_area_whole(area: str) -> None:
    result = samples(area=area, count=300, size=150)
    table = result.tables["OUTPUT"]
    assert result.outputs == {"COUNT": 300} and table.crs == UTM and len(table.rings) == 300
    assert [name for name, _ in table.fields] == ["id", "stratum", "name", "x", "y"]
    assert [row[:3] for row in table.rows] == [(number, 1, None) for number in range(1, 301)]
    left, bottom, right, top = boxes(result).T
    assert (right - left).tolist() == pytest.approx([150] * 300) == (top - bottom).tolist()
    # A square with its four corners in an L lies in it whole.
    assert all(in_area(x, y).all() for x in (left, right) for y in (bottom, top))
    assert JobResult.from_record(json.loads(json.dumps(result.to_record()))) == result


@pytest.mark.parametrize("relation", ["intersects", "within", "centroid", "disjoint"])
def test_relations(raster: str, area: str, relation: str) -> None:
    import shapely

    shape = shapely.Polygon(json.loads(Path(area).read_text())["features"][0]["geometry"]["coordinates"][0])
    result = samples(input=raster, area=area, count=400, size=100, relation=relation)
    cells = [shapely.Polygon(ring) for ring in result.tables["OUTPUT"].rings or []]
    shared = np.array([cell.intersection(shape).area / 1e4 for cell in cells])
    inside = np.array([shape.contains(cell.centroid) for cell in cells])
    assert len(cells) == 400
    left, bottom, right, top = boxes(result).T
    assert min(left.min(), -right.max() + 1200, -top.max(), bottom.min() + 1200) > -0.01, "whole on the raster"
    if relation == "within":
        assert shared == pytest.approx(1)
    elif relation == "disjoint":
        assert shared == pytest.approx(0, abs=1e-5) and not inside.any()
    elif relation == "centroid":
        assert inside.all() and shared.min() < 0.9
    else:
        assert shared.min() > 0 and not inside.all() and shared.min() < 0.2


def test_every_spot_is_as_likely(tmp_path: Path) -> None:
    # Boxes of the two overlap, and the second lies in the notch of the first; 1 and 4 squares of 100 m.
    ring = [(0, 0), (400, 0), (400, -400), (300, -400), (300, -100), (0, -100), (0, 0)]
    geometry = {"type": "Polygon", "coordinates": [[[X + x, Y + y] for x, y in ring]]}
    area = write_area(tmp_path / "area.geojson", geometry, rectangle(X, Y - 400, X + 200, Y - 200))
    result = samples(area=area, count=11000, size=0.01, seed=5)
    hits = Counter(map(tuple, np.floor(centres(result) / 100).astype(int).tolist()))
    assert len(hits) == 11 and sum(hits.values()) == 11000
    # 1000 in each, with a standard deviation of 30.
    assert all(abs(count - 1000) < 130 for count in hits.values()), hits


def test_a_sliver_across_its_box_is_filled(tmp_path: Path) -> None:
    ring = [[X, Y], [X + 100000, Y - 100000], [X + 100000, Y - 100014], [X, Y - 14], [X, Y]]
    area = write_area(tmp_path / "area.geojson", {"type": "Polygon", "coordinates": [ring]})
    x, y = centres(samples(area=area, count=500, size=1)).T
    assert len(x) == 500 and (np.abs(x + y + 7) <= 7).all() and np.ptp(x) > 95000


@pytest.mark.parametrize("distance", [0.0, 40.0])
def test_the_seed_decides_and_nothing_else(area: str, classes: str, distance: float) -> None:
    for given in ({"area": area, "size": 10}, {"strata": classes, "size": 30}):
        options = {**given, "count": 120, "min_distance": distance}
        first = samples(**options, seed=3, threads=1, memory_mb=512)
        assert first.to_record() == samples(**options, seed=3, threads=3, memory_mb=64).to_record()
        other = samples(**options, seed=4)
        places, others = ({row[3:] for row in result.tables["OUTPUT"].rows} for result in (first, other))
        assert len(places & others) < 60, "rare classes have few pixels to choose from"


def test_centres_keep_their_distance_in_all_strata(area: str, classes: str, tmp_path: Path) -> None:
    fields = write_fields(
        tmp_path / "fields.geojson",
        ("a", rectangle(X, Y - 1000, X + 500, Y)),
        ("b", rectangle(X + 500, Y - 1000, X + 1000, Y)),
    )
    for given in ({"area": area}, {"strata": classes}, {"area": fields, "strata_field": "kind"}):
        found = centres(samples(**given, count=60, size=30, min_distance=50))
        apart = np.hypot(*(found[:, None] - found[None]).transpose(2, 0, 1)) + 1e9 * np.eye(len(found))
        assert len(found) == 60 and apart.min() >= 50


def test_as_many_as_have_room_are_placed_and_the_rest_is_told(area: str) -> None:
    record = Record()
    result = samples(record, area=area, count=100, size=100, min_distance=150)
    # The L has 1600 m of middle lines: no more than 26 circles of 150 m across fit, no less than 8.
    assert 8 <= result.outputs["COUNT"] <= 26
    (warning,) = record.messages("warning")
    assert warning == (
        "There is room for fewer samples of 100 x 100 m at least 150 m apart than asked: "
        f"{result.outputs['COUNT']} of 100."
    )
    with pytest.raises(InputError, match="No sample of 201 x 201 m fits: no place that was tried has room"):
        samples(area=area, size=201)


def test_the_smallest_stratum_is_not_crowded_out(tmp_path: Path) -> None:
    fields = write_fields(
        tmp_path / "fields.geojson",
        ("all", rectangle(X, Y - 1000, X + 1000, Y)),
        ("rare", rectangle(X + 400, Y - 450, X + 450, Y - 400)),
    )
    record = Record()
    options = {"area": fields, "strata_field": "kind", "size": 10, "min_distance": 45, "seed": 1}
    result = samples(record, **options, count=600, allocation="proportional")
    assert by_name(result)["rare"] == 2 and "of 598 all." in record.messages("warning")[0]


@pytest.mark.parametrize(
    ("transform", "size"),
    [(north_up(28.5), 4), (Affine(0.1, 0, X, 0, -1 / 3, Y), 5), (turned(25, 1 / 3), 4), (north_up(), 1)],
)
def test_samples_in_pixels_lie_on_pixel_edges(tmp_path: Path, transform: Affine, size: int) -> None:
    path = write_raster(tmp_path / "scene.tif", np.ones((30, 50), "uint8"), transform)
    with rasterio.open(path) as dataset:
        corners = dataset.transform  # as the file keeps it
    for given in ({"input": path}, {"strata": path}):
        result = samples(**given, count=500, size=size, units="pixels")
        places = set()
        for ring in result.tables["OUTPUT"].rings or []:
            pixels = [[round(at) for at in place(~corners, *corner)] for corner in ring]
            assert [place(corners, *pixel) for pixel in pixels] == ring
            (left, top), (right, bottom) = pixels[0], pixels[2]
            assert (right - left, bottom - top) == (size, size)
            assert 0 <= left <= 50 - size and 0 <= top <= 30 - size
            places.add((left, top))
        assert len(places) == 500, "no two are the same"
        # Every place is as likely: neither even nor odd ones alone, which rounding of halves would prefer.
        assert 150 < sum(left % 2 for left, _ in places) < 350 and 150 < sum(top % 2 for _, top in places) < 350


@pytest.mark.parametrize(
    ("allocation", "expected"),
    [
        ("equal", {"Water": 34, "Forest": 33, "Sand": 33}),
        ("minimum", {"Water": 72, "Forest": 18, "Sand": 10}),
        ("proportional", {"Water": 78, "Forest": 20, "Sand": 2}),
    ],
)
def test_rare_classes_are_represented(classes: str, allocation: str, expected: dict[str, int]) -> None:
    result = samples(strata=classes, count=100, size=30, allocation=allocation, minimum=10)
    rows = result.tables["OUTPUT"].rows
    assert by_name(result) == expected
    assert [row[1] for row in rows] == sorted(row[1] for row in rows) and {row[1] for row in rows} == {1, 2, 7}
    names = {1: "Water", 2: "Forest", 7: "Sand"}
    with rasterio.open(classes) as dataset:
        labels = dataset.read(1)
        for row in rows:
            column, line = place(~dataset.transform, row[3], row[4])
            assert column % 1 == pytest.approx(0.5) == line % 1, "centres are centres of pixels"
            assert labels[int(line), int(column)] == row[1] and names[row[1]] == row[2]


def test_samples_of_an_even_number_of_pixels_keep_the_pixel_they_were_drawn_at(tmp_path: Path) -> None:
    labels = np.random.default_rng(0).integers(1, 3, (60, 80)).astype("uint8")
    transform = turned(25, 0.1)  # whose halves are none to the last bit
    path = write_raster(tmp_path / "map.tif", labels, transform)
    rows = samples(strata=path, count=300, size=4, units="pixels").tables["OUTPUT"].rows
    for row in rows:
        column, line = (round(at) for at in place(~transform, row[3], row[4]))
        assert labels[line - 1, column - 1] == row[1], "it lies left of and above the centre"


def test_a_class_is_given_up_when_no_pixel_of_it_has_room_and_not_before(tmp_path: Path) -> None:
    labels = np.ones((51, 51), "uint8")
    labels[10:41, 10:41] = 2
    path = write_raster(tmp_path / "map.tif", labels)
    record = Record()
    # Only the middle pixel is far enough from all edges.
    result = samples(record, strata=path, count=4, size=51, units="pixels")
    assert by_name(result) == {"Class 2": 1}
    assert record.messages("warning") == [
        "There is room for fewer samples of 51 x 51 pixels than asked: 0 of 2 Class 1, 1 of 2 Class 2."
    ]


def test_a_class_of_few_pixels_has_each_of_them_once(tmp_path: Path) -> None:
    labels = np.ones((30, 30), "uint8")
    labels[[5, 9, 12], [4, 20, 21]] = 2
    path = write_raster(tmp_path / "map.tif", labels)
    result = samples(strata=path, count=100, size=30)
    assert (
        by_name(result) == {"Class 1": 97, "Class 2": 3}
        and len({row[3:] for row in result.tables["OUTPUT"].rows}) == 100
    )


def test_strata_are_counted_in_the_area_and_on_the_raster_alone(tmp_path: Path) -> None:
    labels = np.repeat(np.array([1, 2, 3, 4], "uint8"), 300)[None].repeat(700, axis=0)  # columns of 9 km
    classes = write_raster(tmp_path / "classes.tif", labels, north_up(), nodata=0)
    raster = write_raster(tmp_path / "scene.tif", np.ones((100, 100), "uint8"), north_up(30, X + 7500, Y - 18000))
    area = write_area(tmp_path / "area.geojson", rectangle(X + 8100, Y - 30000, X + 9900 + 2700, Y))
    for given, expected in (
        ({"input": raster}, {"Class 1": 50, "Class 2": 50}),
        ({"input": raster, "area": area}, {"Class 1": 38, "Class 2": 62}),
        ({"area": area}, {"Class 1": 20, "Class 2": 80}),
        ({"area": area, "relation": "disjoint"}, {"Class 1": 26, "Class 2": 17, "Class 3": 29, "Class 4": 28}),
    ):
        result = samples(strata=classes, **given, count=100, size=30, allocation="proportional", threads=2)
        assert by_name(result) == expected, given
    far = write_area(tmp_path / "far.geojson", rectangle(X - 3000, Y - 100, X - 20, Y))
    big = write_raster(tmp_path / "big.tif", np.ones((10, 200), "uint8"), north_up(30, X - 3000, Y))
    with pytest.raises(InputError, match="classes.tif holds no class in the area"):
        samples(input=big, strata=classes, area=far, size=30)


def test_a_class_raster_in_another_crs(tmp_path: Path, raster: str) -> None:
    x, y = to_crs(CRS.from_string(UTM), CRS.from_epsg(4326), np.array([X]), np.array([Y]))
    labels = np.indices((40, 40)).sum(axis=0) // 20 + 1
    transform = Affine(0.0005, 0, float(x[0]) - 0.001, 0, -0.0003, float(y[0]) + 0.001)
    classes = write_raster(tmp_path / "degrees.tif", labels.astype("uint8"), transform, crs="EPSG:4326")
    result = samples(input=raster, strata=classes, count=90, size=30)
    assert result.tables["OUTPUT"].crs == UTM and len(by_name(result)) >= 2
    for row in result.tables["OUTPUT"].rows:
        lon, lat = to_crs(CRS.from_string(UTM), CRS.from_epsg(4326), np.array([row[3]]), np.array([row[4]]))
        column, line = place(~transform, float(lon[0]), float(lat[0]))
        assert labels[int(line), int(column)] == row[1]


def test_polygons_of_a_field_are_strata(tmp_path: Path) -> None:
    path = write_fields(
        tmp_path / "fields.geojson",
        ("Type 10", rectangle(X, Y - 100, X + 900, Y)),
        ("Type 2", rectangle(X, Y - 300, X + 100, Y - 200)),
        ("type 10", rectangle(X, Y - 500, X + 900, Y - 400)),
        (None, rectangle(X, Y - 900, X + 900, Y - 600)),
    )
    record = Record()
    result = samples(record, area=path, strata_field="kind", count=40, size=20)
    assert [row[1:3] for row in result.tables["OUTPUT"].rows] == [(1, "Type 2")] * 20 + [(2, "Type 10")] * 20
    left, bottom, right, top = boxes(result)[:20].T
    assert left.min() >= 0 and right.max() <= 100 and bottom.min() >= -300 and top.max() <= -200
    assert "Polygons without a value in the field 'kind' get no sample: 1." in record.messages("warning")
    result = samples(area=path, strata_field="kind", count=38, size=20, allocation="proportional")
    assert by_name(result) == {"Type 2": 2, "Type 10": 36}  # areas of 1 to 18
    result = samples(area=path, strata_field="kind", count=38, size=1e-4, crs="EPSG:4326", allocation="proportional")
    assert by_name(result) == {"Type 2": 2, "Type 10": 36}
    numbers = write_fields(
        tmp_path / "numbers.geojson",
        (30.0, rectangle(X, Y - 100, X + 900, Y)),
        (4.0, rectangle(X, Y - 300, X + 100, Y - 200)),
    )
    rows = samples(area=numbers, strata_field="kind", count=4, size=20).tables["OUTPUT"].rows
    assert [row[1:3] for row in rows] == [(4, "4"), (4, "4"), (30, "30"), (30, "30")]


def test_a_stratum_beside_the_raster_is_told(raster: str, tmp_path: Path) -> None:
    path = write_fields(
        tmp_path / "fields.geojson",
        ("here", rectangle(X, Y - 500, X + 900, Y)),
        ("there", rectangle(X + 9000, Y - 300, X + 9100, Y - 200)),
    )
    record = Record()
    assert by_name(samples(record, input=raster, area=path, strata_field="kind", count=5, size=20)) == {"here": 5}
    assert record.messages("warning") == ["there: no polygon of it is on the raster, so that it gets no sample."]


def test_an_area_in_another_crs_holds_the_samples(tmp_path: Path) -> None:
    corners = rectangle(X, Y - 1000, X + 1000, Y)["coordinates"][0]
    degrees = np.column_stack(to_crs(CRS.from_string(UTM), CRS.from_epsg(4326), *np.array(corners).T)).tolist()
    geometry = {"type": "Polygon", "coordinates": [degrees]}
    area = write_area(tmp_path / "area.geojson", geometry, crs="EPSG:4326")
    result = samples(area=area, count=200, size=100)
    left, bottom, right, top = boxes(result).T
    assert result.tables["OUTPUT"].crs == UTM
    assert left.min() > -0.1 and bottom.min() > -1000.1 and right.max() < 1000.1 and top.max() < 0.1
    assert left.min() < 20 and right.max() > 980


def test_rasters_without_a_crs(tmp_path: Path, raster: str) -> None:
    labels = np.tile(np.array([1, 2], "uint8"), (20, 10))
    bare = write_raster(tmp_path / "bare.tif", labels, crs=None)
    result = samples(strata=bare, count=10, size=30)
    assert result.tables["OUTPUT"].crs == "" and by_name(result) == {"Class 1": 5, "Class 2": 5}
    with pytest.raises(InputError, match="Either the raster or the class raster has no CRS"):
        samples(input=raster, strata=bare, count=10, size=30)


def test_a_single_pixel(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "one.tif", np.ones((1, 1), "uint8"))
    record = Record()
    result = samples(record, input=path, count=3, size=1, units="pixels")
    assert boxes(result).tolist() == [[0, -30, 30, 0]] and len(record.messages("warning")) == 1


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "Neither a raster nor an area"),
        ({"area": "area", "count": 0}, "count is 0; expected 1 to 250000"),
        ({"area": "area", "count": 10, "strata": "classes", "strata_field": "kind"}, "both were given"),
        ({"strata": "classes", "strata_field": "kind"}, "from a class raster or from a field"),
        ({"input": "classes", "strata_field": "kind"}, "no area was given"),
        ({"input": "classes", "area": "area", "strata_field": "kind", "relation": "disjoint"}, "none of its strata"),
        ({"area": "area", "relation": "disjoint"}, "need a raster to lie on and an area"),
        ({"strata": "classes", "count": 5}, "expected at least 6, with 2 for each class"),
        ({"strata": "classes", "count": 200, "allocation": "minimum", "minimum": 80}, "expected at least 240"),
        ({"area": "area", "units": "pixels", "size": 3}, "in pixels, but no raster was given"),
        ({"area": "empty", "strata_field": "kind"}, "No polygon of the area has a value in the field 'kind'"),
    ],
)
def test_what_cannot_be_placed_is_said(
    area: str, classes: str, tmp_path: Path, options: dict[str, Any], says: str
) -> None:
    files = {"area": area, "classes": classes, "empty": str(tmp_path / "empty.geojson")}
    write_fields(tmp_path / "empty.geojson", (None, rectangle(X, Y - 100, X + 100, Y)))
    with pytest.raises(InputError, match=says):
        samples(**{"size": 10, **{key: files.get(value, value) for key, value in options.items()}})


def test_cancel(classes: str) -> None:
    stop = threading.Event()
    progress = Progress(lambda kind, **values: stop.set() if kind == "progress" else None, stop)
    with pytest.raises(Cancelled):
        run(RandomSamplesOptions(strata=classes), progress)
