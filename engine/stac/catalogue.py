"""A STAC API or a static catalogue, read with patience that has an end, and its failures as sentences."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..errors import InputError
from ..options.fetch_stac import CATALOGUES
from ..progress import Progress
from .signing import host_of, masked

MOST_ITEMS = 5000
_PAGE = 100
_LONGEST_WAIT_S = 30.0
_PAUSE_S = 0.5
_BUSY = (429, 500, 502, 503, 504)
_NO_STAC = (
    "{} does not answer with STAC, but with something else, such as a web page. Check the address; that of an API ends "
    "before /search, that of a static catalogue in catalog.json."
)
_ADVICE = {
    401: "it asks for a login. Choose an authentication configuration for it",
    403: "it refuses access. Choose an authentication configuration that may read it, or another collection",
    404: "it has nothing there. Check the address of the catalogue",
    429: "it is asked too often. Wait a while and run again",
}


class _NotThere(InputError):
    """The server knows no such address."""


class Catalogue:
    """Reads a catalogue; `url` is its address, `root` what it says of itself.

    Parameters
    ----------
    url
        Address of a STAC API, or address or file of a static catalogue.
    headers
        Sent to the host of the catalogue and to no other.

    Raises
    ------
    InputError
        When it cannot be reached or is no STAC.
    """

    def __init__(self, url: str, headers: dict[str, str], timeout_s: float, retries: int) -> None:
        from pystac_client.stac_api_io import StacApiIO
        from urllib3 import Retry

        class _Patience(Retry):
            """Waits as long as the server asks for, within reason."""

            def get_retry_after(self, response: Any) -> float | None:
                wait = super().get_retry_after(response)
                return None if wait is None else min(wait, _LONGEST_WAIT_S)

        logging.getLogger("urllib3").setLevel(logging.ERROR)  # its warnings show whole addresses
        self.url = url[len("file://") :] if url.startswith("file://") else url
        self._headers = headers
        self._io = StacApiIO(
            max_retries=_Patience(
                total=retries,
                connect=min(retries, 1),
                read=min(retries, 1),
                backoff_factor=_PAUSE_S,
                status_forcelist=_BUSY,
                allowed_methods=None,
                raise_on_status=False,
            ),
        )
        self._io.timeout = (timeout_s, timeout_s)  # older versions forget the one they are made with
        session: Any = self._io.session
        session.auth, session.rebuild_auth = self._authorise, self._strip
        self.root = self.read(self.url)
        if "links" not in self.root or "stac_version" not in self.root:
            raise InputError(f"{masked(url)} is no STAC catalogue: it names no STAC version. Check the address.")

    def _authorise(self, request: Any) -> Any:
        if host_of(request.url) == host_of(self.url):
            request.headers.update(self._headers)
        return request

    def _strip(self, request: Any, _response: Any) -> None:
        """Drop the headers from a request that was sent on to another host."""
        if host_of(request.url) != host_of(self.url):
            for name in self._headers:
                request.headers.pop(name, None)

    @property
    def is_api(self) -> bool:
        """Whether it can be searched."""
        return any(link.get("rel") == "search" for link in _links(self.root))

    def read(self, address: str) -> dict[str, Any]:
        """Return a JSON object; `InputError` when there is none."""
        record = self._answered(address, lambda: json.loads(self._io.read_text(address)))
        if not isinstance(record, dict):
            raise InputError(f"{masked(address)} holds no JSON object; expected STAC. Check the address.")
        return record

    def collection(self, name: str, progress: Progress) -> dict[str, Any]:
        """Return what a collection says of itself; `InputError` lists others where there is none of that id."""
        if self.is_api:
            address = self._address("data", "collections").rstrip("/")
            try:
                return self.read(f"{address}/{name}")
            except _NotThere:
                listed = self.read(address).get("collections") or []
        else:
            listed = []
            for record, _ in self._walk(progress, items_of=None):
                listed.append(record)
                if record.get("id") == name and record.get("type") == "Collection":
                    return record
        records = [
            str(one.get("id")) for one in listed if isinstance(one, dict) and one.get("type", "") in ("", "Collection")
        ]
        near = sorted(records, key=lambda other: (not _akin(other, name), other))
        more = f" and {len(near) - 10} more" if len(near) > 10 else ""
        raise InputError(
            f"{masked(self.url)} has no collection {name!r}; it has {', '.join(near[:10]) or 'none'}{more}. "
            "Choose one of them."
        )

    def search(self, progress: Progress, **conditions: Any) -> Iterator[dict[str, Any]]:
        """Yield the items that an API finds, as JSON data, at most `MOST_ITEMS`."""

        def found() -> Iterator[dict[str, Any]]:
            client = self._client()
            yield from client.search(max_items=MOST_ITEMS, limit=_PAGE, **conditions).items_as_dicts()

        answers = found()
        while True:
            progress.check()
            item = self._answered(self.url, lambda: next(answers, None))
            if item is None:
                return
            yield item

    def conforms_to(self, what: str) -> bool:
        """Whether the API says that it understands ``QUERY`` or ``FILTER``."""
        return bool(self._client().conforms_to(what))

    def walk(self, collection: str, progress: Progress) -> Iterator[dict[str, Any]]:
        """Yield the items of a collection of a static catalogue, each with its own address as the link ``self``."""
        for record, address in self._walk(progress, items_of=collection):
            if record.get("type") == "Feature":
                links = [link for link in _links(record) if link.get("rel") != "self"]
                yield {**record, "links": [*links, {"rel": "self", "href": address}]}

    def _walk(self, progress: Progress, items_of: str | None) -> Iterator[tuple[dict[str, Any], str]]:
        """Yield the catalogue and what lies below it with its address; of items those of a collection, or of none."""
        waiting, seen = [self.url], {self.url}
        while waiting:
            progress.update(0.0, f"Looking through the catalogue, {len(seen) - len(waiting)} read")
            address = waiting.pop()
            record = self.root if address == self.url else self.read(address)
            yield record, address
            is_other = record.get("type") == "Collection" and record.get("id") != items_of
            wanted = ("child",) if items_of is None or is_other else ("child", "item")
            links = [link for link in _links(record) if link.get("rel") in wanted]
            places = dict.fromkeys(resolved(str(link.get("href", "")), address) for link in links)
            waiting += [place for place in places if place not in seen]
            seen.update(places)

    def _client(self) -> Any:
        if not hasattr(self, "_opened"):
            from pystac_client import Client

            # Opening sets the patience of `stac_io` anew
            self._opened = self._answered(
                self.url, lambda: Client.open(self.url, stac_io=self._io, timeout=self._io.timeout)
            )
        return self._opened

    def _address(self, rel: str, instead: str) -> str:
        links = [link["href"] for link in _links(self.root) if link.get("rel") == rel and link.get("href")]
        return urljoin(self.url, str(links[0])) if links else f"{self.url.rstrip('/')}/{instead}"

    def _answered(self, address: str, ask: Any) -> Any:
        """Return an answer of the server; `InputError` in a sentence when there is none."""
        from pystac.errors import STACError
        from pystac_client.exceptions import APIError

        try:
            return ask()
        except APIError as error:
            if isinstance(error.__context__, UnicodeDecodeError):
                raise InputError(_NO_STAC.format(masked(address))) from None
            kind = _NotThere if getattr(error, "status_code", None) == 404 else InputError
            raise kind(_refusal(address, error)) from None
        except FileNotFoundError:
            raise InputError(
                f"The catalogue {masked(address)} does not exist. Check its path, or choose a short name: "
                f"{', '.join(CATALOGUES)}."
            ) from None
        except OSError as error:
            raise InputError(f"The catalogue {masked(address)} cannot be read: {error.strerror}.") from None
        except (ValueError, KeyError, TypeError, AttributeError, STACError):
            raise InputError(_NO_STAC.format(masked(address))) from None


def resolved(href: str, base: str) -> str:
    """Return an address or path that is relative to the file or address `base`."""
    if urlsplit(href).scheme in ("http", "https", "s3", "gs", "file") or href.startswith(("/vsi", "/")):
        return urljoin(base, href) if href.startswith("/") and urlsplit(base).scheme in ("http", "https") else href
    if urlsplit(base).scheme in ("http", "https", "s3", "gs"):
        return urljoin(base, href)
    return href if os.path.isabs(href) else str(Path(base).parent / href)


def _links(record: dict[str, Any]) -> list[dict[str, Any]]:
    return [link for link in record.get("links") or [] if isinstance(link, dict)]


def _akin(name: str, other: str) -> bool:
    return name.casefold()[:4] == other.casefold()[:4]


def _refusal(address: str, error: Any) -> str:
    """Say what an `APIError` of pystac-client means."""
    host, status = host_of(address) or address, getattr(error, "status_code", None)
    if status:
        reason = _ADVICE.get(status, "it has a fault of its own" if status >= 500 else "it does not take the request")
        return f"{host} answers {status} for {masked(address)}: {reason}."
    text = str(error.__context__ or error)
    if "timed out" in text.casefold() or "timeout" in type(error.__context__).__name__.casefold():
        return f"{host} does not answer. Check the address and the network, or try again later."
    if "resolve" in text or "Name or service" in text or "getaddrinfo" in text:
        return f"There is no host {host}, or no network. Check the address of the catalogue and the connection."
    if "CERTIFICATE" in text.upper():
        return (
            f"The certificate of {host} is not trusted. Check the address, or the certificates of the engine's Python."
        )
    if "No connection adapters" in text or "Invalid URL" in text or "No host" in text:
        return f"{masked(address)} is no address; expected one such as https://earth-search.aws.element84.com/v1."
    return f"{host} cannot be reached, or breaks off: the connection failed. Check the address and the network."
