"""The bands of rasters as a stack names and orders them, with the wavelengths they carry; no pixel is read."""

from __future__ import annotations

import re
from typing import Any

from ..options.describe_bands import DescribeBandsOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.bands import natural_key
from ..raster.sources import Band, open_raster
from ..raster.stack import inspected, named

_SHORTEST_NM = 100.0  # a bare number below it is in micrometres: no sensor looks at such short waves
_NM = {"nanometers": 1.0, "nanometer": 1.0, "nm": 1.0, "micrometers": 1000.0, "micrometer": 1000.0, "um": 1000.0}


def run(options: DescribeBandsOptions, progress: Progress) -> JobResult:
    """Describe the bands.

    ``BANDS`` lists them in the order of a stack: path, number in the file (from 1), name, and the wavelength in
    nanometres where the file states it, else None. Alpha bands are no bands.

    Raises
    ------
    InputError
        When a raster cannot be read.
    """
    sources = named([inspected(path, progress) for path in dict.fromkeys(options.inputs)])
    sources.sort(key=lambda source: natural_key(source.bands[0].name))
    bands = []
    for source in sources:
        with open_raster(source.path) as dataset:
            bands += [[band.path, band.index, band.name, _wavelength_nm(dataset, band)] for band in source.bands]
    return JobResult({"BANDS": bands})


def _wavelength_nm(dataset: Any, band: Band) -> float | None:
    """Return the central wavelength that the metadata of a band state, as GDAL or as ENVI write it."""
    stated = dataset.tags(band.index, ns="IMAGERY").get("CENTRAL_WAVELENGTH_UM")
    if stated is not None:
        return _number(stated, 1000.0)
    tags = {key.lower(): value for key, value in dataset.tags(band.index).items()}
    units = tags.get("wavelength_units", "").strip().lower()
    found = _number(tags.get("wavelength", ""), _NM.get(units, 1.0))
    if found is not None and units not in _NM:
        return found * 1000.0 if found < _SHORTEST_NM else found
    return found


def _number(text: str, factor: float) -> float | None:
    """Return a positive number in nanometres, rounded to what anyone states; None where there is none."""
    found = re.fullmatch(r"\s*(\d+\.?\d*(?:[eE][+-]?\d+)?)\s*", text)
    return round(float(found[1]) * factor, 3) or None if found else None
