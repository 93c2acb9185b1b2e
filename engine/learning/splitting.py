"""Which patches a network learns from, which tell when to stop, and which test it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..errors import InputError

ROLES = ("train", "validation", "test")
UNUSED = "unused"
_LACK = np.array([1.0, 0.1, 1.0])
_TOUCHING = 1e-3  # of a side: patches that meet share no ground
OPTIMISTIC = (
    "The patches have places but were divided at random: neighbours that look alike may lie on both sides, so the test "
    "is optimistic. A split by blocks is honest."
)


class Split(NamedTuple):
    """The role of each patch, (n,) of `ROLES` or `UNUSED`, and sentences about how they were divided."""

    roles: np.ndarray
    told: list[str]


def split_patches(
    labels: np.ndarray,
    places: np.ndarray | None,
    digests: Sequence[bytes],
    *,
    method: str,
    test_share: float,
    validation_share: float,
    block_m: float,
    seed: int,
    side_m: float = 0.0,
    mixed: bool = False,
) -> Split:
    """Divide patches so that no test patch, nor a copy of one, is learnt from.

    Patches with the same pixels form a group, and so do, by blocks, all patches of a square of land. Groups go to one
    role as a whole. They are dealt in an order drawn by the seed; each goes where it is wanted most: to the role whose
    classes are furthest below their share. At the edges of blocks, patches that share ground with one that tests (or,
    for training patches, validates) are left unused.

    Parameters
    ----------
    labels
        (n,) classes from 0.
    places
        (n, 2) in metres, for blocks.
    method
        ``random`` or ``blocks``.
    side_m
        Side of a patch on the ground, for blocks.
    mixed
        Whether patches hold several classes, of which `labels` has the one to balance by.

    Raises
    ------
    InputError
        When a class has fewer than two patches that can be told apart, or all patches lie in one block.
    """
    generator = np.random.default_rng(seed)
    told: list[str] = []
    copies = _numbered(digests)
    groups = copies if method == "random" or places is None else _joined(_blocks(places, block_m), copies)
    if method == "blocks" and groups.max() == 0:
        raise InputError(
            f"All patches lie in one block of {block_m:g} m, so none can be held back. Choose smaller blocks."
        )
    n_classes = int(labels.max()) + 1
    counts = np.zeros((int(groups.max()) + 1, n_classes), np.int64)
    np.add.at(counts, (groups, labels), 1)
    forced = np.zeros(len(counts), bool)
    if method == "random":  # of copies under two names nobody knows which is right: they do not test
        forced = np.count_nonzero(counts, axis=1) > 1
    roles = np.array(ROLES)[_dealt(counts, forced, _targets(counts, test_share, validation_share), generator)][groups]
    if method == "blocks" and places is not None and side_m:
        _part(roles, places, side_m, told)
    _explain_copies(labels, copies, told)
    if not mixed:
        _check_classes(labels, roles, told)
    if places is not None and method == "random":
        told.append(OPTIMISTIC)
    return Split(roles, told)


def _numbered(keys: Sequence[bytes]) -> np.ndarray:
    """Return a number for each different key, in the order of their first appearance, (n,)."""
    numbers: dict[bytes, int] = {}
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], np.int64)


def _blocks(places: np.ndarray, block_m: float) -> np.ndarray:
    corners = np.floor(places / block_m).astype(np.int64)
    return np.unique(corners, axis=0, return_inverse=True)[1].reshape(-1)


def _joined(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return groups such that all that share a group of the first or of the second are in one."""
    joined = first.copy()
    while True:
        lowest = np.full(int(second.max()) + 1, len(first))
        np.minimum.at(lowest, second, joined)
        spread = np.full(int(joined.max()) + 1, len(first))
        np.minimum.at(spread, joined, lowest[second])
        after = spread[joined]
        if (after == joined).all():
            return np.unique(joined, return_inverse=True)[1].reshape(-1)
        joined = after


def _targets(counts: np.ndarray, test_share: float, validation_share: float) -> np.ndarray:
    """Return how many patches of each class each role should have, (3, n_classes)."""
    total = counts.sum(axis=0)
    apart = np.count_nonzero(counts, axis=0)
    test = np.where(apart >= 2, np.maximum(np.rint(total * test_share), 1), 0)
    wanted = np.maximum(np.rint(total * validation_share), 1) if validation_share else np.zeros_like(test)
    validation = np.where(apart >= 3, np.minimum(wanted, total - test - 1), 0)
    return np.stack([total - test - validation, validation, test])


def _dealt(counts: np.ndarray, forced: np.ndarray, targets: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Return the role (0..2) of each group: the one that brings the numbers of its classes nearest to the targets.

    The largest groups are dealt first. Where a class then has no patch in a role, groups are dealt again, the smallest
    first, and such a class counts as if all its patches were in a wrong role.
    """
    total = np.maximum(counts.sum(axis=0), 1)
    given = np.zeros(targets.shape)
    roles = np.where(forced, 0, -1)
    given[0] = counts[forced].sum(axis=0)
    order = generator.permutation(len(counts))
    order = order[np.argsort(-counts[order].sum(axis=1), kind="stable")]
    order = order[~forced[order]]

    def deal(group: int, lack: np.ndarray) -> None:
        own = np.flatnonzero(counts[group])
        if roles[group] >= 0:
            given[roles[group]] -= counts[group]
        now, more, wanted = given[:, own], counts[group, own], targets[:, own]
        farther = ((now + more - wanted) / total[own]) ** 2 - ((now - wanted) / total[own]) ** 2
        roles[group] = (farther - lack[:, None] * ((now == 0) & (wanted > 0))).sum(axis=1).argmin()
        given[roles[group]] += counts[group]

    for group in order.tolist():
        deal(group, np.zeros(len(ROLES)))
    if ((given == 0) & (targets > 0)).any():
        for group in order[::-1].tolist():
            deal(group, _LACK)
    return roles


def _part(roles: np.ndarray, places: np.ndarray, side_m: float, told: list[str]) -> None:
    """Leave patches unused that share ground with a patch of a role that must not know them."""
    from scipy.spatial import cKDTree

    for kept, others in (("test", ("train", "validation")), ("validation", ("train",))):
        near = np.flatnonzero(np.isin(roles, others))
        if not len(near) or not (roles == kept).any():
            continue
        apart = cKDTree(places[roles == kept]).query(places[near], p=np.inf)[0]
        roles[near[apart < side_m * (1 - _TOUCHING)]] = UNUSED
    if unused := int(np.count_nonzero(roles == UNUSED)):
        told.append(f"Patches at edges of blocks that share ground with a patch of another role, unused: {unused:,}.")


def _explain_copies(labels: np.ndarray, copies: np.ndarray, told: list[str]) -> None:
    many = len(copies) - len(np.unique(copies))
    if many:
        told.append(f"Patches with the same pixels as another one, which go to one side together: {many:,}.")
    named = np.unique(np.stack([copies, labels]), axis=1)[0]
    torn = len(named) - len(np.unique(named))
    if torn:
        told.append(f"Patches with the same pixels as one of another class: {torn:,}. Look at them.")


def _check_classes(labels: np.ndarray, roles: np.ndarray, told: list[str]) -> None:
    for role, what in (("train", "training"), ("test", "the test")):
        lacking = sorted(set(labels.tolist()) - set(labels[roles == role].tolist()))
        if lacking and role == "train":
            raise InputError(
                f"Classes without a patch for training: {len(lacking)}. Give each class at least two that can be told "
                "apart, or choose smaller blocks."
            )
        if lacking:
            told.append(f"Classes without a patch in {what}, of which nothing is known: {len(lacking)}.")
