"""Everything that touches raster and vector files."""

from __future__ import annotations

from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

RASTER_ERRORS = (RasterioError, CPLE_BaseError, OSError)
"""What rasterio raises when a file cannot be read or written; which of these differs between its versions."""
