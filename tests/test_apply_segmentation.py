"""Putting a segmentation network on rasters: no seams, nothing where there is no data, the bands of the training."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import ORIGIN, Record, north_up, write_raster
from segmentation import SIDE, apply, scene, train

from engine.errors import InputError, ModelError
from engine.options.apply_segmentation import ApplySegmentationOptions

pytestmark = pytest.mark.deep_learning


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "No model was given"),
        ({"model": "m"}, "No output was given"),
        ({"model": "m", "output": "o", "tile_px": 64, "overlap_px": 48}, "Tiles of 64 pixels overlap by 48"),
        ({"model": "m", "output": "o", "blend": "mean"}, "blend is 'mean'"),
    ],
)
def test_options_that_contradict_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        ApplySegmentationOptions(inputs=("a",), **options)


def test_maps_do_not_depend_on_tiles_or_threads(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path)
    train(tmp_path, inputs=[raster], labels=labels)
    found = []
    for options in ({"threads": 1}, {"threads": 3}, {"tile_px": 160, "overlap_px": 64}, {"blend": "centre"}):
        apply(tmp_path, [raster], **options)
        with rasterio.open(tmp_path / "map.tif") as dataset:
            found.append(dataset.read(1))
    assert (found[0] == found[1]).all()
    assert (found[0] == found[2]).mean() > 0.99 and (found[0] == found[3]).mean() > 0.99


def test_nodata_and_area_are_left_out(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path, nodata=-99)
    train(tmp_path, inputs=[raster], labels=labels, epochs=1)
    apply(tmp_path, [raster])
    with rasterio.open(tmp_path / "map.tif") as dataset:
        whole = dataset.read(1)
    assert (whole[:40, :40] == 0).all() and (whole > 0).sum() == SIDE**2 - 1600
    x, y = ORIGIN
    corners = ((1000, 1000), (1500, 1000), (1500, 1800), (1000, 1800), (1000, 1000))
    ring = [[x + right, y - down] for right, down in corners]
    area = tmp_path / "a.geojson"
    crs = {"type": "name", "properties": {"name": "EPSG:32630"}}
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring], "crs": crs}))
    apply(tmp_path, [raster], area=str(area))
    with rasterio.open(tmp_path / "map.tif") as dataset:
        part = dataset.read(1)
    inside = np.zeros((SIDE, SIDE), bool)
    inside[100:180, 100:150] = True
    assert (part == np.where(inside, whole, 0)).all()


def test_bands_are_matched_and_other_scenes_told(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path)
    train(tmp_path, inputs=[raster], labels=labels, epochs=1)
    apply(tmp_path, [raster])
    first = (tmp_path / "map.tif").read_bytes()
    with rasterio.open(raster) as dataset:
        values = dataset.read()
    turned = write_raster(tmp_path / "turned.tif", values[::-1], north_up(10), names=("slope", "height"))
    apply(tmp_path, [turned])
    with rasterio.open(tmp_path / "map.tif") as dataset, rasterio.MemoryFile(first).open() as before:
        assert (dataset.read(1) == before.read(1)).all()
    bare = write_raster(tmp_path / "bare.tif", values, north_up(10), names=("a", "b"))
    with pytest.raises(ModelError, match="height, slope cannot be found"):
        apply(tmp_path, [bare])
    record = Record()
    far = write_raster(tmp_path / "far.tif", values + 5000, north_up(10), names=("height", "slope"))
    apply(tmp_path, [far], record)
    assert any("lie far from those of the training" in line for line in record.messages("warning"))
    record = Record()
    apply(tmp_path, [raster], record, pixel_m=20.0)
    assert any("2 times those of the training (10 m)" in line for line in record.messages("warning"))
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.shape == (SIDE // 2, SIDE // 2)


def test_other_models_are_refused(tmp_path: Path) -> None:
    from engine.modelfile import ModelFile

    raster, _ = scene(tmp_path)
    ModelFile("clusters", {}, {}).save(tmp_path / "m.landclass")
    with pytest.raises(ModelError, match="is a cluster model; expected one that Train segmentation "):
        apply(tmp_path, [raster])
