"""Large scenes made of a real one: mirror tiles of the Liverpool sample with smooth gains and sensor noise.

S: 300 x 300 pixels, M: 2000 x 2000, L: 7800 x 7800, XL: 15600 x 15600; seven bands each, uint16, one file a band, tiled
DEFLATE with predictor 2 as Landsat Collection 2 is delivered, 0 is nodata. L and XL have a rotated nodata border.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
SIDES = {"S": 300, "M": 2000, "L": 7800, "XL": 15600}
BORDERED = ("L", "XL")
STRIP = 512


def make(name: str, folder: Path) -> list[Path]:
    """Write the band files of a scene unless they are there; return their paths."""
    if name not in SIDES:
        raise SystemExit(f"There is no scene {name}; expected one of {', '.join(SIDES)}.")
    side = SIDES[name]
    target = folder / name
    sources = sorted(SAMPLE.glob("*_SR_B?.TIF"))
    if not sources:
        raise SystemExit(f"No band files in {SAMPLE}.")
    paths = [target / f"scene_{source.stem.rsplit('_', 1)[-1]}.tif" for source in sources]
    if all(path.exists() for path in paths):
        return paths
    target.mkdir(parents=True, exist_ok=True)
    for band, (source, path) in enumerate(zip(sources, paths)):
        with rasterio.open(source) as dataset:
            values, crs, transform = dataset.read(1).astype(np.float32), dataset.crs, dataset.transform
        mirrored = np.block([[values, values[:, ::-1]], [values[::-1], values[::-1, ::-1]]])
        profile = {
            **{"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint16", "nodata": 0},
            **{"crs": crs, "transform": transform, "tiled": True, "blockxsize": 256, "blockysize": 256},
            **{"compress": "deflate", "predictor": 2},
        }
        partial = path.with_suffix(".part")
        with rasterio.open(partial, "w", **profile) as output:
            for top in range(0, side, STRIP):
                rows = min(STRIP, side - top)
                output.write(_strip(mirrored, name, band, top, rows), 1, window=Window(0, top, side, rows))
        partial.replace(path)
    return paths


def _strip(mirrored: np.ndarray, name: str, band: int, top: int, rows: int) -> np.ndarray:
    side = SIDES[name]
    row, column = np.arange(top, top + rows), np.arange(side)
    values = mirrored[np.ix_(row % mirrored.shape[0], column % mirrored.shape[1])]
    y, x = row[:, None] / side, column[None, :] / side
    gain = 1 + 0.05 * np.sin(2 * math.pi * (1.3 * x + 0.7 * y + 0.13 * band))
    noise = np.random.default_rng([band, top]).normal(0, 25, values.shape).astype(np.float32)
    result = np.clip(values * gain + noise, 1, 65535).astype(np.uint16)
    if name in BORDERED:
        turn = math.radians(12)
        u, v = x - 0.5, y - 0.5
        inside = np.maximum(abs(u * math.cos(turn) + v * math.sin(turn)), abs(v * math.cos(turn) - u * math.sin(turn)))
        result[inside > 0.415] = 0
    return result


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+", choices=SIDES)
    chosen = parser.parse_args()
    for scene in chosen.names:
        make(scene, chosen.folder)
