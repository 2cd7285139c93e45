import { ParleyError } from "@parley/primitives";
import { expect, test } from "vitest";
import { jsonLogger } from "./jsonLogger.ts";
import { SimulatedClock } from "./SimulatedClock.ts";

function recorded(level: "debug" | "info" | "warn" | "error" = "debug") {
  const lines: string[] = [];
  const logger = jsonLogger({
    write: (line) => lines.push(line),
    level,
    fields: { role: "operator" },
    clock: new SimulatedClock(1_700_000_000_123),
  });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? "null") };
}

test("one JSON line per event, with the time of the clock and the child's fields", () => {
  const { logger, lines, last } = recorded();
  logger.child({ seat: 2 }).info("block_verified", { number: 5n, hash: Uint8Array.of(1, 255), event: "forged", level: "error" });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.endsWith("}\n")).toBe(true);
  expect(last()).toEqual({
    time: "2023-11-14T22:13:20.123Z",
    level: "info",
    event: "block_verified",
    role: "operator",
    seat: 2,
    number: "5",
    hash: "0x01ff",
  });
});

test("events below the level are dropped", () => {
  const { logger, lines } = recorded("warn");
  logger.debug("a");
  logger.info("b");
  logger.warn("c");
  logger.error("d");
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(["c", "d"]);
});

test("errors show code, fields and cause; nothing makes logging throw or grow without bound", () => {
  const { logger, lines, last } = recorded();
  logger.error("failed", { error: new ParleyError("STORE_FAILED", "no", { fields: { number: 7n }, cause: new Error("disk") }) });
  expect(last().error).toMatchObject({ code: "STORE_FAILED", message: "no", fields: { number: "7" }, cause: { message: "disk" } });

  const circular: Record<string, unknown> = {
    text: "x".repeat(1_000_000),
    bytes: new Uint8Array(1_000_000),
    list: new Array(10_000).fill(1),
  };
  circular.self = circular;
  circular.error = new Error("loop", { cause: circular });
  Object.defineProperty(circular, "trap", {
    enumerable: true,
    get: () => {
      throw new Error("trapped");
    },
  });
  logger.warn("strange", {
    circular,
    fine: { a: 1, self: [circular], date: new Date(Number.NaN), fn() {} },
    none: undefined,
    nan: Number.NaN,
  });
  expect(lines.at(-1)?.length).toBeLessThan(100_000);
  expect(last()).toMatchObject({ event: "strange", circular: "(not loggable)" });
});

test("a URL is shown as its host: what else it has may be somebody's key", () => {
  const { logger, lines, last } = recorded();
  const urls = [
    "https://rpc.example/v3/SECRET",
    "https://me:SECRET@rpc.example:8545",
    "wss://rpc.example?key=SECRET",
    "http://rpc.example/#SECRET",
    "https:\\/\\/rpc.example\\/v3\\/SECRET",
  ];
  const error = new ParleyError("RPC_FAILED", `no answer from ${urls[0]}, nor from '${urls[1]}'`, {
    fields: { rpcUrl: urls[2] },
    cause: new Error(`URL: ${urls[3]}\nRequest body: {}`),
  });
  logger.error("failed", { error, urls });
  logger.warn("cut", { text: `${"x".repeat(1_980)}${urls[0]}` });
  expect(lines.join("")).not.toContain("SECRET");
  logger.info("plain", { rpcUrl: "http://127.0.0.1:8545", root: "http://[::1]:8545/", text: "see HTTPS://rpc.example/a/b." });
  expect(last()).toMatchObject({ rpcUrl: "http://127.0.0.1:8545", root: "http://[::1]:8545/", text: "see HTTPS://rpc.example/…" });
});
