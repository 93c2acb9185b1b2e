"""Secrets on the way to a server: headers, signed addresses, and messages without either."""

from __future__ import annotations

import re
import threading
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlsplit

from ..errors import InputError

_ADDRESS = re.compile(r"((?:https?|s3|gs)://)([^\s'\"<>]*)", re.IGNORECASE)
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n]+)")
_PLANETARY_COMPUTER = "https://planetarycomputer.microsoft.com/api/sas/v1/token"
_BLOBS = ".blob.core.windows.net"
_MARGIN = timedelta(seconds=60)


def masked(text: str) -> str:
    """Return a text whose addresses have lost their query and password, which may be secret."""
    return _ADDRESS.sub(lambda found: found[1] + re.sub(r"^[^/@]*@|[?#].*", "", found[2]), text)


def parse_headers(text: str) -> dict[str, str]:
    """Return the headers of lines ``Name: value``; the message of the `InputError` shows none of them."""
    found = {}
    for number, line in enumerate(filter(None, map(str.strip, text.splitlines())), start=1):
        match = _HEADER.fullmatch(line)
        if match is None:
            raise InputError(f"Line {number} of the headers is none; expected a line such as Authorization: Bearer ...")
        found[match[1]] = match[2].strip()
    return found


def host_of(address: str) -> str:
    """Return the name of the host of an address, in lower case; empty for a file."""
    return (urlsplit(address).hostname or "").lower()


class Signer:
    """Adds the token of a service to the addresses of assets, and fetches a new one before it expires.

    Parameters
    ----------
    catalogue
        Reads JSON.
    collection
        Whose token is asked for.
    service
        Address of the token service; empty for that of the Planetary Computer, used for its assets alone.
    """

    def __init__(self, catalogue: Any, collection: str, service: str = "") -> None:
        self._catalogue = catalogue
        self._hosts = "" if service else _BLOBS
        self._address = f"{(service or _PLANETARY_COMPUTER).rstrip('/')}/{collection}"
        own = host_of(catalogue.url).endswith(host_of(_PLANETARY_COMPUTER))
        self._active = bool(service) or own
        self._signature = ""
        self._expires = datetime.min.replace(tzinfo=timezone.utc)
        self._lock = threading.Lock()

    def sign(self, address: str) -> str:
        """Return the address of an asset as it can be read now."""
        parts = urlsplit(address)
        if not self._active or parts.scheme not in ("http", "https") or "sig=" in parts.query:
            return address
        if not (parts.hostname or "").lower().endswith(self._hosts):
            return address
        with self._lock:
            if datetime.now(timezone.utc) + _MARGIN > self._expires:
                self._renew()
        return f"{address}{'&' if parts.query else '?'}{self._signature}"

    def _renew(self) -> None:
        record = self._catalogue.read(self._address)
        try:
            self._signature = str(record["token"])
            self._expires = _time(record["msft:expiry"])
        except (KeyError, TypeError, ValueError):
            raise InputError(
                f"The token service {masked(self._address)} answers without a token; expected one with its expiry. "
                "Check the address of the service."
            ) from None


def _time(text: str) -> datetime:
    found = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)
