// The curves of a training: every epoch thin, smoothed thick, the best epoch marked.
"use strict";

const epochs = data.history.map((record) => record.epoch);

// Exponentially smoothed; the beginning is corrected for what came before it, of which nothing is known.
function smoothed(values, memory = 0.6) {
  let sum = 0;
  let weight = 0;
  return values.map((value) => {
    if (value === null) return null;
    sum = memory * sum + (1 - memory) * value;
    weight = memory * weight + (1 - memory);
    return sum / weight;
  });
}

function training(node, key) {
  const sides = [
    { name: tr("training"), key, tint: ACCURACY_TINTS.producers, dash: "solid" },
    { name: tr("validation"), key: `validation_${key}`, tint: ACCURACY_TINTS.users, dash: [6, 3] },
  ].map((side) => ({ ...side, values: data.history.map((record) => record[side.key]) }))
    .filter(({ values }) => values.some((value) => value !== null));
  addChart(node, () => ({
    grid: { left: 8, right: 16, top: 34, bottom: 26, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: colour("ink") }, data: sides.map(({ name }) => name) },
    xAxis: { type: "category", data: epochs.map(String), name: tr("epoch"), nameLocation: "middle", nameGap: 26 },
    yAxis: { type: "value", scale: true, max: (seen) => (key === "accuracy" && seen.max > 0.9 ? 1 : null) },
    series: sides.flatMap(({ name, tint, dash, values }, at) => [
      { type: "line", name: tr("{}, each epoch", name), data: values, showSymbol: false, itemStyle: { color: tint }, lineStyle: { color: tint, width: 1, opacity: 0.55, type: dash } },
      {
        type: "line",
        name,
        data: smoothed(values),
        showSymbol: false,
        itemStyle: { color: tint },
        lineStyle: { color: tint, width: 2.6, type: dash },
        tooltip: { show: false },
        ...(at === 0 && { markLine: {
          symbol: "none",
          silent: true,
          lineStyle: { color: colour("soft"), type: "dotted" },
          label: { formatter: tr("best: {}", data.best), color: colour("soft"), position: "insideEndTop" },
          data: [{ xAxis: String(data.best) }],
        } }),
      },
    ]),
  }));
}

// One line a class, in the colours of the map.
function classScores(node) {
  if (!node) return;
  addChart(node, () => ({
    grid: { left: 8, right: 16, top: 34, bottom: 26, containLabel: true },
    legend: { top: 0, left: 0, type: "scroll", textStyle: { color: colour("ink") } },
    xAxis: { type: "category", data: epochs.map(String), name: tr("epoch"), nameLocation: "middle", nameGap: 26 },
    yAxis: { type: "value", min: 0, max: 1 },
    series: data.classes.map(({ name, colour: tint }, at) => ({
      type: "line",
      name,
      data: data.history.map((record) => record.class_scores[at] ?? null),
      showSymbol: false,
      itemStyle: { color: tint },
      lineStyle: { color: tint, width: 2 },
    })),
  }));
}

for (const key of ["loss", "accuracy"]) training(document.querySelector(`[data-chart="${key}"]`), key);
classScores(document.querySelector('[data-chart="classes"]'));

drawAll();
