"""Adaptive equalisation: like scikit-image's where there is no nodata, the same through any windows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from data.make_clahe_reference import CLIP_LIMITS, STEP, true_colour

from engine.core.clahe import BINS, LEVELS, count_regions, equalise, equalising_tables, region_edges

REFERENCE = Path(__file__).with_name("data") / "clahe_reference.npz"


def equalised(rgb, valid=None, clip_limit=0.01, tiles=8, window=None):
    """Equalise a picture as a job does it: count window by window, then equalise window by window."""
    rows, columns = rgb.shape[1:]
    valid = np.ones((rows, columns), bool) if valid is None else valid
    edges = region_edges(rows, tiles), region_edges(columns, tiles)
    height, width = window or (rows, columns)
    pieces = [
        (row, column, (slice(row, row + height), slice(column, column + width)))
        for row in range(0, rows, height)
        for column in range(0, columns, width)
    ]
    counts = sum(
        count_regions(rgb[(slice(None), *piece)], valid[piece], edges, row, column) for row, column, piece in pieces
    )
    tables = equalising_tables(counts, edges, clip_limit)
    result = np.empty_like(rgb)
    for row, column, piece in pieces:
        part = rgb[(slice(None), *piece)].copy()
        equalise(part, tables, edges, row, column)
        result[(slice(None), *piece)] = part
    return result


def random_picture(shape=(90, 70), seed=3):
    return np.random.default_rng(seed).random((3, *shape)).astype(np.float32)


@pytest.mark.parametrize(("clip_limit", "mean", "nearly_all"), [(0.01, 1.3, 6), (0.03, 3.5, 12)])
def test_agrees_with_scikit_image(clip_limit, mean, nearly_all):
    assert clip_limit in CLIP_LIMITS
    picture = true_colour()
    expected = np.load(REFERENCE)[f"clip_{clip_limit:g}"].astype(float)
    found = equalised(picture / np.float32(255), clip_limit=clip_limit)[:, ::STEP, ::STEP]
    apart = np.abs(255 * found - expected)
    # It gives all values of a bin that of its upper end, half a bin above what they have here: with a limit of 0.03
    # that may be 0.03 * 256 / 2 = 3.8 grey levels. The equalisation itself changes far more.
    assert apart.mean() < mean
    assert np.percentile(apart, 99) < nearly_all
    assert np.abs(picture[:, ::STEP, ::STEP] - expected).mean() > 8 * apart.mean()


@pytest.mark.parametrize("window", [(7, 11), (90, 1), (1, 70), (32, 64)])
def test_windows_change_no_pixel(window):
    picture = random_picture()
    valid = np.random.default_rng(4).random((90, 70)) > 0.3
    assert np.array_equal(equalised(picture, valid), equalised(picture, valid, window=window))


def test_hue_and_saturation_stay():
    picture = random_picture() * 0.9 + 0.05
    result = equalised(picture)
    assert np.allclose(picture / picture.max(axis=0), result / result.max(axis=0), atol=1e-5)


def test_order_of_values_stays_within_one_region():
    picture = random_picture()
    value, changed = picture.max(axis=0).ravel(), equalised(picture, tiles=1).max(axis=0).ravel()
    assert np.diff(changed[np.argsort(value)]).min() > -1e-6


def test_unlimited_equalisation_makes_values_even():
    dark = random_picture((200, 200)) ** 4
    value = equalised(dark, clip_limit=1, tiles=1).max(axis=0)
    counts = np.histogram(value, 10, (0, 1))[0]
    assert counts.min() > 0.85 * counts.mean() and counts.max() < 1.15 * counts.mean()


def test_lowest_limit_changes_nothing():
    picture = random_picture()
    assert np.allclose(equalised(picture, clip_limit=1 / BINS), picture, atol=1.5 / LEVELS)


def test_black_becomes_grey_not_undefined():
    picture = np.zeros((3, 16, 16), np.float32)
    picture[:, :, 8:] = 0.5
    result = equalised(picture)
    assert np.isfinite(result).all()
    assert np.array_equal(result[0], result[1]) and np.array_equal(result[0], result[2])


def test_invalid_pixels_do_not_count():
    picture = random_picture((64, 64))
    valid = np.ones((64, 64), bool)
    valid[:20, :25] = False
    other = picture.copy()
    other[:, :20, :25] = 0.99
    assert np.array_equal(equalised(picture, valid)[:, valid], equalised(other, valid)[:, valid])


def test_a_region_without_pixels_is_equalised_like_the_whole():
    edges = region_edges(64, 2), region_edges(64, 2)
    valid = np.ones((64, 64), bool)
    valid[:32, :32] = False
    picture = random_picture((64, 64))
    tables = equalising_tables(count_regions(picture, valid, edges, 0, 0), edges, 0.01)
    whole = region_edges(64, 1), region_edges(64, 1)
    expected = equalising_tables(count_regions(picture, valid, whole, 0, 0), whole, 0.01)
    assert np.allclose(tables[0, 0], expected[0, 0], atol=1e-6)


def test_no_valid_pixel_and_one_pixel():
    picture = random_picture((5, 3))
    assert np.isfinite(equalised(picture, np.zeros((5, 3), bool))).all()
    assert equalised(random_picture((1, 1))).shape == (3, 1, 1)


def test_tables_rise_from_0_to_1_and_no_steeper_than_the_limit():
    shares = np.random.default_rng(2).pareto(0.5, (3, 4, BINS))
    counts = (2000 * shares / shares.sum(axis=2, keepdims=True)).astype(np.int64)
    edges = region_edges(3 * 40, 3), region_edges(4 * 50, 4)
    for limit in (0.005, 0.01, 0.1, 1):
        tables = equalising_tables(counts, edges, limit).astype(np.float64)
        steps = np.diff(tables, axis=2)
        assert steps.min() >= -1e-6
        assert steps.max() <= limit * BINS / LEVELS + 1e-6
        assert tables[..., 0].min() >= 0 and np.allclose(tables[..., -1], 1, atol=limit * BINS / LEVELS + 1e-6)


def test_regions_cover_a_side_once():
    for size in (1, 7, 8, 267, 1000):
        edges = region_edges(size, 8)
        assert edges[0] == 0 and edges[-1] == size
        assert len(edges) == min(size, 8) + 1 and np.diff(edges).min() >= 1
