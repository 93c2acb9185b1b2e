"""Named steps before a network: what scaling does to values, that views keep labels beside their pixels, and JSON."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from engine.core.transforms import Brightness, Noise, Pipeline, Standardise, Stretch, Views, view_of


def test_stretch_and_standardise_by_hand() -> None:
    values = np.array([[[[10, 0], [20, 50], [40, 100]]]], np.uint8)
    valid = np.ones((1, 1, 3), bool)
    shown = Pipeline((Stretch((10, 0), (20, 100)),)).scaled(values, valid)
    assert shown.dtype == np.float32
    assert shown.tolist() == [[[[0, 0], [255, 127.5], [255, 255]]]]
    shown = Pipeline((Standardise((20, 50), (10, 25), most=1.5),)).scaled(values, valid)
    assert shown.tolist() == [[[[-1, -1.5], [0, 0], [1.5, 1.5]]]]


def test_holes_are_zero_whatever_lies_there() -> None:
    values = np.full((2, 4, 4, 1), np.nan, np.float32)
    values[0] = 7
    valid = np.isfinite(values[..., 0])
    shown = Pipeline((Standardise((3,), (2,)),)).scaled(values, valid)
    assert (shown[0] == 2).all() and (shown[1] == 0).all() and np.isnan(values[1]).all()


def test_large_whole_numbers_keep_their_digits() -> None:
    values = np.array([2**31 + 1, 2**31 + 3], np.uint32).reshape(1, 1, 2, 1)
    shown = Pipeline((Standardise((2.0**31,), (1.0,)),)).scaled(values, np.ones((1, 1, 2), bool))
    assert shown.ravel().tolist() == [1, 3]


def test_views_turn_labels_with_their_pixels() -> None:
    patches = np.random.default_rng(0).integers(1, 9, (64, 6, 6, 2)).astype(np.float32)
    labels = patches[..., 0].astype(np.int64)
    seen, named = Pipeline((Views(),)).varied(patches, labels, np.random.default_rng(1))
    assert (seen[..., 0] == named).all() and not (seen == patches).all()
    found = {next(view for view in range(8) if (view_of(labels[at : at + 1], view)[0] == named[at]).all())
             for at in range(64)}  # fmt: skip
    assert found == set(range(8))


def test_noise_and_brightness_leave_labels_alone() -> None:
    patches, labels = np.ones((40, 8, 8, 3), np.float32), np.arange(40 * 64).reshape(40, 8, 8)
    seen, named = Pipeline((Noise(0.5),)).varied(patches, labels, np.random.default_rng(2))
    assert named is labels and abs(float((seen - 1).std()) - 0.5) < 0.02 and abs(float(seen.mean()) - 1) < 0.02
    seen, _ = Pipeline((Brightness(0.2),)).varied(patches, labels, np.random.default_rng(3))
    each = seen.reshape(40, -1)
    assert (each == each[:, :1]).all() and 0.8 <= each.min() < 0.85 < 1.15 < each.max() <= 1.2


def test_the_same_draws_give_the_same_patches() -> None:
    pipeline = Pipeline((Views(), Noise(), Brightness()))
    patches, labels = np.random.default_rng(4).random((8, 4, 4, 1), np.float32), np.zeros((8, 4, 4), int)
    one, other, third = (pipeline.varied(patches, labels, np.random.default_rng(seed))[0] for seed in (5, 5, 6))
    assert (one == other).all() and not (one == third).all()


def test_a_pipeline_goes_through_json() -> None:
    pipeline = Pipeline((Stretch((0.5,), (9.0,)), Standardise((1.0,), (2.0,)), Views(), Noise(0.1), Brightness(0.3)))
    assert Pipeline.from_record(json.loads(json.dumps(pipeline.to_record()))) == pipeline


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ({"name": "exec"}, "no step 'exec'"),
        ({}, "no step 'None'"),
        ({"name": "noise", "std": 1, "code": "x"}, "noise does not take"),
        ({"name": "noise", "std": float("nan")}, "not finite"),
        ({"name": "standardise", "mean": [0, float("inf")], "std": [1, 1]}, "not finite"),
    ],
)
def test_what_is_no_step_is_refused(entry: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        Pipeline.from_record([entry])


def test_eight_views() -> None:
    patches = np.random.default_rng(0).random((2, 4, 4, 3))
    seen = [view_of(patches, view) for view in range(8)]
    np.testing.assert_array_equal(seen[0], patches)
    np.testing.assert_array_equal(seen[1], patches[:, :, ::-1])
    np.testing.assert_array_equal(seen[2], patches[:, ::-1])
    assert len({view.tobytes() for view in map(np.ascontiguousarray, seen)}) == 8
    for view in seen:
        np.testing.assert_array_equal(np.sort(view.reshape(2, -1)), np.sort(patches.reshape(2, -1)))


def test_bytes_of_a_picture_stay_what_they_are() -> None:
    values = np.arange(256, dtype=np.uint8).reshape(-1, 1)
    np.testing.assert_array_equal(Stretch((0.0,), (255.0,)).scaled(values), values)


@pytest.mark.parametrize("dtype", ["int32", "float64"])
def test_large_numbers_keep_their_digits(dtype: str) -> None:
    values = np.array([[100_000_001], [100_000_003]], dtype)
    shown = Stretch((1e8,), (1e8 + 4,)).scaled(values)
    np.testing.assert_allclose(shown[:, 0], [255 / 4, 3 * 255 / 4], rtol=1e-6)
