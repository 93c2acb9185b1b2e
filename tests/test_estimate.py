"""What a run will take: more of everything takes longer, and the constants are of the size that was measured."""

from __future__ import annotations

from dataclasses import replace

import pytest
from landclass.processing_provider import _estimate as estimate

KS = range(3, 11)


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(estimate.os, "cpu_count", lambda: 2)


def test_a_sweep_grows_with_pixels_bands_and_classes() -> None:
    first = estimate.sweep(10**6, 4, KS)
    for more in (estimate.sweep(10**8, 4, KS), estimate.sweep(10**6, 8, KS), estimate.sweep(10**6, 4, range(3, 30))):
        assert more.seconds > first.seconds
    assert estimate.sweep(10**6, 4, range(3, 30)).disk_mb > first.disk_mb
    # 243 Mpx of seven bands took 25.5 s on two cores, and 237 MB
    large = estimate.sweep(15600**2, 7, KS)
    assert 15 < large.seconds < 45 and large.memory_mb == pytest.approx(235)


def test_memory_does_not_grow_with_the_raster() -> None:
    assert estimate.sweep(10**11, 10, KS).memory_mb == estimate.sweep(10**9, 10, KS).memory_mb
    assert estimate.two_dates([10**11] * 2, [7, 7]).memory_mb < 300


def test_two_dates_take_as_long_as_both() -> None:
    one, both = (estimate.two_dates([10**8] * count, [7] * count) for count in (1, 2))
    assert both.seconds == pytest.approx(2 * one.seconds, rel=0.1)


def test_a_backbone_does_not_depend_on_epochs_and_others_do() -> None:
    for network in ("backbone", "scratch", "seed", "unet_small", "unet", "unet_backbone"):
        few, many = (estimate.train(1000, 64, 3, network, epochs) for epochs in (1, 100))
        assert (few.seconds == many.seconds) is (network == "backbone")
        assert few.at_most and estimate.name(10, 64, network).seconds < estimate.name(10**6, 64, network).seconds


def test_the_map_of_tiles_has_the_pixels_of_the_scene() -> None:
    pixels = 10**8
    tiles = estimate.name(pixels / 64**2, 64, "unet", pixels)
    assert tiles.disk_mb == pytest.approx(20, rel=0.02)  # 0.2 MB a megapixel
    assert replace(tiles, disk_mb=0.0) == replace(estimate.name(pixels / 64**2, 64, "unet"), disk_mb=0.0)


def test_one_run_after_the_other() -> None:
    first, second = estimate.Estimate(10, 100, 5, True), estimate.Estimate(3, 400, 1)
    assert first + second == estimate.Estimate(13, 400, 6, True)


@pytest.mark.parametrize(("seen", "seconds"), [(2.0, 20), (0.5, 5), (100.0, 50), (0.001, 2)])
def test_a_preview_corrects_the_seconds_within_bounds(seen: float, seconds: float) -> None:
    given = estimate.Estimate(10, 100, 5)
    assert given.corrected(seen, 1.0) == replace(given, seconds=pytest.approx(seconds))
