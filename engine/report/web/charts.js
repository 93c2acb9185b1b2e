// What all reports share: the page's data, charts that follow the page's size, colours and printing, and copying.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const words = JSON.parse(document.getElementById("words").textContent);
const root = document.documentElement;
const charts = []; // { node, option, chart }

// A text in the language of the page, with values in the places of its {}.
function tr(text, ...values) {
  let at = 0;
  return (words[text] ?? text).replace(/\{(\d*)\}/g, (_, place) => values[place || at++]);
}

function colour(name) {
  return getComputedStyle(root).getPropertyValue(`--${name}`).trim();
}

// A number to be read, whatever its size.
function digits(value, most = 5) {
  if (typeof value !== "number" || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [front, power] = value.toExponential(most - 1).split("e");
    const raised = [...String(Number(power))].map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[sign] ?? "⁻").join("");
    return `${Number(front)} × 10${raised}`;
  }
  return value.toLocaleString("en", { maximumFractionDigits: Math.max(most - 1 - Math.floor(Math.log10(size || 1)), 0) })
    .replaceAll(",", "\u202f");
}

// What is alike in all charts; `option` comes on top of it.
function styled(option) {
  const line = { lineStyle: { color: colour("line") } };
  const axis = (own, split) => ({
    axisLine: line,
    axisTick: { show: false },
    axisLabel: { color: colour("soft"), lineHeight: 15, hideOverlap: true, ...(split && { formatter: (value) => digits(value, 3) }), ...own.axisLabel },
    nameTextStyle: { color: colour("soft"), ...own.nameTextStyle },
    splitLine: { show: split, ...line },
    ...Object.fromEntries(Object.entries(own).filter(([key]) => !["axisLabel", "nameTextStyle"].includes(key))),
  });
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    ...option,
    tooltip: {
      trigger: "axis",
      confine: true,
      axisPointer: { lineStyle: { color: colour("soft") } },
      backgroundColor: colour("sheet"),
      borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 13 },
      valueFormatter: (value) => digits(value),
      ...option.tooltip,
    },
    axisPointer: { triggerEmphasis: false },
    ...(option.xAxis && { xAxis: axis(option.xAxis, false), yAxis: axis(option.yAxis, true) }),
  };
}

// Put a chart into a node; `option` is called again whenever size or colours have changed.
function addChart(node, option) {
  const entry = { node, option, chart: null };
  charts.push(entry);
  return entry;
}

function draw(entry) {
  if (!entry.node.clientWidth) return; // folded away
  entry.chart ??= echarts.init(entry.node, null, { renderer: "svg" });
  entry.chart.resize();
  entry.chart.setOption(styled(entry.option(entry)), true);
  entry.onDraw?.(entry.chart);
}

function drawAll() {
  charts.forEach(draw);
}

// On paper everything shows, in light colours and at the width of the sheet.
function print(on) {
  root.classList.toggle("paper", on);
  drawAll();
}

let waiting = 0;
window.addEventListener("resize", () => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(drawAll);
});
window.addEventListener("beforeprint", () => print(true));
window.addEventListener("afterprint", () => print(false));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);

document.querySelectorAll(".copy").forEach((button) => {
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = tr("Copied");
    } catch {
      getSelection().selectAllChildren(code); // a page from disk may not reach the clipboard: Ctrl+C finishes it
      button.textContent = tr("Selected");
    }
    setTimeout(() => (button.textContent = tr("Copy")), 1500);
  });
});

// Names of bands, with what they show in a second line where there is room for it.
function bandAxis(node) {
  const room = (node.clientWidth - 90) / data.bands.length;
  return {
    type: "category",
    data: data.bands.map((name) => (room > 48 ? name : name.split("\n")[0])),
    boundaryGap: data.bands.length === 1,
    axisLabel: { width: Math.min(Math.max(room - 2, 28), 84), overflow: "truncate" },
  };
}

// A line in the colour of a class, on screens with a rim that lets pale ones show on white and dark ones on black.
function classLine(row) {
  const rim = root.classList.contains("paper") ? {} : { shadowBlur: 1.2, shadowColor: colour("soft") };
  return { color: row.colour, width: 2.4, ...rim };
}

// A curve for each class in its colour, with its number at the end: never the colour alone.
function classLines(classes, values) {
  return classes.map((row) => ({
    type: "line",
    name: `${row.value}  ${row.name}`,
    data: values(row),
    itemStyle: { color: row.colour, borderColor: colour("soft"), borderWidth: 0.5 },
    lineStyle: classLine(row),
    symbol: "circle",
    symbolSize: 6,
    connectNulls: true,
    emphasis: { focus: "series", lineStyle: { width: 4 } },
    blur: { lineStyle: { opacity: 0.15 }, itemStyle: { opacity: 0.15 }, endLabel: { opacity: 0.2 } },
    endLabel: {
      show: true,
      formatter: String(row.value),
      color: contrast(row.colour),
      backgroundColor: row.colour,
      borderColor: colour("soft"),
      borderWidth: 0.5,
      borderRadius: 4,
      padding: [2, 5],
      fontSize: 11,
      fontWeight: 600,
      distance: 8,
    },
    labelLayout: { moveOverlap: "shiftY" },
  }));
}

// Class values of a map's picture, read back by their colours once.
const pictures = new Map();

function readClasses(image, rows) {
  if (!pictures.has(image)) {
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
    const values = new Map(rows.map((row) => [parseInt(row.colour.slice(1), 16), row.value]));
    const labels = new Uint16Array(canvas.width * canvas.height);
    for (let at = 0; at < labels.length; at++) {
      const [r, g, b, a] = pixels.subarray(4 * at, 4 * at + 4);
      labels[at] = a ? values.get((r << 16) | (g << 8) | b) ?? 0 : 0;
    }
    pictures.set(image, { labels, width: canvas.width, height: canvas.height });
  }
  return pictures.get(image);
}

// Tell where the pointer is in a figure, as shares of its width and height from 0 to 1; null when it leaves.
function followPointer(figures, point) {
  const clear = () => document.querySelectorAll(".cross").forEach((cross) => cross.remove());
  figures.forEach((figure) => {
    const frame = figure.querySelector(".frame");
    frame.addEventListener("pointermove", (event) => {
      const box = frame.getBoundingClientRect();
      clear();
      point((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    });
    frame.addEventListener("pointerleave", () => {
      clear();
      point(null);
    });
  });
}

// A mark at a place of a figure.
function mark(figure, x, y) {
  const cross = Object.assign(document.createElement("span"), { className: "cross" });
  cross.style.cssText = `left:${100 * x}%;top:${100 * y}%`;
  figure.querySelector(".frame").append(cross);
}

// Black or white, whichever is easier to read on a colour (WCAG 2 relative luminance).
function contrast(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000" : "#fff";
}

// A heat map with both axes named; `option` returns { rows, columns, rowTitle, columnTitle, values, text(value),
// tooltip(row, column) }, and `most`, the value of the deepest colour, unless it is the largest.
function heatMap(node, option) {
  const names = (list, title, at) => ({
    type: "category",
    data: list,
    name: title,
    nameLocation: "middle",
    nameGap: at,
    nameTextStyle: { color: colour("ink"), fontWeight: 600 },
    splitLine: { show: false },
    axisLabel: { interval: 0, width: at - 16, overflow: "truncate", formatter: (name) => name },
  });
  return addChart(node, () => {
    const { rows, columns, rowTitle, columnTitle, values, text, tooltip, most = Math.max(...values.flat()) || 1 } = option();
    const margin = Math.min(150, Math.max(70, node.clientWidth / 5));
    const room = (node.clientWidth - margin - 60) / columns.length;
    const slanted = room < 90 && Math.max(...columns.map((name) => name.length)) > room / 7;
    const label = slanted ? { rotate: 40, width: 120 } : { width: room - 6 };
    return {
      grid: { left: margin + 26, right: 12, top: 12, bottom: slanted ? 128 : 58 },
      tooltip: { trigger: "item", formatter: ({ value: [column, row] }) => tooltip(row, column) },
      xAxis: { ...names(columns, columnTitle, slanted ? 104 : 34), axisLabel: { interval: 0, overflow: "truncate", ...label } },
      yAxis: { ...names(rows, rowTitle, margin), inverse: true },
      visualMap: { show: false, min: 0, max: most, inRange: { color: [colour("sheet"), colour("accent")] } },
      series: [{
        type: "heatmap",
        data: values.flatMap((line, row) => line.map((value, column) => {
          const strong = value > 0.55 * most;
          return { value: [column, row, value], label: { color: strong ? colour("page") : colour("ink") } };
        })),
        label: { show: room > 40, formatter: ({ data: { value } }) => (value[2] ? text(value[2]) : "") },
        itemStyle: { borderColor: colour("line"), borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: colour("ink"), borderWidth: 2 } },
      }],
    };
  });
}

// A share of 0..1 in per cent.
const percent = (share) => (share === null ? tr("unknown") : `${(100 * share).toFixed(share > 0 && share < 0.0995 ? 2 : 1)} %`);
const plain = (text) => echarts.format.encodeHTML(text);
const pairOf = (reference, map) => tr("Reference {}, map {}", ...[reference, map].map((name) => `<b>${plain(name)}</b>`));

// Estimates as marks with whiskers; `shift` moves them off the middle of their class, as a share of its room.
function whiskers(names, name, figures, shift, tint, format, shape) {
  return {
    type: "custom",
    name,
    data: figures.map(({ value, low, high }, at) => ({ value: [value, at, low, high], shape })),
    encode: { x: [0, 2, 3], y: 1 },
    itemStyle: { color: tint },
    z: 5,
    tooltip: { formatter: ({ value: [value, at, low, high] }) =>
      `${plain(names[at])}, ${name}: <b>${format(value)}</b><br>95 %: ${low === null ? tr("unknown") : `${format(low)} – ${format(high)}`}` },
    renderItem(_, api) {
      const value = api.value(0);
      if (!Number.isFinite(value)) return null;
      const at = api.value(1);
      const [x, middle] = api.coord([value, at]);
      const y = middle + shift * api.size([0, 1])[1];
      const children = [];
      if (Number.isFinite(api.value(2))) {
        const [left, right] = [2, 3].map((place) => api.coord([api.value(place), at])[0]);
        const lines = [[left, y, right, y], [left, y - 5, left, y + 5], [right, y - 5, right, y + 5]];
        // A rim below, so that they show on bars of any colour.
        for (const style of [{ stroke: colour("sheet"), lineWidth: 4.4 }, { stroke: tint, lineWidth: 1.8 }]) {
          children.push(...lines.map(([x1, y1, x2, y2]) => ({ type: "line", shape: { x1, y1, x2, y2 }, style })));
        }
      }
      const fill = { fill: tint, stroke: colour("sheet"), lineWidth: 1 };
      if (shape === "square") children.push({ type: "rect", shape: { x: x - 4.5, y: y - 4.5, width: 9, height: 9 }, style: fill });
      else if (shape === "diamond") children.push({ type: "polygon", shape: { points: [[x, y - 6], [x + 6, y], [x, y + 6], [x - 6, y]] }, style: fill });
      else children.push({ type: "circle", shape: { cx: x, cy: y, r: 5 }, style: fill });
      return { type: "group", children };
    },
  };
}

// Classes below each other, with room for their names.
function classRows(node, names) {
  const width = Math.min(170, Math.max(80, node.clientWidth / 5));
  return {
    grid: { left: width + 14, right: 30, top: 34, bottom: 44 },
    legend: { top: 0, left: 0, itemGap: 22, textStyle: { color: colour("ink") } },
    tooltip: { trigger: "item" },
    yAxis: {
      type: "category",
      inverse: true,
      data: names,
      splitLine: { show: false },
      axisLabel: { interval: 0, width, overflow: "truncate", formatter: (name) => name, color: colour("ink") },
    },
  };
}

// The axis below them.
const scaleBelow = (title, more) => ({
  type: "value",
  name: title,
  nameLocation: "middle",
  nameGap: 28,
  splitLine: { show: true, lineStyle: { color: colour("line") } },
  ...more,
});

// Accuracies of classes with their intervals: series of { name, figures, tint, shape }, with bars on request.
function accuracyChart(node, names, series, bars = false) {
  const step = bars ? 0.52 / series.length : 0.24;
  addChart(node, () => ({
    ...classRows(node, names),
    legend: {
      ...classRows(node, names).legend,
      itemWidth: 14,
      data: series.map(({ name, shape }) => ({ name, icon: shape === "square" ? "rect" : shape })),
    },
    xAxis: scaleBelow(tr("Accuracy with 95 % interval"), { min: 0, max: 1, axisLabel: { formatter: (value) => `${Math.round(100 * value)} %` } }),
    series: [
      ...(bars ? series.map(({ name, figures, tint }) => ({
        type: "bar",
        silent: true,
        barWidth: `${100 * step}%`,
        barGap: "0%",
        itemStyle: { color: tint, opacity: 0.28 },
        data: figures.map(({ value }) => value),
      })) : []),
      ...series.map(({ name, figures, tint, shape }, at) =>
        whiskers(names, name, figures, (at - (series.length - 1) / 2) * step, tint, percent, shape)),
    ],
  }));
}
const ACCURACY_TINTS = { producers: "#c2571a", users: "#1f6fb4", f1: "#6f7780" }; // told apart by the colour-blind
