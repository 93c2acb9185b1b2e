"""The cluster as QGIS sees it: a parameter, a setting, and the same map."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from dask_processes import DaskProcesses
from landclass.processing_provider import settings
from landclass.processing_provider.environment import find_engine
from landclass.ui.settings_page import SettingsPage
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingParameterDefinition

FLAG = QgsProcessingParameterDefinition.Flag.FlagAdvanced


@pytest.fixture(autouse=True)
def no_scheduler() -> Iterator[None]:
    yield
    settings.set_scheduler("")


def test_every_algorithm_with_threads_has_a_scheduler(provider: Any) -> None:
    with_threads = [one for one in provider.algorithms() if one.parameterDefinition("THREADS")]
    assert len(with_threads) > 15
    for algorithm in with_threads:
        definition = algorithm.parameterDefinition("SCHEDULER")
        assert definition.flags() & FLAG and definition.help() and definition.defaultValue() is None, algorithm.id()
    fit = provider.algorithm("kmeanssweep").parameterDefinition("FIT")
    assert fit.options() == ["sample", "all_pixels"] and fit.flags() & FLAG


def test_the_setting_is_the_default(provider: Any) -> None:
    page = SettingsPage()
    page.scheduler.setText(" tcp://10.1.1.1:8786 ")
    page.apply()
    assert settings.scheduler() == SettingsPage().scheduler.text() == "tcp://10.1.1.1:8786"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclass:classmask")
    assert algorithm.parameterDefinition("SCHEDULER").defaultValue() == "tcp://10.1.1.1:8786"
    settings.set_scheduler("no address")
    assert settings.scheduler() == ""


@pytest.mark.parametrize(
    ("scheduler", "sentence"),
    [("here", "expected an address such as tcp://"), ("tcp://127.0.0.1:1", "tcp://127.0.0.1:1 cannot be reached")],
)
def test_what_cannot_be_used_is_told(
    provider: Any, large: list[str], tmp_path: Path, scheduler: str, sentence: str
) -> None:
    import processing

    output = tmp_path / "map.tif"
    with pytest.raises(QgsProcessingException, match=sentence):
        processing.run("landclass:stackbands", {"INPUT": large, "SCHEDULER": scheduler, "OUTPUT": str(output)})
    assert not output.exists()


@pytest.fixture(scope="module")
def large(sample: list[str], tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Bands of the sample that are several windows."""
    from osgeo import gdal

    folder = tmp_path_factory.mktemp("large")
    paths = [str(folder / Path(path).name) for path in sample[3:6]]
    for path, source in zip(paths, sample[3:6]):
        gdal.Translate(path, source, width=1200, height=1200)
    return paths


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskProcesses]:
    python = str(find_engine(settings.engine_python()).python)
    if subprocess.run([python, "-c", "import distributed"], capture_output=True).returncode:
        pytest.skip(f"{python} has no Dask; resources/requirements/cluster.txt has it")
    found = DaskProcesses(tmp_path_factory.mktemp("dask"), 2, python)
    yield found
    found.stop()


def test_maps_are_the_same(
    results: Callable[..., dict[str, Any]], large: list[str], tmp_path: Path, dask: DaskProcesses
) -> None:
    given = {"INPUT": large, "K_MIN": 3, "K_MAX": 4, "FIT": "all_pixels"}
    here = results("kmeanssweep", **given, OUTPUT=tmp_path / "here.tif")
    there = results("kmeanssweep", **given, OUTPUT=tmp_path / "there.tif", SCHEDULER=dask.address)
    assert (tmp_path / "here.tif").read_bytes() == (tmp_path / "there.tif").read_bytes()
    assert here["INERTIA"] == there["INERTIA"]
    assert "landclass_engine_" in dask.log() or "Starting established connection" in dask.log(), dask.log()
