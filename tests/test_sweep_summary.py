"""What a sweep has found, read back from its folder and its model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from scenes import Record, read_raster, write_bands, write_raster

from engine.errors import InputError, ModelError
from engine.jobs.kmeans_sweep import run as run_sweep
from engine.jobs.spectral_clustering import run as run_spectral
from engine.jobs.sweep_summary import run
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.options.spectral_clustering import SpectralClusteringOptions
from engine.options.sweep_summary import SweepSummaryOptions
from engine.raster.writing import ClassRow, write_class_table

NAMES = {1: "Water", 2: "City", 3: "Field"}
COLOURS = {1: "#0000ff", 2: "#ff0000", 3: "#00ff00"}


def summary(**options: Any) -> dict[str, Any]:
    return run(SweepSummaryOptions(**options), Record()).outputs


def write_level(folder: Path, k: int, labels: Any, **place: Any) -> str:
    path = write_raster(folder / f"kmeans_k{k:02d}.tif", np.array(labels, "uint8"), nodata=0, **place)
    write_class_table(path, tuple(ClassRow(value, NAMES[value], COLOURS[value]) for value in range(1, k + 1)))
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Two maps of 2 x 3 pixels of 30 m: of the three pixels of class 2, one becomes class 3."""
    write_level(tmp_path, 2, [[1, 1, 0], [2, 2, 2]])
    write_level(tmp_path, 3, [[1, 1, 0], [2, 3, 2]])
    (tmp_path / "metrics.csv").write_text("k,inertia,silhouette,smallest_share\n2,100.0,0.7,0.4\n3,10.0,,0.2\n")
    return tmp_path


def test_counts_areas_and_splits_by_hand(small: Path) -> None:
    found = summary(folder=str(small))
    assert found["KS"] == [2, 3]
    assert found["CURVES"] == [["inertia", [100.0, 10.0]], ["silhouette", [0.7, None]]]
    assert found["SUGGESTED_K"] == 2 and found["REASON"].startswith("k = 2: its silhouette of 0.700 is the highest")
    first, second = found["LEVELS"]
    assert [(row["name"], row["colour"], row["pixels"]) for row in first["classes"]] == [
        ("Water", "#0000ff", 2), ("City", "#ff0000", 3),
    ]  # fmt: skip
    assert [row["pixels"] for row in second["classes"]] == [2, 2, 1]
    assert [row["area_ha"] for row in first["classes"]] == pytest.approx([0.18, 0.27], rel=2e-3)
    assert found["SPLITS"] == [[(1, 1, 2), (2, 2, 2), (2, 3, 1)]]
    assert found["BANDS"] == [] and first["classes"][0]["spectrum"] is None


def test_the_progress_never_goes_back(small: Path) -> None:
    record = Record()
    run(SweepSummaryOptions(folder=str(small)), record)
    assert record.fractions == sorted(record.fractions) and record.fractions[-1] > 0.5


def test_a_class_without_a_pixel_is_there(tmp_path: Path) -> None:
    write_level(tmp_path, 3, [[1, 3, 3]])
    (tmp_path / "metrics.csv").write_text("k,silhouette\n3,\n")
    found = summary(folder=str(tmp_path))
    assert [row["pixels"] for row in found["LEVELS"][0]["classes"]] == [1, 0, 2]
    assert found["SPLITS"] == [] and found["CURVES"] == [] and found["SUGGESTED_K"] is None


def test_mean_spectra_of_the_folder(small: Path) -> None:
    (small / "spectra.csv").write_text('k,class,"a, b",B10\n2,1,15.0,1.0\n2,2,4.0,2.5\n3,1,15.0,1.0\n3,3,4,8\n')
    found = summary(folder=str(small))
    assert found["BANDS"] == ["a, b", "B10"]
    spectra = [[row["spectrum"] for row in level["classes"]] for level in found["LEVELS"]]
    assert spectra == [[[15.0, 1.0], [4.0, 2.5]], [[15.0, 1.0], None, [4.0, 8.0]]]


@pytest.mark.parametrize("text", [None, "", "k\n1\n", "k,class,B1\n2,1\nx\n", "k,class,B1\n2,one,3\n", "\xff"])
def test_spectra_that_cannot_be_read_cost_nothing_else(text: str | None, small: Path) -> None:
    if text is not None:
        (small / "spectra.csv").write_text(text, encoding="latin-1")
    record = Record()
    found = run(SweepSummaryOptions(folder=str(small)), record).outputs
    assert found["BANDS"] == [] and found["SPLITS"]
    assert "spectra.csv is missing or not the table" in record.messages("warning")[0]


def test_spectra_are_in_the_numbers_of_the_files(tmp_path: Path) -> None:
    bands = tuple(write_bands(tmp_path / "scene"))
    for name, units in (("plain", {}), ("scaled", {"scale": -0.5, "offset": 100.0})):
        options = KMeansSweepOptions(inputs=bands, k_max=3, restarts=2, folder=str(tmp_path / name), **units)
        run_sweep(options, Record())
    levels = [summary(folder=str(tmp_path / name))["LEVELS"][0]["classes"] for name in ("plain", "scaled")]
    plain, scaled = ([row["spectrum"] for row in level] for level in levels)
    assert plain == [pytest.approx(spectrum) for spectrum in reversed(scaled)]
    first = read_raster(str(tmp_path / "plain" / "kmeans_k03.tif"))[0] == 1
    assert plain[0] == pytest.approx([read_raster(path)[0][first].mean() for path in bands], rel=0.05)


def test_a_real_sweep_says_what_it_said_when_it_ran(sample: list[str], tmp_path: Path) -> None:
    model = str(tmp_path / "m.landclass")
    options = KMeansSweepOptions(inputs=tuple(sample), k_max=5, restarts=2, folder=str(tmp_path), model=model)
    ran = run_sweep(options, Record())
    found = summary(folder=str(tmp_path), model=model)
    assert (found["SUGGESTED_K"], found["REASON"]) == (ran.outputs["SUGGESTED_K"], ran.outputs["REASON"])
    assert found["BANDS"] == [f"B{number}" for number in range(1, 8)]
    for level, k in zip(found["LEVELS"], found["KS"]):
        labels = read_raster(level["raster"])
        assert [row["pixels"] for row in level["classes"]] == np.bincount(labels.ravel())[1:].tolist()
        assert len(level["classes"]) == k and all(len(row["spectrum"]) == 7 for row in level["classes"])
    usable = int((labels > 0).sum())
    assert [sum(pixels for *_, pixels in split) for split in found["SPLITS"]] == [usable, usable]
    for level, other in zip(found["LEVELS"], summary(folder=str(tmp_path))["LEVELS"]):
        for row, same in zip(level["classes"], other["classes"]):
            assert row["spectrum"] == pytest.approx(same["spectrum"], rel=1e-6)


def test_a_model_alone_has_classes_and_no_maps(tmp_path: Path) -> None:
    model = str(tmp_path / "m.landclass")
    bands = tuple(write_bands(tmp_path / "scene"))
    run_sweep(
        KMeansSweepOptions(inputs=bands, k_max=4, restarts=2, model=model, output=str(tmp_path / "o.tif")), Record()
    )
    found = summary(model=model)
    assert found["KS"] == [3, 4] and [len(level["classes"]) for level in found["LEVELS"]] == [3, 4]
    assert found["LEVELS"][0]["raster"] is None and found["LEVELS"][0]["classes"][0]["pixels"] is None
    assert found["SUGGESTED_K"] in (3, 4) and "saved with" in found["REASON"]
    ((name, spreads),) = found["CURVES"]
    assert name == "spread" and spreads[0] > spreads[1]


def test_spectral_clustering_too(tmp_path: Path) -> None:
    bands, model = write_bands(tmp_path / "scene"), str(tmp_path / "m.landclass")
    options = {"classes": 2, "classes_max": 3, "landmarks": 20, "folder": str(tmp_path), "model": model}
    ran = run_spectral(SpectralClusteringOptions(inputs=tuple(bands), **options), Record())
    found = summary(folder=str(tmp_path), model=model)
    assert found["SUGGESTED_K"] == ran.outputs["SUGGESTED_K"]
    assert [name for name, _ in found["CURVES"]] == ["eigengap", "normalised_cut", "silhouette"]
    assert found["BANDS"] == ["B1", "B2", "B3"] and len(found["LEVELS"][1]["classes"][2]["spectrum"]) == 3


def test_what_is_no_sweep_gets_a_sentence(small: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Neither a folder nor a model"):
        SweepSummaryOptions()
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match=r"holds no metrics\.csv. Choose the folder"):
        summary(folder=str(empty))
    for text in ("k,inertia\nthree,1\n", "", "a,b\n1,2\n"):
        (empty / "metrics.csv").write_text(text)
        with pytest.raises(InputError, match="is not the table of metrics"):
            summary(folder=str(empty))
    (small / "kmeans_k03.tif").unlink()
    with pytest.raises(InputError, match="no class raster for k = 3"):
        summary(folder=str(small))
    with pytest.raises(ModelError, match="Cannot read the model"):
        summary(model=str(tmp_path / "none.landclass"))


def test_rasters_of_another_sweep_are_told(small: Path) -> None:
    write_level(small, 3, [[1, 2, 3]], transform=Affine(30, 0, 9e5, 0, -30, 9e5))
    with pytest.raises(InputError):
        summary(folder=str(small))


def test_a_class_without_pixels_has_no_spectrum(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "two.tif", np.tile(np.array([10, 900], "uint16"), (20, 10)))
    options = {"classes": 2, "classes_max": 4, "folder": str(tmp_path / "maps")}
    run_spectral(SpectralClusteringOptions(inputs=(path,), **options), Record())
    for level in summary(folder=str(tmp_path / "maps"))["LEVELS"]:
        found = {row["value"]: row["spectrum"] for row in level["classes"] if row["pixels"]}
        assert sorted(found.values()) == [[10.0], [900.0]]
        assert all(row["spectrum"] is None for row in level["classes"] if not row["pixels"])
