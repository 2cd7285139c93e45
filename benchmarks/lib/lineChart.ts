export interface Series {
  name: string;
  /** x ascending */
  points: readonly (readonly [x: number, y: number])[];
  /** drawn with dashes */
  isDashed?: boolean;
  /** index into the palette; series of one colour belong together */
  color: number;
}

export interface LineChartOptions {
  title: string;
  xLabel: string;
  yLabel: string;
  /** where the two axes have their marks, ascending; the last one ends the axis */
  xTicks: readonly number[];
  yTicks: readonly number[];
  series: readonly Series[];
  /** points that the text is about */
  marks: readonly { x: number; y: number; text: string }[];
}

const [WIDTH, HEIGHT] = [860, 480];
const PLOT = { left: 80, top: 48, width: 740, height: 320 };
const LEGEND = { x: 120, width: 350, rowHeight: 20 };
/** Lines of both schemes of colours: at least 3:1 against white and against black. */
const PALETTE = ["#c2571a", "#2f7fd1"];

/** A line chart as one SVG file, linear axes, for light and dark backgrounds. The same input gives the same bytes. */
export function lineChart({ title, xLabel, yLabel, xTicks, yTicks, series, marks }: LineChartOptions): string {
  const xEnd = xTicks.at(-1) ?? 1;
  const yEnd = yTicks.at(-1) ?? 1;
  const x = (value: number) => round(PLOT.left + (value / xEnd) * PLOT.width);
  const y = (value: number) => round(PLOT.top + PLOT.height - (value / yEnd) * PLOT.height);
  const bottom = PLOT.top + PLOT.height;
  const right = PLOT.left + PLOT.width;
  const lines = [
    text(PLOT.left, 26, title, "title"),
    ...yTicks.map(
      (tick) => `<path class="grid" d="M${PLOT.left} ${y(tick)}H${right}"/>${text(PLOT.left - 8, y(tick) + 4, label(tick), "end")}`,
    ),
    ...xTicks.map((tick) => `<path class="axis" d="M${x(tick)} ${bottom}v5"/>${text(x(tick), bottom + 20, label(tick), "middle")}`),
    `<path class="axis" d="M${PLOT.left} ${PLOT.top}V${bottom}H${right}"/>`,
    text(PLOT.left + PLOT.width / 2, bottom + 42, xLabel, "middle"),
    `<g transform="rotate(-90 20 ${PLOT.top + PLOT.height / 2})">${text(20, PLOT.top + PLOT.height / 2, yLabel, "middle")}</g>`,
    ...series.map((one) => `<path class="${classOf(one)}" d="M${one.points.map((point) => `${x(point[0])} ${y(point[1])}`).join("L")}"/>`),
    ...marks.map(
      (mark, i) =>
        `<circle class="mark" cx="${x(mark.x)}" cy="${y(mark.y)}" r="5"/>${text(x(mark.x) + 14, y(mark.y) + 22 + 20 * i, mark.text, "strong")}`,
    ),
    ...series.map((one, i) => {
      const [left, top] = [LEGEND.x + (i % 2) * LEGEND.width, bottom + 66 + Math.floor(i / 2) * LEGEND.rowHeight];
      return `<path class="${classOf(one)}" d="M${left} ${top}h34"/>${text(left + 42, top + 4, one.name, "")}`;
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeXml(title)}">
<style>
text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-size:15px;font-weight:600}.strong{font-weight:600}.end{text-anchor:end}.middle{text-anchor:middle}
path{fill:none}.axis{stroke:#24292f}.grid{stroke:#8c959f;stroke-opacity:.3}.mark{fill:none;stroke:#24292f;stroke-width:1.5}
${PALETTE.map((color, i) => `.c${i}{stroke:${color};stroke-width:2}`).join("")}.dash{stroke-dasharray:6 4}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.axis,.mark{stroke:#e6edf3}}
</style>
${lines.join("\n")}
</svg>
`;
}

const classOf = ({ color, isDashed }: Series) => `c${color}${isDashed ? " dash" : ""}`;
const round = (value: number) => Math.round(value * 10) / 10;
const label = (value: number) => value.toLocaleString("en-US");
const escapeXml = (value: string) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const text = (x: number, y: number, value: string, name: string) =>
  `<text x="${x}" y="${y}"${name === "" ? "" : ` class="${name}"`}>${escapeXml(value)}</text>`;
