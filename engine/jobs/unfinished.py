"""Where a training keeps what it needs to go on after an interruption."""

from __future__ import annotations

import json
import math
import os
import shutil
from pathlib import Path
from typing import Any

from ..errors import InputError

FACTS = "training.json"


class Unfinished:
    """A folder beside the model that a training is to write, until `finish`.

    Parameters
    ----------
    model
        File that the training is to write.
    settings
        What must be the same for a training to go on; JSON-ready.
    resume
        Whether to go on from what an earlier run left.

    Attributes
    ----------
    folder
        For the files of the training.
    found
        Whether there is something to go on from.
    best
        The least loss of a model that was kept so far.

    Raises
    ------
    InputError
        When the folder holds something else, or a training with other settings.
    """

    def __init__(self, model: str, settings: dict[str, Any], resume: bool) -> None:
        path = Path(model)
        self.folder = path.with_name(f"{path.stem}.training")
        # As they will be read: a tuple is a list then
        self._settings: dict[str, Any] = json.loads(json.dumps(settings))
        self.best = math.inf
        facts = self._facts()
        self.found = resume and facts is not None
        if resume and facts is not None:
            self._compare(facts["settings"])
            self.best = float(facts["best"])
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._write()

    def keep(self, loss: float) -> None:
        """Remember the loss of the model that was kept last."""
        self.best = loss
        self._write()

    def finish(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write(self) -> None:
        partial = self.folder / f"{FACTS}.partial"
        partial.write_text(json.dumps({"settings": self._settings, "best": self.best}), encoding="utf-8")
        os.replace(partial, self.folder / FACTS)

    def _facts(self) -> dict[str, Any] | None:
        """Return what an earlier run left; a folder that is not of one is never touched."""
        if not self.folder.exists() or (self.folder.is_dir() and not any(self.folder.iterdir())):
            return None
        try:
            facts = json.loads((self.folder / FACTS).read_text(encoding="utf-8"))
            return {"settings": dict(facts["settings"]), "best": float(facts["best"])}
        except (OSError, ValueError, KeyError, TypeError):
            raise InputError(
                f"{self.folder}, where the training would be kept until it ends, is there already and not of one. Move "
                "it, or choose another name for the model."
            ) from None

    def _compare(self, before: dict[str, Any]) -> None:
        for name, now in self._settings.items():
            if before.get(name) != now:
                told = "" if name == "patches" else f" ({before.get(name)}; now {now})"
                raise InputError(
                    f"The unfinished training in {self.folder} differs in the option {name}{told}. Resume it with the "
                    "same settings and patches, or train from the start."
                )
