"""Servers for tests of STAC, all on loopback: files with ranges, faults, tokens, and a real STAC API."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import numpy as np
import rasterio
from affine import Affine
from rasterio.warp import transform_geom
from scenes import UTM, north_up, read_raster, rectangle, write_raster

from engine.raster.grid import place

Answer = Callable[["Request"], "tuple[int, Any]"]


class Request(NamedTuple):
    """What was asked: `query` is the part of the address behind ``?``, `sent` how many bytes went back."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes
    sent: list[int]


@dataclass
class Fault:
    """What goes wrong with the next `times` requests of matching paths; the kinds are those of `_Handler._fail`."""

    pattern: str
    kind: str
    times: int = 10**9
    seconds: float = 1.0


@dataclass
class FileServer:
    """Serves a folder, and answers of its own at some paths; remembers what was asked of it.

    `guards` may refuse matching paths, `moved` sends a path on to another address.
    """

    folder: Path
    url: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    guards: dict[str, Callable[[Request], tuple[int, Any] | None]] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def fail(self, pattern: str, kind: str, times: int = 10**9, seconds: float = 1.0) -> None:
        self.faults.append(Fault(pattern, kind, times, seconds))

    def sent(self, pattern: str) -> int:
        """Return how many bytes of matching paths went out."""
        return sum(sum(one.sent) for one in self.requests if re.search(pattern, one.path))

    def next_fault(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times > 0 and re.search(fault.pattern, path):
                fault.times -= 1
                return fault
        return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    owner: FileServer

    def log_message(self, *_words: Any) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        self._serve()

    do_HEAD = do_POST = do_GET  # noqa: N815 - the names that http.server looks for

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        names = {name.lower(): value for name, value in self.headers.items()}
        self.request_seen = Request(self.command, parts.path, parse_qs(parts.query), names, body, [])
        self.owner.requests.append(self.request_seen)
        fault = self.owner.next_fault(parts.path)
        answer = next((made for path, made in self.owner.answers.items() if re.fullmatch(path, parts.path)), None)
        file = self.owner.folder / parts.path.lstrip("/")
        try:
            if fault is not None and self._fail(fault, file):
                return
            guard = next((made for path, made in self.owner.guards.items() if re.search(path, parts.path)), None)
            refused = guard(self.request_seen) if guard else None
            if refused is not None:
                self._send(*refused, {"Content-Type": "application/xml"})
            elif parts.path in self.owner.moved:
                self._send(302, b"", {"Location": self.owner.moved[parts.path]})
            elif answer is not None:
                status, content = answer(self.request_seen)
                kind = "application/json"
                data = content if isinstance(content, bytes) else json.dumps(content).encode()
                self._send(status, data, {"Content-Type": kind})
            elif file.is_file():
                self._send_file(file)
            else:
                self._send(404, b"<html><body>Not found</body></html>", {"Content-Type": "text/html"})
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _fail(self, fault: Fault, file: Path) -> bool:
        if fault.kind.isdecimal():
            self._send(int(fault.kind), b"<html>no</html>", {"Content-Type": "text/html", "Retry-After": "0"})
        elif fault.kind == "hang":
            self.owner.closing.wait(60)
            self.close_connection = True
        elif fault.kind == "slow":
            self.owner.closing.wait(fault.seconds)
            return False
        elif fault.kind == "cut":  # a body that ends in the middle
            self._send_file(file, share=0.5)
            self.close_connection = True
        elif fault.kind == "wrong length":  # more is promised than there is
            self._send_file(file, promised=4)
            self.close_connection = True
        elif fault.kind == "html":
            self._send(200, b"<html><body>Please sign in</body></html>", {"Content-Type": "text/html"})
        return True

    def _send_file(self, file: Path, share: float = 1.0, promised: int = 1) -> None:
        data = file.read_bytes()
        headers = {"Content-Type": "application/octet-stream", "Accept-Ranges": "bytes"}
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        status = 200
        if found:
            start, end = int(found[1]), min(int(found[2] or len(data) - 1), len(data) - 1)
            if start >= len(data):
                self._send(416, b"", {"Content-Range": f"bytes */{len(data)}"})
                return
            headers["Content-Range"] = f"bytes {start}-{end}/{len(data)}"
            data, status = data[start : end + 1], 206
        self._send(status, data, headers, share, promised)

    def _send(self, status: int, data: bytes, headers: dict[str, str], share: float = 1.0, promised: int = 1) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data) * promised))
        self.end_headers()
        if self.command != "HEAD":
            data = data[: int(len(data) * share)]
            self.wfile.write(data)
            self.request_seen.sent.append(len(data))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # of the usual 5, a busy machine drops connections, which then wait for seconds


@contextmanager
def serve(folder: Path) -> Iterator[FileServer]:
    """Serve a folder on a free port."""
    owner = FileServer(folder)
    handler = type("Handler", (_Handler,), {"owner": owner})
    server = _Server(("127.0.0.1", 0), handler)
    owner.url = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield owner
    finally:
        owner.closing.set()
        server.shutdown()
        server.server_close()


@contextmanager
def serve_api(collection: dict[str, Any], items: list[dict[str, Any]], folder: Path) -> Iterator[str]:
    """Serve items by rustac, a real STAC API server; yield its address."""
    if importlib.util.find_spec("rustac") is None:
        import pytest

        pytest.skip("rustac is not installed (scripts/requirements-test.txt)")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "collection.json").write_text(json.dumps(collection), encoding="utf-8")
    (folder / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}), encoding="utf-8")
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    script = folder / "rustac.py"  # it reads the arguments of the process, and takes the first for its own name
    script.write_text("import sys\n\nsys.path.pop(0)\nfrom rustac import main\n\nsys.exit(main())\n", encoding="utf-8")
    files = [str(folder / "collection.json"), str(folder / "items.json")]
    command = [sys.executable, str(script), "serve", "--addr", f"127.0.0.1:{port}", *files]
    with open(folder / "rustac.log", "wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=os.environ.copy())
    try:
        url = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try:
                urllib.request.urlopen(url, timeout=1).close()
                break
            except OSError:
                assert process.poll() is None, (folder / "rustac.log").read_text()
                time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=10)


def write_item(
    folder: Path,
    url: str,
    name: str,
    day: str,
    cloud: float | None,
    bands: dict[str, Any],
    transform: Any = None,
    crs: str = UTM,
    **properties: Any,
) -> dict[str, Any]:
    """Write bands of 10 m, or 20 m where they have half the pixels, as files; return an item of Sentinel-2 with them.

    Of a band (rows, cols) the name is its key and common name; `scl` has no common name.
    """
    largest = max(len(values) for values in bands.values())
    fine = transform or north_up(10.0)
    assets = {}
    for key, values in bands.items():
        factor = largest // len(values)
        path = folder / name / f"{key}.tif"
        own = Affine(fine.a * factor, fine.b * factor, fine.c, fine.d * factor, fine.e * factor, fine.f)
        write_raster(path, values, own, crs, tiled=True, blockxsize=16, blockysize=16)
        told = {"name": key, **({} if key == "scl" else {"common_name": key})}
        assets[key] = {
            "href": f"{url}/{name}/{key}.tif",
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "roles": ["data"],
            "gsd": 10 * factor,
            "eo:bands": [told],
            "raster:bands": [{"nodata": 0, "scale": 0.0001, "offset": -0.1}],
            "file:size": path.stat().st_size,
        }
    rows, columns = len(bands[next(iter(bands))]), len(bands[next(iter(bands))][0])
    step = largest // rows
    x, y = place(fine, 0, 0)
    right, bottom = place(fine, columns * step, rows * step)
    ring = transform_geom(crs, "EPSG:4326", rectangle(x, bottom, right, y))
    points = ring["coordinates"][0]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [],
        "id": name,
        "collection": "sentinel-2-l2a",
        "geometry": ring,
        "bbox": [
            min(p[0] for p in points),
            min(p[1] for p in points),
            max(p[0] for p in points),
            max(p[1] for p in points),
        ],
        "properties": {
            "datetime": f"{day}T11:03:21.024000Z",
            "platform": "sentinel-2a",
            "constellation": "sentinel-2",
            "proj:epsg": int(crs.split(":")[1]),
            **({} if cloud is None else {"eo:cloud_cover": cloud}),
            **properties,
        },
        "assets": assets,
        "links": [],
    }


def collection_of(items: list[dict[str, Any]], name: str = "sentinel-2-l2a") -> dict[str, Any]:
    """Return a collection for items."""
    boxes = [item["bbox"] for item in items if "bbox" in item] or [[-180, -90, 180, 90]]
    edges = [*(min(box[at] for box in boxes) for at in (0, 1)), *(max(box[at] for box in boxes) for at in (2, 3))]
    return {
        "type": "Collection",
        "stac_version": "1.0.0",
        "id": name,
        "description": "Made for tests",
        "license": "proprietary",
        "providers": [{"name": "ESA", "roles": ["producer"]}, {"name": "The tests"}],
        "extent": {"spatial": {"bbox": [edges]}, "temporal": {"interval": [["2020-01-01T00:00:00Z", None]]}},
        "links": [],
    }


def write_static(folder: Path, items: list[dict[str, Any]], collection: dict[str, Any] | None = None) -> Path:
    """Write a static catalogue, whose links are relative, and return its file."""
    collection = dict(collection or collection_of(items))
    collection["links"] = [{"rel": "item", "href": f"./{item['id']}.json"} for item in items]
    catalogue = {
        "type": "Catalog",
        "stac_version": "1.0.0",
        "id": "tests",
        "description": "Made for tests",
        "links": [{"rel": "child", "href": f"./{collection['id']}/collection.json"}],
    }
    own = folder / collection["id"]
    own.mkdir(parents=True, exist_ok=True)
    for item in items:
        (own / f"{item['id']}.json").write_text(json.dumps(item), encoding="utf-8")
    (own / "collection.json").write_text(json.dumps(collection), encoding="utf-8")
    (folder / "catalog.json").write_text(json.dumps(catalogue), encoding="utf-8")
    return folder / "catalog.json"


@dataclass
class StandIn:
    """An API of our own in a `FileServer`, which understands or claims what it is told to.

    `claims` are conformance classes; a `filters` of False passes over conditions, `answers_filters` of False finds
    nothing where clouds are asked for.
    """

    server: FileServer
    items: list[dict[str, Any]]
    claims: tuple[str, ...] = ()
    filters: bool = True
    answers_filters: bool = True
    searches: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        collection = collection_of(self.items)
        url = self.url
        core = ["https://api.stacspec.org/v1.0.0/core", "https://api.stacspec.org/v1.0.0/item-search"]
        links = [
            {"rel": "self", "href": url},
            {"rel": "root", "href": url},
            {"rel": "data", "href": f"{url}/collections"},
            {"rel": "search", "href": f"{url}/search", "method": "POST", "type": "application/geo+json"},
        ]
        landing = {
            **{"type": "Catalog", "id": "stand-in", "description": "Made for tests", "stac_version": "1.0.0"},
            **{"conformsTo": [*core, *(f"https://api.stacspec.org/v1.0.0/{claim}" for claim in self.claims)]},
            "links": links,
        }
        self.server.answers.update(
            {
                "/api": lambda _request: (200, landing),
                "/api/collections": lambda _request: (200, {"collections": [collection], "links": []}),
                "/api/collections/sentinel-2-l2a": lambda _request: (200, collection),
                "/api/search": self._search,
            }
        )

    @property
    def url(self) -> str:
        return f"{self.server.url}/api"

    def _search(self, request: Request) -> tuple[int, Any]:
        asked = json.loads(request.body)
        self.searches.append(asked)
        items = self.items
        most = asked.get("query", {}).get("eo:cloud_cover", {}).get("lte")
        if most is None and "filter" in asked:
            most = asked["filter"]["args"][1]
        if most is not None and not self.answers_filters:
            items = []
        elif most is not None and self.filters:
            items = [item for item in items if item["properties"]["eo:cloud_cover"] <= most]
        return 200, {"type": "FeatureCollection", "features": items, "links": []}


LANDSAT = {"B2": "blue", "B3": "green", "B4": "red", "B5": "nir08", "B6": "swir16"}


def landsat_item(folder: Path, url: str, scene: Path) -> dict[str, Any]:
    """Return an item of Landsat 8 for a folder of its band files."""
    files = {path.stem[-2:]: path for path in sorted(scene.glob("*_SR_B?.TIF"))}
    name, day = re.match(r"(\w+_(\d{8})_\d{8})_", files["B2"].name).groups()  # type: ignore[union-attr]
    facts = "".join(path.read_text(encoding="utf-8") for path in scene.glob("*_MTL.txt"))
    cloud = re.search(r"CLOUD_COVER = ([\d.]+)", facts)
    with rasterio.open(files["B2"]) as dataset:
        transform, crs = dataset.transform, str(dataset.crs)
    bands = {key: read_raster(files[band])[0] for band, key in LANDSAT.items()}
    date = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    item = write_item(
        folder, url, name, date, float(cloud[1]) if cloud else None, bands, transform, crs,
        platform="landsat-8", constellation="landsat",
    )  # fmt: skip
    for asset in item["assets"].values():
        asset.update({"gsd": 30, "raster:bands": [{"nodata": 0, "scale": 0.0000275, "offset": -0.2}]})
    return {**item, "collection": "landsat-c2-l2"}


def main(folder: Path, log: Path, *scenes: str) -> None:
    """Serve until the end of the process, for tests of the QGIS side; write down what is asked.

    Two scenes in a static catalogue, or by a real API those of Landsat 8 whose folders are given.
    """
    folder.mkdir(parents=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the API ends with this process
    with ExitStack() as opened:
        server = opened.enter_context(serve(folder))
        lines = opened.enter_context(log.open("w", encoding="utf-8"))
        address = f"{server.url}/catalog.json"
        if scenes:
            items = [landsat_item(folder, server.url, Path(scene)) for scene in scenes]
            address = opened.enter_context(serve_api(collection_of(items, "landsat-c2-l2"), items, folder / "api"))
        else:
            values = np.arange(1600, dtype="uint16").reshape(40, 40)
            bands = {"red": values + 3, "green": values + 2, "blue": values + 1}
            days = (("S2_A", "2020-06-10"), ("S2_B", "2020-07-10"))
            write_static(folder, [write_item(folder, server.url, name, day, 5.0, bands) for name, day in days])
        sys.stdout.write(f"{address}\n")
        sys.stdout.flush()
        written = 0
        while True:
            for request in server.requests[written:]:
                told = {"method": request.method, "path": request.path, "headers": request.headers}
                lines.write(json.dumps(told) + "\n")
                written += 1
            lines.flush()
            time.sleep(0.05)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
