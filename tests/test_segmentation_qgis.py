"""Segmentation as QGIS and qgis_process run it: samples, training, a styled map of it, all chained."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from landclass.processing_provider import settings
from landclass.processing_provider.environment import find_engine
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsRasterLayer, QgsVectorLayer


@pytest.fixture(scope="module")
def engine():
    found = find_engine(settings.engine_python(), "deep-learning")
    if found.problem is not None:
        pytest.skip(f"no engine with deep learning: {found.problem}")
    return found


@pytest.fixture(scope="module")
def labels(provider, sample, tmp_path_factory) -> str:
    """Return a class map of the sample as labels."""
    path = str(tmp_path_factory.mktemp("labels") / "labels.tif")
    processing.run("landclass:kmeanssweep", {"INPUT": sample, "K_MIN": 3, "K_MAX": 3, "OUTPUT": path})
    return path


@pytest.mark.deep_learning
def test_from_samples_to_a_styled_map(provider, engine, sample, labels, tmp_path: Path) -> None:
    samples = processing.run(
        "landclass:regularsamples", {"INPUT": labels, "SIZE": 32, "UNITS": "pixels", "OVERLAP": 8, "OUTPUT": "memory:"}
    )["OUTPUT"]
    model, statistics = str(tmp_path / "water.landclass"), str(tmp_path / "statistics.json")
    processing.run(
        "landclass:samplestatistics",
        {"SAMPLES": samples, "INPUT": sample, "OUTPUT": "memory:", "STATISTICS": statistics},
    )
    trained = processing.run(
        "landclass:trainsegmentation",
        {
            **{"INPUT": sample, "LABELS": labels, "SAMPLES": samples, "PATCH_PX": 32, "EPOCHS": 2, "BATCH": 16},
            **{"BLOCK_M": 2000, "STATISTICS": statistics, "MODEL": model, "REPORT": str(tmp_path / "r.html")},
            **{key: "memory:" for key in ("HISTORY", "SCORES", "PATCHES", "MATRIX")},
        },
    )
    assert 0 <= trained["MEAN_IOU"] <= 1 and 0 < trained["OVERALL_ACCURACY"] <= 1 and trained["BEST_EPOCH"] in (1, 2)
    tables = {key: trained[key] for key in ("HISTORY", "SCORES", "PATCHES", "MATRIX")}
    assert all(isinstance(layer, QgsVectorLayer) for layer in tables.values())
    assert tables["HISTORY"].featureCount() == 2 and tables["SCORES"].featureCount() == 3
    roles = {feature["role"] for feature in tables["PATCHES"].getFeatures()}
    assert {"train", "test"} <= roles and tables["PATCHES"].featureCount() <= samples.featureCount()
    context = QgsProcessingContext()
    applied = processing.run(
        "landclass:applysegmentation",
        {"MODEL": model, "INPUT": sample, "OUTPUT": str(tmp_path / "map.tif"), "CLASSES": "memory:"},
        context=context,
    )
    layer = QgsRasterLayer(applied["OUTPUT"])
    assert layer.isValid() and Path(applied["OUTPUT"]).with_suffix(".qml").exists()
    assert layer.extent() == QgsRasterLayer(labels).extent()
    names = [feature["name"] for feature in applied["CLASSES"].getFeatures()]
    assert names == [feature["name"] for feature in tables["SCORES"].getFeatures()]


@pytest.mark.deep_learning
def test_a_scene_without_the_bands_is_refused_before_the_training(
    engine, qgis_process, sample, labels, tmp_path: Path
) -> None:
    done = qgis_process(
        "run", "landclass:trainandapplysegmentation", "--", *(f"INPUT={path}" for path in sample[:3]),
        f"SCENE={sample[0]}", f"LABELS={labels}", "PATCH_PX=32", "EPOCHS=1", f"train:MODEL={tmp_path / 'm.landclass'}",
        f"apply:OUTPUT={tmp_path / 'map.tif'}",
    )  # fmt: skip
    assert done.returncode != 0 and "the scene has B1, so B2, B3 cannot be found" in done.stderr
    assert "Epoch" not in done.stdout and list(tmp_path.iterdir()) == []


def test_what_is_missing_is_said(provider, engine, sample, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Labels come from a raster or from polygons; neither was given"):
        processing.run("landclass:trainsegmentation", {"INPUT": sample, "MODEL": str(tmp_path / "m.landclass")})
    algorithm = provider.algorithm("applysegmentation").create()
    given = {"MODEL": sample[0], "INPUT": sample, "OUTPUT": "TEMPORARY_OUTPUT"}
    able, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not able and "expected a file that ends in .landclass" in message


@pytest.mark.deep_learning
def test_through_qgis_process(engine, results, sample, labels, tmp_path: Path) -> None:
    model, out = tmp_path / "m.landclass", tmp_path / "map.tif"
    trained = results(
        "trainsegmentation", INPUT=sample, LABELS=labels, PATCH_PX=32, EPOCHS=1, BLOCK_M=2000, MODEL=model,
        SCORES=tmp_path / "scores.csv",
    )  # fmt: skip
    assert trained["MODEL"] == str(model) and (tmp_path / "scores.csv").read_text().count("\n") == 4
    applied = results("applysegmentation", MODEL=model, INPUT=sample, OUTPUT=out, CONFIDENCE=tmp_path / "sure.tif")
    assert applied["OUTPUT"] == str(out) and out.exists() and (tmp_path / "sure.tif").exists()
