"""Names, order and wavelengths of bands, told without reading a pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import Record, write_raster

from engine.errors import InputError
from engine.jobs.describe_bands import run
from engine.options.describe_bands import DescribeBandsOptions


def bands(*inputs: str) -> list[list[Any]]:
    return run(DescribeBandsOptions(inputs=inputs), Record()).outputs["BANDS"]


def test_files_come_in_the_order_of_a_stack(sample: list[str]) -> None:
    assert [row[1:] for row in bands(*reversed(sample))] == [[1, f"B{number}", None] for number in range(1, 8)]
    assert [row[0] for row in bands(*reversed(sample))] == sample


def test_names_are_descriptions_and_alpha_is_no_band(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "s.tif", np.ones((3, 2, 2), "uint8"), names=("SR_B2", "NDVI", ""))
    assert [row[2] for row in bands(path)] == ["B2", "NDVI", "band_3"]
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (*dataset.colorinterp[:2], rasterio.enums.ColorInterp.alpha)
    assert [row[1] for row in bands(path)] == [1, 2]


@pytest.mark.parametrize(
    ("tags", "namespace", "expected"),
    [
        ({"CENTRAL_WAVELENGTH_UM": "0.655"}, "IMAGERY", 655.0),
        ({"wavelength": "655", "wavelength_units": "Nanometers"}, None, 655.0),
        ({"wavelength": "0.655", "wavelength_units": "Micrometers"}, None, 655.0),
        ({"WAVELENGTH": "2.2"}, None, 2200.0),
        ({"WAVELENGTH": "2200"}, None, 2200.0),
        ({"wavelength": "10.9", "wavelength_units": "um"}, None, 10900.0),
        ({"wavelength": "red"}, None, None),
        ({"wavelength": "0"}, None, None),
        ({}, None, None),
    ],
)
def test_wavelengths_that_files_state(
    tmp_path: Path, tags: dict[str, str], namespace: str | None, expected: float | None
) -> None:
    path = write_raster(tmp_path / "s.tif", np.ones((1, 2, 2), "uint8"))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, ns=namespace, **tags)
    assert bands(path)[0][3] == expected


def test_what_is_missing_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        bands(str(tmp_path / "none.tif"))
    with pytest.raises(InputError, match="No raster"):
        bands()
