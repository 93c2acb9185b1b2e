"""The page of a training: curves, the confusion matrix of the test patches, what they look like and where it errs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..phrasebook import told
from .confusion import Confusion, confusion_sections
from .page import (
    Content,
    Markup,
    Name,
    capitalised,
    chart,
    command_line,
    count,
    element,
    masthead,
    pairs,
    section,
    table,
    write_page,
)
from .png import rgba_uri


class Shot(NamedTuple):
    """A test patch as a picture (rows, cols, 3) uint8, with what it is, what it was taken for, and how surely."""

    picture: np.ndarray
    name: str
    actual: str
    predicted: str
    confidence: float


class Strip(NamedTuple):
    """A test patch beside its labels and the map of it, each (rows, cols, 3) uint8, and how much of it is right."""

    pictures: tuple[np.ndarray, np.ndarray, np.ndarray]
    name: str
    share: float


@dataclass(frozen=True)
class TrainingReport:
    """All that the page shows.

    `answer` is the figure above all and what it counts, `sentences` what it means. `history` holds a record an epoch
    with epoch, loss, accuracy, validation_loss and validation_accuracy (None for none) and class_scores, in the order
    of the classes; `score` is what its accuracy is. `galleries` are test patches under a title each. `split` has how
    many patches of each class train, validate and test.
    """

    kind: str
    title: str
    scene: Sequence[str]
    answer: tuple[str, str]
    sentences: Sequence[str]
    confusion: Confusion
    cautions: Sequence[str]
    history: Sequence[Any]
    score: str
    best_epoch: int
    galleries: Sequence[tuple[str, Sequence[Shot] | Sequence[Strip]]]
    split: Sequence[tuple[str, int, int, int]]
    facts: Sequence[tuple[str, str]]
    settings: Sequence[tuple[str, str]]
    command: str


def training_report(path: str | Path, report: TrainingReport) -> None:
    """Write the page."""
    has_classes = any(record.class_scores for record in report.history)
    title = capitalised(report.score)
    score = report.score.removeprefix("mean ")
    of_classes = f"{score} of each class, validation"
    content = [
        masthead(report.kind, report.title, report.scene, report.answer, report.sentences, report.cautions),
        section(
            "Training",
            element(
                "div",
                chart("loss", "Loss", "Loss of training and validation in each epoch"),
                chart("accuracy", title, f"{title} of training and validation in each epoch"),
                class_="two",
            ),
            chart("classes", of_classes, "A line a class, in each epoch") if has_classes else None,
            element(
                "p", "Thin: each epoch. Thick: smoothed. The best epoch is marked; its weights are kept.", class_="note"
            ),
        ),
        *confusion_sections(report.confusion),
        *(section(name, _gallery(shots)) for name, shots in report.galleries if shots),
        section("Patches", _split(report)),
        section("Run", pairs(report.facts)),
        section("Settings", pairs(report.settings)),
        section("Run it again", command_line(report.command)),
    ]
    data = {
        "confusion": report.confusion.data,
        "history": [_record(record) for record in report.history],
        "best": report.best_epoch,
        "classes": [
            {"name": name, "colour": colour} for name, colour in zip(report.confusion.names, report.confusion.colours)
        ],
    }
    write_page(path, report.title, content, data, ("confusion.js", "training.js"))


def _record(record: Any) -> dict[str, Any]:
    """Return an epoch as JSON, which has no NaN."""
    scores = [None if np.isnan(score) else score for score in record.class_scores]
    return {**record._asdict(), "class_scores": scores}


def chance_sentence(share: float, what: str) -> str:
    """Return what the share of the commonest class says."""
    return f"Calling all {what} the commonest class would be right for {100 * share:.1f} %."


def _gallery(shots: Sequence[Shot] | Sequence[Strip]) -> Markup:
    return element("div", [_strip(shot) if isinstance(shot, Strip) else _shot(shot) for shot in shots], class_="shots")


def _picture(picture: np.ndarray, words: str) -> Markup:
    rows, columns, _ = picture.shape
    opaque = np.concatenate([picture, np.full((rows, columns, 1), 255, np.uint8)], axis=2)
    return element("img", src=rgba_uri(opaque), alt=words, title=words, width=columns, height=rows)


def _strip(strip: Strip) -> Markup:
    words = ("patch", "labels", "map")
    return element(
        "figure",
        element("div", *(_picture(each, f"{strip.name}: {told(word)}") for each, word in zip(strip.pictures, words))),
        element("figcaption", element("b", Name(strip.name)), element("span", f"{100 * strip.share:.0f} % right")),
        class_="strip",
    )


def _shot(shot: Shot) -> Markup:
    right = shot.actual == shot.predicted
    words = f"{shot.name}: {shot.actual}, taken for {shot.predicted}"
    return element(
        "figure",
        _picture(shot.picture, words),
        element(
            "figcaption",
            element("b", Name(f"{'✓' if right else '✗'} {shot.predicted}")),
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
    rows: list[list[Content]] = [[Name(row[0]), *(count(n) for n in row[1:])] for row in report.split]
    rows.append([element("b", "Total"), *(element("b", count(n)) for n in totals)])
    return table(["Class", "Training", "Validation", "Test"], rows, 1)
