"""Run one job for a parent process or for a person at a terminal."""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import json
import os
import pkgutil
import signal
import sys
import threading
import traceback
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from . import options as options_package
from . import version
from .errors import Cancelled, InputError, LandclassError, MissingPackageError, OutputError
from .executor import run_on
from .options.base import Options
from .phrasebook import retold, speak
from .progress import Progress
from .protocol import CANCELLED, ERROR, LOG, PROGRESS, RESULT, Job, JobResult, event_line

LAST_WORD_SECONDS = 1.5


def job_names() -> list[str]:
    """Return the names of all jobs."""
    found = {module.name for module in pkgutil.iter_modules(options_package.__path__)}
    return sorted(found - {"base"})


def run_job(job: Job, progress: Progress) -> JobResult:
    """Run a job in this process.

    Raises
    ------
    LandclassError
        With a sentence for the user. Any other exception is a bug.
    """
    if job.name not in job_names():
        raise InputError(f"There is no job {job.name!r}; expected one of {', '.join(job_names())}.")
    try:
        run = importlib.import_module(f".jobs.{job.name}", __package__).run
    except ModuleNotFoundError as error:
        if error.name and error.name.startswith(str(__package__)):
            raise
        raise MissingPackageError(
            f"The Python package {error.name} is missing in {sys.executable}. "
            "Build the engine in the Environment dialog of Landclass, or run make setup."
        ) from None
    options_class = typing.get_type_hints(run)["options"]
    try:
        options = options_class.from_record(job.options)
        with run_on(getattr(options, "scheduler", ""), progress):
            return run(options, progress)
    except OSError as error:
        sentence = _describe(error)
        if sentence is None:
            raise
        raise OutputError(sentence) from error


def _describe(error: OSError) -> str | None:
    import errno

    advice = {
        errno.ENOSPC: "the disk is full. Free some space or choose another folder.",
        errno.EDQUOT: "the disk quota is used up. Free some space or choose another folder.",
        errno.EACCES: "access is denied. Choose a folder you may write to.",
        errno.EPERM: "access is denied. Choose a folder you may write to.",
        errno.EROFS: "the disk is read-only. Choose another folder.",
    }.get(error.errno or 0)
    return f"Cannot write {error.filename or 'an output'}: {advice}" if advice else None


class _Events:
    """Write events to a stream, a line each, from any thread."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, kind: str, **values: Any) -> None:
        with self._lock:
            self._stream.write(event_line(kind, **values))
            self._stream.flush()


class _Terminal:
    """Show events to a person: messages on standard error, the result on standard output."""

    def __call__(self, kind: str, **values: Any) -> None:
        if kind == LOG:
            print(retold(values["message"]), file=sys.stderr)
        elif kind == PROGRESS and values["message"]:
            print(f"{100 * values['fraction']:3.0f} %  {retold(values['message'])}", file=sys.stderr)
        elif kind == RESULT:
            print(json.dumps(values["outputs"], indent=1))
            for key, table in values["tables"].items():
                print(
                    f"\n{key}",
                    *("\t".join(map(str, row)) for row in [[f[0] for f in table["fields"]], *table["rows"]]),
                    sep="\n",
                )
        elif kind in (ERROR, CANCELLED):
            print(values.get("traceback") or retold(values.get("message", "Stopped.")), file=sys.stderr)


def main(arguments: list[str]) -> int:
    """Run the worker without arguments, the command line with them; return the exit code.

    Pages and names of classes are written in the language of the environment variable LANDCLASS_LANGUAGE.
    """
    speak(os.environ.get("LANDCLASS_LANGUAGE", ""))
    if arguments:
        return _by_hand(arguments)
    return _for_parent()


def _for_parent() -> int:
    # Standard output belongs to the protocol: what a library prints goes to standard error instead.
    events = _Events(os.fdopen(os.dup(1), "w", encoding="utf-8"))
    os.dup2(2, 1)
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    line = sys.stdin.readline()
    if not line:
        return 2
    stop, finish = threading.Event(), threading.Event()
    threading.Thread(target=_listen, args=(stop, finish), daemon=True).start()
    code = _perform(lambda: Job.from_text(line), Progress(events, stop, finish), events)
    sys.stderr.flush()
    # The listening thread sits in a blocking read that a normal interpreter exit would wait for.
    os._exit(code)


def _listen(stop: threading.Event, finish: threading.Event) -> None:
    """Ask the job to finish at a finish line, and to stop at a cancel line or when the parent is gone.

    Leave for good if it does not stop.
    """
    for line in sys.stdin:
        if "cancel" in line:
            break
        if "finish" in line:
            finish.set()
    stop.set()
    threading.Event().wait(LAST_WORD_SECONDS)
    from .staging import discard_all

    discard_all()
    os._exit(3)


def _perform(read_job: Callable[[], Job], progress: Progress, send: Callable[..., None]) -> int:
    try:
        result = run_job(read_job(), progress)
        send(RESULT, **result.to_record())
        return 0
    except Cancelled as error:
        send(CANCELLED, message=str(error))
        return 3
    except LandclassError as error:
        send(ERROR, type=type(error).__name__, message=str(error), traceback=None)
        return 1
    except MemoryError:
        message = "There is not enough memory. Lower the memory limit or the number of fit pixels, or close programs."
        send(ERROR, type="MemoryError", message=message, traceback=traceback.format_exc())
        return 1
    except Exception as error:
        message = f"Unexpected {type(error).__name__}: {error}"
        send(ERROR, type="bug", message=message, traceback=traceback.format_exc())
        return 1


def _by_hand(arguments: list[str]) -> int:
    names = job_names()
    parser = argparse.ArgumentParser(
        prog="python -m engine", description=f"Landclass engine {version()}. Run a job from a JSON file of options."
    )
    parser.add_argument("job", choices=names, help="which job to run")
    if arguments[0] in names:
        options_class = _options_class(arguments[0])
        parser.description = options_class.__doc__
        parser.epilog = "Options and their defaults:\n" + _template(options_class)
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("options", type=Path, help="JSON file with the job's options, or - for standard input")
    chosen = parser.parse_args(arguments)

    def read_job() -> Job:
        try:
            text = sys.stdin.read() if str(chosen.options) == "-" else chosen.options.read_text(encoding="utf-8")
            record = json.loads(text)
        except OSError as error:
            raise InputError(f"Cannot read {chosen.options}: {error.strerror}.") from None
        except ValueError as error:
            raise InputError(f"{chosen.options} is not JSON: {error}.") from None
        if not isinstance(record, dict):
            raise InputError(
                f"{chosen.options} holds {type(record).__name__}; expected options by name, as --help shows."
            )
        return Job(chosen.job, record)

    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())  # what the scheduler of a cluster sends
    try:
        terminal = _Terminal()
        return _perform(read_job, Progress(terminal, stop), terminal)
    except KeyboardInterrupt:
        print("Stopped; nothing was written.", file=sys.stderr)
        return 130


def _options_class(name: str) -> type[Options]:
    module = importlib.import_module(f".options.{name}", __package__)
    wanted = f"{name.replace('_', '')}options"
    return next(value for own, value in vars(module).items() if own.lower() == wanted)


def _template(options_class: type[Options]) -> str:
    defaults = {spec.name: spec.default for spec in dataclasses.fields(options_class)}
    return json.dumps(defaults, indent=1)
