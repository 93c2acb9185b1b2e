"""The page of a training: curves, the confusion matrix of the test patches, what they look like and where it errs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from .confusion import Confusion, confusion_sections
from .page import Content, Markup, chart, command_line, count, element, masthead, pairs, section, table, write_page
from .png import rgba_uri


class Shot(NamedTuple):
    """A test patch as a picture (rows, cols, 3) uint8, with what it is, what it was taken for, and how surely."""

    picture: np.ndarray
    name: str
    actual: str
    predicted: str
    confidence: float


@dataclass(frozen=True)
class TrainingReport:
    """All that the page shows.

    `history` holds a record an epoch with epoch, loss, accuracy, validation_loss and validation_accuracy (None for
    none). `chance` is the share of the commonest class among the test patches.
    """

    title: str
    scene: Sequence[str]
    confusion: Confusion
    chance: float
    cautions: Sequence[str]
    history: Sequence[Any]
    best_epoch: int
    sheet: Sequence[Shot]
    worst: Sequence[Shot]
    split: Sequence[tuple[str, int, int, int]]
    facts: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    command: str


def training_report(path: str | Path, report: TrainingReport) -> None:
    """Write the page."""
    content = [
        _top(report),
        section(
            "Training",
            element(
                "div",
                chart("loss", "Loss", "Loss of training and validation in each epoch"),
                chart("accuracy", "Accuracy", "Accuracy of training and validation in each epoch"),
                class_="two",
            ),
            element(
                "p", "Thin: each epoch. Thick: smoothed. The best epoch is marked; its weights are kept.", class_="note"
            ),
        ),
        *confusion_sections(report.confusion),
        section("Test patches", _shots(report.sheet)),
        section("The worst mistakes", _shots(report.worst)) if report.worst else None,
        section("Patches", _split(report)),
        section("Run", pairs(report.facts)),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    data = {
        "confusion": report.confusion.data,
        "history": [record._asdict() for record in report.history],
        "best": report.best_epoch,
    }
    write_page(path, report.title, content, data, ("confusion.js", "training.js"))


def _top(report: TrainingReport) -> Markup:
    shown = report.confusion.figures
    low, high = (100 * float(end) for end in shown.overall_interval)
    sentences = [
        f"{count(shown.count * shown.overall_accuracy)} of {count(shown.count)} test patches, which took no part in "
        f"training, are classified rightly (95 % interval {low:.1f} to {high:.1f} %).",
        f"Calling all of them the commonest class would be right for {100 * report.chance:.1f} %.",
    ]
    answer = f"{100 * shown.overall_accuracy:.1f} %", "of test patches right"
    return masthead("Scene classification", report.title, report.scene, answer, sentences, report.cautions)


def _shots(shots: Sequence[Shot]) -> Markup:
    return element("div", [_shot(shot) for shot in shots], class_="shots")


def _shot(shot: Shot) -> Markup:
    right = shot.actual == shot.predicted
    rows, columns, _ = shot.picture.shape
    opaque = np.concatenate([shot.picture, np.full((rows, columns, 1), 255, np.uint8)], axis=2)
    words = f"{shot.name}: {shot.actual}, taken for {shot.predicted}"
    return element(
        "figure",
        element("img", src=rgba_uri(opaque), alt=words, title=words, width=columns, height=rows),
        element(
            "figcaption",
            element("b", ("✓ " if right else "✗ ") + shot.predicted),
            None if right else element("span", f"is {shot.actual}"),
            element("span", f"{100 * shot.confidence:.0f} % sure"),
            class_="right" if right else "wrong",
        ),
    )


def _split(report: TrainingReport) -> Markup:
    totals = [
        sum(row[1] for row in report.split),
        sum(row[2] for row in report.split),
        sum(row[3] for row in report.split),
    ]
    rows: list[list[Content]] = [[row[0], *(count(n) for n in row[1:])] for row in report.split]
    rows.append([element("b", "Total"), *(element("b", count(n)) for n in totals)])
    return table(["Class", "Training", "Validation", "Test"], rows, 1)
