"""Dividing patches: nothing of the test is learnt from, every class has its share."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import InputError
from engine.learning.splitting import OPTIMISTIC, ROLES, UNUSED, Split, split_patches


def divide(
    labels: list[int] | np.ndarray, places: np.ndarray | None = None, digests: list[bytes] | None = None, **how
) -> Split:
    labels = np.asarray(labels)
    given = {"method": "random", "test_share": 0.2, "validation_share": 0.1, "block_m": 100.0, "seed": 0, **how}
    return split_patches(labels, places, digests or [str(at).encode() for at in range(len(labels))], **given)


def counts(labels: np.ndarray, split: Split, role: str) -> list[int]:
    return np.bincount(labels[split.roles == role], minlength=labels.max() + 1).tolist()


@pytest.mark.parametrize("seed", range(5))
def test_every_class_has_its_share(seed: int) -> None:
    labels = np.repeat([0, 1, 2], [50, 20, 10])
    split = divide(labels, seed=seed)
    assert counts(labels, split, "test") == [10, 4, 2] and counts(labels, split, "validation") == [5, 2, 1]
    assert set(split.roles) == set(ROLES) and split.told == []
    again, other = divide(labels, seed=seed), divide(labels, seed=seed + 10)
    assert (again.roles == split.roles).all() and (other.roles != split.roles).any()


def test_few_patches() -> None:
    labels = np.array([0, 0, 1, 1, 1])
    split = divide(labels)
    assert counts(labels, split, "train") == [1, 1] and counts(labels, split, "test") == [1, 1]
    assert counts(labels, split, "validation") == [0, 1]
    assert counts(labels, divide(labels, validation_share=0.0), "validation") == [0, 0]


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("method", ["random", "blocks"])
def test_no_pixels_of_the_test_are_learnt_from(seed: int, method: str) -> None:
    generator = np.random.default_rng(seed)
    labels = generator.integers(0, 3, 120)
    digests = [bytes([value]) for value in generator.integers(0, 60, 120)]
    split = divide(labels, generator.uniform(0, 1000, (120, 2)), digests, method=method, seed=seed)
    known = {role: {digests[at] for at in np.flatnonzero(split.roles == role)} for role in ROLES}
    assert not known["test"] & known["train"] and not known["test"] & known["validation"] and known["test"]
    assert any("same pixels as another one, which go" in line for line in split.told)
    assert any("as one of another class: " in line for line in split.told)


@pytest.mark.parametrize("seed", range(10))
def test_blocks_go_to_one_side_as_a_whole(seed: int) -> None:
    generator = np.random.default_rng(seed)
    places, labels = generator.uniform(0, 1000, (400, 2)), generator.integers(0, 2, 400)
    split = divide(labels, places, method="blocks", seed=seed)
    blocks: dict[tuple[int, ...], set[str]] = {}
    for place, role in zip(places // 100, split.roles):
        blocks.setdefault(tuple(place.astype(int)), set()).add(role)
    assert all(len(roles) == 1 for roles in blocks.values())
    assert all(0.14 < share / 400 < 0.26 for share in [sum(counts(labels, split, "test"))])


def test_what_cannot_be_divided_is_said() -> None:
    places = np.zeros((6, 2))
    with pytest.raises(InputError, match="All patches lie in one block of 100 m"):
        divide([0, 0, 0, 1, 1, 1], places, method="blocks")
    split = divide([0, 0, 0, 0, 1, 1], digests=[b"a", b"b", b"c", b"d", b"e", b"e"])
    assert set(split.roles[4:]) == {"train"}
    assert "Classes without a patch in the test, of which nothing is known: 1." in split.told


def test_a_random_split_of_places_is_called_optimistic() -> None:
    labels = np.repeat([0, 1], 10)
    assert divide(labels, np.random.default_rng(0).uniform(0, 99, (20, 2))).told == [OPTIMISTIC]


@pytest.mark.parametrize("seed", range(30))
def test_classes_of_few_blocks_have_a_test_too(seed: int) -> None:
    generator = np.random.default_rng(seed)
    blocks = np.repeat(np.arange(24), generator.integers(2, 20, 24))  # each class has two to four blocks of its own
    labels = np.minimum(blocks // np.array([2, 3, 4])[seed % 3], 5)
    places = np.column_stack([blocks * 100.0 + generator.uniform(0, 100, len(blocks)), np.zeros(len(blocks))])
    split = divide(labels, places, method="blocks", seed=seed)
    assert min(counts(labels, split, "test")) > 0 and min(counts(labels, split, "train")) > 0
    assert split.told == []


@pytest.mark.parametrize("seed", range(10))
def test_no_ground_is_shared_across_the_edges_of_blocks(seed: int) -> None:
    places = np.random.default_rng(seed).uniform(0, 1000, (500, 2))
    split = divide(np.zeros(500, int), places, method="blocks", block_m=250, side_m=40, seed=seed)
    members = {role: places[split.roles == role] for role in (*ROLES, UNUSED)}
    for one, other in (("test", "train"), ("test", "validation"), ("validation", "train")):
        apart = np.abs(members[one][:, None] - members[other]).max(axis=2)
        assert apart.min() >= 40 * 0.999
    assert len(members["test"]) > 50 and 0 < len(members[UNUSED]) < 150
    assert split.told[-1].endswith(f"of another role, unused: {len(members[UNUSED])}.")


def test_squares_side_by_side_are_all_used() -> None:
    columns, rows = np.meshgrid(np.arange(20), np.arange(20))
    places = np.column_stack([columns.ravel(), rows.ravel()]) * 30.0 + 15
    split = divide(np.zeros(400, int), places, method="blocks", block_m=150, side_m=30)
    assert UNUSED not in split.roles and split.told == []


def test_patches_of_several_classes_are_not_called_lacking() -> None:
    labels, places = np.array([0] * 30 + [1]), np.random.default_rng(0).uniform(0, 1000, (31, 2))
    told = divide(labels, places, method="blocks", block_m=400).told
    assert told[0] == "Classes without a patch in the test, of which nothing is known: 1."
    assert divide(labels, places, method="blocks", block_m=400, mixed=True).told == []
