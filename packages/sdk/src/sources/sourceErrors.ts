import { ParleyError } from "@parley/primitives";
import { keccak256, stringToBytes } from "viem";
import { leastSources, type SourceAnswer } from "./agreement.ts";

/** Of a question to several sources, for errors. */
export interface SourceQuestion {
  /** name of the chain */
  chain: string;
  method: string;
  /** the block that it is about, where it is about one */
  block: string | undefined;
}

/** Several sources of a chain gave different answers: SOURCES_DISAGREE. Names their hosts alone: keys are in the rest of a URL. */
export function sourcesDisagree({ chain, method, block }: SourceQuestion, answers: readonly SourceAnswer[]): ParleyError {
  const sources = answers.map((answer) => ({ host: answer.source, said: saidBy(answer) }));
  const said = sources.map(({ host, said: what }) => `${host} ${what}`).join(", ");
  return new ParleyError("SOURCES_DISAGREE", `${chain}: the sources do not agree on ${method}${at(block)}: ${said}`, {
    fields: { chain, method, block, sources },
    recovery: "retry",
    hint: "one of them lies or is on another branch: compare that block with an explorer and a node of your own, take the wrong source out of the configuration, start again; nothing is believed until they agree",
  });
}

/** Too few sources of a chain answer, or keep up: SOURCES_LOST. */
export function sourcesLost({ chain, method, block }: SourceQuestion, answers: readonly SourceAnswer[]): ParleyError {
  const sources = answers.map((answer) => ({ host: answer.source, said: saidBy(answer) }));
  const isGiven = ({ kind }: SourceAnswer) => kind === "value" || kind === "reverted" || kind === "absent";
  const given = answers.filter(isGiven).length;
  const lacking = answers.filter((answer) => !isGiven(answer)).map((answer) => `${answer.source} ${saidBy(answer)}`);
  const least = leastSources(answers.length);
  return new ParleyError(
    "SOURCES_LOST",
    `${chain}: ${given} of ${answers.length} sources answer ${method}${at(block)}, and ${least} have to: ${lacking.join(", ")}`,
    {
      fields: { chain, method, block, sources, least },
      recovery: "retry",
      hint: "bring the others back, or configure sources of other hosts; who cuts off honest sources wants the last one believed, so nothing is",
    },
  );
}

function at(block: string | undefined): string {
  return block === undefined ? "" : ` (block ${block})`;
}

/** What a source said, without a word of its own: a liar's text goes into no log. */
function saidBy(answer: SourceAnswer): string {
  switch (answer.kind) {
    case "value":
      return `says ${digest(answer.key)}`;
    case "reverted":
      return `reverts with ${digest(answer.key)}`;
    case "absent":
      return "does not have it";
    case "invalid":
      return answer.why;
    case "refused":
      return "refuses";
    case "silent":
      return "is silent";
    case "behind":
      return "does not keep up";
  }
}

/** Enough to tell answers apart. */
function digest(key: string): string {
  return keccak256(stringToBytes(key)).slice(0, 10);
}
