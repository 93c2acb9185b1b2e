from __future__ import annotations

import hashlib
import json
import pickle
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from scenes import Record, read_raster, turned, write_raster

from engine.core.spectral_indices import LONGEST, Formula, compute_indices
from engine.errors import Cancelled, InputError, MissingPackageError
from engine.jobs.index_catalogue import Catalogue
from engine.jobs.kmeans_sweep import run as sweep
from engine.jobs.spectral_indices import _Work, run
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.options.spectral_indices import SENSORS, SpectralIndicesOptions
from engine.progress import Progress
from engine.raster.sources import Band

NAN = np.nan


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.read()


def value(text: str, **values: float) -> float:
    out = np.empty((1, 1, 1), np.float32)
    bands = {name: np.full((1, 1), number, np.float32) for name, number in values.items()}
    compute_indices([Formula.parse(text)], bands, {}, out)
    return float(out[0, 0, 0])


def indices(output: Path, *inputs: str, record: Record | None = None, **options) -> np.ndarray:
    result = run(SpectralIndicesOptions(inputs=inputs, output=str(output), **options), record or Record())
    assert result.outputs["OUTPUT"] == str(output)
    return read_raster(output)


def scene(folder: Path, dtype: str = "float32", **bands) -> list[str]:
    """Write one-band files of rows of numbers, such as ``B4=[[1, 2]]``, of a Landsat 8 scene without a nodata value."""
    return [write_raster(folder / f"LC08_X_{name}.TIF", np.array(rows, dtype)) for name, rows in bands.items()]


def described(folder: Path, *names: str) -> str:
    """Write a raster whose bands have these descriptions; that of the first holds 1, the next 2 and so on."""
    cube = np.arange(1, len(names) + 1, dtype="uint8")[:, None, None] * np.ones((1, 2, 2), "uint8")
    return write_raster(folder / "stack.tif", cube, names=names)


def named(*names: str, sensor: str | None = None) -> list[Band]:
    return [Band("x.tif", at, name, "uint8", None, sensor) for at, name in enumerate(names, start=1)]


# Formulas


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(N - R) / (N + R)", 0.6),
        ("-N ** 2", -64),
        ("2 ** 3 ** 2", 512),
        ("+N - -R * 2", 12),
        ("1e1 / 4", 2.5),
        ("N ** 0.5 * R ** 0.5", 4),
        ("kNR", np.exp(-18)),
    ],
)
def test_formulas_are_worked_out_as_written(text, expected):
    assert Formula.parse(text).evaluate({"N": 8.0, "R": 2.0, "sigma": 1.0}) == pytest.approx(expected)


@pytest.mark.parametrize(
    "text",
    ["N / (R - R)", "1 / (1 / (N - N))", "0 / (N - N)", "(R - N) ** 0.5", "0 ** -1 * N", "10 ** 400 * N", "N ** 1e9"],
)
def test_where_a_formula_has_no_result_there_is_none(text, recwarn):
    assert np.isnan(value(text, N=8, R=2)) and not recwarn.list


@pytest.mark.parametrize(
    "text",
    [
        *("__import__('os').getcwd()", "N.real", "N[0]", "N if R else 1", "[N]", "N < R", "lambda: N", "N @ R"),
        *("N // R", "N % R", "'N'", "True", "1j", "~N", "not N", "(N := 1)", "N R", "f(N)", "N\0", "", "N, R", "=N"),
        *("(" * 900 + "N" + ")" * 90, "-" * (LONGEST - 1) + "N", "N + " * LONGEST + "N", "1" + "0" * 400 + " * N"),
    ],
)
def test_nothing_but_arithmetic_is_a_formula(text):
    try:
        formula = Formula.parse(text)
    except InputError as error:
        assert "such as (N - R) / (N + R)" in str(error)
    else:
        assert set(text) == {"-", "N"} and formula.names == ("N",)


def test_what_a_scale_changes(catalogue):
    unscaled = ("NDVI", "NDWI", "SR", "VARI")
    scaled = ("SAVI", "EVI", "DVI", "kNDVI", "BAI")
    found = [index.formula.ignores_scale({"L": 1, "g": 2.5, "C1": 6, "C2": 7.5, "sigma": 0.5})
             for index in map(catalogue.index, unscaled + scaled)]  # fmt: skip
    assert found == [True] * 4 + [False] * 5


# The catalogue


def test_every_index_says_what_its_package_says(catalogue):
    spyndex = pytest.importorskip("spyndex")
    generator = np.random.default_rng(3)
    bands = {letter: generator.uniform(0.05, 0.9, (1, 40)).astype("float32") for letter in catalogue.letters}
    constants = {
        name: record["default"] or 0.7 + 0.1 * at for at, (name, record) in enumerate(catalogue.constants.items())
    }
    given = {**{name: band.astype(float) for name, band in bands.items()}, **constants}
    for kernel in ("NN", "NR", "NB", "NL", "GG", "GR", "GB"):
        first, second = (given[letter] for letter in kernel)
        given[f"k{kernel}"] = np.exp(-((first - second) ** 2) / (2 * constants["sigma"] ** 2))
    names = list(catalogue.records)
    assert len(names) > 250
    out = np.empty((len(names), 1, 40), np.float32)
    compute_indices([catalogue.index(name).formula for name in names], bands, constants, out)
    for name, found in zip(names, out):
        with np.errstate(all="ignore"):
            expected = spyndex.computeIndex(name, {band: given[band] for band in catalogue.records[name]["bands"]})
        np.testing.assert_allclose(found, np.where(np.isfinite(expected), expected, NAN), rtol=1e-6, err_msg=name)


def test_names_in_any_case_and_those_spelt_alike(catalogue):
    assert [index.name for index in catalogue.chosen("ndvi; NDWI\nNDVI,, kndvi")] == ["NDVI", "NDWI", "kNDVI"]
    assert [catalogue.index(name).name for name in ("BAI", "BaI", "bai")] == ["BAI", "BaI", "BAI"]
    with pytest.raises(InputError, match=r"no index 'NDVX' in the catalogue; spelt alike are NDVI"):
        catalogue.index("NDVX")
    with pytest.raises(InputError, match=r"no index '\?' in the catalogue; see the manual"):
        catalogue.index("?")


def test_formulas_of_ones_own(catalogue):
    mine, ndvi = catalogue.chosen("WET = (G - S1) / (G + L), NDVI")
    assert (mine.name, mine.title, mine.formula.names) == ("WET", "", ("G", "S1", "L")) and ndvi.title
    for text, words in (
        ("MINE = N / X", r"The formula of MINE holds X; expected letters of bands \(A \(coastal\), B \(blue\)"),
        ("MINE = 1 + L", "MINE holds no band"),
        ("MINE = N, MINE = R", "Two indices are called MINE"),
        ("MINE = N +", "is not understood"),
        ("MY INDEX = N", "no index 'MY INDEX = N'"),
    ):
        with pytest.raises(InputError, match=words):
            catalogue.chosen(text)


def test_without_the_package_a_sentence_says_so(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingPackageError, match="spyndex, is not installed"):
        Catalogue.read()


# Which band is which


@pytest.mark.parametrize(
    ("sensor", "names", "expected"),
    [
        ("landsat5", "B1 B2 B3 B4 B5 B6 B7", {"B": 0, "G": 1, "R": 2, "N": 3, "S1": 4, "T": 5, "S2": 6}),
        ("landsat8", "B2 B3 B4 B5 B6 B7 B10",
         {"B": 0, "G": 1, "R": 2, "N": 3, "N2": 3, "S1": 4, "S2": 5, "T": 6, "T1": 6}),
        ("sentinel2", "B2 B3 B4 B8 B8A B11 B12 B5",
         {"B": 0, "G": 1, "R": 2, "N": 3, "N2": 4, "S1": 5, "S2": 6, "RE1": 7}),
        ("modis", "B1 B2 B3 B4", {"R": 0, "N": 1, "N2": 1, "B": 2, "G": 3}),
        ("worldview3", "B7 B5", {"N": 0, "R": 1}),
        ("landsat8", "B4_20200101 B5_20200101", {"R": 0, "N": 1, "N2": 1}),
        (None, "blue green red nir swir1 swir2 rededge1", dict(zip(("B", "G", "R", "N", "S1", "S2", "RE1"), range(7)))),
        (None, "red nir08 swir16 swir22 lwir11", {"R": 0, "N": 1, "N2": 1, "S1": 2, "S2": 3, "T": 4, "T1": 4}),
        (None, "R N S1 VV", {"R": 0, "N": 1, "S1": 2, "VV": 3}),
        (None, "Red (665 nm)|Near-Infrared (NIR)|VV|Blue_20200101", {"R": 0, "N": 1, "VV": 2, "B": 3}),
        (None, "B4 B5 elevation", {}),
    ],
)  # fmt: skip
def test_bands_are_matched_by_sensor_or_name(catalogue, sensor, names, expected):
    bands = named(*names.split("|" if "|" in names else " "), sensor=sensor)
    found = catalogue.match(bands, "automatic", "")
    assert {letter: matches[0].place for letter, matches in found.items()} == expected
    if sensor:
        unknown = catalogue.match([replace(band, sensor=None) for band in bands], sensor, "")
        assert {letter: matches[0].place for letter, matches in unknown.items()} == expected


def test_every_sensor_has_red_and_near_infrared(catalogue):
    for sensor in SENSORS[1:]:
        found = catalogue.match(named(*(f"B{number}" for number in range(1, 13))), sensor, "")
        assert {"B", "G", "R", "N"} <= set(found), sensor


def test_bands_by_hand_come_before_what_is_known(catalogue):
    bands = named("B4", "B5", "extra", sensor="landsat8")
    found = catalogue.match(bands, "automatic", "N=EXTRA; G = 2")
    assert {letter: matches[0].place for letter, matches in found.items()} == {"R": 0, "N": 2, "N2": 1, "G": 1}
    assert [match.place for match in catalogue.match(named("red", "B4"), "landsat8", "")["R"]] == [1]
    for text, words in (
        ("X=B4", "no letter X for a band; expected one of A"),
        ("N=B9", "no band B9 for N; expected one of 1 B4, 2 B5, 3 extra"),
        ("N=0", "no band 0 for N"),
        ("N", "'N' among the bands is not understood; expected entries such as N=B5"),
        ("N=1, N=2", "'N=2' among the bands gives it twice"),
    ):
        with pytest.raises(InputError, match=words):
            catalogue.match(bands, "automatic", text)


# Files


def test_indices_by_hand(tmp_path):
    inputs = scene(tmp_path, B3=[[2, 3, 0]], B4=[[1, 0, 4]], B5=[[3, 0, 4]], B6=[[5, 1, 12]])
    record = Record()
    cube = indices(tmp_path / "i.tif", *inputs, record=record)
    expected = [[0.5, NAN, 0], [-0.2, 1, -1], [0.25, 1, 0.5]]
    np.testing.assert_allclose(cube[:, 0], expected, rtol=1e-6)
    with rasterio.open(tmp_path / "i.tif") as dataset:
        assert dataset.descriptions == ("NDVI", "NDWI", "NDBI") and dataset.dtypes == ("float32",) * 3
        assert np.isnan(dataset.nodata) and dataset.tags(1) == {"LANDCLASS_FORMULA": "(N - R)/(N + R)"}
        assert dataset.tags()["LANDCLASS_ALGORITHM"] == "landclass:spectralindices"
        assert json.loads(dataset.tags()["LANDCLASS_PARAMETERS"])["indices"] == "NDVI, NDWI, NDBI"
    told = record.messages()
    assert (
        "Bands of the formulas: N = B5 (landsat8), R = B4 (landsat8), G = B3 (landsat8), S1 = B6 (landsat8)."
    ) in told
    assert "Pixels without NDVI, whose formula divides by zero or has no result there: 1." in told
    assert record.fractions[-1] == 1


def test_bands_of_the_input_come_first(tmp_path):
    inputs = scene(tmp_path, B1=[[7, NAN]], B4=[[1, 2]], B5=[[3, 6]])
    cube = indices(tmp_path / "i.tif", *inputs, indices="NDVI", append=True)
    np.testing.assert_allclose(cube[:, 0], [[7, NAN], [1, 2], [3, 6], [0.5, 0.5]])
    with rasterio.open(tmp_path / "i.tif") as dataset:
        assert dataset.descriptions == ("B1", "B4", "B5", "NDVI")
        assert dataset.tags(2)["LANDCLASS_SENSOR"] == "landsat8"
    again = indices(tmp_path / "j.tif", str(tmp_path / "i.tif"), indices="DVI", append=True)
    np.testing.assert_allclose(again[-1, 0], [2, 4])
    with pytest.raises(InputError, match="has bands called NDVI already"):
        indices(tmp_path / "k.tif", str(tmp_path / "i.tif"), indices="NDVI", append=True)


def test_bands_that_no_formula_needs_do_not_count(tmp_path):
    inputs, record = scene(tmp_path, B1=[[7, NAN]], B4=[[1, 2]], B5=[[3, 6]]), Record()
    np.testing.assert_allclose(indices(tmp_path / "i.tif", *inputs, indices="NDVI", record=record), [[[0.5, 0.5]]])
    assert record.messages()[-1] == "2 of 2 pixels (100.0 %) are usable in every band."


def test_a_pixel_lacks_the_indices_of_the_bands_it_lacks(tmp_path):
    four = write_raster(tmp_path / "LC08_B4.TIF", np.array([[0, 10, 10]], "uint16"), nodata=0)
    five = write_raster(tmp_path / "LC08_B5.TIF", np.array([[30, 30, 30]], "uint16"))
    three = write_raster(tmp_path / "LC08_B3.TIF", np.array([[90, 90, -1]], "int16"), nodata=-1)
    record = Record()
    cube = indices(tmp_path / "i.tif", three, four, five, indices="NDVI, NDWI", record=record)
    np.testing.assert_allclose(cube[:, 0], [[NAN, 0.5, 0.5], [0.5, 0.5, NAN]])
    assert not any("divides by zero" in message for message in record.messages())
    mask = write_raster(tmp_path / "mask.tif", np.array([[0, 1, 0]], "uint8"))
    cube = indices(tmp_path / "i.tif", four, five, indices="NDVI", append=True, mask=mask)
    np.testing.assert_allclose(cube[:, 0], [[NAN, NAN, 10], [30, NAN, 30], [NAN, NAN, 0.5]])


def test_an_index_without_a_value_anywhere_is_told(tmp_path):
    inputs, record = scene(tmp_path, B3=[[1, 2]], B4=[[0, 0]], B5=[[0, 0]]), Record()
    cube = indices(tmp_path / "i.tif", *inputs, indices="NDVI, NDWI", append=True, record=record)
    np.testing.assert_array_equal(np.isnan(cube).all(axis=(1, 2)), [False, False, False, True, False])
    (told,) = record.messages("warning")
    assert told.startswith("Not one pixel of NDVI has a value. Check that")


def test_scale_and_constants(tmp_path):
    inputs = scene(tmp_path, "uint16", B4=[[10000]], B5=[[18000]])
    record = Record()
    settings = {"scale": 0.00005, "offset": -0.2, "record": record}
    # Reflectance 0.3 and 0.7: 1.5 * 0.4 / 1.5, and 2 * 0.4 / 2
    assert indices(tmp_path / "i.tif", *inputs, indices="SAVI", constants="L=0.5", **settings)[0] == pytest.approx(0.4)
    assert indices(tmp_path / "i.tif", *inputs, indices="SAVI", **settings)[0] == pytest.approx(0.4)
    assert "Constants: L = 0.5." in record.messages() and "Constants: L = 1." in record.messages()
    assert record.messages("warning") == []
    line = 0.3 + (0.7 - 0.3) * (865 - 655) / (1610 - 655)
    found = indices(tmp_path / "i.tif", *inputs, indices="FAI", bands="S1=B5", constants="lambdaS1=1610", **settings)
    assert found[0] == pytest.approx(0.7 - line, rel=1e-5)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"indices": "SAVI", "constants": "l=0.5"}, "no constant l; expected some of C1, C2, L"),
        ({"indices": "SAVI", "constants": "L=half"}, "The constant L is 'half'; expected a number"),
        ({"indices": "SAVI", "constants": "L=nan"}, "The constant L is 'nan'"),
        ({"indices": "NDVI", "constants": "L=1"}, "No formula holds the constant L"),
        ({"indices": "NIRvP"}, r"constant PAR \(Photosynthetically Active Radiation\) is needed"),
        ({"indices": "NDVI, NDBI, EVI"},
         r"NDBI, EVI cannot be computed: no band is known to be S1 \(swir16\), B \(blue\); the bands are B4, B5"),
        ({"indices": " , "}, r"No index was named. From the bands B4, B5 these \d+ can be computed: .*NDVI"),
        ({"indices": "NDVI", "bands": "N=B8"}, "no band B8 for N"),
        ({"indices": "NDVI", "sensor": "sentinel2"}, r"known to be N \(nir\)"),
    ],
)  # fmt: skip
def test_what_is_missing_is_said(tmp_path, options, words):
    with pytest.raises(InputError, match=words):
        indices(tmp_path / "i.tif", *scene(tmp_path, B4=[[1]], B5=[[3]]), **options)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["LC08_X_B4.TIF", "LC08_X_B5.TIF"]


def test_two_bands_for_a_letter_are_told(tmp_path):
    stack = described(tmp_path, "red", "nir", "Red (other date)")
    record = Record()
    found = indices(tmp_path / "i.tif", stack, indices="NDVI", record=record)
    assert found[0, 0, 0] == pytest.approx(1 / 3)
    assert record.messages("warning")[0] == (
        "R may be red, Red (other date); red is used. Say which it is, such as R=Red (other date)."
    )
    assert indices(tmp_path / "i.tif", stack, indices="NDVI", bands="R=3")[0, 0, 0] == pytest.approx(-0.2)


def test_raw_numbers_are_told_where_they_matter(tmp_path):
    inputs = scene(tmp_path, "uint16", B4=[[9000, 9000]], B5=[[17000, 17000]])
    for names, words in (("NDVI, EVI2", "EVI2 mean something for reflectance alone"), ("NDVI", "they feel an offset")):
        record = Record()
        indices(tmp_path / "i.tif", *inputs, indices=names, record=record)
        (told,) = record.messages("warning")
        assert told.startswith("The bands hold 13,000 on average") and words in told
    record = Record()
    indices(tmp_path / "i.tif", *scene(tmp_path / "f", B4=[[NAN]], B5=[[5000]]), indices="NDVI", record=record)
    assert record.messages("warning")[1].startswith("The bands hold 5,000 on average")
    record = Record()
    indices(tmp_path / "i.tif", described(tmp_path, "red", "nir", "nothing"), indices="NDVI", record=record)
    indices(tmp_path / "i.tif", *inputs, indices="EVI2", scale=0.0000275, offset=-0.2, record=record)
    assert record.messages("warning") == []


def test_negative_reflectance_is_told_where_it_makes_ratios_explode(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[0.1]], [[-0.09]]]), names=("red", "nir"))
    record = Record()
    assert indices(tmp_path / "i.tif", path, indices="NDVI, DVI", record=record)[0] == pytest.approx(-19, rel=1e-5)
    assert record.messages("warning") == [
        "About 50 % of the values are negative, as reflectance of dark water may come out. Ratios of such values, as "
        "in NDVI, may be of any size."
    ]
    record = Record()
    indices(tmp_path / "i.tif", path, indices="DVI", record=record)
    assert record.messages("warning") == []


def test_threads_and_memory_do_not_change_a_byte(tmp_path):
    generator, tile = np.random.default_rng(1), np.ones((53, 53), "uint16")
    inputs = [
        write_raster(
            tmp_path / f"LC08_B{n}.TIF", np.kron(generator.integers(0, 30, (10, 20), "uint16"), tile), nodata=0
        )
        for n in range(2, 8)
    ]
    # With the bands of the input more than 64 bytes a pixel, where outputs have smaller tiles.
    names = "NDVI, EVI, NDBI, NBR, MNDWI, SAVI, GNDVI, NDSI, BAI, VARI, MSI, SR"
    digests = set()
    for threads, memory in ((1, 64), (2, 512), (5, 64)):
        indices(tmp_path / "i.tif", *inputs, indices=names, append=True, threads=threads, memory_mb=memory)
        digests.add(hashlib.sha256((tmp_path / "i.tif").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_work_goes_to_other_processes():
    work = _Work((Formula.parse("(N - R) / (N + kNR)"),), {"N": 0, "R": 1}, {"sigma": 0.5}, True)
    assert pickle.loads(pickle.dumps(work)) == work


def test_indices_are_clustered_like_bands(tmp_path, sample):
    stack = tmp_path / "i.tif"
    indices(stack, *sample, indices="NDVI, MNDWI", append=True, scale=0.0000275, offset=-0.2)
    options = {"inputs": (str(stack),), "k_min": 3, "k_max": 3, "restarts": 1, "report": str(tmp_path / "r.html")}
    record = Record()
    sweep(KMeansSweepOptions(output=str(tmp_path / "map.tif"), **options), record)
    assert "Band 8: NDVI (i.tif, band 8)" in record.messages()
    assert set(np.unique(read_raster(tmp_path / "map.tif"))) == {1, 2, 3}
    assert "MNDWI" in (tmp_path / "r.html").read_text()


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        (np.full((3, 1, 1), 9, "uint8"), {}),
        (np.zeros((3, 20, 30), "int16"), {"nodata": 0}),
        (np.full((3, 2, 2), NAN, "float32"), {}),
        (np.full((3, 2, 2), 4_000_000_000, "uint32"), {}),
        (np.full((3, 9, 9), 9, "uint8"), {"transform": turned(20)}),
        (np.full((3, 9, 9), 9, "uint8"), {"transform": Affine(0.001, 0, -3, 0, -0.001, 54), "crs": "EPSG:4326"}),
        (np.full((3, 9, 9), 9, "float64"), {"crs": None}),
    ],
    ids=["one pixel", "all nodata", "NaN", "large numbers", "turned", "degrees", "no CRS"],
)
def test_odd_rasters_come_through(tmp_path, values, settings):
    path, record = write_raster(tmp_path / "a.tif", values, names=("red", "green", "nir"), **settings), Record()
    cube = indices(tmp_path / "i.tif", path, indices="NDVI, SR", record=record)
    empty = np.isnan(values).any() or not values.any()
    told = [text for text in record.messages("warning") if text.startswith("Not one pixel of NDVI, SR has a value.")]
    assert len(told) == empty
    np.testing.assert_array_equal(cube, np.full((2, *values.shape[1:]), NAN if empty else 0) + [[[0]], [[not empty]]])
    with rasterio.open(tmp_path / "i.tif") as dataset, rasterio.open(path) as given:
        assert dataset.crs == given.crs and dataset.transform.almost_equals(given.transform, 1e-9)


def test_refused_inputs_leave_an_older_output_alone(tmp_path):
    four, five = scene(tmp_path, B4=[[1]], B5=[[3]])
    far = write_raster(tmp_path / "far_B3.tif", np.ones((2, 2), "uint8"), crs="EPSG:32750")
    (tmp_path / "i.tif").write_text("older")
    for inputs, words in (
        ((four, str(tmp_path / "gone.tif")), "does not exist"),
        ((four, five, far), "do not overlap"),
    ):
        with pytest.raises(InputError, match=words):
            indices(tmp_path / "i.tif", *inputs, indices="NDVI")
    with pytest.raises(InputError, match="is one of the inputs"):
        indices(Path(four), four, five, indices="NDVI")
    with pytest.raises(InputError, match="ends in .tif"):
        SpectralIndicesOptions(inputs=("a.tif",), output="i.png")
    assert (tmp_path / "i.tif").read_text() == "older"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_cancel_leaves_nothing_and_an_older_output_alone(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((2, 2000, 2000), 9, "uint8"), names=("red", "nir"))
    (tmp_path / "i.tif").write_text("older")
    stop = threading.Event()

    def send(kind, **values):
        if kind == "progress" and values["fraction"] > 0.3:
            stop.set()

    options = SpectralIndicesOptions(inputs=(path,), output=str(tmp_path / "i.tif"), indices="NDVI", threads=2)
    with pytest.raises(Cancelled):
        run(options, Progress(send, stop))
    assert (tmp_path / "i.tif").read_text() == "older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "i.tif"]


@pytest.mark.real_data
def test_water_has_a_high_mndwi_and_fields_a_high_ndvi(real_data, tmp_path):
    inputs = sorted(map(str, (real_data / "landsat8_liverpool_2020").glob("*_SR_B*.TIF")))
    settings = {"scale": 0.0000275, "offset": -0.2}
    ndvi, mndwi = indices(tmp_path / "i.tif", *inputs, indices="NDVI, MNDWI", **settings)
    near_infrared = read_raster(inputs[4])[0] * 0.0000275 - 0.2
    dark, bright = near_infrared < 0.05, near_infrared > 0.3
    assert dark.sum() > 1000 and bright.sum() > 1000
    assert np.nanmean(mndwi[dark]) > 0.3 > np.nanmean(mndwi[bright]) and np.nanmean(ndvi[bright]) > 0.5
