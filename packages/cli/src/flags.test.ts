import { describe, expect, it } from "vitest";
import { commandHelp, durationFlag, integerFlag, parseCommand, switchFlag, textFlag, wordFlag } from "./flags.ts";

const spec = {
  name: "fly",
  summary: "Fly somewhere.",
  positionals: [{ name: "PLACE", help: "where to" }],
  flags: {
    seats: integerFlag({ help: "how many seats", fallback: 3, least: 1, most: 9 }),
    restTime: durationFlag({ help: "how long to rest", fallbackMs: 1_000, leastMs: 250, mostMs: 60_000 }),
    class: wordFlag({ help: "how to sit", words: ["wide", "narrow"], fallback: "narrow" }),
    pilot: textFlag({ help: "who flies", placeholder: "NAME", fallback: undefined }),
    json: switchFlag("for programs"),
  },
};

const parse = (args: readonly string[], env: Record<string, string> = {}) => parseCommand(spec, args, env);

describe("parseCommand", () => {
  it("takes defaults, flags and positionals", () => {
    expect(parse(["Rome"])).toEqual({
      kind: "run",
      flags: { seats: 3, restTime: 1_000, class: "narrow", pilot: undefined, json: false },
      positionals: ["Rome"],
    });
    expect(parse(["--seats", "5", "Rome", "--rest-time=250ms", "--json", "--class", "wide", "--pilot", "Ada"])).toMatchObject({
      flags: { seats: 5, restTime: 250, class: "wide", pilot: "Ada", json: true },
    });
    expect(parse(["Rome", "--rest-time", "1.5s"])).toMatchObject({ flags: { restTime: 1_500 } });
  });

  it("takes the environment where the command line says nothing", () => {
    const env = { PARLEY_SEATS: "7", PARLEY_REST_TIME: "2s", PARLEY_JSON: "1", PARLEY_PILOT: "" };
    expect(parse(["Rome"], env)).toMatchObject({ flags: { seats: 7, restTime: 2_000, json: true, pilot: undefined } });
    expect(parse(["Rome", "--seats", "2"], env)).toMatchObject({ flags: { seats: 2 } });
  });

  it("asks for help wherever --help stands", () => {
    expect(parse(["--help"])).toEqual({ kind: "help" });
    expect(parse(["Rome", "--seats", "2", "-h"])).toEqual({ kind: "help" });
  });

  it.each([
    [["Rome", "--saets", "2"], {}, "Unknown flag --saets of parley fly", "did you mean --seats?"],
    [["Rome", "-x"], {}, "Unknown flag -x of parley fly", undefined],
    [["Rome", "--zzzzzzzzzzzz"], {}, "Unknown flag --zzzzzzzzzzzz", "known: --seats"],
    [["Rome", "--seats"], {}, "--seats needs a value: --seats N", undefined],
    [["Rome", "--seats", "--json"], {}, "--seats needs a value", undefined],
    [["Rome", "--seats", "10"], {}, '--seats is "10"; expected an integer from 1 to 9', undefined],
    [["Rome", "--seats=-1"], {}, "expected an integer", undefined],
    [["Rome", "--seats", "1e3"], {}, "expected an integer", undefined],
    [["Rome", "--seats", "1", "--seats", "2"], {}, "--seats is given twice", undefined],
    [["Rome", "--rest-time", "5"], {}, "expected a time from 250ms to 60s", undefined],
    [["Rome", "--class", "broad"], {}, "expected one of wide, narrow", undefined],
    [["Rome", "--rest-time", "100ms"], {}, "expected a time", undefined],
    [["Rome"], { PARLEY_SEATS: "many" }, 'PARLEY_SEATS is "many"', undefined],
    [["Rome"], { PARLEY_JSON: "maybe" }, "expected true or false", undefined],
    [["Rome", "--json=yes please"], {}, "expected true or false", undefined],
    [[], {}, "parley fly needs PLACE: where to", undefined],
    [["Rome", "Oslo"], {}, "does not know what to do with Oslo", undefined],
  ])("refuses %j with %j", (args, env, message, hint) => {
    const expected = { code: "CONFIG_INVALID", message: expect.stringContaining(message) };
    expect(() => parse(args, env)).toThrow(
      expect.objectContaining(hint === undefined ? expected : { ...expected, hint: expect.stringContaining(hint) }),
    );
  });
});

describe("commandHelp", () => {
  it("shows every flag with its default and its twin", () => {
    const help = commandHelp(spec);
    expect(help).toContain("usage: parley fly PLACE [flags]");
    expect(help).toMatch(/--rest-time TIME +how long to rest; default 1000ms \[PARLEY_REST_TIME\]/);
    expect(help).toMatch(/--json +for programs \[PARLEY_JSON\]/);
  });
});
