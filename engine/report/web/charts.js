// What all reports share: the page's data, charts that follow the page's size, colours and printing, and copying.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const root = document.documentElement;
const charts = []; // { node, option, chart }

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
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code); // a page from disk may not reach the clipboard: Ctrl+C finishes it
      button.textContent = "Selected";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
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
