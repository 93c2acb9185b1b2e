"""Patches with a class for every pixel: rasters, labels and samples of any grids meet where they lie."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasterio.crs import CRS
from scenes import ORIGIN, UTM, north_up, write_raster

from engine.errors import InputError
from engine.learning.labelled_patches import LabelledPatches, read_labelled_patches
from engine.options.train_segmentation import TrainSegmentationOptions
from engine.progress import Progress
from engine.raster.grid import to_crs


def square(x: float, y: float, side: float) -> dict[str, Any]:
    """Return a square whose upper left corner lies right of and below the origin."""
    x, y = ORIGIN[0] + x, ORIGIN[1] - y
    ring = [[x, y], [x + side, y], [x + side, y - side], [x, y - side], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def features(path: Path, shapes: list[tuple[dict[str, Any], dict[str, Any]]], crs: str = UTM) -> str:
    record = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": crs}},
        "features": [{"type": "Feature", "geometry": shape, "properties": values} for shape, values in shapes],
    }
    path.write_text(json.dumps(record))
    return str(path)


def ramp(path: Path, side: int = 100, size: float = 10.0) -> str:
    """Write one band whose values are columns, and one of rows, of 10 m pixels."""
    steps = (np.arange(side) + 0.5) * size / 10
    values = np.stack(np.broadcast_arrays(steps[None, :], steps[:, None])).astype("float32")
    return write_raster(path, values, north_up(size), names=("across", "down"))


def read(tmp_path: Path, **options: Any) -> LabelledPatches:
    given = {"patch_px": 32, "model": "m.landclass", **options}
    folder = tmp_path / "scratch"
    folder.mkdir(exist_ok=True)
    return read_labelled_patches(TrainSegmentationOptions(**given), folder, Progress())


def halves(path: Path, left: int = 3, right: int = 8, **profile: Any) -> str:
    """Write labels of 10 m: one value west of the middle of the ramp, another east of it."""
    labels = np.full((100, 100), left, "uint8")
    labels[:, 50:] = right
    return write_raster(path, labels, north_up(10), **profile)


def test_labels_lie_on_their_pixels(tmp_path: Path) -> None:
    data = read(tmp_path, inputs=[ramp(tmp_path / "r.tif")], labels=halves(tmp_path / "l.tif"))
    assert data.values == [3, 8] and [row.value for row in data.classes] == [1, 2]
    assert data.patches.classes == ("Class 3", "Class 8") and data.patches.bands == ("across", "down")
    # 100 pixels, patches of 32: from 0, 16, 32, 48, 64, and the last one, which ends with the labels
    assert sorted(set(data.windows[:, 0].tolist())) == [0, 16, 32, 48, 64, 68] and len(data.windows) == 36
    for row, (column, down) in zip(data.patches.rows, data.windows.tolist()):
        across = data.patches.pixels[row][..., 0]
        assert across[0, 0] == column + 0.5 and data.patches.pixels[row][0, 0, 1] == down + 0.5
        assert (data.labels[row] == np.where(across < 50, 1, 2)).all() and data.valid[row].all()
    places = data.patches.places
    assert places is not None and data.patches.size_m == 320
    assert places.min(axis=0).tolist() == [ORIGIN[0] + 160, ORIGIN[1] - 840]


def test_patches_are_balanced_by_their_rarest_class(tmp_path: Path) -> None:
    labels = np.ones((100, 100), "uint8")
    labels[:8, :8] = 2
    path = write_raster(tmp_path / "l.tif", labels, north_up(10))
    data = read(tmp_path, inputs=[ramp(tmp_path / "r.tif")], labels=path)
    holds = np.array([np.count_nonzero(data.labels[row] == 2) >= 0.01 * 32**2 for row in data.patches.rows])
    assert (data.patches.labels == holds).all() and 0 < holds.sum() < 5


@pytest.mark.parametrize("unlabelled", ["", "3"])
def test_what_has_no_label_takes_no_part(tmp_path: Path, unlabelled: str) -> None:
    labels = np.full((100, 100), 255, "uint8")
    labels[:, 40:60], labels[:, 60:80], labels[:, 80:] = 3, 8, 9
    path = write_raster(tmp_path / "l.tif", labels, north_up(10), nodata=255)
    data = read(tmp_path, inputs=[ramp(tmp_path / "r.tif")], labels=path, unlabelled=unlabelled)
    known = [8, 9] if unlabelled else [3, 8, 9]
    assert data.values == known
    for row, (column, _) in zip(data.patches.rows, data.windows.tolist()):
        expected = [0 if value not in known else 1 + known.index(value) for value in labels[0, column : column + 32]]
        assert (data.labels[row] == expected).all() and any(expected)
    assert any("next to no labelled pixel" in line for line in data.patches.told)


def test_pixels_without_values_have_no_label(tmp_path: Path) -> None:
    values = np.ones((100, 100), "int16")
    values[:, :30] = -9999
    path = write_raster(tmp_path / "r.tif", values, north_up(10), nodata=-9999)
    data = read(tmp_path, inputs=[path], labels=halves(tmp_path / "l.tif"))
    first = data.patches.rows[data.windows[:, 0].argmin()]
    assert data.valid[first][0].tolist() == [False] * 30 + [True] * 2
    assert data.labels[first][0].tolist() == [0] * 30 + [1] * 2


def test_labels_in_degrees_line_up(tmp_path: Path) -> None:
    """The border between two classes, drawn on a fine grid in degrees, lies where the raster's ramp says."""
    x, y = to_crs(CRS.from_string(UTM), CRS.from_epsg(4326), np.array([ORIGIN[0]]), np.array([ORIGIN[1]]))
    step, side = 0.00002, 800  # about 1.3 to 2.2 m
    column, row = np.meshgrid(np.arange(side) + 0.5, np.arange(side) + 0.5)
    east, _ = to_crs(CRS.from_epsg(4326), CRS.from_string(UTM), x[0] + step * column.ravel(), y[0] - step * row.ravel())
    labels = np.where(east.reshape(side, side) < ORIGIN[0] + 500, 1, 2).astype("uint8")
    path = write_raster(tmp_path / "l.tif", labels, north_up(step, float(x[0]), float(y[0])), crs="EPSG:4326")
    data = read(tmp_path, inputs=[ramp(tmp_path / "r.tif")], labels=path)
    seen = 0
    for at in data.patches.rows:
        across, own = data.patches.pixels[at][..., 0], data.labels[at]
        assert (own[(own > 0) & (across < 49.4)] == 1).all() and (own[(own > 0) & (across > 50.6)] == 2).all()
        seen += int(((own > 0) & (abs(across - 50) < 2)).sum())
    assert seen > 100


def test_rasters_of_other_pixels_are_brought_to_the_resolution(tmp_path: Path) -> None:
    fine, coarse = ramp(tmp_path / "a.tif", 400, 2.5), ramp(tmp_path / "b.tif", 50, 20)
    data = read(tmp_path, inputs=[fine, coarse], labels=halves(tmp_path / "l.tif"), resolution=5.0)
    assert data.patches.size_m == 160
    for row in data.patches.rows:
        values = data.patches.pixels[row][data.valid[row]]
        inside = ((values[:, :2] > 2) & (values[:, :2] < 98)).all(axis=1)
        assert np.abs(values[inside, :2] - values[inside, 2:]).max() < 0.125  # a quarter of a pixel of 5 m


def test_polygons_are_labels(tmp_path: Path) -> None:
    polygons = features(
        tmp_path / "p.geojson",
        [
            (square(0, 0, 500), {"use": "wood"}),
            (square(400, 0, 500), {"use": "field"}),
            (square(0, 600, 90), {"use": None}),
        ],
    )
    given = {"inputs": [ramp(tmp_path / "r.tif")], "polygons": polygons, "polygons_field": "use"}
    data = read(tmp_path, **given)
    assert data.patches.classes == ("field", "wood") and data.values is None
    for row, (column, down) in zip(data.patches.rows, data.windows.tolist()):
        across, rows = np.meshgrid(np.arange(column, column + 32), np.arange(down, down + 32))
        wood, field = (rows < 50) & (across < 50), (rows < 50) & (across >= 40) & (across < 90)
        assert (data.labels[row] == np.where(wood & field, 0, 2 * wood + field)).all()
    assert any(
        "Pixels in polygons of different classes, which take no part: 500." in line for line in data.patches.told
    )
    data = read(tmp_path, **given, background="rest")
    assert data.patches.classes == ("rest", "field", "wood")
    both = next(row for row, at in zip(data.patches.rows, data.windows.tolist()) if at == [32, 32])
    assert data.labels[both][-1].tolist() == [1] * 32 and (data.labels[both][0] == [3] * 8 + [0] * 10 + [2] * 14).all()


def test_samples_say_where_patches_lie(tmp_path: Path) -> None:
    samples = features(
        tmp_path / "s.geojson",
        [(square(100, 200, 320), {}), (square(390, 200, 320), {}), (square(5000, 200, 320), {})],
    )
    given = {"inputs": [ramp(tmp_path / "r.tif")], "labels": halves(tmp_path / "l.tif"), "samples": samples}
    data = read(tmp_path, **given)
    assert data.windows.tolist() == [[10, 20], [39, 20]] and data.patches.names == ("sample 1", "sample 2")
    data = read(tmp_path, **given, patch_px=64)
    assert data.patches.pixels.shape[1:] == (64, 64, 2) and data.patches.size_m == 320
    assert data.patches.pixels[data.patches.rows[0]][0, 0].round(2).tolist() == [10.25, 20.25]


def test_names_of_classes(tmp_path: Path) -> None:
    given = {"inputs": [ramp(tmp_path / "r.tif")], "labels": halves(tmp_path / "l.tif", 0, 1)}
    data = read(tmp_path, **given, class_names="0: ground;1 = house, garage")
    assert data.patches.classes == ("ground", "house, garage") and data.values == [0, 1]
    with pytest.raises(InputError, match="class name 'ground' is not understood"):
        read(tmp_path, **given, class_names="ground")


def test_what_does_not_meet_is_told(tmp_path: Path) -> None:
    raster, labels = ramp(tmp_path / "r.tif"), halves(tmp_path / "l.tif")
    far = write_raster(tmp_path / "far.tif", np.eye(100, dtype="uint8"), north_up(10, ORIGIN[0] + 9e4, ORIGIN[1]))
    bare = write_raster(tmp_path / "bare.tif", np.eye(100, dtype="uint8"), north_up(10), crs=None)
    whole = write_raster(tmp_path / "one.tif", np.ones((100, 100), "uint8"), north_up(10))
    parts = write_raster(tmp_path / "half.tif", np.full((100, 100), 1.5, "float32"), north_up(10))
    away = features(tmp_path / "away.geojson", [(square(9e4, 0, 320), {})])
    for options, sentence in (
        ({"labels": far}, "there are 0 x 100 pixels of 10 m, less than a patch of 32"),
        ({"labels": bare}, "bare.tif have no CRS"),
        ({"labels": whole}, "one.tif has 1 class where the patches lie; expected 2 to 255"),
        ({"labels": parts}, "half.tif hold 1.5; expected whole numbers"),
        ({"labels": labels, "samples": away}, "No patch has labelled pixels with values in all bands"),
        ({"labels": labels, "patch_px": 128}, "less than a patch of 128"),
        ({"labels": labels, "bands": "across, red"}, "no band red; the rasters have across, down"),
        ({"labels": labels, "unlabelled": "none"}, "unlabelled values are 'none'"),
        ({"labels": str(tmp_path / "missing.tif")}, "missing.tif does not exist"),
    ):
        with pytest.raises(InputError, match=sentence):
            read(tmp_path, inputs=[raster], **options)
