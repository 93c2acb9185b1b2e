"""Samples as images: the right pixels in the right folder, in every format, whole or not at all."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_geom
from scenes import ORIGIN, UTM, Record, north_up, read_raster, rectangle, write_area, write_raster

from engine.errors import Cancelled, InputError, OutputError
from engine.jobs.export_patches import run, safe_names
from engine.learning.patches import read_folder
from engine.options.export_patches import ExportPatchesOptions
from engine.progress import Progress
from engine.protocol import JobResult
from engine.raster.writing import ClassRow, write_class_table

SIZE = 10.0
VALUES = np.arange(2 * 60 * 80, dtype="uint16").reshape(2, 60, 80) + 1


def box(left: float, top: float, right: float, bottom: float) -> dict[str, Any]:
    """Return a rectangle in pixels of 10 m, columns to the right and rows down from the origin."""
    x, y = ORIGIN
    return rectangle(x + SIZE * left, y - SIZE * bottom, x + SIZE * right, y - SIZE * top)


def samples(path: Path, features: list[tuple[Any, Any]], crs: str | None = UTM, field: str = "kind") -> str:
    file = Path(write_area(path, *(shape for shape, _ in features), crs=crs))
    record = json.loads(file.read_text())
    for feature, (_, word) in zip(record["features"], features):
        feature["properties"] = {field: word}
    file.write_text(json.dumps(record), encoding="utf-8")
    return str(file)


@pytest.fixture
def scene(tmp_path: Path) -> str:
    return write_raster(tmp_path / "scene.tif", VALUES, north_up(SIZE), names=("red", "nir"))


FOUR = [
    (box(0, 0, 8, 8), "a/b"),
    (box(20, 10, 28, 18), "Wood"),
    (box(40, 30, 48, 38), "a/b"),
    (box(8, 50, 16, 58), "wood"),
]


def export(path: Path, scene: str, features: list[tuple[Any, Any]] = FOUR, crs: str | None = UTM,
           **options: Any) -> tuple[JobResult, Record]:  # fmt: skip
    record = Record()
    options.setdefault("folder", str(path / "out"))
    options.setdefault("patch_px", 8)
    given = ExportPatchesOptions(samples=samples(path / "s.geojson", features, crs), inputs=(scene,), **options)
    return run(given, record), record


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def rows(folder: Path, name: str = "patches.csv") -> list[dict[str, str]]:
    with (folder / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_folder_for_each_class(scene: str, tmp_path: Path) -> None:
    result, _ = export(tmp_path, scene, class_field="kind")
    out = tmp_path / "out"
    assert files(out) == ["Wood/2.tif", "Wood/4.tif", "a_b/1.tif", "a_b/3.tif", "patches.csv"]
    with rasterio.open(out / "Wood" / "2.tif") as dataset:
        assert (dataset.read() == VALUES[:, 10:18, 20:28]).all() and dataset.dtypes == ("uint16", "uint16")
        assert dataset.descriptions == ("red", "nir") and dataset.crs.to_string() == UTM
        assert dataset.transform == north_up(SIZE, ORIGIN[0] + 200, ORIGIN[1] - 100)
        assert dataset.read_masks(1).all()
    table = result.tables["PATCHES"]
    assert [name for name, _ in table.fields] == ["path", "class", "x", "y", "sample", "valid", "labelled"]
    assert table.rows[1] == ("Wood/2.tif", "Wood", ORIGIN[0] + 240, ORIGIN[1] - 140, 2, 1.0, None)
    assert [row[:2] for row in table.rows][2:] == [("a_b/3.tif", "a/b"), ("Wood/4.tif", "Wood")]
    assert table.points == [(row[2], row[3]) for row in table.rows] and table.crs == UTM
    assert [row["path"] for row in rows(out)] == [row[0] for row in table.rows]
    assert rows(out)[0] == {"path": "a_b/1.tif", "class": "a/b", "x": "500040.0", "y": "5899960.0", "sample": "1",
                            "valid": "1.0", "labelled": ""}  # fmt: skip
    assert result.outputs == {"FOLDER": str(out), "COUNT": 4}


def test_training_reads_the_folders(scene: str, tmp_path: Path) -> None:
    export(tmp_path, scene, class_field="kind")
    (tmp_path / "scratch").mkdir()
    found = read_folder(str(tmp_path / "out"), tmp_path / "scratch", 0, Progress())
    assert found.classes == ("a_b", "Wood") and found.labels.tolist() == [0, 0, 1, 1]
    assert found.bands == ("red", "nir") and (found.side_px, found.size_m) == (8, 80)
    assert found.places is not None and found.places[2].tolist() == [ORIGIN[0] + 240, ORIGIN[1] - 140]
    assert (found.read(np.array([2]))[0] == VALUES[:, 10:18, 20:28].transpose(1, 2, 0)).all()


def test_training_reads_pictures_and_leaves_out_what_has_no_data(tmp_path: Path) -> None:
    cube = np.random.default_rng(1).integers(10, 255, (3, 60, 80)).astype("uint8")
    cube[:, :, 46:] = 7
    scene = write_raster(tmp_path / "s.tif", cube, north_up(SIZE), nodata=7)
    shapes = [*FOUR[:3], (box(41, 30, 49, 38), "wood"), (box(43, 0, 51, 8), "a/b")]  # of the last 3 of 8 columns
    for kind, count in (("png", 5), ("geotiff", 4)):
        export(tmp_path, scene, shapes, class_field="kind", format=kind, folder=str(tmp_path / kind))
        (tmp_path / f"scratch_{kind}").mkdir()
        found = read_folder(str(tmp_path / kind), tmp_path / f"scratch_{kind}", 0, Progress())
        assert len(found.labels) == count and found.bands == ("band_1", "band_2", "band_3")
        assert (found.read(np.array([0]))[0] == cube[:, :8, :8].transpose(1, 2, 0)).all()


def test_without_classes_all_lie_in_one_folder(scene: str, tmp_path: Path) -> None:
    export(tmp_path, scene, [(box(0, 0, 8, 8), None)] * 11)
    assert files(tmp_path / "out") == [*(f"images/{number:02d}.tif" for number in range(1, 12)), "patches.csv"]


def test_arrays_hold_rows_columns_bands(scene: str, tmp_path: Path) -> None:
    export(tmp_path, scene, class_field="kind", format="npy")
    found = np.load(tmp_path / "out" / "Wood" / "2.npy")
    assert found.dtype == np.uint16 and (found == VALUES[:, 10:18, 20:28].transpose(1, 2, 0)).all()


def test_what_has_no_value_is_masked(tmp_path: Path) -> None:
    values = VALUES.astype("float32")
    values[0, 10:14, 20:28] = values[0, 50:, 50:] = np.nan
    scene = write_raster(tmp_path / "s.tif", values, north_up(SIZE))
    others = [(box(200, 200, 208, 208), "Wood"), (None, "Wood"), (box(0, 0, 8, 8), None), (box(-4, 0, 4, 8), "Wood")]
    others.append((box(51, 51, 59, 59), "Wood"))
    result, record = export(tmp_path, scene, [*FOUR, *others], class_field="kind")
    with rasterio.open(tmp_path / "out" / "Wood" / "2.tif") as dataset:
        mask = dataset.read_masks(2) > 0
        assert mask[:4].sum() == 0 and mask[4:].all() and (dataset.read()[:, :4] == 0).all()
    assert [row[4:6] for row in result.tables["PATCHES"].rows] == [(1, 1), (2, 0.5), (3, 1), (4, 1), (8, 0.5)]
    assert record.messages("warning") == [
        "Samples without a class, left out: 1 of 9.",
        "Samples without a pixel that has a value, left out: 3 of 9.",
    ]


def test_pictures_of_bytes_stay_as_they_are(tmp_path: Path) -> None:
    cube = np.random.default_rng(1).integers(0, 256, (5, 60, 80)).astype("uint8")
    scene = write_raster(tmp_path / "s.tif", cube, north_up(SIZE), names=("nir", "blue", "green", "red", "dem"))
    _, record = export(tmp_path, scene, class_field="kind", format="png")
    with rasterio.open(tmp_path / "out" / "Wood" / "2.png") as dataset:
        assert (dataset.read() == cube[[3, 2, 1], 10:18, 20:28]).all()
        assert dataset.crs.to_string() == UTM
        assert dataset.transform == north_up(SIZE, ORIGIN[0] + 200, ORIGIN[1] - 100)
    assert "Bands of the pictures: red, green, blue." in record.messages()
    assert files(tmp_path / "out")[:3] == ["Wood/2.png", "Wood/2.png.aux.xml", "Wood/2.wld"]


def test_other_pictures_are_stretched_alike(tmp_path: Path) -> None:
    values = np.zeros((60, 80))
    values[:8, :8], values[10:18, 20:28] = np.linspace(0, 50, 64).reshape(8, 8), np.linspace(50, 100, 64).reshape(8, 8)
    scene = write_raster(tmp_path / "s.tif", values, north_up(SIZE))
    _, record = export(tmp_path, scene, FOUR[:2], format="png")
    low, high = np.percentile(np.concatenate([values[:8, :8], values[10:18, 20:28]]), (2, 98))
    dark, bright = (read_raster(tmp_path / "out" / "images" / f"{number}.png")[0] for number in (1, 2))
    expected = np.rint(np.clip((values[10:18, 20:28] - low) / (high - low), 0, 1) * 255)
    assert np.abs(bright - expected).max() <= 1 and (dark[0, 0], bright[-1, -1]) == (0, 255)
    assert any(f"s {low:g}–{high:g}" in message for message in record.messages())
    signed = np.full((60, 80), -5, "float32")
    signed[2], signed[3] = 5, np.nan
    below = write_raster(tmp_path / "b.tif", signed, north_up(SIZE))
    export(tmp_path, below, FOUR[:1], format="png", folder=str(tmp_path / "below"))
    assert read_raster(tmp_path / "below" / "images" / "1.png")[0, 2:5, 0].tolist() == [255, 0, 0]
    flat = write_raster(tmp_path / "f.tif", np.full((60, 80), 5, "float32"), north_up(SIZE))
    with np.errstate(all="raise"):
        export(tmp_path, flat, FOUR[:2], format="png", folder=str(tmp_path / "flat"))
    assert (read_raster(tmp_path / "flat" / "images" / "1.png") == 0).all()


def test_the_size_on_the_ground_can_be_told(scene: str, tmp_path: Path) -> None:
    point = {"type": "Point", "coordinates": [ORIGIN[0] + 240, ORIGIN[1] - 140]}
    export(tmp_path, scene, [(point, 1), (box(22, 12, 26, 16), 2)], patch_m=80)
    for number in (1, 2):
        assert (read_raster(tmp_path / "out" / "images" / f"{number}.tif") == VALUES[:, 10:18, 20:28]).all()
    with pytest.raises(InputError, match="The samples have no size"):
        export(tmp_path, scene, [(point, 1)], folder=str(tmp_path / "more"))


def test_samples_of_another_crs_and_of_several_sizes(scene: str, tmp_path: Path) -> None:
    shapes = [
        (transform_geom(UTM, "EPSG:4326", box(20, 10, 28, 18)), 1),
        (transform_geom(UTM, "EPSG:4326", box(30, 20, 54, 44)), 2),
    ]
    result, _ = export(tmp_path, scene, shapes, crs=None)
    sizes = [rasterio.open(tmp_path / "out" / row[0]).res[0] for row in result.tables["PATCHES"].rows]
    assert sizes == pytest.approx([10, 30], rel=0.03)
    middle = read_raster(tmp_path / "out" / "images" / "1.tif")[0].mean()
    assert middle == pytest.approx(VALUES[0, 10:18, 20:28].mean(), rel=0.05)


# Masks


def test_masks_of_a_class_raster(scene: str, tmp_path: Path) -> None:
    labels = np.zeros((60, 80), "uint8")
    labels[:14], labels[14:] = 4, 9
    labels[10, 20] = 0
    path = write_raster(tmp_path / "l.tif", labels, north_up(SIZE), nodata=0)
    write_class_table(path, (ClassRow(4, "Water", "#0000ff"), ClassRow(9, "Wood", "#00ff00")))
    result, _ = export(tmp_path, scene, labels=path)
    out = tmp_path / "out"
    pairs = [f"{folder}/{number}.tif" for folder in ("images", "masks") for number in range(1, 5)]
    assert files(out) == ["classes.csv", *pairs, "patches.csv"]
    with rasterio.open(out / "masks" / "2.tif") as mask, rasterio.open(out / "images" / "2.tif") as image:
        found = mask.read(1)
        assert mask.transform == image.transform and mask.dtypes == ("uint8",)
        assert mask.colormap(1)[1][:3] == (0, 0, 255)
    assert found[0, 0] == 0 and (found[:4].ravel()[1:] == 1).all() and (found[4:] == 2).all()
    assert rows(out, "classes.csv") == [
        {"class": "1", "name": "Water", "colour": "#0000ff", "value": "4"},
        {"class": "2", "name": "Wood", "colour": "#00ff00", "value": "9"},
    ]
    assert [row[6] for row in result.tables["PATCHES"].rows] == [1, round(63 / 64, 6), 1, 1]


def test_zero_of_a_class_raster_may_be_a_class(scene: str, tmp_path: Path) -> None:
    labels = np.zeros((60, 80), "int16")
    labels[10, 20], labels[11, 20] = -1, 6
    path = write_raster(tmp_path / "l.tif", labels, north_up(SIZE), nodata=-1)
    export(tmp_path, scene, labels=path)
    found = read_raster(tmp_path / "out" / "masks" / "2.tif")[0]
    assert found[:3, 0].tolist() == [0, 2, 1] and (found[:, 1:] == 1).all()
    assert [row["value"] for row in rows(tmp_path / "out", "classes.csv")] == ["0", "6"]


@pytest.mark.parametrize("kind", ["npy", "png"])
def test_masks_of_polygons(scene: str, tmp_path: Path, kind: str) -> None:
    over = samples(tmp_path / "labels.geojson", [(box(0, 0, 24, 60), "wood"), (box(24, 0, 80, 14), "Field"),
                                                 (box(27, 0, 80, 60), "wood")], field="cover")  # fmt: skip
    _, record = export(tmp_path, scene, labels=over, labels_field="cover", format=kind)
    path = tmp_path / "out" / "masks" / f"2.{kind}"
    found = np.load(path) if kind == "npy" else read_raster(path)[0]
    expected = np.zeros((8, 8), int)
    expected[:, :4], expected[:4, 4:7], expected[4:, 7] = 2, 1, 2  # where both claim a pixel, none has it
    assert (found == expected).all() and found.dtype == np.uint8
    assert [row["name"] for row in rows(tmp_path / "out", "classes.csv")] == ["Field", "wood"]
    assert any("Pixels in labels of different classes" in message for message in record.messages("warning"))


def test_masks_of_finer_labels_show_the_commonest(scene: str, tmp_path: Path) -> None:
    fine = np.ones((300, 400), "uint8")
    fine[::2, ::2] = 3
    path = write_raster(tmp_path / "l.tif", fine, north_up(SIZE / 5))
    export(tmp_path, scene, labels=path)
    assert (read_raster(tmp_path / "out" / "masks" / "2.tif") == 1).all()


def test_labels_that_are_none(scene: str, tmp_path: Path) -> None:
    nothing = write_raster(tmp_path / "l.tif", np.zeros((60, 80), "uint8"), north_up(SIZE))
    with pytest.raises(InputError, match="l.tif holds no class where the samples lie"):
        export(tmp_path, scene, labels=nothing)
    parts = write_raster(tmp_path / "p.tif", np.full((60, 80), 0.5), north_up(SIZE))
    with pytest.raises(InputError, match="p.tif holds values that are not whole numbers"):
        export(tmp_path, scene, labels=parts)
    assert not (tmp_path / "out").exists()


# Whole or not at all


def test_a_name_that_is_too_long_is_told(scene: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is too long. Choose a shorter one"):
        export(tmp_path, scene, folder=str(tmp_path / ("x" * 300)))


def test_a_folder_with_something_in_it_is_left_alone(scene: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export(tmp_path, scene)  # empty
    before = files(tmp_path / "out")
    with pytest.raises(InputError, match="holds files already; expected a new or an empty one"):
        export(tmp_path, scene)
    assert files(tmp_path / "out") == before
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is a file; expected a folder"):
        export(tmp_path, scene, folder=str(tmp_path / "file"))


def test_a_request_to_stop_leaves_nothing(scene: str, tmp_path: Path) -> None:
    progress = Record()
    seen = []

    def stop(kind: str, **values: Any) -> None:
        seen.append(values)
        if values.get("message") == "Writing patches" and values["fraction"] > 0.7:
            progress._stop.set()

    progress._send = stop
    given = samples(tmp_path / "s.geojson", FOUR * 10)
    with pytest.raises(Cancelled):
        run(ExportPatchesOptions(samples=given, inputs=(scene,), patch_px=8, folder=str(tmp_path / "out")), progress)
    assert not (tmp_path / "out").exists() and not list(tmp_path.glob(".landclass-*"))


def test_the_same_bytes_whatever_the_threads(scene: str, tmp_path: Path) -> None:
    for threads in (1, 3):
        export(tmp_path, scene, class_field="kind", threads=threads, memory_mb=64 * threads,
               folder=str(tmp_path / str(threads)))  # fmt: skip
    first, second = ({name: (tmp_path / at / name).read_bytes() for name in files(tmp_path / at)} for at in "13")
    assert first == second and len(first) == 5


def test_no_sample_on_the_raster(scene: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No sample has a pixel with a value on the rasters"):
        export(tmp_path, scene, [(box(200, 200, 208, 208), 1)])
    with pytest.raises(InputError, match="No sample has a place"):
        export(tmp_path, scene, [(None, 1)])
    assert not (tmp_path / "out").exists()


def test_names_that_are_none_for_a_folder() -> None:
    names = ["Wood", "wood", "a/b", "a\\b", "..", "", "CON", "nul.txt", " x. ", "Feld & Wiese", "Grün", "y" * 200]
    assert safe_names(names) == [
        "Wood", "wood_2", "a_b", "a_b_2", "_", "__2", "CON_", "nul.txt_", "x", "Feld _ Wiese", "Grün", "y" * 80,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"inputs": ("a",), "folder": "f"}, "No samples were given"),
        ({"samples": "s", "folder": "f"}, "no rasters to be cut from"),
        ({"samples": "s", "inputs": ("a",)}, "No folder was given"),
        ({"samples": "s", "inputs": ("a",), "folder": "f", "class_field": "k", "labels": "l"}, "Choose one of the two"),
        ({"samples": "s", "inputs": ("a",), "folder": "f", "labels_field": "k"}, "has no layer of labels"),
        ({"samples": "s", "inputs": ("a",), "folder": "f", "format": "jpg"}, "expected one of 'geotiff', 'npy', 'png'"),
    ],
)
def test_what_is_given_too_little_or_too_much(values: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        ExportPatchesOptions(**values)
