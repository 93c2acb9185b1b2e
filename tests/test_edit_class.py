"""A class gets another name and colour in every raster of a sweep at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scenes import Record, write_bands, write_raster

from engine.errors import InputError
from engine.jobs.cluster_model import ClusterModel
from engine.jobs.edit_class import run
from engine.jobs.kmeans_sweep import run as run_sweep
from engine.options.edit_class import EditClassOptions
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.raster.classes import class_table
from engine.raster.writing import ClassRow, write_class_table

WATER, CITY, FIELD = "#0000ff", "#ff0000", "#00ff00"


def edit(**options: Any) -> list[str]:
    return run(EditClassOptions(**options), Record()).outputs["CHANGED"]


def names(path: str) -> dict[str, str]:
    return {row.colour: row.name for row in class_table(path, ())}


@pytest.fixture
def maps(tmp_path: Path) -> list[str]:
    """Two maps; water is class 1 of the first and class 2 of the second."""
    paths = [write_raster(tmp_path / f"kmeans_k0{k}.tif", np.ones((2, 2), "uint8"), nodata=0) for k in (2, 3)]
    write_class_table(paths[0], (ClassRow(1, "Class 1", WATER), ClassRow(2, "Class 2", CITY)))
    rows = (ClassRow(1, "Class 1", FIELD), ClassRow(2, "Class 2", WATER), ClassRow(3, "Class 3", CITY))
    write_class_table(paths[1], rows)
    return paths


def test_the_colour_tells_the_class_whatever_its_number(maps: list[str]) -> None:
    pixels = [Path(path).read_bytes() for path in maps]
    assert edit(rasters=maps, colour=WATER, new_name=" Water <deep> ") == maps
    assert names(maps[0]) == {WATER: "Water <deep>", CITY: "Class 2"}
    assert names(maps[1]) == {FIELD: "Class 1", WATER: "Water <deep>", CITY: "Class 3"}
    assert 'label="Water &lt;deep&gt;" color="#0000ff"' in Path(maps[0]).with_suffix(".qml").read_text()
    assert [Path(path).read_bytes() for path in maps] == pixels


def test_a_colour_follows_and_rasters_without_the_class_stay(maps: list[str]) -> None:
    assert edit(rasters=maps, colour=FIELD, new_colour="#123456") == [maps[1]]
    assert names(maps[1]) == {"#123456": "Class 1", WATER: "Class 2", CITY: "Class 3"}
    assert 'color="#123456"' in Path(maps[1]).with_suffix(".qml").read_text()
    assert edit(rasters=maps, colour=CITY, new_colour=CITY) == []


def test_the_model_follows(tmp_path: Path) -> None:
    model, folder = str(tmp_path / "m.landclass"), tmp_path / "maps"
    bands = tuple(write_bands(tmp_path / "scene"))
    run_sweep(KMeansSweepOptions(inputs=bands, k_max=4, restarts=2, model=model, folder=str(folder)), Record())
    before = ClusterModel.load(model)
    colour = before.classes[3][0].colour
    assert colour in [row.colour for row in before.classes[4]]
    rasters = [str(path) for path in sorted(folder.glob("*.tif"))]
    edit(rasters=rasters, model=model, colour=colour, new_name="Water", new_colour="#010203")
    after = ClusterModel.load(model)
    assert after.classes[3] == class_table(rasters[0], ()) and after.classes[4] == class_table(rasters[1], ())
    assert after.classes[3][0] == ClassRow(1, "Water", "#010203")
    assert np.array_equal(after.clusters.centres[3], before.clusters.centres[3])


def test_what_cannot_be_leaves_every_file_as_it_was(maps: list[str], tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(InputError, match=r"'Class 1' has the colour #00ff00 already \(kmeans_k03.tif\)"):
        edit(rasters=maps, colour=WATER, new_colour=FIELD)
    with pytest.raises(InputError, match="No class has the colour #abcdef"):
        edit(rasters=maps, colour="#abcdef", new_name="Water")
    with pytest.raises(InputError, match="does not exist"):
        edit(rasters=[*maps, str(tmp_path / "gone.tif")], colour=WATER, new_name="Water")
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"colour": WATER}, "Neither a class raster nor a model"),
        ({"rasters": ("a.tif",), "colour": "red"}, "The colour is 'red'; expected six"),
        ({"rasters": ("a.tif",), "colour": WATER, "new_colour": "#FF0000"}, "expected six"),
        ({"rasters": ("a.tif",), "colour": WATER, "new_name": " "}, "name of the class is empty"),
    ],
)
def test_options_that_make_no_sense(options: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        EditClassOptions(**options)
