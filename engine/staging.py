"""Outputs appear whole or not at all.

Files are written into a hidden folder beside their target and moved into place with ``os.replace`` only when the job
has succeeded, so that a cancel, a crash, a full disk or a kill never leaves half a file nor destroys an older one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from .errors import InputError, OutputError
from .progress import Progress

PREFIX = ".landclass-"
SIDECARS = (".aux.xml", ".ovr", ".msk")
OWN_STYLE = "Written by Landclass"

_open_folders: dict[Path, bool] = {}  # whether they lie beside an output


def discard_all() -> None:
    """Remove the staging folders of this process, for an end without clean-up."""
    for folder in list(_open_folders):
        shutil.rmtree(folder, ignore_errors=True)


def is_staged(path: str) -> bool:
    """Return whether a file lies in a staging folder of this process, where nobody else looks."""
    return any(folder in Path(path).parents for folder in _open_folders)


def folder_beside_output() -> Path | None:
    """Return a staging folder of this process that lies beside an output, where other computers may look too."""
    return next((folder for folder, beside in _open_folders.items() if beside), None)


class Staging:
    """Hand out temporary places for outputs; `commit` moves them to their targets.

    Parameters
    ----------
    inputs
        Files that no output may replace.
    """

    def __init__(self, progress: Progress, inputs: Sequence[str] = ()) -> None:
        self._progress = progress
        self._inputs = [path for path in inputs if os.path.exists(path)]
        self._moves: dict[Path, Path] = {}
        self._folders: list[Path] = []
        self._targets: set[str] = set()

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
            _open_folders.pop(folder, None)

    def file(self, target: str | os.PathLike[str]) -> Path:
        """Return where to write the file `target` until the commit; sidecars may be put beside it."""
        path = _named(target)
        if path.is_dir():
            raise OutputError(f"{path} is a folder; expected the name of a file to write.")
        if path.exists() and any(os.path.samefile(path, other) for other in self._inputs):
            raise InputError(f"The output {path} is one of the inputs. Choose another name.")
        if os.path.normcase(path) in self._targets:
            raise InputError(f"Two outputs are called {path}. Give each a name of its own.")
        self._targets.add(os.path.normcase(path))
        return self._stage(path.parent) / path.name

    def folder(self, target: str | os.PathLike[str]) -> Path:
        """Return a folder whose files are moved into the folder `target` by the commit."""
        path = _named(target)
        if path.exists() and not path.is_dir():
            raise OutputError(f"{path} is a file; expected a folder.")
        return self._stage(path)

    def scratch(self, target: str | os.PathLike[str] | None = None) -> Path:
        """Return a folder for files that are never moved, beside `target` or else in the temporary folder."""
        if target is None:
            folder = self._make(Path(tempfile.gettempdir()), beside=False)
        else:
            folder = self._make(_existing(Path(target).absolute().parent))
        self._folders.append(folder)
        return folder

    def _stage(self, final: Path) -> Path:
        # Beside the target, for os.replace cannot cross disks; a folder that does not exist yet is made at commit.
        folder = self._make(_existing(final))
        self._folders.append(folder)
        self._moves[folder] = final
        return folder

    def _make(self, parent: Path, beside: bool = True) -> Path:
        try:
            folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=parent))
        except OSError as error:
            raise OutputError(
                f"Cannot write to the folder {parent}: {error.strerror}. Choose a folder you may write to."
            ) from None
        _open_folders[folder] = beside
        self._progress.staging(str(folder))
        return folder

    def commit(self) -> None:
        """Move everything into place, or nothing; the last look at a request to stop comes before the first move."""
        self._progress.check()
        moved: list[tuple[Path, set[str]]] = []
        with contextlib.ExitStack() as undo:
            for folder, final in self._moves.items():
                # Sidecars go first, so that a raster is never seen without its own.
                names = sorted((path.name for path in folder.iterdir()), key=lambda name: not name.endswith(SIDECARS))
                for name in names:
                    older, back = _replace(folder / name, final / name)
                    undo.callback(_move_if_there, older, back)
                    moved.append((final / name, set(names)))
            undo.pop_all()
        for path, written in moved:
            self._drop_stale_sidecars(path, written)

    @staticmethod
    def _drop_stale_sidecars(path: Path, written: set[str]) -> None:
        """Remove statistics, overviews and our own style that belonged to an older raster of the same name."""
        beside = [path.parent / (path.name + suffix) for suffix in SIDECARS]
        if path.suffix.lower() in (".tif", ".tiff") and _is_own_style(path.with_suffix(".qml")):
            beside.append(path.with_suffix(".qml"))
        for file in beside:
            if file.name not in written:
                with contextlib.suppress(OSError):
                    file.unlink(missing_ok=True)


def _replace(new: Path, target: Path) -> tuple[Path, Path]:
    """Move a file or folder into place; return what to move where to undo it.

    Where the disk knows no links, an older file is not kept: to move it away first would risk it in a kill.
    """
    back = target, new
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(target):
            os.replace(target, target)  # Windows refuses where it is open, and would not let a link to it be removed
            back = Path(tempfile.mkdtemp(dir=new.parent)) / target.name, target
            with contextlib.suppress(OSError):
                os.link(target, back[0])
        os.replace(new, target)
    except OSError as error:
        raise OutputError(
            f"Cannot replace {target}: {error.strerror}. It may be open in another program; close it there or choose "
            "another name."
        ) from None
    return back


def _move_if_there(path: Path, target: Path) -> None:
    with contextlib.suppress(OSError):
        os.replace(path, target)


def _is_own_style(path: Path) -> bool:
    """Return whether a style was written by the engine; those that people made stay."""
    try:
        with path.open("rb") as file:
            return OWN_STYLE.encode() in file.read(300)
    except OSError:
        return False


def _named(target: str | os.PathLike[str]) -> Path:
    """Return the full path of a target; `OutputError` when no file, with a sidecar, can be called so."""
    path = Path(target).absolute()
    try:
        os.lstat(f"{path}{SIDECARS[0]}")
    except ValueError:
        raise OutputError(f"{str(path)!r} holds a character that no file name may have. Choose another name.") from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise OutputError(f"The name {path} is too long. Choose a shorter one.") from None
    return path


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that exists."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
