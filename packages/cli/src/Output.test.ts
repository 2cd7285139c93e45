import { ParleyError } from "@parley/primitives";
import { describe, expect, it } from "vitest";
import { Output, table } from "./Output.ts";

function recorded(options: { json?: boolean; isTerminal?: boolean } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  let nowMs = 1_000;
  const output = new Output({
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    json: false,
    isTerminal: false,
    nowMs: () => nowMs,
    ...options,
  });
  return {
    output,
    out,
    err,
    pass(ms: number) {
      nowMs += ms;
    },
  };
}

describe("Output", () => {
  it("shows progress with the time since the start", () => {
    const { output, out, pass } = recorded();
    pass(2_340);
    output.progress("half way");
    expect(out).toEqual(["   2.3 s  half way\n"]);
  });

  it("gives programs one object per line and nothing else", () => {
    const { output, out, err } = recorded({ json: true, isTerminal: true });
    output.progress("half way");
    output.say({ event: "done", height: 12n }, "done");
    output.redraw("never");
    output.error(new ParleyError("PORT_TAKEN", "Port 1 is in use", { fields: { ports: [1] }, hint: "choose another" }));
    output.error(new ParleyError("RPC_FAILED", "It failed", { cause: new Error("ECONNREFUSED\nat once") }));
    expect(out.map((line) => JSON.parse(line))).toEqual([
      { event: "progress", step: "half way", elapsedMs: 0 },
      { event: "done", height: "12" },
      { event: "error", code: "PORT_TAKEN", message: "Port 1 is in use", causes: [], hint: "choose another", fields: { ports: [1] } },
      { event: "error", code: "RPC_FAILED", message: "It failed", causes: ["ECONNREFUSED"], fields: {} },
    ]);
    expect(err).toEqual([]);
  });

  it("says what happened, why and what to try", () => {
    const { output, out, err } = recorded();
    output.error(new ParleyError("PORT_TAKEN", "Port 1 is in use", { cause: new Error("EADDRINUSE"), hint: "choose another" }));
    expect(out).toEqual([]);
    expect(err).toEqual(["error: Port 1 is in use\n       because: EADDRINUSE\n   try: choose another\n"]);
  });

  it("draws again on a terminal, but not over what was said since", () => {
    const { output, out } = recorded({ isTerminal: true });
    output.redraw("a\nb");
    output.redraw("c\nd");
    output.say({}, "news");
    output.redraw("e");
    expect(out).toEqual(["a\nb\n", "\u001b[2A\u001b[Jc\nd\n", "news\n", "e\n"]);
    const plain = recorded();
    plain.output.redraw("a");
    expect(plain.out).toEqual([]);
  });
});

describe("table", () => {
  it("aligns columns", () => {
    expect(
      table(
        ["name", "n"],
        [
          ["alfa", "1"],
          ["b", "22"],
        ],
      ),
    ).toBe("  name  n\n  alfa  1\n  b     22");
  });
});
