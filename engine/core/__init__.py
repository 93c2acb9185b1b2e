"""Numerics on arrays: no files, no rasterio."""
