// Accuracy and area from a sample: intervals of areas and accuracies, the shares of the whole area.
"use strict";

const shown = (value) => `${digits(value)} ${data.unit}`;
const estimated = tr("estimated, with 95 % interval");
const classNames = data.classes.map((row) => row.name);

const areas = document.querySelector('[data-chart="areas"]');
addChart(areas, () => ({
  ...classRows(areas, classNames),
  xAxis: scaleBelow(tr("Area, {}", data.unit), { min: 0, axisLabel: { formatter: (value) => digits(value, 4) } }),
  series: [
    {
      type: "bar",
      name: estimated,
      barWidth: "52%",
      itemStyle: { color: colour("soft") },
      data: data.areas.map(({ value }, at) => ({
        value, itemStyle: { color: data.classes[at].colour, borderColor: colour("soft"), borderWidth: 0.7 },
      })),
      tooltip: { formatter: ({ dataIndex: at, value }) => `${plain(data.classes[at].name)}, ${tr("estimated")}: <b>${shown(value)}</b>` },
    },
    ...(data.mapped ? [{
      type: "scatter",
      name: tr("on the map"),
      symbol: "diamond",
      symbolSize: 14,
      itemStyle: { color: colour("sheet"), borderColor: colour("ink"), borderWidth: 1.6 },
      data: data.mapped.map((value, at) => [value, at]),
      tooltip: { formatter: ({ value: [value, at] }) => `${plain(data.classes[at].name)}, ${tr("on the map")}: <b>${shown(value)}</b>` },
      z: 4,
    }] : []),
    { ...whiskers(classNames, tr("estimated"), data.areas, 0, colour("ink"), shown, "circle"), legendHoverLink: false },
  ],
  legend: { ...classRows(areas, classNames).legend, data: [estimated, ...(data.mapped ? [tr("on the map")] : [])] },
}));

accuracyChart(document.querySelector('[data-chart="accuracies"]'), classNames, [
  { name: tr("user's accuracy"), figures: data.users, tint: ACCURACY_TINTS.users, shape: "circle" },
  { name: tr("producer's accuracy"), figures: data.producers, tint: ACCURACY_TINTS.producers, shape: "square" },
  { name: "F1", figures: data.f1, tint: ACCURACY_TINTS.f1, shape: "diamond" },
]);

heatMap(document.querySelector('[data-chart="matrix"]'), () => ({
  rows: classNames,
  columns: classNames,
  rowTitle: tr("Reference"),
  columnTitle: tr("Map"),
  values: data.matrix,
  text: percent,
  tooltip: (row, column) => {
    const value = data.matrix[row][column];
    const total = (values) => values.reduce((sum, other) => sum + other, 0);
    const ofRow = value / total(data.matrix[row]);
    const ofColumn = value / total(data.matrix.map((line) => line[column]));
    return [
      pairOf(data.classes[row].name, data.classes[column].name),
      tr("{} of the whole area", percent(value)),
      tr("{} of the row, {} of the column", ...[ofRow, ofColumn].map((share) => percent(Number.isFinite(share) ? share : null))),
      tr("{} sample units", digits(data.counts[row][column])),
    ].join("<br>");
  },
}));

drawAll();
