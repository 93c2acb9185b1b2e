"""What every algorithm keeps, whichever they are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from landclass.processing_provider.provider import discover
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("numpy", "scipy", "sklearn", "rasterio", "matplotlib", "dask", "tensorflow", "keras", "osgeo.gdal_array")


@pytest.fixture(params=discover(), ids=lambda algorithm: algorithm.ID)
def algorithm(request, provider) -> QgsProcessingAlgorithm:
    found = provider.algorithm(request.param.ID)
    assert found is not None
    return found


def test_every_file_is_an_algorithm() -> None:
    stems = {path.stem for path in (ROOT / "processing_provider" / "algorithms").glob("[!_]*.py")}
    assert {algorithm.JOB for algorithm in discover()} == stems


def test_id_follows_the_file(algorithm) -> None:
    assert algorithm.id() == f"landclass:{algorithm.JOB.replace('_', '')}"
    assert re.fullmatch(r"[a-z]+", algorithm.name())


def test_it_introduces_itself(algorithm) -> None:
    assert algorithm.displayName() and algorithm.shortDescription().endswith(".")
    assert algorithm.group() and algorithm.groupId()
    assert len(algorithm.tags()) >= 4
    assert algorithm.helpUrl().startswith("https://")
    assert not algorithm.icon().isNull() and Path(algorithm.svgIconPath()).is_file()
    assert type(algorithm.createInstance()) is type(algorithm)
    assert algorithm.shortDescription() in algorithm.shortHelpString()


def test_every_parameter_has_a_readable_key_label_and_help(algorithm) -> None:
    definitions = algorithm.parameterDefinitions()
    assert len({definition.name() for definition in definitions}) == len(definitions)
    for definition in definitions:
        assert re.fullmatch(r"[A-Z]+(_[A-Z]+)*", definition.name()), definition.name()
        assert definition.description() and not definition.description().endswith(".")
        assert definition.help().rstrip().endswith("."), f"{definition.name()}: {definition.help()!r}"


def test_enums_are_stored_as_words(algorithm) -> None:
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings() and definition.defaultValue() in definition.options()


def test_every_destination_is_an_output_for_the_modeller(algorithm) -> None:
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingDestinationParameter):
            assert definition.name() in outputs
    assert outputs


def test_what_a_newcomer_sees_first_is_short(algorithm) -> None:
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    shown = [
        definition
        for definition in algorithm.parameterDefinitions()
        if not definition.flags() & advanced and not definition.isDestination()
    ]
    assert 1 <= len(shown) <= 7, [definition.name() for definition in shown]


def test_defaults_pass_its_own_check(algorithm, qgis_processing) -> None:
    from qgis.core import QgsProcessingContext

    for definition in algorithm.parameterDefinitions():
        value = definition.defaultValue()
        if value is not None:
            assert definition.checkValueIsAcceptable(value, QgsProcessingContext()), definition.name()


def test_loading_the_plugin_imports_nothing_heavy_and_is_quick(tmp_path) -> None:
    code = f"""
import importlib.util, sys, time
from qgis.core import QgsApplication
app = QgsApplication([], False); app.initQgis()
known = set(sys.modules)
places = [{str(ROOT)!r}]
init = {str(ROOT / "__init__.py")!r}
spec = importlib.util.spec_from_file_location("landclass", init, submodule_search_locations=places)
module = importlib.util.module_from_spec(spec); sys.modules["landclass"] = module; spec.loader.exec_module(module)
started = time.process_time()
plugin = module.classFactory(None)
plugin.initProcessing()
print("SECONDS", time.process_time() - started)
print("HEAVY", sorted(set({HEAVY!r}) & (set(sys.modules) - known)))
print("COUNT", len(QgsApplication.processingRegistry().providerById("landclass").algorithms()))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert "HEAVY []" in done.stdout, done.stdout + done.stderr
    models = len(list((ROOT / "resources" / "models").glob("*.model3")))
    assert models and f"COUNT {len(discover()) + models}" in done.stdout
