"""Training a scene classifier as QGIS runs it: from a folder, and from samples over rasters."""

from __future__ import annotations

import os
from pathlib import Path

import processing
import pytest
from landclass.processing_provider import settings
from landclass.processing_provider.environment import find_engine
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
needs_keras = pytest.mark.skipif(
    find_engine(settings.engine_python(), "deep-learning").problem is not None,
    reason="the engine has no deep-learning packages",
)


def train(tmp_path: Path, **parameters) -> dict:
    given = {"NETWORK": "seed", "EPOCHS": 2, "MODEL": str(tmp_path / "m.landclass"), "PATCHES": "memory:", **parameters}
    return processing.run("landclass:traincnn", given)


@needs_keras
def test_from_a_folder(provider, tmp_path) -> None:
    found = train(
        tmp_path, FOLDER=str(ROOT / "resources" / "sample" / "eurosat"), REPORT=str(tmp_path / "r.html"),
        HISTORY="memory:", MATRIX="memory:", EPOCHS=6, LICENCE="CC0-1.0",
    )  # fmt: skip
    roles = [feature["role"] for feature in found["PATCHES"].getFeatures()]
    assert (len(roles), roles.count("test"), roles.count("validation")) == (400, 80, 40)
    assert found["HISTORY"].featureCount() == 6 and found["MATRIX"].featureCount() == 10
    assert 0.2 < found["OVERALL_ACCURACY"] <= 1  # a tenth would be chance
    assert Path(found["MODEL"]).is_file() and Path(found["REPORT"]).stat().st_size > 10**6


@needs_keras
def test_from_points_over_rasters(provider, sample, tmp_path) -> None:
    classes = processing.run(
        "landclass:kmeanssweep", {"INPUT": sample, "K_MIN": 3, "K_MAX": 3, "OUTPUT": str(tmp_path / "map.tif")}
    )["OUTPUT"]
    raster = QgsRasterLayer(classes)
    layer = QgsVectorLayer(f"Point?crs={raster.crs().authid()}&field=kind:string", "places", "memory")
    box, features = raster.extent(), []
    for row in range(1, 9):
        for column in range(1, 13):
            place = QgsPointXY(box.xMinimum() + column * box.width() / 13, box.yMinimum() + row * box.height() / 9)
            feature = QgsFeature(layer.fields())
            feature.setAttributes([f"class {int(raster.dataProvider().sample(place, 1)[0])}"])
            feature.setGeometry(QgsGeometry.fromPointXY(place))
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    found = train(
        tmp_path, SAMPLES=layer, SAMPLES_FIELD="kind", INPUT=sample, PATCH_M=720, PATCH_PX=24, NETWORK="scratch"
    )
    rows = list(found["PATCHES"].getFeatures())
    assert len(rows) == 96 and {row["role"] for row in rows} == {"train", "validation", "test"}
    blocks: dict[tuple[int, int], set[str]] = {}
    for row in rows:
        blocks.setdefault((int(row["x"] // 7200), int(row["y"] // 7200)), set()).add(row["role"])
    assert all(len(roles) == 1 for roles in blocks.values())  # whole blocks of ten patches


def test_what_is_wrong_is_said(provider, tmp_path) -> None:
    if find_engine(settings.engine_python(), "deep-learning").problem is not None:
        with pytest.raises(QgsProcessingException, match="Environment"):
            train(tmp_path, FOLDER=str(tmp_path))
        return
    with pytest.raises(QgsProcessingException, match="neither was given"):
        train(tmp_path)
    with pytest.raises(QgsProcessingException, match="has no subfolder"):
        train(tmp_path, FOLDER=str(tmp_path))
    with pytest.raises(QgsProcessingException, match="weights of Xception are missing"):
        train(tmp_path, FOLDER=str(tmp_path), NETWORK="application", APPLICATION="Xception")
    with pytest.raises(QgsProcessingException, match=r"weights are /.*\.keras, and other files may hold code"):
        train(tmp_path, FOLDER=str(tmp_path), NETWORK="application", WEIGHTS="m.keras")
    assert os.listdir(tmp_path) == []
