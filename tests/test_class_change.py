"""Change between class rasters: pairs, names, areas, grids, and the page that shows them."""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from scenes import ORIGIN, Record, north_up, read_raster, rectangle, turned, write_area, write_raster

from engine.errors import Cancelled, GridMismatchError, InputError
from engine.jobs import class_change
from engine.jobs.class_change import GAINED, LOST, NEVER, STAYED, run
from engine.jobs.class_mask import run as run_mask
from engine.jobs.spectral_clustering import run as run_spectral
from engine.options.class_change import ClassChangeOptions
from engine.options.class_mask import ClassMaskOptions
from engine.options.spectral_clustering import SpectralClusteringOptions
from engine.progress import Progress
from engine.protocol import JobResult
from engine.raster.classes import class_names, class_table
from engine.raster.writing import ClassRow, write_class_table


def change(before: str, after: str, folder: Path, **options: Any) -> tuple[JobResult, np.ndarray, Record]:
    record = Record()
    output = str(folder / "change.tif")
    result = run(ClassChangeOptions(before=before, after=after, output=output, **options), record)
    return result, read_raster(output)[0], record


def named(path: str, *names: str) -> str:
    colours = ("#1f5a99", "#3b7a3b", "#c9a227", "#b04a5a")
    write_class_table(
        path, tuple(ClassRow(value, name, colours[value % 4]) for value, name in enumerate(names, start=1))
    )
    return path


def table(result: JobResult) -> dict[tuple[str, str], int]:
    return {(row[1], row[3]): row[4] for row in result.tables["TRANSITIONS"].rows}


@pytest.fixture
def masks(tmp_path: Path) -> tuple[str, str]:
    before = write_raster(tmp_path / "before.tif", np.array([[1, 1, 0, 0], [1, 0, 255, 255]], "uint8"), nodata=255)
    after = write_raster(tmp_path / "after.tif", np.array([[1, 0, 1, 0], [255, 0, 1, 255]], "uint8"), nodata=255)
    for path in (before, after):
        write_class_table(path, (ClassRow(0, "Not water", "#eeeeee"), ClassRow(1, "Water", "#0000ff")))
    return before, after


def test_masks_are_gained_lost_stayed_or_never(masks: tuple[str, str], tmp_path: Path) -> None:
    result, found, record = change(*masks, tmp_path)
    assert found.tolist() == [[STAYED, LOST, GAINED, NEVER], [0, NEVER, 0, 0]]
    hectare = 0.09
    assert result.outputs["GAINED_HA"] == pytest.approx(hectare) and result.outputs["LOST_HA"] == pytest.approx(hectare)
    assert result.outputs["STAYED_HA"] == pytest.approx(hectare) and result.outputs["NET_HA"] == pytest.approx(0)
    assert (result.outputs["CHANGED_PIXELS"], result.outputs["CHANGED_SHARE"]) == (2, 2 / 5)
    assert table(result) == {
        ("Not water", "Not water"): 2, ("Not water", "Water"): 1, ("Water", "Not water"): 1, ("Water", "Water"): 1,
    }  # fmt: skip
    names = class_names(str(tmp_path / "change.tif"))
    assert names == {1: "Water gained", 2: "Water lost", 3: "Water stayed", 4: "Water never"}
    assert result.layer_names["OUTPUT"] == "Change of Water"
    left_out = next(message for message in record.messages() if "left out" in message)
    assert "1 nodata in before.tif only, 1 nodata in after.tif only, 1 nodata in both" in left_out


def test_shares_of_the_table_add_up(masks: tuple[str, str], tmp_path: Path) -> None:
    rows = change(*masks, tmp_path)[0].tables["TRANSITIONS"].rows
    assert sum(row[7] for row in rows) == pytest.approx(1)
    assert sum(row[6] for row in rows if row[0] == 1) == pytest.approx(1)


def test_classes_are_joined_by_name_where_both_have_names(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 1, 2, 2]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.array([[2, 1, 1, 2]], "uint8"), nodata=0)
    named(before, "Water", "Forest"), named(after, "forest", "WATER")
    result, found, _ = change(before, after, tmp_path)
    assert table(result) == {
        ("Water", "forest"): 1, ("Water", "WATER"): 1, ("Forest", "forest"): 1, ("Forest", "WATER"): 1,
    }  # fmt: skip
    assert result.outputs["CHANGED_PIXELS"] == 2
    names = class_names(str(tmp_path / "change.tif"))
    assert names[found[0, 0]] == "Water (unchanged)" and names[found[0, 1]] == "Water → forest"
    with rasterio.open(tmp_path / "change.tif") as dataset:
        colours = [dataset.colormap(1)[value] for value in names]
    assert len(set(colours)) == len(names)


def test_numbers_alone_are_no_land_cover(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 1, 2, 2]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.array([[1, 2, 1, 2]], "uint8"), nodata=0)
    assert any("Name the classes" in text for text in change(before, after, tmp_path)[2].messages("warning"))
    named(before, "Water", "Forest")
    assert change(before, after, tmp_path)[2].messages("warning") == []


def test_classes_are_joined_by_value_where_one_has_no_names(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 1, 2, 2]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.array([[1, 2, 1, 2]], "uint8"), nodata=0)
    named(before, "Water", "Forest")
    assert change(before, after, tmp_path)[0].outputs["CHANGED_PIXELS"] == 2


def test_numbers_are_one_in_every_language(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 1, 2, 2, 3]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.array([[1, 2, 1, 2, 3]], "uint8"), nodata=0)
    named(before, "Class 1", "Class 2", "Water"), named(after, "Klasse 1", "Classe 2", "water")
    result, _, record = change(before, after, tmp_path)
    assert result.outputs["CHANGED_PIXELS"] == 2 and record.messages("warning") == []
    named(after, "Class 2", "Class 1", "Water")  # somebody's own numbers: these are names
    assert change(before, after, tmp_path)[0].outputs["CHANGED_PIXELS"] == 2


def test_more_than_255_pairs_need_two_bytes(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    first, second = (rng.integers(1, 21, (60, 80)).astype("uint8") for _ in range(2))
    before, after = (
        write_raster(tmp_path / "a.tif", first, nodata=0),
        write_raster(tmp_path / "b.tif", second, nodata=0),
    )
    result, found, _ = change(before, after, tmp_path, report=str(tmp_path / "r.html"))
    assert found.dtype == np.uint16
    pairs = sorted({(int(one), int(two)) for one, two in zip(first.ravel(), second.ravel())})
    values = {pair: number for number, pair in enumerate(pairs, start=1)}
    expected = [[values[int(one), int(two)] for one, two in zip(*rows)] for rows in zip(first, second)]
    assert found.tolist() == expected and len(result.tables["TRANSITIONS"].rows) == len(pairs) > 255


@pytest.mark.parametrize(("grid", "shape"), [("before", (20, 30)), ("after", (10, 15)), ("finest", (20, 30))])
def test_grids_that_differ_meet_on_the_chosen_one(grid: str, shape: tuple[int, int], tmp_path: Path) -> None:
    fine = np.repeat(np.arange(1, 3, dtype="uint8"), 15)[None].repeat(20, axis=0)
    coarse = np.full((10, 15), 1, "uint8")
    before = write_raster(tmp_path / "a.tif", fine, north_up(30), nodata=0)
    after = write_raster(tmp_path / "b.tif", coarse, north_up(60), nodata=0)
    result, found, _ = change(before, after, tmp_path, grid=grid)
    assert found.shape == shape
    assert result.outputs["CHANGED_HA"] == pytest.approx(15 * 20 * 0.09, rel=0.08)


def test_only_where_both_lie_and_only_in_the_area(tmp_path: Path) -> None:
    labels = np.full((10, 10), 1, "uint8")
    before = write_raster(tmp_path / "a.tif", labels, nodata=0)
    after = write_raster(tmp_path / "b.tif", 2 * labels, north_up(x=ORIGIN[0] + 4 * 30), nodata=0)
    assert change(before, after, tmp_path)[1].shape == (10, 6)
    area = write_area(tmp_path / "area.geojson", rectangle(ORIGIN[0] + 150, ORIGIN[1] - 90, ORIGIN[0] + 240, ORIGIN[1]))
    result, found, _ = change(before, after, tmp_path, area=area)
    assert found.shape == (3, 3) and result.outputs["CHANGED_PIXELS"] == 9


def test_another_crs_and_degrees(tmp_path: Path) -> None:
    labels = np.full((40, 40), 1, "uint8")
    before = write_raster(tmp_path / "a.tif", labels, nodata=0)
    with rasterio.open(before) as dataset:
        west, south, east, north = rasterio.warp.transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
    transform = rasterio.transform.from_bounds(west - 0.001, south - 0.001, east + 0.001, north + 0.001, 60, 60)
    after = write_raster(tmp_path / "b.tif", np.full((60, 60), 2, "uint8"), transform, "EPSG:4326", nodata=0)
    for grid in ("before", "after"):
        outputs = change(before, after, tmp_path, grid=grid)[0].outputs
        assert outputs["CHANGED_SHARE"] == 1
        assert outputs["CHANGED_HA"] == pytest.approx(1600 * 0.09, rel=0.05)


def test_windows_and_threads_do_not_matter(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    paths = [
        write_raster(tmp_path / f"{name}.tif", rng.integers(0, 5, (1300, 1500)).astype("uint8"), nodata=0)
        for name in "ab"
    ]
    runs = []
    for threads, memory in ((1, 512), (3, 64)):
        result, _, _ = change(*paths, tmp_path, threads=threads, memory_mb=memory)
        runs.append(((tmp_path / "change.tif").read_bytes(), result.tables["TRANSITIONS"].rows))
    assert runs[0] == runs[1]


def test_the_report_holds_maps_flows_and_numbers(masks: tuple[str, str], tmp_path: Path) -> None:
    change(*masks, tmp_path, report=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<figure") == 3 and "Water: 0.2 ha before, 0.2 ha after" in page
    data = json.loads(re.search(r'id="data">(.*?)</script>', page)[1])
    assert data["unit"] == "ha" and len(data["flows"]) == 4
    assert sum(flow["pixels"] for flow in data["flows"]) == 5
    assert not re.search(r'(?:src|href)="https?:', page)


def test_no_two_changes_have_one_colour(tmp_path: Path) -> None:
    labels = np.arange(144).reshape(12, 12)
    before = write_raster(tmp_path / "a.tif", (labels // 12 + 1).astype("uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", (labels % 12 + 1).astype("uint8"), nodata=0)
    change(before, after, tmp_path)
    colours = [row.colour for row in class_table(str(tmp_path / "change.tif"), [])]
    assert len(set(colours)) == len(colours) == 144


def test_the_page_tells_the_net_change_of_each_class(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 1, 1, 1, 2, 5]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.array([[1, 1, 3, 2, 2, 5]], "uint8"), nodata=0)
    change(
        named(before, "Water", "Forest"),
        named(after, "Water", "Forest", "Town"),
        tmp_path,
        report=str(tmp_path / "r.html"),
    )
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    told = re.sub(r"(<[^>]+>|\s)+", " ", page.split("Net change of each class")[1])
    assert " Water 0.36000 0.18000 −0.18000 −50.0 % " in told
    assert " Forest 0.090000 0.18000 +0.090000 +100.0 % " in told
    assert " Class 5 0.090000 0.090000 – 0.0 % " in told
    assert " Town – 0.090000 +0.090000 new " in told


def test_the_scale_bar_fits_degrees(tmp_path: Path) -> None:
    # 0.01 degrees at 60 degrees north: half as wide as at the equator.
    grid = {"transform": Affine(0.001, 0, 10, 0, -0.001, 60.005), "crs": "EPSG:4326", "nodata": 0}
    paths = [write_raster(tmp_path / f"{at}.tif", np.full((10, 100), at, "uint8"), **grid) for at in (1, 2)]
    change(*paths, tmp_path, report=str(tmp_path / "r.html"))
    (share, length) = re.search(
        r'class="bar" style="width:([\d.]+)%"></span>(\d+) km', (tmp_path / "r.html").read_text("utf-8")
    ).groups()
    assert int(length) / float(share) * 100 == pytest.approx(0.1 * 111.41 / 2, rel=0.005)


def test_more_changes_than_a_raster_has_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(class_change, "MOST_PAIRS", 3)
    before = write_raster(tmp_path / "a.tif", np.array([[1, 2, 3, 4]], "uint8"))
    after = write_raster(tmp_path / "b.tif", np.array([[2, 3, 4, 5]], "uint8"))
    with pytest.raises(InputError, match="more than 3 different changes"):
        change(before, after, tmp_path)


def test_zero_that_is_nothing_is_left_out(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[0, 1, 2]], "uint8"))
    after = write_raster(tmp_path / "b.tif", np.array([[1, 1, 3]], "uint8"))
    result, found, record = change(before, after, tmp_path)
    assert found[0, 0] == 0 and len(result.tables["TRANSITIONS"].rows) == 2
    assert any("1 of class 0" in message for message in record.messages())


@pytest.mark.parametrize(
    ("labels", "profile", "says"),
    [
        (np.full((4, 4), 0.5, "float32"), {}, "not whole numbers"),
        (np.full((3, 4, 4), 1, "uint8"), {}, "has 3 bands"),
        (np.zeros((4, 4), "uint8"), {"nodata": 0}, "No pixel has a class in both"),
        (np.ones((4, 4), "uint8"), {"crs": None}, "raster after has no CRS, the raster before"),
        (np.ones((4, 4), "uint8"), {"transform": north_up(x=100.0, y=100.0)}, "^The rasters before and after do not"),
    ],
)
def test_what_cannot_be_compared_is_refused(labels, profile: dict, says: str, tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 2], [1, 2]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", labels, **profile)
    with pytest.raises((InputError, GridMismatchError), match=says):
        change(before, after, tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {"a.tif", "b.tif"}


def test_a_turned_grid_is_compared_with_itself(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.full((6, 6), 1, "uint8"), turned(15), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.full((6, 6), 2, "uint8"), turned(15), nodata=0)
    assert change(before, after, tmp_path)[0].outputs["CHANGED_PIXELS"] == 36


def test_one_raster_twice_and_an_output_on_an_input(tmp_path: Path) -> None:
    before = write_raster(tmp_path / "a.tif", np.array([[1, 2]], "uint8"), nodata=0)
    after = write_raster(tmp_path / "b.tif", np.array([[2, 2]], "uint8"), nodata=0)
    with pytest.raises(InputError, match="the same raster"):
        ClassChangeOptions(before=before, after=before)
    with pytest.raises(InputError, match="is one of the inputs"):
        run(ClassChangeOptions(before=before, after=after, output=after), Record())


def test_cancel_leaves_the_old_map(masks: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "change.tif").write_text("older")
    stop = threading.Event()
    progress = Progress(lambda kind, **values: stop.set() if values.get("message") == "Writing changes" else None, stop)
    known = {file.name for file in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        run(ClassChangeOptions(before=masks[0], after=masks[1], output=str(tmp_path / "change.tif")), progress)
    assert (tmp_path / "change.tif").read_text() == "older" and {file.name for file in tmp_path.iterdir()} == known


def water(folder: Path, name: str, inputs: list[Path], **options: Any) -> str:
    """Cluster a date and return the mask of its darkest class."""
    classes, output = str(folder / f"{name}_classes.tif"), str(folder / f"{name}_water.tif")
    run_spectral(
        SpectralClusteringOptions(inputs=tuple(map(str, sorted(inputs))), output=classes, **options), Progress()
    )
    run_mask(ClassMaskOptions(input=classes, classes="1", name="Water", output=output), Progress())
    return output


def test_the_lake_that_shrank_shows_as_lost_water(real_data: Path, tmp_path: Path) -> None:
    # Both dates lie on grids of their own; the box holds Walker Lake and the desert around it.
    scene = real_data / "walker_lake_1988_2017"
    box = {"grid": "centre", "crs": "EPSG:32611", "centre": (351000.0, 4285000.0), "buffer": 30000.0}
    dates = [water(tmp_path, name, list(scene.glob(f"{name}*.tif")), **box) for name in ("LT05", "LC08")]
    result, found, _ = change(*dates, tmp_path)
    with rasterio.open(tmp_path / "change.tif") as dataset:
        rows, columns = rasterio.transform.rowcol(dataset.transform, [345000.0, 356000.0], [4297000.0, 4273000.0])
    lake = found[rows[0] : rows[1], columns[0] : columns[1]]
    gained, lost, stayed = (int((lake == value).sum()) for value in (GAINED, LOST, STAYED))
    assert stayed >= 10 and lost >= 2 and lost > gained, (gained, lost, stayed)


def test_a_river_that_moved(real_data: Path, tmp_path: Path) -> None:
    scene = real_data / "pucallpa_landsat_1985_2020"
    dates = [water(tmp_path, year, [scene / f"{year}.tif"]) for year in ("1985", "2020")]
    outputs = change(*dates, tmp_path)[0].outputs
    assert outputs["GAINED_HA"] > 3000 and outputs["LOST_HA"] > 6000 and outputs["STAYED_HA"] > 2500


def test_extents_thirty_columns_apart(real_data: Path, tmp_path: Path) -> None:
    scene = real_data / "landsat8_brumadinho_2019"
    dates = [water(tmp_path, name, list((scene / name).glob("*.TIF"))) for name in ("before", "after")]
    assert change(*dates, tmp_path)[1].shape == (300, 370)
