// A clustering: choosing k, pointing at the map, the curves.
"use strict";

const ks = data.entries.map((entry) => entry.k);
const entryOf = (k) => data.entries.find((entry) => entry.k === Number(k));
const figures = [...document.querySelectorAll("figure")];
let shown = data.chosen;

function show(k) {
  shown = k;
  document.querySelectorAll(".of-k").forEach((part) => part.classList.toggle("on", Number(part.dataset.k) === k));
  const button = document.querySelector(`.picker input[value="${k}"]`);
  if (button) button.checked = true; // a single k leaves nothing to pick
  drawAll();
}

document.querySelectorAll(".picker input").forEach((input) => {
  input.addEventListener("change", () => show(Number(input.value)));
});

// Curves over the number of classes; a click shows the map of one.
document.querySelectorAll('[data-chart="curve"]').forEach((node) => {
  const curve = data.curves[node.dataset.at];
  const entry = addChart(node, () => ({
    grid: { left: 8, right: 16, top: 34, bottom: 26, containLabel: true },
    xAxis: { type: "category", data: curve.ks.map(String), name: "k", nameLocation: "middle", nameGap: 26 },
    yAxis: { type: "value", scale: !curve.fromZero, max: (seen) => (!curve.fromZero && seen.max > 0.95 && seen.max <= 1 ? 1 : null) },
    series: [{
      type: "line",
      name: curve.title,
      data: curve.values.map((value, at) => ({
        value,
        symbol: curve.ks[at] === shown ? "diamond" : "circle",
        symbolSize: curve.ks[at] === shown ? 15 : 8,
      })),
      lineStyle: { color: colour("accent"), width: 2.4 },
      itemStyle: { color: colour("accent") },
      markLine: {
        symbol: "none",
        silent: true,
        lineStyle: { color: colour("soft"), type: "dashed" },
        label: { formatter: tr("suggested: {}", curve.marked), color: colour("soft"), position: "end" },
        data: [{ xAxis: String(curve.marked) }],
      },
    }],
  }));
  entry.onDraw = (chart) => {
    chart.getZr().off("click");
    chart.getZr().on("click", (event) => {
      const k = curve.ks[chart.convertFromPixel({ xAxisIndex: 0 }, event.offsetX)];
      if (ks.includes(k)) show(k);
    });
  };
});

// Spectral curves of each k; pointing at a class in the table lifts its curve and shows it alone on the map.
document.querySelectorAll('[data-chart="spectra"]').forEach((node) => {
  const classes = entryOf(node.dataset.k).classes;
  const entry = addChart(node, () => ({
    grid: { left: 8, right: 44, top: 12, bottom: 8, containLabel: true },
    xAxis: bandAxis(node),
    yAxis: { type: "value", scale: true },
    series: classLines(classes, (row) => row.spectrum),
  }));
  node.closest("article").querySelectorAll("tr[data-class]").forEach((row, at) => {
    const value = Number(row.dataset.class);
    row.addEventListener("pointerenter", () => {
      entry.chart?.dispatchAction({ type: "highlight", seriesIndex: at });
      alone(node.dataset.k, value);
    });
    row.addEventListener("pointerleave", () => {
      entry.chart?.dispatchAction({ type: "downplay", seriesIndex: at });
      alone(node.dataset.k, null);
    });
  });
});

function classesOf(figure) {
  return readClasses(figure.querySelector("img"), entryOf(figure.dataset.k).classes);
}

// Veil everything but one class; null lifts the veil.
function alone(k, value) {
  const frame = document.querySelector(`figure[data-k="${k}"] .frame`);
  frame.querySelector("canvas")?.remove();
  if (value === null) return;
  const { labels, width, height } = classesOf(frame.parentElement);
  const veil = Object.assign(document.createElement("canvas"), { width, height, className: "pixels" });
  const picture = new ImageData(width, height);
  const [r, g, b] = colour("sheet").match(/\w\w/g).map((part) => parseInt(part, 16));
  labels.forEach((label, at) => picture.data.set([r, g, b, label === value ? 0 : 225], 4 * at));
  veil.getContext("2d").putImageData(picture, 0, 0);
  frame.append(veil);
}

// One mark in the scene and the map at the same place, and the class that lies there.
followPointer(figures, point);

function point(x, y) {
  const map = document.querySelector("figure.on");
  const output = map.querySelector("output");
  output.replaceChildren();
  map.closest("section").querySelectorAll("tr.lit").forEach((row) => row.classList.remove("lit"));
  if (x === null) return;
  for (const figure of [figures[0], map]) {
    mark(figure, x, y);
  }
  const { labels, width, height } = classesOf(map);
  const column = Math.min(Math.floor(x * width), width - 1);
  const value = labels[Math.min(Math.floor(y * height), height - 1) * width + column];
  const row = document.querySelector(`article.on tr[data-class="${value}"]`);
  if (!row) {
    output.textContent = tr("no class");
    return;
  }
  row.classList.add("lit");
  output.append(row.querySelector(".mark").cloneNode(true), row.cells[1].textContent);
}

show(data.chosen);
