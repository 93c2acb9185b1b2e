// A class change: flows between classes, pointing at the maps.
"use strict";

// Flows: each class before on the left, each after on the right.
const flows = document.querySelector('[data-chart="flows"]');
const sides = { before: tr("before"), after: tr("after") };
const nameOf = (side, at) => `${side} ${at}`;
const amount = (value) => `${digits(value)} ${data.unit}`;

function node(side, row, at) {
  return { name: nameOf(side, at), label: { position: side === "before" ? "right" : "left" }, itemStyle: { color: row.colour }, row, side };
}

addChart(flows, () => ({
  tooltip: {
    trigger: "item",
    formatter: ({ dataType, data: item, value }) => {
      const text = (row) => echarts.format.encodeHTML(row.name);
      if (dataType === "node") return `${text(item.row)}, ${sides[item.side]}: <b>${amount(value)}</b>`;
      return `${text(data.before[item.flow.before])} → ${text(data.after[item.flow.after])}<br><b>${amount(item.value)}</b>, ${digits(item.flow.pixels, 9)} ${tr("pixels")}`;
    },
  },
  series: [{
    type: "sankey",
    left: 8,
    right: 8,
    top: 10,
    bottom: 10,
    nodeWidth: 18,
    nodeGap: 12,
    draggable: false,
    emphasis: { focus: "adjacency" },
    label: { color: colour("ink"), fontSize: 13, formatter: ({ data: item }) => `${item.row.value}  ${item.row.name}` },
    lineStyle: { color: "source", opacity: 0.38, curveness: 0.5 },
    data: [
      ...data.before.map((row, at) => node("before", row, at)),
      ...data.after.map((row, at) => node("after", row, at)),
    ],
    links: data.flows.map((flow) => ({
      source: nameOf("before", flow.before),
      target: nameOf("after", flow.after),
      value: flow.amount,
      flow,
    })),
  }],
}));

// One mark in all maps at the same place, and what lies there.
const figures = [...document.querySelectorAll("figure")];
const changes = document.querySelector('figure[data-classes="changes"]');

function point(x, y) {
  document.querySelectorAll("tr.lit").forEach((row) => row.classList.remove("lit"));
  figures.forEach((figure) => figure.querySelector("output").replaceChildren());
  if (x === null) return;
  // What changed tells both classes too.
  const { labels, width, height } = readClasses(changes.querySelector("img"), data.changes);
  const column = Math.min(Math.floor(x * width), width - 1);
  const value = labels[Math.min(Math.floor(y * height), height - 1) * width + column];
  const flow = data.flows.find((other) => other.value === value);
  const here = {
    before: flow && data.before[flow.before],
    after: flow && data.after[flow.after],
    changes: data.changes.find((other) => other.value === value),
  };
  document.querySelector(`tr[data-class="${value}"]`)?.classList.add("lit");
  for (const figure of figures) {
    mark(figure, x, y);
    const row = here[figure.dataset.classes];
    figure.querySelector("output").textContent = row ? `${row.value}  ${row.name}` : tr("no class");
  }
}

followPointer(figures, point);

drawAll();
