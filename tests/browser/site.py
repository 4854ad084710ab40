"""
Where the built book is, who serves it, and which browser opens it.

Nothing here leaves the machine: pages are served on 127.0.0.1, and the browser resolves no other
name.
"""

from __future__ import annotations

import gzip
import mimetypes
import os
import shutil
import subprocess
import sys
import threading
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Self
from urllib.parse import quote, unquote, urlsplit

from sphinx.util.inventory import InventoryFile

if TYPE_CHECKING:
    from types import TracebackType

ROOT = Path(__file__).parents[2]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'"
)
"""The content security policy that every page has to work under."""

WATCH = Path(__file__).with_name("watch.js")
"""What runs before any script of a page."""

NAMES = ("chromium", "chromium-browser", "google-chrome")
"""What Chromium is called on one system or another."""

SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # What a page asks of another host fails at once, and is recorded as a request all the same.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""How Chromium is started, in a container and for tests."""

_PACKED = {".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".csv", ".ico"}
"""The files that a web server sends compressed."""


class NoBrowser(Exception):
    """There is no Chromium to open pages with."""


def chromium() -> str:
    """
    Give the path of Chromium: what CASEBOOK_CHROMIUM names, or the first that is installed.

    Raises:
        NoBrowser: There is none; says how to get one.
    """
    named = os.environ.get("CASEBOOK_CHROMIUM")
    for name in (named,) if named else NAMES:
        if found := shutil.which(name):
            return found
    raise NoBrowser(
        f"no browser called {named or ' or '.join(NAMES)}: install Chromium (on Debian "
        "'apt-get install chromium') or name one in CASEBOOK_CHROMIUM"
    )


def build(folder: Path) -> Path:
    """Build the book into *folder*, and give the folder of its pages."""
    pages = folder / "html"
    subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-q", "-b", "html"),
            *("-d", str(folder / "doctrees"), str(ROOT / "docs"), str(pages)),
        ],
        check=True,
    )
    return pages


def named() -> Path | None:
    """Give the folder of pages that CASEBOOK_SITE names."""
    folder = os.environ.get("CASEBOOK_SITE")
    return Path(folder).resolve() if folder else None


class Spot(NamedTuple):
    """Where a record is set out in full."""

    page: str
    anchor: str


def places(site: Path) -> dict[tuple[str, str], Spot]:
    """Give the place of every record by kind and id, as the inventory of the site tells it."""
    inventory = InventoryFile.loads((site / "objects.inv").read_bytes(), uri="").data
    found = {}
    for role, entries in inventory.items():
        domain, _, kind = role.partition(":")
        if domain == "case":
            for id_, item in entries.items():
                page, _, anchor = item.uri.partition("#")
                found[kind, id_] = Spot(unquote(page), anchor)
    return found


@cache
def packed(path: Path) -> bytes:
    """Give the bytes of a file as a web server sends them."""
    data = path.read_bytes()
    return gzip.compress(data, mtime=0) if path.suffix in _PACKED else data


class _Handler(BaseHTTPRequestHandler):
    """Answers with the files of one folder."""

    protocol_version = "HTTP/1.1"
    root: ClassVar[Path]
    policy: ClassVar[str]

    def do_GET(self) -> None:
        """Send the file, or the page for what is missing."""
        path = (self.root / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
        if path.is_dir():
            path /= "index.html"
        status = HTTPStatus.OK
        if not (path.is_relative_to(self.root) and path.is_file()):
            status, path = HTTPStatus.NOT_FOUND, self.root / "404.html"
        body = path.read_bytes() if path.is_file() else b"not found"
        self.send_response(status)
        if path.suffix in _PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = packed(path) if path.is_file() else gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        # Every page is met as by a reader who comes for the first time.
        self.send_header("Cache-Control", "no-store")
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing on the terminal."""


class _Listener(ThreadingHTTPServer):
    """Serves in threads that do not outlive the tests."""

    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """Say nothing: a browser that leaves a page breaks its connections off."""


class Server:
    """Serves a folder of pages on 127.0.0.1 while it is entered."""

    def __init__(self, root: Path, policy: str = POLICY) -> None:
        """Serve *root* with a content security policy, or with none where it is empty."""
        self.root = root.resolve()
        handler = type("Handler", (_Handler,), {"root": self.root, "policy": policy})
        self._listener = _Listener(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self._listener.server_port}"

    def __enter__(self) -> Self:
        """Begin to answer."""
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Answer no more."""
        self._listener.shutdown()
        self._listener.server_close()

    def url(self, page: str, query: str = "") -> str:
        """Give the address of a page by its path."""
        return f"{self.origin}/{quote(page)}{query}"

    def file(self, address: str) -> Path | None:
        """Give the file that an address of this server stands for; None for any other address."""
        if not address.startswith(f"{self.origin}/"):
            return None
        return self.root / unquote(urlsplit(address).path).lstrip("/")
