import type { Readable } from "node:stream";

const LONGEST_LINE = 8_192;

/** Calls `onLine` for each line (UTF-8, without its end), also for a last one without an end. Of a line over 8,192 characters the rest is dropped. */
export function readLines(stream: Readable, onLine: (line: string) => void): void {
  let pending = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const pieces = text.split("\n");
    pieces.forEach((piece, index) => {
      pending += piece.slice(0, LONGEST_LINE - pending.length);
      if (index === pieces.length - 1) return;
      onLine(pending.replace(/\r$/, ""));
      pending = "";
    });
  });
  stream.on("end", () => {
    if (pending !== "") onLine(pending);
  });
  // A broken pipe is the end of the output; the owner learns why from the process' exit.
  stream.on("error", () => undefined);
}
