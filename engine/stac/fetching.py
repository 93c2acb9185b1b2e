"""Reading the windows of remote rasters that are needed, with patience, into parts that lie beside the output."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from rasterio.io import MemoryFile
from rasterio.session import DummySession

from ..errors import Cancelled, InputError, OutputError
from ..options.fetch_stac import FetchStacOptions
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sources import Source, inspect
from ..raster.stack import Stack
from ..raster.vectors import Area
from ..raster.windows import plan_windows
from ..raster.writing import create, raster_profile
from .items import AssetBand, Item, gdal_path
from .signing import Signer, host_of, masked

_CONNECTIONS = 8
_PAUSE_S = 0.5
_OFTEN = 1000  # more than anyone may ask for
_looks = itertools.count(1)
_SLOWEST = 1000  # bytes a second, below which a server counts as gone
_ADVICE = {
    401: "it asks for a login; choose an authentication configuration for it",
    403: "it refuses access; the files may need an authentication configuration or a signing service",
    404: "there is no such file; the catalogue may be out of date",
    429: "it is asked too often; wait a while",
}


class Part(NamedTuple):
    """A band of an item on the target grid, in the file `path` once it is fetched."""

    item: Item
    band: AssetBand
    resampling: str
    path: Path

    @property
    def label(self) -> str:
        """Name for messages."""
        return f"{self.item.id} {self.band.key}"


class Remote:
    """Opens rasters wherever they lie; every failure is a sentence without secrets.

    Parameters
    ----------
    headers, host
        Sent with requests to this host and to no other.
    """

    def __init__(
        self, signer: Signer, headers: dict[str, str], host: str, options: FetchStacOptions, progress: Progress
    ) -> None:
        self._signer = signer
        self._headers, self._host = headers, host
        self._timeout_s, self._retries = options.timeout_s, options.retries
        self._progress = progress
        self._look, self._looks = next(_looks), dict[str, int]()
        self.failed = threading.Event()

    def patiently(self, label: str, href: str, action: Callable[[str], Any]) -> Any:
        """Return ``action(path)`` of a raster, tried again with longer and longer pauses where that may help.

        Raises
        ------
        InputError
            When it cannot be read.
        """
        for attempt in range(self._retries + 1):
            self._progress.check()
            if self.failed.is_set():
                raise Cancelled
            try:
                with self._settings(href):
                    return action(self._path(href))
            except InputError as error:
                self._looks[href] = next(_looks)
                sentence, tries = _explained(str(error), label, href)
                if attempt >= min(tries, self._retries):
                    raise InputError(sentence) from None
            self.failed.wait(_PAUSE_S * 2**attempt)
        raise Cancelled

    def inspect(self, item: Item, band: AssetBand) -> Source:
        """Return what an asset holds, with this band alone."""
        label = f"{item.id} {band.key}"
        source = self.patiently(label, band.href, inspect)
        if band.number > len(source.bands):
            raise InputError(
                f"{label} has no band {band.number}, which the catalogue tells of. Tell those who keep the catalogue, "
                "or choose other bands."
            )
        if source.grid.crs is None:
            raise InputError(f"{label} has no CRS, so it cannot be placed. Choose other bands or another collection.")
        if band.shape and band.shape != source.grid.shape:
            self._progress.warning(
                f"{label} has {source.grid.height} x {source.grid.width} pixels, the catalogue says "
                f"{band.shape[0]} x {band.shape[1]} (rows x columns)."
            )
        own = source.bands[band.number - 1]
        nodata = own.nodata if own.nodata is not None else _possible(band.nodata, own.dtype)
        # The path may hold a token: only readers get to see one
        chosen = replace(own, path="", name=band.name, nodata=nodata, sensor=item.sensor)
        return replace(source, path="", label=label, bands=(chosen,))

    def _path(self, href: str) -> str:
        """Return the name GDAL reads a file by now.

        GDAL remembers what failed. The fragment, which no server gets to see, makes it another file to GDAL.
        """
        path = gdal_path(self._signer.sign(href))
        return f"{path}#{self._looks.get(href, self._look)}" if path.startswith("/vsicurl/") else path

    @contextlib.contextmanager
    def _settings(self, href: str) -> Iterator[None]:
        settings: dict[str, Any] = {
            "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
            "GDAL_HTTP_CONNECTTIMEOUT": max(round(self._timeout_s), 1),
            "GDAL_HTTP_LOW_SPEED_TIME": max(round(self._timeout_s), 1),
            "GDAL_HTTP_LOW_SPEED_LIMIT": _SLOWEST,
            "GDAL_HTTP_MAX_RETRY": 0,
            "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
            "GDAL_INGESTED_BYTES_AT_OPEN": 32768,
            "CPL_VSIL_CURL_NON_CACHED": "/vsis3/:/vsigs/",  # what failed once is asked for again
        }
        if "AWS_ACCESS_KEY_ID" not in os.environ and "AWS_PROFILE" not in os.environ:
            settings["AWS_NO_SIGN_REQUEST"] = "YES"
        with contextlib.ExitStack() as held:
            if self._headers and host_of(href) == self._host:
                lines = "".join(f"{name}: {value}\n" for name, value in self._headers.items())
                # A file in memory alone, which every version of GDAL takes headers from
                settings["GDAL_HTTP_HEADER_FILE"] = held.enter_context(MemoryFile(lines.encode())).name
            held.enter_context(rasterio.Env(session=DummySession(), **settings))
            yield


def _explained(text: str, label: str, href: str) -> tuple[str, int]:
    """Return what a failure to read means, and how often trying again may help."""
    host = host_of(href) or "the disk"
    status = re.search(r"HTTP (?:response code|error code)\s*:\s*(\d{3})", text)
    if status:
        code = int(status[1])
        reason = _ADVICE.get(code, "it has a fault of its own" if code >= 500 else "it does not take the request")
        return f"{host} answers {code} for {label}: {reason}.", _OFTEN if code in (403, 408, 429) or code >= 500 else 0
    if re.search(r"too slow|timed out", text, re.IGNORECASE):
        return f"{host} does not answer for {label}. Check the network, or try again later.", 1  # each look takes long
    if re.search(r"resolve|connect|CURL error", text, re.IGNORECASE):
        return f"{host} cannot be reached for {label}. Check the network, or try again later.", _OFTEN
    if "to its end" in text:
        return f"{label} breaks off: the transfer from {host} was cut, or the file there is damaged. Try again.", _OFTEN
    if "not recognized" in text:
        return f"{label} is no raster: {host} sends something else, such as a web page to sign in.", 0
    if "does not exist" in text:
        return f"{label} does not exist at {masked(href)}; the catalogue may be out of date.", 0
    return f"{label} cannot be read: {masked(text)}", 0


def _possible(nodata: float | None, dtype: str) -> float | None:
    """Return a nodata value if pixels of `dtype` can hold it."""
    kind = np.dtype(dtype)
    if nodata is None or kind.kind == "f":
        return nodata
    limits = np.iinfo(kind)
    return nodata if nodata == nodata and limits.min <= nodata <= limits.max and nodata == int(nodata) else None


class Parts:
    """The folder beside an output that holds what is fetched until the output is whole.

    Parts are named by what they are, so another run finds what it can use.
    """

    def __init__(self, output: str, grid: Grid, area: Area | None, remote: Remote, options: FetchStacOptions) -> None:
        target = Path(output).absolute()
        self.folder = target.with_name(f".{target.stem}.fetch")
        self._grid, self._area = grid, area
        self._remote, self._options = remote, options
        self._lock = threading.Lock()
        self._done = 0.0
        self._bytes = 0

    def part(self, item: Item, band: AssetBand, resampling: str) -> Part:
        """Return the part of a band of an item."""
        rings = [] if self._area is None else [ring.tolist() for polygon in self._area.polygons for ring in polygon]
        identity = [
            *(item.id, item.collection, str(item.properties.get("updated"))),
            *(band.key, band.number, band.nodata, masked(band.href)),
            *(self._grid.crs.to_wkt() if self._grid.crs else "", list(self._grid.transform), self._grid.shape),
            *(resampling, rings),
        ]
        name = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]
        return Part(item, band, resampling, self.folder / f"{name}.tif")

    def fetch(self, parts: Sequence[Part], progress: Progress) -> None:
        """Fetch the parts that are not there yet, several at once.

        Raises
        ------
        InputError
            When one cannot be had; the others stay for the next run.
        """
        parts = list({part.path: part for part in parts}.values())  # a band may have been asked for by two names
        missing = [part for part in parts if not part.path.exists()]
        if len(missing) < len(parts):
            progress.info(f"Parts that are there from an earlier run: {len(parts) - len(missing)} of {len(parts)}.")
        if not missing:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"Cannot write to the folder {self.folder.parent}: {error.strerror}. Choose a folder you may write to."
            ) from None
        threads = min(self._options.threads or _CONNECTIONS, len(missing))
        pool = ThreadPoolExecutor(threads, thread_name_prefix="fetch")
        try:
            waiting = {pool.submit(self._fetch, part, threads, len(missing), progress) for part in missing}
            while waiting:
                progress.check()
                done, waiting = wait(waiting, timeout=0.1)
                for future in done:
                    future.result()
        except InputError as error:
            kept = sum(part.path.exists() for part in parts)
            hint = f" Parts that are kept: {kept} of {len(parts)}; run again to go on from them." if kept else ""
            raise InputError(f"{error}{hint}") from None
        finally:
            self._remote.failed.set()  # those under way end at their next window
            pool.shutdown(wait=True, cancel_futures=True)
            self._remote.failed.clear()
            with contextlib.suppress(OSError):
                self.folder.rmdir()  # unless something is kept in it
        self._tell(missing, progress)

    def finish(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _fetch(self, part: Part, threads: int, count: int, progress: Progress) -> None:
        source = self._remote.inspect(part.item, part.band)
        dtype = np.dtype(source.bands[0].dtype)
        stack = Stack((source,), self._grid, dtype, dtype, part.resampling, area=self._area)
        nodata = stack.nodata_out
        windows = plan_windows(stack, self._options.memory_mb, threads)
        partial = part.path.with_name(f"{part.path.stem}.{os.getpid()}.partial.tif")
        done = 0

        def read_on(path: str) -> None:
            nonlocal done
            with replace(stack, sources=(replace(source, path=path),)).open() as reader:
                for window in windows[done:]:
                    cube = reader.read_filled(window, nodata)[0].cube
                    dataset.write(cube, window=window)
                    done += 1
                    self._tick(1 / len(windows) / count, cube.nbytes, progress)

        try:
            with create(partial, raster_profile(self._grid, dtype, 1, nodata)) as dataset:
                dataset.set_band_description(1, part.band.name)
                self._remote.patiently(part.label, part.band.href, read_on)
            os.replace(partial, part.path)
        finally:
            partial.unlink(missing_ok=True)

    def _tick(self, step: float, size: int, progress: Progress) -> None:
        if self._remote.failed.is_set():
            raise Cancelled
        with self._lock:
            self._done += step
            self._bytes += size
            progress.update(self._done, f"Fetching, {self._bytes / 2**20:.0f} MB of pixels")

    def _tell(self, parts: Sequence[Part], progress: Progress) -> None:
        sizes = {part.band.href: part.band.size for part in parts}
        whole = sum(size or 0 for size in sizes.values())
        of_all = f" of files with {whole / 2**20:,.0f} MB" if all(sizes.values()) else ""
        progress.info(f"Parts fetched: {len(parts)}, with {self._bytes / 2**20:,.1f} MB of pixels{of_all}.")
