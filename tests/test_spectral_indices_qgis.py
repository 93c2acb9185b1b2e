"""Indices and components as QGIS runs them: in a process with QGIS, and through qgis_process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

REFLECTANCE = {"SCALE": 0.0000275, "OFFSET": -0.2}


def names(path: str) -> list[str]:
    dataset = gdal.Open(path)
    return [dataset.GetRasterBand(at + 1).GetDescription() for at in range(dataset.RasterCount)]


def test_indices_and_components_are_clustered(provider, sample, tmp_path) -> None:
    features = str(tmp_path / "features.tif")
    found = processing.run(
        "landclass:spectralindices",
        {"INPUT": sample, "INDICES": "NDVI, MNDWI", "APPEND": True, "OUTPUT": features, **REFLECTANCE},
    )
    assert found == {"OUTPUT": features, "BAND_COUNT": 9}
    assert names(features) == [*(f"B{number}" for number in range(1, 8)), "NDVI", "MNDWI"]
    layer = QgsRasterLayer(features)
    assert layer.isValid() and layer.bandName(8) == "Band 8: NDVI"
    found = processing.run(
        "landclass:principalcomponents",
        {"INPUT": [features], "SCALING": "band_standard", "COUNT": 0, "VARIANCE": 0.9,
         "OUTPUT": str(tmp_path / "pca.tif"), "COMPONENTS": "memory:"},
    )  # fmt: skip
    table = list(found["COMPONENTS"].getFeatures())
    kept = [row["component"] for row in table if row["written"]]
    assert len(table) == 9 and names(found["OUTPUT"]) == kept and found["BAND_COUNT"] == len(kept) < 9
    assert found["EXPLAINED"] == pytest.approx(table[len(kept) - 1]["cumulative"]) and found["EXPLAINED"] >= 0.9
    assert 0.5 < table[0]["share"] < 1 and 0 < abs(table[0]["loading_NDVI"]) < 1
    done = processing.run(
        "landclass:kmeanssweep",
        {"INPUT": [features, found["OUTPUT"]], "K_MIN": 3, "K_MAX": 3, "OUTPUT": str(tmp_path / "map.tif")},
    )
    assert done["SUGGESTED_K"] == 3


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"INDICES": "NDVX"}, "spelt alike are NDVI"),
        ({"INDICES": "CIRE"}, r"no band is known to be RE1 \(rededge071\)"),
        ({"INDICES": ""}, "these .* can be computed: .*NDVI"),
        ({"INDICES": "X = __import__('os')"}, "is not understood"),
        ({"BANDS": "N=B9"}, "no band B9 for N"),
        ({"OUTPUT": "indices.png"}, "ends in .tif"),
    ],
)
def test_what_cannot_be_computed_is_said(provider, sample, tmp_path, parameters, words) -> None:
    given = {"INPUT": sample, "OUTPUT": str(tmp_path / "i.tif"), **parameters}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("landclass:spectralindices", given)
    assert list(tmp_path.iterdir()) == []


def test_the_shown_sensors_are_those_of_the_job(provider) -> None:
    sensor = provider.algorithm("spectralindices").parameterDefinition("SENSOR")
    assert sensor.options()[:2] == ["automatic", "landsat4"] and "PlanetScope" in sensor.help()


def test_both_through_qgis_process(results: Callable[..., dict[str, Any]], sample: list[str], tmp_path: Path) -> None:
    index = results(
        "spectralindices", INPUT=sample, INDICES="SAVI, WET=(G-S1)/(G+S1)", CONSTANTS="L=0.5", BANDS="S1=B6",
        OUTPUT=tmp_path / "i.tif", **REFLECTANCE,
    )  # fmt: skip
    dataset = gdal.Open(index["OUTPUT"])
    assert names(index["OUTPUT"]) == ["SAVI", "WET"]
    red, near = (gdal.Open(path).ReadAsArray()[:5].astype(float) * 0.0000275 - 0.2 for path in (sample[3], sample[4]))
    assert dataset.ReadAsArray()[0, :5] == pytest.approx(1.5 * (near - red) / (near + red + 0.5), abs=1e-5)
    found = results("principalcomponents", INPUT=sample, OUTPUT=tmp_path / "p.tif", COMPONENTS=tmp_path / "c.csv")
    assert names(found["OUTPUT"]) == ["PC1", "PC2", "PC3"] and found["EXPLAINED"] > 0.95
    assert (tmp_path / "c.csv").read_text(encoding="utf-8-sig").startswith("component,eigenvalue,share,cumulative")
