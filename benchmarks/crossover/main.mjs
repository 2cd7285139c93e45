// `npm run bench -- crossover`: gas of delivering one message with its certificate, by the number of operators, under both signature schemes: with just over two thirds of the seats
// signing, and with 5 % absent. Between the two sizes around a crossing every size is measured, so a crossing is a size and no estimate.
import { deliveryOf, deployReceiver, deployRollup, KINDS, send } from "../gas/parley.mjs";
import { SCHEMES } from "../gas/schemes.mjs";
import { lineChart } from "../lib/lineChart.ts";
import { OwnChain } from "../lib/OwnChain.ts";

const SIZES = [4, 5, 7, 10, 13, 16, 20, 25, 30, 35, 40, 45, 50, 60, 80, 100, 125, 150, 175, 200];
const PLOT = "docs/figures/crossover.svg";
const PAYLOAD = 32;
/** Of equal weights: how many sign. */
const QUORUMS = [
  { key: "justOverTwoThirds", name: "just over 2/3 sign", signing: (seats) => Math.floor((2 * seats) / 3) + 1 },
  { key: "fivePercentAbsent", name: "5 % absent", signing: (seats) => seats - Math.floor(seats / 20) },
];

export async function run({ log }) {
  const chain = await OwnChain.start();
  try {
    const measured = new Map();
    const measure = async (seats) => {
      if (!measured.has(seats)) {
        log(`${seats} operators`);
        measured.set(seats, await measureSize(chain, seats));
      }
      return measured.get(seats);
    };
    for (const seats of SIZES) await measure(seats);
    const crossings = {};
    for (const { key } of QUORUMS) crossings[key] = await crossing(key, measure);
    const rows = [...measured.values()].sort((a, b) => a.seats - b.seats);
    return {
      title: "One message with its certificate, gas by the number of operators",
      on: `${chain.version}, osaka`,
      columns: ["seats", ...QUORUMS.flatMap(({ key }) => SCHEMES.map(({ name }) => columnOf(key, name)))],
      rows,
      /** the smallest set from which on bls12-381 is the cheaper one */
      crossings,
      files: { [PLOT]: plot(rows, crossings) },
    };
  } finally {
    await chain.stop();
  }
}

const columnOf = (quorum, scheme) => `${quorum}, ${scheme}`;

/** @returns `{ seats, "quorum, scheme": gas }` */
async function measureSize(chain, seats) {
  const row = { seats };
  for (const scheme of SCHEMES) {
    const rollup = await deployRollup(chain, { scheme, count: seats });
    const receiver = await deployReceiver(rollup);
    const deliver = async (signing) => {
      await send(rollup, receiver, PAYLOAD, rollup.sent.length);
      const start = rollup.sent.length - 1;
      const { deliver: call } = await deliveryOf(rollup, { signing, start, end: start + 1, kind: KINDS.inline });
      return Number((await chain.tx({ from: chain.relayer, ...call })).gas);
    };
    // The first makes the slots of a running rollup.
    await deliver(seats);
    for (const { key, signing } of QUORUMS) row[columnOf(key, scheme.name)] = await deliver(signing(seats));
  }
  return row;
}

/** The smallest size at which BLS costs less, everything between the last measured size where it did not and the first where it did being measured too. */
async function crossing(quorum, measure) {
  const isCheaper = (row) => row[columnOf(quorum, "bls12-381")] < row[columnOf(quorum, "secp256k1")];
  let former = SIZES[0];
  for (const seats of SIZES) {
    if (isCheaper(await measure(seats))) {
      for (let size = former; size <= seats; size++) if (isCheaper(await measure(size))) return size;
    }
    former = seats;
  }
  return null;
}

function plot(rows, crossings) {
  const series = QUORUMS.flatMap(({ key, name }, quorum) =>
    SCHEMES.map((scheme, color) => ({
      name: `${scheme.name}, ${name}`,
      points: rows.map((row) => [row.seats, row[columnOf(key, scheme.name)]]),
      color,
      isDashed: quorum === 1,
    })),
  );
  const marks = QUORUMS.flatMap(({ key, name }) => {
    const row = rows.find(({ seats }) => seats === crossings[key]);
    return row === undefined
      ? []
      : [{ x: row.seats, y: row[columnOf(key, "bls12-381")], text: `${name}: bls12-381 from ${row.seats} operators on` }];
  });
  const most = Math.max(...series.flatMap(({ points }) => points.map((point) => point[1])));
  const step = most > 600_000 ? 200_000 : 100_000;
  return lineChart({
    title: "Delivering one message with its certificate",
    xLabel: "operators of equal weight",
    yLabel: "gas of the transaction",
    xTicks: Array.from({ length: 11 }, (_, i) => 20 * i),
    yTicks: Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => step * i),
    series,
    marks,
  });
}
