"""Reports: one page that needs nothing else, escapes what it is given and shows what was found."""

from __future__ import annotations

import base64
import json
import re
import tracemalloc
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from rasterio.io import MemoryFile
from scenes import write_raster

from engine.jobs.kmeans_sweep import run
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.progress import Progress
from engine.report.page import contrast, element, number, per_cent, write_page
from engine.report.png import classes_uri, rgba_uri, stretched
from engine.report.signatures import BandStatistics, MeasuredClass, SignaturesReport, signatures_report
from engine.report.sweep import ClassSummary, Curve, SweepEntry, SweepReport, sweep_report

COLOURS = ("#1f5a99", "#c9a227", "#3b7a3b", "#b04a5a")
NASTY = "a<b>&\"'</script><!--"


def make_report(ks=(3, 4), shape=(40, 60), **changes) -> SweepReport:
    rng = np.random.default_rng(5)
    entries = []
    for k in ks:
        labels = rng.integers(0, k + 1, shape).astype(np.uint8)
        classes = [
            ClassSummary(value, f"Class {value}", COLOURS[(value - 1) % 4], 100 * value, 9.0, 1 / k, [1.0, 2.0])
            for value in range(1, k + 1)
        ]
        entries.append(SweepEntry(k, labels, classes, [f"{1e9 / k:.4g}", "yes"]))
    given = {
        "kind": "K-means sweep",
        "title": "Scene",
        "scene": ["B1.tif", "B2.tif"],
        "facts": [("Usable pixels", "2,400")],
        "bands": ["B1", "B2"],
        "rgb": rng.integers(0, 256, (*shape, 4)).astype(np.uint8),
        "entries": entries,
        "curves": [Curve("Inertia", ks, [1e9 / k for k in ks], ks[0], from_zero=True)],
        "heads": ["Inertia", "Converged"],
        "note": "What the curves are.",
        "suggested_k": ks[0],
        "reason": "The bend is here.",
        "chosen_k": ks[0],
        "settings": [("Seed", "0")],
        "command": "qgis_process run landclass:kmeanssweep --INPUT=a.tif --SEED=0",
    }
    return SweepReport(**{**given, **changes})


class Page(HTMLParser):
    """Reads a page back: its text, links, pictures, data, and whether elements are nested rightly."""

    def __init__(self, path) -> None:
        super().__init__()
        self.open, self.text, self.sources, self.data, self.headings = [], [], [], None, []
        self.feed(path.read_text(encoding="utf-8"))
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.sources += [attrs[name] for name in ("src", "href", "data", "action") if name in attrs]
        if tag not in ("img", "input", "meta"):
            self.open.append((tag, attrs))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if not self.open:
            return
        tag, attrs = self.open[-1]
        if tag == "script" and attrs.get("id") == "data":
            self.data = json.loads(data)
        elif tag not in ("script", "style"):
            self.text.append(data)


def decode(uri: str) -> tuple[np.ndarray, dict]:
    with MemoryFile(base64.b64decode(uri.split(",")[1])) as file, file.open() as dataset:
        return dataset.read(), dataset.colormap(1) if dataset.count == 1 else {}


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (9, 1), (33, 21)])
def test_pictures_come_back_as_they_were(shape):
    rng = np.random.default_rng(1)
    rgba = rng.integers(0, 256, (*shape, 4)).astype(np.uint8)
    pixels, _ = decode(rgba_uri(rgba))
    assert np.array_equal(np.moveaxis(pixels, 0, 2), rgba)

    for highest in (3, 15, 16, 100):
        labels = rng.integers(0, highest + 1, shape).astype(np.uint8)
        labels[0, 0] = highest
        pixels, colours = decode(classes_uri(labels, {1: "#102030", highest: "#ffffff"}))
        assert np.array_equal(pixels[0], labels)
        assert colours[0][3] == 0 and colours[2][3] == 0
        assert colours[1] == (0x10, 0x20, 0x30, 255) and colours[highest] == (255, 255, 255, 255)


def test_page_needs_nothing_from_elsewhere(tmp_path):
    path = tmp_path / "report.html"
    sweep_report(path, make_report())
    page = Page(path)
    assert page.sources and all(source.startswith("data:image/png;base64,") for source in page.sources)
    text = path.read_text(encoding="utf-8")
    assert "default-src &#x27;none&#x27;" in text
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp", text.split('id="data"')[0])


def test_page_tells_what_was_found(tmp_path):
    path = tmp_path / "report.html"
    sweep_report(path, make_report(chosen_k=4, warnings=["k = 4: class 2 is empty."], metres_across=12_345.0))
    page = Page(path)
    text = " ".join(page.text)
    for part in (
        "B1.tif",
        "The bend is here.",
        "with 4 classes, as chosen",
        "class 2 is empty",
        "2,400",
        "--SEED=0",
        "2 km",
    ):
        assert part in text, part
    assert [entry["k"] for entry in page.data["entries"]] == [3, 4]
    assert len(page.sources) == 3
    assert page.data["entries"][1]["classes"][3] == {
        "value": 4,
        "name": "Class 4",
        "colour": "#b04a5a",
        "spectrum": [1.0, 2.0],
    }


def test_text_stays_text(tmp_path):
    report = make_report(
        title=NASTY,
        scene=[NASTY],
        facts=[(NASTY, NASTY)],
        bands=[NASTY, "B2"],
        reason=NASTY,
        settings=[(NASTY, NASTY)],
        command=NASTY,
        warnings=[NASTY],
        attribution=NASTY,
    )
    entries = [replace(e, classes=[replace(row, name=NASTY) for row in e.classes]) for e in report.entries]
    path = tmp_path / "report.html"
    sweep_report(path, replace(report, entries=entries))
    page = Page(path)
    assert page.text.count(NASTY) >= 9
    assert page.data["bands"][0] == NASTY
    assert page.data["entries"][0]["classes"][0]["name"] == NASTY


def test_numbers_that_are_none(tmp_path):
    report = make_report()
    rows = [replace(row, area_ha=None, spectrum=[float("nan"), 1.0]) for row in report.entries[0].classes]
    entry = replace(report.entries[0], classes=rows)
    path = tmp_path / "report.html"
    curve = Curve("Silhouette", (3,), [float("nan")], 3)
    sweep_report(path, replace(report, entries=[entry], curves=[curve]))
    page = Page(path)
    assert page.data["curves"][0]["values"] == [None]
    assert page.data["entries"][0]["classes"][0]["spectrum"] == [None, 1.0]
    assert "Area, ha" not in page.text


def test_same_report_same_bytes(tmp_path):
    for name in ("a.html", "b.html"):
        sweep_report(tmp_path / name, make_report())
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_large_previews_take_little_memory(tmp_path):
    report = make_report(ks=tuple(range(3, 11)), shape=(700, 700))
    tracemalloc.start()
    sweep_report(tmp_path / "report.html", report)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60e6


def test_elements():
    assert element("p", "a<b", element("b", "c"), ["d", None], class_="x", data_k=1, hidden=True, title=None) == (
        '<p class="x" data-k="1" hidden>a&lt;b<b>c</b>d</p>'
    )
    assert element("img", src='"') == '<img src="&quot;">'


def test_data_cannot_end_its_script(tmp_path):
    path = tmp_path / "page.html"
    write_page(path, "t", [], {"x": "</script>\u2028<!--", "y": float("inf")}, "sweep.js")
    assert Page(path).data == {"x": "</script>\u2028<!--", "y": None}


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "–"), (float("nan"), "–"), (0, "0"), (1234567, "1\u202f234\u202f567"), (0.12345, "0.1235"),
     (1234.56, "1\u202f235"), (-12.3456, "-12.35"), (1.23456e10 + 0.5, "1.235 × 10¹⁰"), (1.2346e-7, "1.235 × 10⁻⁷")],
)  # fmt: skip
def test_numbers(value, text):
    assert number(value) == text


def test_shares_and_contrast():
    assert per_cent(0.0) == "0.00 %" and per_cent(1e-6) == "< 0.01 %" and per_cent(1) == "100.00 %"
    assert contrast("#000000") == contrast("#1f5a99") == "#fff"
    assert contrast("#ffffff") == contrast("#f0c040") == "#000"


def sweep_page(folder: Path, inputs: list[str], **options) -> Page:
    path = folder / "report.html"
    run(KMeansSweepOptions(inputs=inputs, report=str(path), restarts=2, threads=1, **options), Progress())
    return Page(path)


def test_sweep_of_the_sample(sample, tmp_path):
    page = sweep_page(tmp_path, sample, k_max=5, scaling="band_percentiles")
    text = " ".join(page.text).replace("\u202f", " ")
    for part in (
        "Landsat 8, 2020-09-27",
        "SR_B1.TIF · …B2.TIF",
        "Its silhouette of",
        "115 611 (100.00 %)",
        "10 405.0 ha",
        "each band's 2nd and 98th percentile",
        '"scaling": "band_percentiles"',
        "python -m engine kmeans_sweep -",
        "courtesy of the U.S. Geological Survey",
    ):
        assert part in text, part
    assert page.data["bands"][0] == "B1\ncoastal" and page.data["bands"][4] == "B5\nNIR"
    assert [len(entry["classes"]) for entry in page.data["entries"]] == [3, 4, 5]
    means = [row["spectrum"] for row in page.data["entries"][1]["classes"]]
    assert np.all((np.array(means) > 5000) & (np.array(means) < 25_000)), "in the bands' own units"


def test_sweep_of_one_band_without_a_place(tmp_path):
    band = np.random.default_rng(2).integers(1, 90, (20, 30)).astype(np.uint8)
    band[:5] = 0
    path = write_raster(tmp_path / "a & <b>.tif", band, crs=None, nodata=0)
    page = sweep_page(tmp_path, [path], k_min=3, k_max=3, command="qgis_process run x --K_MIN=3")
    text = " ".join(page.text)
    assert "a & <b>" in text and "Left out, nodata" in text and "150 (25.00 %)" in text
    assert "Area, ha" not in page.text and "Pixel size" not in page.text
    assert "--K_MIN=3" in text and "python -m engine" not in text
    assert page.data["bands"] == ["a & <b>"] and len(page.sources) == 2


def test_sweep_with_empty_classes(tmp_path):
    bands = np.full((2, 12, 12), 5, np.float32)
    bands[:, :, 6:] = 9
    bands[0, 0, 0] = np.nan
    page = sweep_page(tmp_path, [write_raster(tmp_path / "two.tif", bands)], k_min=2, k_max=4, chosen_k=4)
    text = " ".join(page.text)
    assert "no pixel is in class" in text and "with 4 classes, as chosen" in text and "Left out, not finite" in text
    spectra = [row["spectrum"] for row in page.data["entries"][2]["classes"]]
    assert spectra.count([None, None]) == 2
    assert sorted(round(row[0], 4) for row in spectra if row[0] is not None) == [5, 9]


def test_stretch():
    bands = np.stack([np.arange(100).reshape(10, 10)] * 2 + [np.full((10, 10), 7)]).astype(np.float32)
    seen = np.ones((10, 10), bool)
    seen[0], bands[:, 0] = False, np.nan
    picture = stretched(bands, seen)
    assert (picture[0] == 0).all() and (picture[1:, :, 3] == 255).all()
    assert picture[1, 0, 0] == 0 and picture[9, 9, 0] == 255 and (picture[..., 2] == 0).all()
    assert (np.diff(picture[seen][:, 0].astype(int)) >= 0).all()
    assert not stretched(bands, np.zeros_like(seen)).any()


def test_signatures_of_many_classes_and_any_text(tmp_path):
    nan = float("nan")
    known, unknown = BandStatistics(1.0, 9.0, 4.0, 2.0, (3.0,), None), BandStatistics(nan, nan, nan, nan, (nan,), 0)
    classes = [
        MeasuredClass(value, NASTY, COLOURS[value % 4], value - 1, 0.1, [known if value > 1 else unknown])
        for value in range(1, 61)
    ]
    path = tmp_path / "signatures.html"
    report = SignaturesReport(NASTY, [NASTY], classes, [NASTY], (50,), [(NASTY, NASTY)], [], NASTY, [NASTY], NASTY)
    signatures_report(path, report)
    page = Page(path)
    text = " ".join(page.text)
    assert [row["value"] for row in page.data["classes"]] == list(range(21, 61))
    assert page.data["bands"] == [NASTY] and page.data["classes"][0]["name"] == NASTY
    assert "The 40 largest of 59 classes are drawn." in text and "P50" in text and "many" in text
    assert page.text.count(NASTY) >= 60
