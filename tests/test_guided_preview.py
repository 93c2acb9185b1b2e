"""The previews of guided dialogs: the job itself on a small window, as pictures with legends and facts."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from scenes import ORIGIN, UTM, Record, north_up, turned, write_bands, write_raster

from engine.errors import InputError
from engine.jobs.guided_preview import run
from engine.jobs.guided_window import windowed
from engine.options.accuracy_sample import AccuracySampleOptions
from engine.options.base import Options
from engine.options.guided_preview import GuidedPreviewOptions
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.options.spectral_clustering import SpectralClusteringOptions
from engine.options.train_cnn import TrainCnnOptions
from engine.options.train_segmentation import TrainSegmentationOptions
from engine.raster.stack import build_stack


def look(folder: Path, kind: str, *jobs: Options, **values: Any) -> dict[str, Any]:
    """Return what a preview tells."""
    own = folder / "preview"
    own.mkdir(exist_ok=True)
    records = tuple(json.dumps(job.to_record()) for job in jobs)
    options = GuidedPreviewOptions(kind=kind, records=records, folder=str(own), **values)
    return run(options, Record()).outputs


def size(picture: dict[str, Any]) -> tuple[int, int]:
    """Return width and height of a PNG."""
    return struct.unpack(">II", base64.b64decode(picture["uri"].split(",")[1])[16:24])


def halves(folder: Path, name: str, left: int, right: int, shape: tuple[int, int] = (40, 50)) -> str:
    """Write two bands whose left and right halves differ, with a little noise."""
    generator = np.random.default_rng(3)
    values = generator.integers(0, 5, (2, *shape))
    values[:, :, : shape[1] // 2] += left
    values[:, :, shape[1] // 2 :] += right
    return write_raster(folder / f"{name}.tif", values.astype("uint16"))


def box(columns: tuple[int, int], rows: tuple[int, int]) -> tuple[float, float, float, float]:
    """Return the box of some pixels of a scene."""
    (x, y), size_m = ORIGIN, 30
    return x + columns[0] * size_m, y - rows[1] * size_m, x + columns[1] * size_m, y - rows[0] * size_m


def window_of(inputs: list[str], **values: Any) -> Any:
    """Return the grid that a preview reads."""
    options = KMeansSweepOptions(inputs=tuple(inputs))
    preview = GuidedPreviewOptions(records=("{}",), folder="x", **values)
    return build_stack(windowed(options, preview), Record()).grid


def test_the_window_is_what_the_canvas_shows(tmp_path: Path) -> None:
    bands = write_bands(tmp_path)
    grid = window_of(bands, view=box((10, 30), (5, 25)), view_crs=UTM)
    assert grid.shape == (20, 20) and grid.bounds == box((10, 30), (5, 25))
    # Half outside: the part that is there. Nothing of it, or no place: all of it
    assert window_of(bands, view=box((40, 90), (30, 80)), view_crs=UTM).bounds == box((40, 50), (30, 40))
    for view, crs in (((0.0, 0.0, 1.0, 1.0), UTM), (None, ""), (box((0, 1), (0, 1)), "EPSG:1")):
        assert window_of(bands, view=view, view_crs=crs).shape == (40, 50)


def test_the_window_follows_a_canvas_in_degrees_and_a_turned_raster(tmp_path: Path) -> None:
    bands = write_bands(tmp_path)
    assert window_of(bands, view=(-3.0, 53.1, -2.9, 53.3), view_crs="EPSG:4326").shape == (40, 50)
    aside = [write_raster(tmp_path / f"t_B{at}.tif", np.ones((40, 50), "uint8"), turned(30)) for at in (1, 2)]
    assert max(window_of(aside, view=box((0, 20), (0, 20)), view_crs=UTM).shape) <= 60


def test_a_large_raster_is_read_coarser_and_its_middle_alone(tmp_path: Path) -> None:
    large = write_raster(tmp_path / "large.tif", np.ones((10, 9000), "uint8"), north_up(10), tiled=False)
    grid = window_of([large])
    assert grid.width == 720 and grid.resolution[0] == pytest.approx(10 * 3072 / 720)
    middle = (grid.bounds[0] + grid.bounds[2]) / 2
    assert middle == pytest.approx(ORIGIN[0] + 45000, abs=100)


def test_the_window_follows_the_canvas_along_a_single_row(tmp_path: Path) -> None:
    row = write_raster(tmp_path / "row.tif", np.ones((1, 50), "uint8"))
    assert window_of([row], view=box((10, 30), (-5, 5)), view_crs=UTM).bounds == box((10, 30), (0, 1))
    column = write_raster(tmp_path / "column.tif", np.ones((40, 1), "uint8"))
    assert window_of([column], view=box((-9, 9), (5, 25)), view_crs=UTM).bounds == box((0, 1), (5, 25))
    # One column at the edge of the view is too little of a raster that has more
    assert window_of(write_bands(tmp_path), view=box((49, 90), (0, 40)), view_crs=UTM).shape == (40, 50)


@pytest.mark.parametrize(("shape", "pixels"), [((1, 5000), 3072), ((5000, 1), 3072), ((2, 5000), 1536), ((1, 1), 1)])
def test_a_narrow_raster_is_not_lost_between_coarser_pixels(tmp_path: Path, shape: tuple, pixels: int) -> None:
    values = np.random.default_rng(0).integers(1, 900, (2, *shape)).astype("uint16")
    path = write_raster(tmp_path / "narrow.tif", values, nodata=0, tiled=False)
    found = look(tmp_path, "sweep", KMeansSweepOptions(inputs=(path,), k_min=2, k_max=3))
    assert found["PIXELS"] == pixels and len(found["PICTURES"][1]["legend"]) == found["CHOSEN_K"]


def test_a_sweep_shows_the_suggested_map(tmp_path: Path) -> None:
    scene = halves(tmp_path, "scene", 100, 900)
    found = look(tmp_path, "sweep", KMeansSweepOptions(inputs=(scene,), k_min=2, k_max=4, seed=1))
    assert found["SUGGESTED_K"] == 2 and found["REASON"].startswith("k = 2") and found["PIXELS"] == 2000
    picture, classes = found["PICTURES"]
    assert (picture["title"], classes["title"]) == ("scene", "classes") and size(picture) == size(classes) == (50, 40)
    assert [entry[0] for entry in classes["legend"]] == ["Class 1", "Class 2"]
    assert [entry[2] for entry in classes["legend"]] == ["50%", "50%"] and found["SECONDS"] > 0


def test_a_change_shows_both_dates(tmp_path: Path) -> None:
    before, after = (
        SpectralClusteringOptions(inputs=(halves(tmp_path, name, *values),), classes=2)
        for name, values in (("before", (100, 900)), ("after", (900, 100)))
    )
    found = look(tmp_path, "change", before, after, water=("1", "1"))
    assert [picture["title"] for picture in found["PICTURES"]] == ["before", "after", "change"]
    # 1000 pixels of 900 m2 on either side
    assert (found["GAINED_HA"], found["LOST_HA"], found["STAYED_HA"]) == (90, 90, 0)
    found = look(tmp_path, "change", before, after, water=("1", "2"))
    assert (found["GAINED_HA"], found["LOST_HA"], found["STAYED_HA"]) == (0, 0, 90)
    found = look(tmp_path, "change", before, after, water=("2", "1, 2"))
    assert (found["GAINED_HA"], found["LOST_HA"], found["STAYED_HA"]) == (90, 0, 90)
    with pytest.raises(InputError, match="no class '7'"):
        look(tmp_path, "change", before, after, water=("1", "7"))


def test_a_sample_lies_on_its_map(tmp_path: Path) -> None:
    values = np.ones((40, 50), "uint8")
    values[:, 25:] = 2
    path = write_raster(tmp_path / "map.tif", values, nodata=0)
    found = look(tmp_path, "accuracy", AccuracySampleOptions(map=path, n=100, minimum=30))
    (picture,) = found["PICTURES"]
    assert found["N"] == 100 and [entry[2] for entry in picture["legend"]] == ["50", "50"]
    x, y = np.array(picture["points"]).T
    assert len(x) == 100 and (x < 0.5).sum() == 50 and y.min() > 0 and y.max() < 1
    # sqrt(0.8 * 0.2 / 100), less what a population of 2000 takes off
    assert found["PLANNED_SE"] == pytest.approx(0.04 * np.sqrt(0.95), rel=1e-6)


def write_patches(folder: Path, counts: dict[str, int]) -> str:
    generator = np.random.default_rng(0)
    for at, (name, count) in enumerate(counts.items()):
        for number in range(count):
            values = generator.integers(60 * at, 60 * at + 30, (3, 16, 16)).astype("uint8")
            write_raster(folder / name / f"{number}.tif", values, Affine.identity(), None)
    return str(folder)


def test_a_training_shows_what_the_network_sees(tmp_path: Path) -> None:
    folder = write_patches(tmp_path / "patches", {"dark": 10, "bright": 20})
    options = TrainCnnOptions(folder=folder, model=str(tmp_path / "m.landclass"))
    found = look(tmp_path, "scenes", options)
    assert sum(found["COUNTS"]) == 30 and found["SIDE_PX"] == 16 and found["MISMATCH"] is None
    assert [picture["legend"][0][0] for picture in found["PICTURES"]] == ["bright", "dark"]
    counts = [list(map(int, picture["legend"][0][2].split(" / "))) for picture in found["PICTURES"]]
    assert [sum(own) for own in counts] == [20, 10] and np.sum(counts, axis=0).tolist() == found["COUNTS"]
    assert size(found["PICTURES"][0]) == (6 * 16 + 5 * 2, 16)
    # A scene of two bands has no red, green and blue
    found = look(tmp_path, "scenes", options, scene=tuple(write_bands(tmp_path, 2)))
    assert "red, green, blue" in found["MISMATCH"] and "B1, B2" in found["MISMATCH"]
    assert not Path(options.model).exists()


def test_a_segmentation_shows_images_and_labels(tmp_path: Path) -> None:
    labels = np.repeat([[1, 2]], 80, axis=1).repeat(160, axis=0).astype("uint8")
    path = write_raster(tmp_path / "labels.tif", labels, nodata=0)
    bands = tuple(write_bands(tmp_path, 2, (160, 160)))
    options = TrainSegmentationOptions(inputs=bands, labels=path, patch_px=32, model=str(tmp_path / "m.landclass"))
    found = look(tmp_path, "segmentation", options, scene=bands)
    assert [picture["title"] for picture in found["PICTURES"]] == ["images", "labels"] and found["MISMATCH"] is None
    assert len({size(picture) for picture in found["PICTURES"]}) == 1
    legend = found["PICTURES"][1]["legend"]
    assert [entry[0] for entry in legend] == ["Class 1", "Class 2"]
    # 9 x 9 patches, less those that would lie on both sides of the split
    assert 20 < sum(found["COUNTS"]) <= 81
    counts = [list(map(int, entry[2].split(" / "))) for entry in legend]
    assert (np.array(counts) <= found["COUNTS"]).all() and (np.sum(counts, axis=0) >= found["COUNTS"]).all()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"kind": "change", "records": ("{}",), "folder": "x"}, "takes 2 records"),
        ({"kind": "sweep", "records": ("{}",)}, "no folder"),
        ({"kind": "dance", "records": ("{}",), "folder": "x"}, "expected one of 'sweep'"),
        ({"kind": "sweep", "records": ("[1]",), "folder": "x"}, r"is \[1\]; expected an object"),
        ({"kind": "sweep", "records": ("{",), "folder": "x"}, "is no JSON: .* Write the options"),
        ({"kind": "change", "records": ("{}", "{}"), "folder": "x"}, "the water of 2 dates; found 0"),
        ({"kind": "change", "records": ("{}", "{}"), "water": ("1",), "folder": "x"}, "the water of 2 dates; found 1"),
    ],
)
def test_what_makes_no_preview(values: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        GuidedPreviewOptions(**values)


def test_a_window_without_data_says_so(tmp_path: Path) -> None:
    empty = write_raster(tmp_path / "empty.tif", np.zeros((2, 20, 20), "uint8"), nodata=0)
    with pytest.raises(InputError, match="No pixel is usable"):
        look(tmp_path, "sweep", KMeansSweepOptions(inputs=(empty,)))
    real = write_raster(tmp_path / "real.tif", np.full((20, 20), 1.5, "float32"))
    with pytest.raises(InputError):
        look(tmp_path, "accuracy", AccuracySampleOptions(map=real))
