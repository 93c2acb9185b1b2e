"""Charts that paint themselves: what they hand out, what they say, what is seen in both themes. They need Qt alone."""

from __future__ import annotations

import pytest
from landclass.ui.charts import (
    Bar,
    BarList,
    HeatMap,
    LineChart,
    Series,
    Sparkline,
    nice_ticks,
    readable_on,
    short_number,
)
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BLUE, RED = "#2f86c9", "#d9603b"


def painted(widget, ratio: float = 1.0) -> QImage:
    """Paint a widget as on a screen of so many pixels a point."""
    image = QImage(round(widget.width() * ratio), round(widget.height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(widget.palette().color(QPalette.ColorRole.Window))
    painter = QPainter(image)
    widget.render(painter)
    painter.end()
    return image


def count(image: QImage, colour: str) -> int:
    """Count the pixels of very nearly a colour."""
    wanted = QColor(colour).getRgb()[:3]
    return sum(
        max(abs(a - b) for a, b in zip(QColor(image.pixel(x, y)).getRgb()[:3], wanted)) <= 6
        for x in range(image.width())
        for y in range(image.height())
    )


def click(widget, place: QPointF) -> None:
    QTest.mouseClick(widget, LEFT, NONE, QPoint(round(place.x()), round(place.y())))


@pytest.fixture
def lines(qapp):
    chart = LineChart("Inertia", "k")
    chart.resize(300, 140)
    chart.set_series([Series("Inertia", [3, 4, 5, 6], [900.0, 400.0, None, 100.0], BLUE)])
    return chart


def test_raw_values_are_told_where_there_are_some(qapp) -> None:
    chart = LineChart("Loss", "epoch")
    chart.set_series(
        [Series("Training", [1, 2], [0.9, 0.5], BLUE, faint=True), Series("Training", [1, 2], [0.9, 0.7], BLUE)]
    )
    assert chart.value_text(2) == "epoch = 2: Training 0.5"


def heard(signal) -> list:
    found: list = []
    signal.connect(lambda *values: found.append(values if len(values) > 1 else values[0]))
    return found


@pytest.mark.parametrize(
    ("value", "text"), [(0.5123, "0.512"), (999, "999"), (12345, "12.3 k"), (-2.5e6, "-2.5 M"), (7e9, "7 G"), (0, "0")]
)
def test_numbers_are_short(value, text) -> None:
    assert short_number(value) == text


def test_ticks_are_round() -> None:
    assert nice_ticks(0, 1) == [0, 0.5, 1]
    assert nice_ticks(12, 88) == [50]
    assert nice_ticks(3, 3) == [3] and nice_ticks(float("nan"), 1) != []


def test_a_click_picks_the_nearest_x_that_has_a_value(lines) -> None:
    picked = heard(lines.picked)
    click(lines, lines.place_of(4, 400) + QPointF(6, 30))
    click(lines, lines.place_of(5, 400) + QPointF(9, 0))  # 5 has none
    click(lines, QPointF(2, 70))  # on the axis: near the first
    assert picked == [4, 6, 3]


def test_arrow_keys_walk_along_the_curve_and_stop_at_its_ends(lines) -> None:
    picked = heard(lines.picked)
    lines.picked.connect(lines.set_current)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(lines, key)
    assert picked == [3, 4, 6, 6, 4]


def test_what_a_screen_reader_hears(lines) -> None:
    lines.set_mark(4, "k = 4: the curve bends most here.")
    lines.set_current(6)
    assert lines.accessibleName() == "Inertia"
    assert lines.accessibleDescription() == "k = 6: 100. k = 4: the curve bends most here"
    lines.set_series([Series("train", [1], [0.25], BLUE), Series("validation", [1], [0.5], RED)])
    assert lines.value_text(1) == "k = 1: train 0.25, validation 0.5"


def test_hover_tells_the_reason_at_the_mark_alone(lines) -> None:
    lines.set_mark(4, "It bends.")
    for x, says in ((4, "It bends."), (6, "")):
        place = lines.place_of(x, 300)
        QTest.mouseMove(lines, QPoint(round(place.x()), round(place.y())))
        lines._hover(lines._x_at(place))
        assert lines.toolTip() == says
    lines._hover(None)
    assert lines._hovered is None


def test_a_gap_is_no_line(lines) -> None:
    image = painted(lines)
    between = lines.place_of(5, 250)
    column = [QColor(image.pixel(round(between.x()), y)).name() for y in range(30, 115)]
    assert BLUE not in column
    across = lines.place_of(3.5, 650)
    assert any(QColor(image.pixel(round(across.x()), round(across.y()) + at)).name() == BLUE for at in (-1, 0, 1))


def test_raw_values_are_fainter_than_smoothed_ones(qapp) -> None:
    chart = LineChart("Loss", "epoch")
    chart.resize(300, 140)
    xs = list(range(100))
    chart.set_series([Series("train", xs, [1.0] * 100, RED, faint=True)])
    faint = count(painted(chart), RED)
    chart.set_series([Series("train", xs, [1.0] * 100, RED)])
    assert faint == 0 and count(painted(chart), RED) > 200


@pytest.mark.parametrize("values", [[], [None, None], [5.0, 5.0], [0.0, 0.0], [float("nan"), 1.0], [1e300, -1e300]])
def test_odd_values_are_painted_too(qapp, values) -> None:
    chart = LineChart("Odd", "k")
    chart.resize(200, 100)
    chart.set_series([Series("Odd", range(len(values)), values, BLUE)])
    chart.set_current(0)
    painted(chart)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    chart.resize(3, 2)
    painted(chart)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize(("window", "text"), [("#ffffff", "#000000"), ("#2b2b2b", "#eeeeee")])
def test_text_and_curves_are_seen_in_both_themes(lines, window, text, ratio) -> None:
    palette = QPalette(lines.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    lines.setPalette(palette)
    image = painted(lines, ratio)
    assert image.width() == 300 * ratio
    assert count(image, BLUE) > 100 * ratio and count(image, text) > 2 * ratio
    assert QColor(image.pixel(2, image.height() - 3)).name() == window


@pytest.mark.parametrize(("ground", "text"), [("#323232", "#aaaaaa"), ("#e8e8e8", "#102030")])
def test_text_is_seen_in_themes_that_are_style_sheets(lines, ground, text) -> None:
    """Those of QGIS take the ground and the colour of text away from plain widgets; dialogs and docks have both."""
    dialog, between = QDialog(), QWidget()
    dialog.setStyleSheet(f"QWidget {{background: transparent}} QDialog {{color: {text}; background-color: {ground}}}")
    for parent, child in ((dialog, between), (between, lines)):
        QVBoxLayout(parent).addWidget(child)
    heat = HeatMap("Confusion", "reference", "map")
    heat.set_cells(["a", "b"], ["a", "b"], [[1.0, 0.0], [0.0, 1.0]], [["1", ""], ["", "1"]])
    between.layout().addWidget(heat)
    dialog.resize(300, 400)
    dialog.show()
    assert lines.text_colour().name() == text
    image = painted(dialog)
    assert count(image, text) > 5 and count(image, ground) > 1000
    assert QColor(image.pixel(heat.mapTo(dialog, heat.cell_rect(0, 1).center().toPoint()))).name() == ground
    lines.setParent(None)


def test_curves_are_looked_through_once_however_many_there_are(qapp, monkeypatch) -> None:
    chart, asked, own = LineChart("Spectra", "band"), [], LineChart._y_range
    chart.resize(300, 140)
    monkeypatch.setattr(LineChart, "_y_range", lambda one: asked.append(one) or own(one))
    chart.set_series([Series(f"Kind {at}", [1, 2], [at, at + 1.0], BLUE) for at in range(300)])
    painted(chart)
    assert len(asked) == 1


def test_bars_are_as_long_as_their_values(qapp) -> None:
    bars = BarList("Scores")
    bars.set_bars([Bar("Water", 1.0, BLUE, "1.00"), Bar("City", 0.5, RED, "0.50")])
    bars.resize(320, bars.sizeHint().height())
    image = painted(bars)
    rows = [image.copy(0, row * bars._row_height(), image.width(), bars._row_height()) for row in range(2)]
    longer, shorter = count(rows[0], BLUE), count(rows[1], RED)
    assert 1.9 < longer / shorter < 2.1
    picked = heard(bars.picked)
    click(bars, QPointF(30, 1.5 * bars._row_height()))
    bars.set_current(1)
    QTest.keyClick(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Up)
    assert picked == [1, 1, 0] and bars.accessibleDescription() == "City 0.50"


@pytest.fixture
def heat(qapp):
    chart = HeatMap("Confusion matrix", "reference", "map")
    chart.resize(300, 160)
    chart.set_cells(
        ["Water", "City"], ["Water", "City", "Field"], [[1, 0, 0], [0.5, 0, 1]], [["9", "0", "0"], ["4", "0", "8"]]
    )
    return chart


def test_a_cell_is_handed_out_as_row_and_column(heat) -> None:
    picked = heard(heat.picked)
    click(heat, heat.cell_rect(1, 2).center())
    click(heat, QPointF(3, 3))  # the corner
    QTest.keyClick(heat, Qt.Key.Key_Left)
    QTest.keyClick(heat, Qt.Key.Key_Up)
    QTest.keyClick(heat, Qt.Key.Key_Up)
    QTest.keyClick(heat, Qt.Key.Key_Return)
    assert picked == [(1, 2), (0, 1)]
    assert heat.accessibleDescription() == "reference Water, map City: 0"


def test_cells_are_shaded_and_their_text_can_be_read(heat) -> None:
    image = painted(heat)

    def shade(row, column):
        place = heat.cell_rect(row, column).topLeft() + QPointF(4, 4)
        return QColor(image.pixel(round(place.x()), round(place.y())))

    assert shade(0, 0).name() == BLUE and shade(1, 2).name() == BLUE
    assert shade(1, 1) == heat.palette().color(QPalette.ColorRole.Base)
    assert shade(1, 1).lightness() > shade(1, 0).lightness() > shade(0, 0).lightness()
    heat.set_cells([], [], [], [])
    painted(heat)
    QTest.keyClick(heat, Qt.Key.Key_Return)


def test_numbers_can_be_read_on_every_colour() -> None:
    def luminance(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    for number in range(0, 0xFFFFFF, 9973):
        colour = QColor(number >> 16, number >> 8 & 255, number & 255)
        bright, dark = sorted((luminance(colour), luminance(readable_on(colour))), reverse=True)
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, colour.name()


def test_a_sparkline_says_its_values(qapp) -> None:
    line = Sparkline([1000.0, 3000.0, 2000.0], BLUE, ["B2", "B3", "B4"])
    line.resize(80, 20)
    assert count(painted(line), BLUE) > 20
    assert line.toolTip() == line.accessibleName() == "B2 1 k, B3 3 k, B4 2 k"
    for values in ([], [1.0], [2.0, 2.0]):
        painted(Sparkline(values, BLUE))
