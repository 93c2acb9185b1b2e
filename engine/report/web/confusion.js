// A confusion matrix: heat map, accuracies of the classes, who is taken for whom.
"use strict";

const { names, columns, colours, matrix, unit, users, producers, f1 } = data.confusion;
const sum = (values) => values.reduce((total, value) => total + value, 0);
const rowTotals = matrix.map(sum);
const columnTotals = columns.map((_, column) => sum(matrix.map((line) => line[column])));
const share = (part, whole) => (whole ? part / whole : null);
const counted = (value) => `${digits(value, 9)} ${unit}`;

// The heat map, of counts or of shares of a row or column.
const shares = {
  counts: matrix,
  rows: matrix.map((line, row) => line.map((value) => share(value, rowTotals[row]) ?? 0)),
  columns: matrix.map((line) => line.map((value, column) => share(value, columnTotals[column]) ?? 0)),
};
let show = "rows";

const heat = heatMap(document.querySelector('[data-chart="matrix"]'), () => ({
  rows: names,
  columns,
  rowTitle: tr("Reference"),
  columnTitle: tr("Map"),
  values: shares[show],
  text: (value) => (show === "counts" ? digits(value, 4) : `${(100 * value).toFixed(value < 0.0995 ? 1 : 0)} %`),
  most: show === "counts" ? undefined : 1,
  tooltip: (row, column) => {
    const value = matrix[row][column];
    return [
      pairOf(names[row], columns[column]),
      counted(value),
      tr("{} of the reference (row)", percent(share(value, rowTotals[row]))),
      tr("{} of the map (column)", percent(share(value, columnTotals[column]))),
    ].join("<br>");
  },
}));

const choices = [...document.querySelectorAll("button[data-show]")];
choices.forEach((button) => button.addEventListener("click", () => {
  show = button.dataset.show;
  choices.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  draw(heat);
}));

accuracyChart(document.querySelector('[data-chart="accuracies"]'), names, [
  { name: tr("producer's accuracy"), figures: producers, tint: ACCURACY_TINTS.producers, shape: "square" },
  { name: tr("user's accuracy"), figures: users, tint: ACCURACY_TINTS.users, shape: "circle" },
  { name: "F1", figures: f1, tint: ACCURACY_TINTS.f1, shape: "diamond" },
], true);

// The chord diagram: a ribbon in the colour of the reference class for each confusion.
function drawChord(chord) {
  const hint = chord.parentElement.querySelector(".hint");
  const confusions = matrix.flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value })).filter(({ value, column }) => value && column !== row));
  let chosen = null;

  function choose(at) {
    chosen = chosen === at ? null : at;
    const own = chosen === null ? 0 : sum(matrix[chosen]) - matrix[chosen][chosen];
    hint.textContent = chosen === null ? tr("click a class to see where its errors go")
      : tr("reference {}: {} ({}) are taken for others", names[chosen], counted(own), percent(share(own, rowTotals[chosen])));
    document.querySelectorAll("tr[data-pair]").forEach((line) => {
      line.classList.toggle("lit", chosen !== null && Number(line.dataset.pair.split(" ")[0]) === chosen);
    });
    draw(chordChart);
  }

  const chordChart = addChart(chord, () => ({
    tooltip: {
      trigger: "item",
      formatter: ({ dataType, data: item, dataIndex }) => {
        if (dataType === "edge") {
          const { row, column, value } = item.pair;
          return `${pairOf(names[row], columns[column])}<br>${tr("{}, {} of the reference", counted(value), percent(share(value, rowTotals[row])))}`;
        }
        const missed = names[dataIndex] === undefined ? 0 : rowTotals[dataIndex] - matrix[dataIndex][dataIndex];
        const wrong = columnTotals[dataIndex] - (matrix[dataIndex]?.[dataIndex] ?? 0);
        return `<b>${plain(columns[dataIndex])}</b><br>${tr("missed by the map: {}", counted(missed))}<br>${tr("wrongly on the map: {}", counted(wrong))}`;
      },
    },
    series: [{
      type: "chord",
      radius: ["66%", "74%"],
      padAngle: 2,
      minAngle: 1,
      label: { show: true, color: colour("ink"), fontSize: 12, distance: 6, width: 96, overflow: "truncate", formatter: ({ dataIndex }) => columns[dataIndex] },
      emphasis: { focus: "adjacency" },
      lineStyle: { color: "source" },
      itemStyle: { borderColor: colour("soft"), borderWidth: 0.6 },
      // Classes without errors have no place on the circle.
      data: columns.map((name, at) => ({ name: String(at), itemStyle: { color: colours[at] ?? colour("soft") } })),
      links: confusions.map((pair) => ({
        source: String(pair.row),
        target: String(pair.column),
        value: pair.value,
        pair,
        lineStyle: { opacity: chosen === null ? 0.5 : pair.row === chosen ? 0.85 : 0.06 },
      })),
    }],
  }));
  chordChart.onDraw = (chart) => {
    chart.off("click");
    chart.on("click", ({ dataType, dataIndex, data: item }) => {
      const at = dataType === "edge" ? item.pair.row : dataIndex;
      if (at < names.length) choose(at);
    });
  };
}

const chord = document.querySelector('[data-chart="chord"]'); // none where nothing is confused
if (chord) drawChord(chord);

drawAll();
