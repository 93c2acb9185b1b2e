"""Spectra and class means as they are shown: distances, units, text, the chart and the table. They need Qt alone."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from landclass.ui.class_means import ClassMeans, MeanClass
from landclass.ui.spectra import BandOf, Clicked, MapClass, as_text, axis
from landclass.ui.spectrum_chart import SpectrumChart
from landclass.ui.spectrum_view import SpectrumView
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QShortcut

WATER = MeanClass(1, "Water", "#1f5a99", {"B1": 0.0, "B2": 0.0})
SAND = MeanClass(2, "Sand", "#e3b341", {"B1": 10.0, "B2": 8.0})
MEANS = ClassMeans(("B1", "B2"), (WATER, SAND))


def clicked(number: int = 1, **values) -> Clicked:
    told = {"values": {"B1": 4.0, "B2": 6.0}, "bands": (BandOf("B1"), BandOf("B2")), "slot": number - 1, **values}
    return Clicked(number=number, place=(500015.0, 5899985.0), crs="EPSG:32630", wkt="", **told)


def test_the_nearest_class_by_hand() -> None:
    found, distance = MEANS.nearest({"B1": 4.0, "B2": 3.0})
    assert (found.name, distance) == ("Water", 5.0)
    # In units of 1 and 100, B2 hardly counts: 4 from water, 6 from sand.
    scaled = replace(MEANS, scales=(1.0, 100.0))
    found, distance = scaled.nearest({"B2": 8.0, "B1": 4.0, "B9": 1e9})
    assert found.name == "Water" and distance == pytest.approx(math.hypot(4.0, 0.08))
    # 5.5 in the file is 20 * 5.5 - 100 = 10 in the units of the means.
    moved = replace(MEANS, value_scale=20.0, value_offset=-100.0)
    assert moved.nearest({"B1": 5.5, "B2": 5.4}) == (SAND, pytest.approx(0.0))
    for lacking in ({"B1": 4.0}, {"B1": 4.0, "B2": None}):
        assert MEANS.nearest(lacking) is None


def test_means_of_rows_of_a_table() -> None:
    rows = [(2, "Sand", "B1", 9.0), (1, "Water", "B1", 1.0), (1, "Water", "B2", 2.0), (2, "Sand", "B2", 8.0)]
    means = ClassMeans.of_rows([*rows, (3, "Rock", "B1", 5.0)], {1: "#0000ff"})
    assert means.bands == ("B1", "B2") and [one.name for one in means.classes] == ["Water", "Sand"]  # Rock has no B2
    assert means.classes[0].colour == "#0000ff" and means.classes[1].spectrum == {"B1": 9.0, "B2": 8.0}
    assert ClassMeans.of_rows([], {}) is None


def test_wavelengths_are_the_axis_only_where_every_band_has_one() -> None:
    waves = (BandOf("B1", 560.0), BandOf("B2", 480.0))
    assert axis([clicked(bands=waves)], MEANS) == {"B1": 560.0, "B2": 480.0}
    assert axis([clicked(bands=waves), clicked(2, bands=(BandOf("B3"),))], None) == {"B1": 1.0, "B2": 2.0, "B3": 3.0}
    assert axis([], MEANS) == {"B1": 1.0, "B2": 2.0} and axis([], None) == {}


def test_the_text_of_pixels_boxes_and_means() -> None:
    spectra = [
        clicked(mapped=MapClass(2, "Sand, wet", "#e3b341")),
        clicked(2, lows={"B1": 3.0, "B2": 5.0}, highs={"B1": 5.0, "B2": 7.0}, pixels=4),
    ]
    place = "500015.0,5899985.0,EPSG:32630"
    assert as_text(spectra, MEANS).splitlines() == [
        "spectrum,what,x,y,crs,pixels,map_class,nearest_class,distance,B1,B2",
        f'1,value,{place},1,"Sand, wet",Sand,6.32456,4,6',
        f"2,mean,{place},4,,Sand,6.32456,4,6",
        f"2,lowest,{place},4,,Sand,6.32456,3,5",
        f"2,highest,{place},4,,Sand,6.32456,5,7",
        "Water,class mean,,,,,,,,0,0",
        "Sand,class mean,,,,,,,,10,8",
    ]
    turned = replace(MEANS, value_scale=-1.0, value_offset=10.0)
    lines = as_text(spectra[1:], turned).splitlines()
    assert [line.split(",")[-2:] for line in lines[1:4]] == [["6", "4"], ["5", "3"], ["7", "5"]]
    assert as_text([clicked(values={"B1": None, "B2": 1.5})], None).splitlines()[1].endswith(",,,,,1.5")


def test_the_chart_tells_the_chosen_spectrum_and_bold_classes(qapp) -> None:
    chart = SpectrumChart()
    chart.resize(300, 200)
    chart.set_spectra([clicked(), clicked(2, lows={"B1": 3, "B2": 5}, highs={"B1": 5, "B2": 900.0})], MEANS)
    assert chart._y_range()[1] == 900.0  # a range is not cut off
    chart.set_spectra([clicked(), clicked(2)], MEANS, clicked(), MEANS.classes[1:])
    assert chart.value_text(2.0) == "B2: Sand 8, 1) 6"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    chart.picked.connect(chart.set_current)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "B1: Sand 10, 1) 4"
    chart.set_spectra([], MEANS)
    assert chart.value_text(1.0) == "B1: Water 0, Sand 10"
    waves = (BandOf("B1", 560.0), BandOf("B2", 480.0))
    chart.set_spectra([clicked(bands=waves)], MEANS, clicked(bands=waves))
    assert "nm" in chart.accessibleName() and chart.value_text(480.0) == "B2 (480 nm): 1) 6"
    many = tuple(BandOf(f"a long name {at}") for at in range(100))
    chart.set_spectra([clicked(bands=many, values={band.name: 1.0 for band in many})], None)
    assert len(chart._x_ticks(chart._area())) < 6
    chart.grab()


def test_rows_have_what_was_clicked_and_what_it_is_near_to(qapp) -> None:
    view = SpectrumView()
    view.resize(360, 600)
    view.show()
    removed, cleared = [], []
    view.removed.connect(removed.append)
    view.cleared.connect(lambda: cleared.append(True))
    on_water, with_gap = clicked(mapped=MapClass(1, "Water", "#1f5a99")), clicked(2, values={"B1": None, "B2": 1.0})
    view.show_spectra([on_water, with_gap], MEANS)
    texts = [[view.table.item(row, column).text() for column in range(4)] for row in range(2)]
    assert texts == [["1", "Water", "Sand", "6.32"], ["2", "", "", ""]]
    assert "500015.0, 5899985.0 (EPSG:32630)" in view.table.item(0, 0).toolTip()
    view.table.selectRow(0)
    assert view.chart.value_text(1.0) == "B1: Water 0, Sand 10, 1) 4"  # on the map, and nearest
    assert "Water" in view._legend.text()
    delete = view.table.findChild(QShortcut)  # a key reaches it in the active window alone
    assert delete.key().toString() == "Del"
    delete.activated.emit()
    view._open_menu(view.table.visualItemRect(view.table.item(1, 0)).center())
    menu = view.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert removed == [1, 2]
    view.copy_button.click()
    assert QApplication.clipboard().text() == as_text(view._spectra, MEANS)
    view.clear_button.click()
    assert cleared == [True]
    view.show_spectra([], None)
    assert not view.copy_button.isEnabled() and view._legend.isHidden() and view.table.isColumnHidden(2)
    view.grab()
    view.close()


def test_a_class_of_another_map_is_not_taken_for_one_of_the_means(qapp) -> None:
    view = SpectrumView()
    view.show_spectra([clicked(mapped=MapClass(1, "Class 1", "#ff0000"))], MEANS)
    assert view.chart.value_text(1.0) == "B1: Sand 10, 1) 4"
