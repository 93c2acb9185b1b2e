"""Scenes: items of one pass of a satellite, and which of them are fetched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from .items import Item

COVERED = 0.999
"""Share of the area from which on it counts as covered: footprints are drawn roughly."""


class Scene(NamedTuple):
    """Items of one day and platform, the least cloudy first; `cover` is the share of the area they have together."""

    items: tuple[Item, ...]
    cover: float

    @property
    def date(self) -> str:
        """Day it was taken."""
        return self.items[0].date

    @property
    def platform(self) -> str:
        """Satellite it was taken from."""
        return self.items[0].platform

    @property
    def cloud(self) -> float | None:
        """Mean cloud cover of its items in per cent; None where one tells none."""
        clouds = [item.cloud for item in self.items if item.cloud is not None]
        return sum(clouds) / len(clouds) if len(clouds) == len(self.items) else None

    @property
    def label(self) -> str:
        """Name for messages."""
        return f"{self.date} {self.platform}".strip()


def group_scenes(items: Sequence[Item], area: Any) -> list[Scene]:
    """Return the items of each day and platform as a scene, by date."""
    passes: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        passes.setdefault((item.date, item.platform), []).append(item)
    scenes = []
    for key in sorted(passes):
        members = sorted(passes[key], key=lambda item: (_cloud(item.cloud), item.id))
        scenes.append(Scene(tuple(members), min(_covered([members], area), 1.0)))
    return scenes


def choose_scenes(scenes: Sequence[Scene], area: Any, composite: str, limit: int) -> tuple[list[Scene], dict[str, str]]:
    """Return the scenes to fetch, and why each item of the others is not.

    The best are those that cover the area, then the least cloudy. ``least_cloudy`` takes the best, and others only as
    long as they add to what is covered; they come best first, those of the other composites by date.
    """
    best = sorted(scenes, key=lambda one: (one.cover < COVERED, _cloud(one.cloud), -one.cover, one.date, one.platform))
    chosen: list[Scene] = []
    reasons: dict[str, str] = {}
    covered = 0.0
    for scene in best:
        if composite == "least_cloudy" and chosen:
            more = 0.0 if covered >= COVERED else _covered([one.items for one in (*chosen, scene)], area)
            reason = "less cloudy scenes cover the same" if more < covered + 1 - COVERED else ""
        else:
            more, reason = scene.cover, ""
        if len(chosen) == limit:
            reason = f"beyond the limit of scenes, {limit}"
        if reason:
            reasons.update({item.id: reason for item in scene.items})
        else:
            chosen.append(scene)
            covered = more
    return (chosen if composite == "least_cloudy" else sorted(chosen, key=lambda one: one.label)), reasons


def _covered(groups: Sequence[Sequence[Item]], area: Any) -> float:
    """Return the share of the area that items cover together."""
    from shapely import union_all

    items = [item for group in groups for item in group]
    if any(item.footprint is None for item in items):
        return 1.0
    together = union_all([item.footprint for item in items])
    if not area.area:
        return float(together.intersects(area))
    return float(together.intersection(area).area / area.area)


def _cloud(value: float | None) -> float:
    """Return a cloud cover to sort by; an unknown one comes last."""
    return 101.0 if value is None else value
