"""Fetching when the network, the server or a file fails: a sentence in time, and nothing half-written."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scenes import ORIGIN, Record, read_raster
from stac_server import FileServer, StandIn, serve, write_item, write_static

from engine.errors import InputError, OutputError
from engine.jobs.fetch_stac import run
from engine.options.fetch_stac import FetchStacOptions

X, Y = ORIGIN
LONGEST_S = 25.0  # less than one of the timeouts that are usual; on two free cores, 4 s
SOON = {"hang": {"timeout_s": 1.0}}  # of faults that are waited for


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FileServer]:
    (tmp_path / "www").mkdir()
    with serve(tmp_path / "www") as found:
        noise = np.random.default_rng(1).integers(1, 60000, (64, 64)).astype("uint16")
        item = write_item(found.folder, found.url, "S2_A", "2020-06-10", 1.0, {"red": noise})
        write_static(found.folder, [item])
        yield found


def fetch(tmp_path: Path, catalog: str, **options: object) -> tuple[Record, Path]:
    output = tmp_path / "out" / "scene.tif"
    record = Record()
    given = {
        "extent": (X, Y - 640, X + 640, Y),
        "extent_crs": "EPSG:32630",
        "dates": "2020",
        "bands": "red",
        "retries": 1,
    }
    run(FetchStacOptions(**{"catalog": catalog, "output": str(output), **given, **options}), record)
    return record, output


def refuse(tmp_path: Path, catalog: str, message: str, **options: object) -> None:
    """Check that a run ends with a sentence, in time, and leaves an older file and nothing else."""
    output = tmp_path / "out" / "scene.tif"
    output.parent.mkdir(exist_ok=True)
    output.write_bytes(b"older")
    started = time.monotonic()
    with pytest.raises(InputError, match=message) as error:
        fetch(tmp_path, catalog, **options)
    assert time.monotonic() - started < LONGEST_S
    assert str(error.value).endswith(".") and "\n" not in str(error.value) and "<" not in str(error.value)
    assert output.read_bytes() == b"older" and list(output.parent.iterdir()) == [output]


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("html", "does not answer with STAC, but with something else, such as a web page"),
        ("401", "answers 401 for http://127.0.0.1:.*: it asks for a login"),
        ("403", "answers 403 .*: it refuses access"),
        ("404", "answers 404 .*: it has nothing there"),
        ("429", "answers 429 .*: it is asked too often"),
        ("500", "answers 500 .*: it has a fault of its own"),
        ("418", "answers 418 .*: it does not take the request"),
        ("hang", "does not answer. Check the address and the network"),
        ("cut", "cannot be reached, or breaks off|does not answer with STAC"),
    ],
)
def test_a_catalogue_that_fails(server, tmp_path, kind, message):
    server.fail("json", kind)
    refuse(tmp_path, f"{server.url}/catalog.json?key=opensesame", message, **SOON.get(kind, {}))


def test_addresses_that_are_none(server, tmp_path):
    refuse(tmp_path, "http://127.0.0.1:9/stac", "127.0.0.1 cannot be reached")
    refuse(tmp_path, "http://no.such.host.invalid/stac", "no host no.such.host.invalid, or no network")
    refuse(tmp_path, "htp://host/stac", "htp://host/stac is no address")
    refuse(tmp_path, str(tmp_path / "none.json"), "none.json does not exist")
    refuse(tmp_path, f"{server.url}/S2_A/red.tif", "does not answer with STAC")
    (server.folder / "other.json").write_text('{"a": 1}')
    refuse(tmp_path, f"{server.url}/other.json", "is no STAC catalogue")
    (server.folder / "list.json").write_text("[1, 2]")
    refuse(tmp_path, f"{server.url}/list.json", "holds no JSON object")


def test_an_api_that_fails_in_the_middle(server, tmp_path):
    item = write_item(server.folder, server.url, "S2_A", "2020-06-10", 1.0, {"red": np.ones((64, 64), np.uint16)})
    api = StandIn(server, [item])
    for kind, message in (("500", "answers 500"), ("html", "does not answer with STAC"), ("hang", "does not answer")):
        server.faults.clear()
        server.fail("/api/search", kind)
        refuse(tmp_path, api.url, message, **SOON.get(kind, {}))
    server.faults.clear()
    server.fail("/api/search", "429", times=1)
    fetch(tmp_path, api.url)
    for broken in ({**item, "properties": {}}, {**item, "assets": None}, {"type": "Feature", "id": "x"}):
        api = StandIn(server, [broken])
        refuse(tmp_path, api.url, "of the catalogue is no STAC")


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("html", "S2_A red is no raster: 127.0.0.1 sends something else"),
        ("401", "answers 401 for S2_A red: it asks for a login"),
        ("403", "answers 403 for S2_A red: it refuses access"),
        ("404", "answers 404 for S2_A red: there is no such file"),
        ("429", "answers 429 for S2_A red: it is asked too often"),
        ("503", "answers 503 for S2_A red: it has a fault of its own"),
        ("hang", "does not answer for S2_A red"),
        ("cut", "S2_A red breaks off|S2_A red is no raster|S2_A red cannot be read"),
    ],
)
def test_a_file_that_fails(server, tmp_path, kind, message):
    server.fail(r"red\.tif", kind)
    refuse(tmp_path, f"{server.url}/catalog.json", message, **SOON.get(kind, {}))


def test_a_file_that_lacks_its_end(server, tmp_path):
    path = server.folder / "S2_A" / "red.tif"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    refuse(tmp_path, f"{server.url}/catalog.json", "S2_A red breaks off")
    path.unlink()
    refuse(tmp_path, f"{server.url}/catalog.json", "answers 404 for S2_A red")


def test_a_server_that_hangs_once_is_asked_again(server, tmp_path):
    server.fail("red.tif", "hang", times=1)
    _, output = fetch(tmp_path, f"{server.url}/catalog.json", timeout_s=4.0)
    assert (read_raster(output)[0] == read_raster(server.folder / "S2_A" / "red.tif")[0]).all()


@pytest.mark.parametrize("kind", ["429", "500", "503", "cut", "slow", "wrong length"])
def test_what_passes_is_waited_for(server, tmp_path, kind):
    server.fail("red.tif", kind, times=2, seconds=0.3)
    _, output = fetch(tmp_path, f"{server.url}/catalog.json", retries=4)
    assert (read_raster(output)[0] == read_raster(server.folder / "S2_A" / "red.tif")[0]).all()


def test_files_on_the_disk_that_fail(server, tmp_path):
    item = write_item(server.folder, "..", "S2_A", "2020-06-10", 1.0, {"red": np.ones((64, 64), np.uint16)})
    file = str(write_static(server.folder, [item]))
    fetch(tmp_path, file)
    path = server.folder / "S2_A" / "red.tif"
    path.write_text("no raster")
    refuse(tmp_path, file, "S2_A red is no raster: the disk")
    path.unlink()
    refuse(tmp_path, file, "S2_A red does not exist at")


def test_what_the_catalogue_says_of_a_file_may_be_wrong(server, tmp_path):
    item = write_item(server.folder, server.url, "S2_A", "2020-06-10", 1.0, {"red": np.ones((64, 64), np.uint16)})
    item["assets"]["red"].update({"proj:shape": [640, 640], "raster:bands": [{"nodata": -1}]})
    file = str(write_static(server.folder, [item]))
    record, output = fetch(tmp_path, file)
    assert any("64 x 64 pixels, the catalogue says 640 x 640" in text for text in record.messages("warning"))
    assert (read_raster(output) == 1).all()
    item["assets"]["red"]["eo:bands"] = [{"name": "blue"}, {"name": "red"}]
    refuse(tmp_path, str(write_static(server.folder, [item])), "has no band 2, which the catalogue tells of")


def test_a_folder_that_cannot_be_written(server, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OutputError, match="Cannot write to the folder"):
        fetch(tmp_path, f"{server.url}/catalog.json", output=str(tmp_path / "file" / "scene.tif"))
