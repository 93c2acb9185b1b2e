"""Make the pictures of the documentation: run it with the engine's Python.

It needs what ``make demo``, ``make demo-change``, ``make demo-cnn`` and ``make test`` have left, and the real scenes in
the folder that LANDCLASS_DATA names.

Reports come from Chromium, maps from the files. Docks and dialogs are photographed by ``make screenshots``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parent.parent
DEMO, CHANGE, CNN = ROOT / "demo", ROOT / "demo-change", ROOT / "demo-cnn"
SCENES = Path(os.environ.get("LANDCLASS_DATA") or ROOT.parent / "shared" / "data")
PICTURES = ROOT / "docs" / "pictures"
GAP = 6


def colours(path: Path) -> np.ndarray:
    """Return a raster as (3, rows, cols) uint8, a class raster in its class colours."""
    with rasterio.open(path) as dataset:
        if dataset.count >= 3:
            return dataset.read([1, 2, 3])
        table = dataset.colormap(1)
        lookup = np.array([table.get(value, (255, 255, 255, 0))[:3] for value in range(256)], np.uint8)
        return lookup[dataset.read(1)].transpose(2, 0, 1)


def save(path: Path, picture: np.ndarray) -> None:
    """Write (3, rows, cols) uint8 as PNG."""
    _, rows, columns = picture.shape
    with rasterio.open(path, "w", driver="PNG", width=columns, height=rows, count=3, dtype="uint8") as dataset:
        dataset.write(picture)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def side_by_side(pictures: list[np.ndarray]) -> np.ndarray:
    """Return pictures of one height in a row, with white between them."""
    white = np.full((3, pictures[0].shape[1], GAP), 255, np.uint8)
    parts = [part for picture in pictures for part in (picture, white)]
    return np.concatenate(parts[:-1], axis=2)


def photograph(page: Path, picture: str, height: int) -> None:
    """Photograph the top of a report, if Chromium is here."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Chromium is needed for the pictures of reports.")
    with tempfile.TemporaryDirectory() as profile:
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--hide-scrollbars",
        ]
        subprocess.run(
            [
                *(chromium, *options, f"--user-data-dir={profile}", f"--window-size=1180,{height}"),
                *(f"--screenshot={PICTURES / picture}", page.as_uri()),
            ],
            check=True,
            capture_output=True,
        )


def report(job: str, picture: str, height: int, **options: object) -> None:
    """Run a job of the engine and photograph its report."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        command = [sys.executable, "-m", "engine", job, "-"]
        given = json.dumps({**options, "report": str(page)})
        subprocess.run(command, cwd=ROOT, input=given, text=True, check=True, capture_output=True)
        photograph(page, picture, height)


def spectral() -> None:
    """Photograph the report of spectral clustering of the sample scene."""
    bands = [str(path) for path in sorted((ROOT / "resources" / "sample").glob("*.TIF"))]
    report("spectral_clustering", "spectral.png", 1780, inputs=bands, classes=3, classes_max=8)


def confusion() -> None:
    """Photograph the confusion matrix of the sweep's finest map with the one it suggests."""
    finest = str(DEMO / "maps" / "kmeans_k10.tif")
    options = {"maps": [finest], "reference": str(DEMO / "landcover.tif"), "match_clusters": "majority"}
    report("confusion_matrix", "confusion.png", 2180, **options)


def segmentation() -> None:
    """Photograph the report of learning buildings from elevation, and show heights, labels and the map of the model."""
    folder = SCENES / "dem_buildings"
    inputs, labels = [str(folder / name) for name in ("hag.tif", "dsm.tif")], folder / "buildings_label.tif"
    with tempfile.TemporaryDirectory() as made:
        model, output = str(Path(made) / "buildings.landclass"), str(Path(made) / "map.tif")
        learning = {"labels": str(labels), "class_names": "0: ground; 1: building", "patch_px": 32, "seed": 1}
        report("train_segmentation", "segmentation_report.png", 1560, inputs=inputs, model=model, **learning)
        given = json.dumps({"inputs": inputs, "model": model, "output": output})
        command = [sys.executable, "-m", "engine", "apply_segmentation", "-"]
        subprocess.run(command, cwd=ROOT, input=given, text=True, check=True, capture_output=True)
        with rasterio.open(inputs[0]) as dataset:
            heights = (255 * np.clip(dataset.read(1) / 25, 0, 1)).astype(np.uint8)
        with rasterio.open(labels) as dataset, rasterio.open(output) as found:
            table = found.colormap(1)
            lookup = np.full((256, 3), 128, np.uint8)
            lookup[:2] = table[1][:3], table[2][:3]
            known = lookup[dataset.read(1)].transpose(2, 0, 1)
        pictures = [np.repeat(heights[None], 3, axis=0), known, colours(Path(output))]
        save(PICTURES / "segmentation.png", side_by_side(pictures))


def outline(picture: np.ndarray, rings: list[np.ndarray], colour: tuple[int, int, int], width: int = 3) -> None:
    """Draw closed lines of (n, 2) rows and columns into a picture."""
    for ring in rings:
        for start, end in zip(ring, np.roll(ring, -1, axis=0)):
            steps = int(np.abs(end - start).max()) + 1
            for row, column in np.rint(np.linspace(start, end, steps)).astype(int):
                top, left = max(row - width // 2, 0), max(column - width // 2, 0)
                picture[:, top : top + width, left : left + width] = np.array(colour, np.uint8)[:, None, None]


def larger(picture: np.ndarray, times: int) -> np.ndarray:
    """Return a picture with every pixel so many times as wide and high."""
    return picture.repeat(times, axis=1).repeat(times, axis=2)


def whole_way() -> None:
    """Go from a catalogue to a class map: the footprints and the area, the composite, the classes.

    The catalogue holds two dates of Landsat 8 over Brumadinho, served on this machine.
    """
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from rasterio.warp import transform as transformed
    from stac_server import collection_of, landsat_item, serve, write_static

    from engine.jobs.fetch_stac import run as fetch
    from engine.jobs.kmeans_sweep import run as cluster
    from engine.jobs.rgb_composite import run as colour
    from engine.jobs.spectral_indices import run as indices
    from engine.options.fetch_stac import FetchStacOptions
    from engine.options.kmeans_sweep import KMeansSweepOptions
    from engine.options.rgb_composite import RgbCompositeOptions
    from engine.options.spectral_indices import SpectralIndicesOptions
    from engine.progress import Progress

    quiet, scenes = Progress(), SCENES / "landsat8_brumadinho_2019"
    with tempfile.TemporaryDirectory() as made, serve(Path(made)) as server:
        folder = Path(made)
        items = [landsat_item(folder, server.url, scenes / name) for name in ("before", "after")]
        collection = collection_of(items, "landsat-c2-l2")
        write_static(folder, items, collection)
        wanted = {
            **{"catalog": f"{server.url}/catalog.json", "collection": "landsat-c2-l2", "dates": "2019-01"},
            **{"bands": "red,green,blue,nir08,swir16", "scale_values": True, "extent_crs": "EPSG:32623"},
        }
        with rasterio.open(next((scenes / "before").glob("*_B4.TIF"))) as dataset:
            box = dataset.bounds
        extents = {
            "all": (box.left - 1350, box.bottom - 450, box.right + 1350, box.top + 450),
            "area": (box.left + 3300, box.bottom + 600, box.left + 9900, box.bottom + 7200),
        }
        found = {}
        for name, extent in extents.items():
            found[name] = fetch(FetchStacOptions(output=str(folder / f"{name}.tif"), extent=extent, **wanted), quiet)
            files = {"inputs": (str(folder / f"{name}.tif"),), "output": str(folder / f"{name}_rgb.tif")}
            colour(RgbCompositeOptions(red="red", green="green", blue="blue", **files), quiet)
        features, classes = str(folder / "features.tif"), str(folder / "classes.tif")
        indices(SpectralIndicesOptions(inputs=(str(folder / "area.tif"),), append=True, output=features), quiet)
        cluster(KMeansSweepOptions(inputs=(features,), output=classes), quiet)
        with rasterio.open(folder / "all_rgb.tif") as dataset:
            overview = larger(np.where(dataset.read(4) > 0, dataset.read([1, 2, 3]), 255).astype(np.uint8), 2)
        with rasterio.open(folder / "all.tif") as dataset:

            def places(xs: list[float], ys: list[float]) -> np.ndarray:
                columns, rows = ~dataset.transform * (np.array(xs), np.array(ys))
                return np.stack([rows, columns], axis=1) * 2

            rings = found["all"].tables["FOOTPRINTS"].rings
            shown = [places(*transformed("EPSG:4326", dataset.crs, *zip(*ring))) for ring in rings]
        left, bottom, right, top = extents["area"]
        outline(overview, shown, (217, 96, 59))
        outline(overview, [places([left, right, right, left], [top, top, bottom, bottom])], (255, 255, 255))
        parts = [larger(colours(path), 3) for path in (folder / "area_rgb.tif", Path(classes))]
        save(PICTURES / "stac_to_map.png", side_by_side([overview, *parts]))


def main() -> None:
    """Make all pictures."""
    PICTURES.mkdir(exist_ok=True)
    save(PICTURES / "rgb.png", colours(DEMO / "rgb.tif"))
    save(PICTURES / "sweep.png", side_by_side([colours(DEMO / "maps" / f"kmeans_k{k:02d}.tif") for k in (3, 4, 6, 10)]))
    save(PICTURES / "ucayali.png", colours(CHANGE / "change.tif"))
    photograph(DEMO / "report.html", "report.png", 1250)
    photograph(CHANGE / "report.html", "change.png", 2150)
    photograph(CNN / "report.html", "training.png", 2300)
    spectral()
    confusion()
    segmentation()
    whole_way()


if __name__ == "__main__":
    main()
