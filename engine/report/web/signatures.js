// Class signatures: the means of all classes together, and each class with its spread.
"use strict";

// One range for all charts of spreads: what lies within three standard deviations.
const reach = { low: Infinity, high: -Infinity };
for (const row of data.classes) {
  row.mean.forEach((mean, at) => {
    reach.low = Math.min(reach.low, Math.max(row.low[at], mean - 3 * row.std[at]));
    reach.high = Math.max(reach.high, Math.min(row.high[at], mean + 3 * row.std[at]));
  });
}

const spectra = document.querySelector('[data-chart="spectra"]');
const means = addChart(spectra, () => ({
  grid: { left: 8, right: 44, top: 12, bottom: 8, containLabel: true },
  xAxis: bandAxis(spectra),
  yAxis: { type: "value", scale: true },
  series: classLines(data.classes, (row) => row.mean),
}));

document.querySelectorAll("tr[data-class]").forEach((row) => {
  const at = data.classes.findIndex((other) => other.value === Number(row.dataset.class));
  if (at < 0) return;
  row.addEventListener("pointerenter", () => means.chart?.dispatchAction({ type: "highlight", seriesIndex: at }));
  row.addEventListener("pointerleave", () => means.chart?.dispatchAction({ type: "downplay", seriesIndex: at }));
});

// An area between two curves: an unseen one, and their difference stacked on it.
function between(name, low, high, fill, opacity) {
  const unseen = { type: "line", stack: name, symbol: "none", silent: true, lineStyle: { opacity: 0 } };
  return [
    { ...unseen, data: low, stackStrategy: "all" },
    { ...unseen, data: high.map((value, at) => value - low[at]), stackStrategy: "all", areaStyle: { color: fill, opacity } },
  ];
}

document.querySelectorAll('[data-chart="spread"]').forEach((node) => {
  const row = data.classes.find((other) => other.value === Number(node.dataset.class));
  addChart(node, () => ({
    grid: { left: 4, right: 20, top: 8, bottom: 4, containLabel: true },
    xAxis: bandAxis(node),
    yAxis: { type: "value", min: reach.low, max: reach.high, axisLabel: { showMinLabel: false, showMaxLabel: false } },
    tooltip: {
      formatter: ([{ dataIndex: at, name }]) =>
        [
          `<b>${echarts.format.encodeHTML(name)}</b>`,
          tr("mean {} ± {}", digits(row.mean[at]), digits(row.std[at])),
          tr("from {} to {}", digits(row.low[at]), digits(row.high[at])),
        ].join("<br>"),
    },
    series: [
      ...between("range", row.low, row.high, row.colour, 0.22),
      ...between("std", row.mean.map((mean, at) => mean - row.std[at]), row.mean.map((mean, at) => mean + row.std[at]), row.colour, 0.45),
      {
        type: "line",
        data: row.mean,
        symbol: "circle",
        symbolSize: 5,
        itemStyle: { color: row.colour, borderColor: colour("soft"), borderWidth: 0.5 },
        lineStyle: classLine(row),
      },
    ],
  }));
});

drawAll();
