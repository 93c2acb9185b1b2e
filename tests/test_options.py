"""Options as they come from JSON written by hand: what does not fit is named, with what was expected."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.errors import InputError
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.options.stack_bands import StackBandsOptions

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    ("record", "says"),
    [
        ({"k_min": 3.5}, "k_min is 3.5; expected a whole number"),
        ({"k_min": True}, "k_min is True; expected a whole number"),
        ({"k_min": "3"}, "k_min is '3'; expected a whole number"),
        ({"k_min": None}, "k_min is None; expected a whole number"),
        ({"inputs": "a.tif"}, "inputs is 'a.tif'; expected a list of text"),
        ({"inputs": [1]}, r"inputs is \(1,\); expected a list of text"),
        ({"scale": "much"}, "scale is 'much'; expected a number"),
        ({"scaling": None}, "scaling is None; expected text"),
        ({"output": 7}, "output is 7; expected text or null"),
        ({"centre": [1.0]}, r"centre is \(1.0,\); expected a list of 2 of numbers or null"),
        ({"mask_bits": [1.5]}, "mask_bits is .*; expected a list of whole numbers"),
        ({"k_mim": 3}, "Unknown options k_mim"),
    ],
)
def test_wrong_types_are_named(record: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        KMeansSweepOptions.from_record({"inputs": ["a.tif"], **record})


def test_whole_numbers_are_numbers_and_lists_become_tuples() -> None:
    options = StackBandsOptions.from_record(
        {"inputs": ["a.tif", "b.tif"], "scale": 2, "centre": [1, 2.5], "output": "o.tif"}
    )
    assert options.inputs == ("a.tif", "b.tif") and options.scale == 2 and options.centre == (1, 2.5)


def test_every_default_fits_its_own_type() -> None:
    assert KMeansSweepOptions(inputs=("a.tif",)).k_max == 10


@pytest.mark.parametrize(("text", "says"), [("[1]", "holds list; expected options by name"), ("{", "is not JSON")])
def test_a_file_that_holds_no_options(text: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "job.json"
    path.write_text(text)
    command = [sys.executable, "-m", "engine", "kmeans_sweep", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and says in done.stderr and "Traceback" not in done.stderr


def test_help_shows_the_options_of_the_job_itself() -> None:
    command = [sys.executable, "-m", "engine", "kmeans_sweep", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert '"k_max": 10' in done.stdout and '"restarts": 10' in done.stdout
