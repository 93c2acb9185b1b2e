"""One self-contained HTML page: text, pictures, charts, and nothing fetched from anywhere."""

from __future__ import annotations

import html
import json
import math
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from .. import ROOT, version
from ..phrasebook import page_book, told

WEB = Path(__file__).with_name("web")
CHARTS = ROOT / "resources" / "web" / "echarts.min.js"
# A page may run its own scripts and show its own pictures, and can reach nothing else.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_SPOKEN = {"alt", "aria_label", "title"}
"""Attributes that people read."""
_VOID = {"img", "input", "meta"}
_PIXELATED_BELOW = 500
_THIN = "\u202f"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Markup(str):
    """Text that is HTML already; all other text is escaped when it enters an element."""


class Name(str):
    """What somebody has called something, such as a class; all other text is told in the language of the reader."""


Content = Any  # str, Name, Markup, None or an iterable of them


def element(name: str, /, *content: Content, **attributes: Any) -> Markup:
    """Return an HTML element with its content escaped.

    Attributes lose a trailing underscore (``class_``) and get dashes for inner ones (``data_k``); None and False leave
    one out, True writes it without a value.
    """
    written = []
    for key, value in attributes.items():
        if key in _SPOKEN and value:
            value = told(value)
        key = key.rstrip("_").replace("_", "-")
        if value is True:
            written.append(f" {key}")
        elif value is not None and value is not False:
            written.append(f' {key}="{html.escape(str(value))}"')
    start = f"<{name}{''.join(written)}>"
    return Markup(start if name in _VOID else f"{start}{_joined(content)}</{name}>")


def _joined(content: Content) -> str:
    if content is None:
        return ""
    if isinstance(content, Markup):
        return content
    if isinstance(content, Name):
        return html.escape(content)
    if isinstance(content, str):
        return html.escape(told(content))
    return "".join(_joined(part) for part in content)


def section(title: str, *content: Content, **attributes: Any) -> Markup:
    """Return a section with its heading."""
    return element("section", element("h2", title), *content, **attributes)


def masthead(
    kind: str,
    title: str,
    scene: Sequence[str],
    answer: tuple[str, str],
    sentences: Sequence[str],
    warnings: Sequence[str] = (),
) -> Markup:
    """Return the top of a page: what it is of, the figure that people look for with its words, and what it means."""
    figure_shown, words = answer
    return element(
        "header",
        element("p", kind, class_="kind"),
        element("h1", title),
        element("p", listed(scene), class_="scene"),
        element(
            "div",
            element("p", figure_shown, element("span", words), class_="answer"),
            element("div", [element("p", sentence) for sentence in sentences]),
            class_="verdict",
        ),
        [element("p", element("b", "Note:"), " ", sentence, class_="warning") for sentence in warnings],
    )


def table(head: Sequence[str], rows: Iterable[Sequence[Content]], text_columns: int = 1, **attributes: Any) -> Markup:
    """Return a table; all columns after the first `text_columns` hold numbers, and rows may be made by `table_row`."""
    heading = element("thead", _row("th", head, text_columns, {"scope": "col"}))
    body = [row if isinstance(row, Markup) else table_row(row, text_columns) for row in rows]
    return element("div", element("table", heading, element("tbody", body), **attributes), class_="wide")


def table_row(cells: Sequence[Content], text_columns: int = 1, **attributes: Any) -> Markup:
    """Return a row of a table with attributes of its own."""
    return _row("td", cells, text_columns, {}, **attributes)


def _row(name: str, cells: Sequence[Content], text_columns: int, given: dict[str, str], **attributes: Any) -> Markup:
    classes = [None if at < text_columns else "number" for at in range(len(cells))]
    return element(
        "tr", [element(name, cell, class_=kind, **given) for cell, kind in zip(cells, classes)], **attributes
    )


def pairs(entries: Iterable[tuple[str, Content]]) -> Markup:
    """Return labels with their values."""
    return element("dl", [element("div", element("dt", label), element("dd", value)) for label, value in entries])


def chart(name: str, title: Content, described: str, **attributes: Any) -> Markup:
    """Return a titled chart that the page's script draws; `described` is read out to those who cannot see it."""
    place = element("div", class_="chart", data_chart=name, role="img", aria_label=described, **attributes)
    return element("div", element("h3", title), place)


def command_line(command: str) -> Markup:
    """Return a line to copy, which is broken between its options."""
    first, *options = command.split(" --")
    parts = [element("span", Name(first)), *([" ", element("span", Name(f"--{option}"))] for option in options)]
    button = element("button", "Copy", type="button", class_="copy")
    return element("div", element("pre", element("code", parts)), button, class_="command")


def class_mark(value: int, colour: str) -> Markup:
    """Return the class's number on its colour: never the colour alone."""
    return element("span", str(value), class_="mark", style=f"background:{colour};color:{contrast(colour)}")


def contrast(colour: str) -> str:
    """Return black or white, whichever is easier to read on "#rrggbb" (WCAG 2 relative luminance)."""
    parts = [part / 255 for part in bytes.fromhex(colour.lstrip("#"))]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return "#000" if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 else "#fff"


def figures(shape: tuple[int, int], *content: Content) -> Markup:
    """Return figures of one shape (rows, cols) side by side, very wide ones below each other."""
    return element("div", *content, class_="maps across" if shape[1] > 2.2 * shape[0] else "maps")


def figure(source: str, shape: tuple[int, int], caption: Content, described: str, **attributes: Any) -> Markup:
    """Return a picture of (rows, cols) pixels with its caption; small ones keep their pixels' edges."""
    height, width = shape
    kind = "pixels" if width < _PIXELATED_BELOW else "picture"
    image = element("img", src=source, alt=described, class_=kind, width=width, height=height)
    frame = element("div", image, class_="frame", style=f"--aspect:{width / height:.4f}")
    return element("figure", frame, element("figcaption", caption), **attributes)


def scale_bar(metres: float | None) -> Markup | None:
    """Return a bar of a round length, about a fifth of a figure that shows so many metres across; None for unknown."""
    if not metres or not math.isfinite(metres):
        return None
    power = 10.0 ** math.floor(math.log10(metres / 4))
    length = max(step * power for step in (1, 2, 5) if step * power <= metres / 4)
    text = f"{number(length / 1000)} km" if length >= 1000 else f"{number(length)} m"
    bar = element("span", class_="bar", style=f"width:{100 * length / metres:.2f}%")
    return element("span", bar, text, class_="scale")


def band_label(text: str) -> str:
    """Return the name of a band for a chart, with what it shows in a second line, in the language of the reader."""
    name, *shows = text.split("\n")
    return "\n".join([name, *map(told, shows)])


def capitalised(text: str) -> Name:
    """Return a text in the language of the reader, with a capital."""
    shown = text if isinstance(text, Name) else told(text)
    return Name(shown[:1].upper() + shown[1:])


def listed(names: Sequence[str], at_most: int = 12) -> str:
    """Return names in a line, of many only the first."""
    more = [f"and {len(names) - at_most} more"] if len(names) > at_most else []
    return Name(" · ".join(map(told, [*names[:at_most], *more])))


def share_bar(share: float) -> Markup:
    """Return a bar that a share of 0..1 fills."""
    return element("span", class_="share", style=f"--share:{share:.4f}")


def count(value: float, decimals: int = 0) -> str:
    """Return a number with narrow spaces between its thousands, which no line breaks at."""
    return f"{value:,.{decimals}f}".replace(",", _THIN)


def number(value: float | None, digits: int = 4) -> str:
    """Return a number to be read: whole ones in full, others with `digits` digits, a dash for none."""
    if value is None or not math.isfinite(value):
        return "–"
    if value == int(value) and abs(value) < 1e15:
        return count(value)
    exponent = math.floor(math.log10(abs(value)))
    if -4 <= exponent < 7:
        return count(value, max(digits - 1 - exponent, 0))
    return f"{value / 10.0**exponent:.{digits - 1}f} × 10{str(exponent).translate(_SUPERSCRIPTS)}"


def per_cent(share: float) -> str:
    """Return a share of 0..1 in per cent; what is there but tiny is not shown as nothing."""
    return "< 0.01 %" if 0 < share < 0.00005 else f"{100 * share:.2f} %"


def write_page(
    path: str | Path,
    title: Content,
    content: Sequence[Content],
    data: Any,
    scripts: str | Sequence[str],
    attribution: str = "",
) -> None:
    """Write a page.

    Parameters
    ----------
    content
        Elements between the page's top and its foot.
    data
        What the scripts find in `data`: JSON values, numpy numbers not among them; NaN and infinity become null.
    scripts
        Name of the script in ``web`` that brings this page to life, or names in turn; ``charts.js`` goes before them.
    attribution
        Where the data come from, for the foot.
    """
    names = ("charts.js", scripts) if isinstance(scripts, str) else ("charts.js", *scripts)
    texts = [(WEB / name).read_text(encoding="utf-8") for name in names]
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="generator", content=f"Landclass {version()}"),
        element("title", title),
        element("style", Markup((WEB / "report.css").read_text(encoding="utf-8"))),
        # Before the body, so that what scripts fold away never shows first.
        element("script", Markup("document.documentElement.classList.add('live')")),
    )
    body = element(
        "body",
        element("main", content, element("footer", attribution, element("span", _made_with()))),
        element("script", Markup(_json(data)), type="application/json", id="data"),
        element("script", Markup(_json(_words(texts))), type="application/json", id="words"),
        element("script", Markup(CHARTS.read_text(encoding="utf-8"))),
        [element("script", Markup(own)) for own in texts],
    )
    text = f"<!DOCTYPE html>\n{element('html', head, body, lang=page_book().language)}\n"
    Path(path).write_bytes(text.encode("utf-8"))


def _words(scripts: Sequence[str]) -> dict[str, str]:
    """Return what scripts say in ``tr("...")``, with its translation."""
    texts = {text for script in scripts for text in re.findall(r'\btr\("([^"]+)"', script)}
    return {text: told(text) for text in sorted(texts)}


def _made_with() -> str:
    return f"Made with Landclass {version()}; charts drawn by Apache ECharts."


def _json(data: Any) -> str:
    """Return JSON that may stand inside a script element."""
    text = json.dumps(_finite(data), ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _finite(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _finite(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_finite(value) for value in data]
    if isinstance(data, float):
        return float(data) if math.isfinite(data) else None
    return data
