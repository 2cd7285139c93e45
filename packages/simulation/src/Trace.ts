import { createHash } from "node:crypto";

/** Flushed to the hash in pieces of so many lines. */
const PIECE = 512;

/** Everything that happens in a world, line by line, and the SHA-256 of it: two runs with one hash are one run. */
export class Trace {
  readonly #hash = createHash("sha256");
  readonly #print: ((line: string) => void) | undefined;
  #lines: string[] = [];
  #digest: string | undefined;

  /** @param print gets each line as it comes */
  constructor(print?: (line: string) => void) {
    this.#print = print;
  }

  line(text: string): void {
    this.#print?.(text);
    this.#lines.push(text);
    if (this.#lines.length >= PIECE) this.#flush();
  }

  /** Hex of the SHA-256 of all lines. The trace ends with that. */
  digest(): string {
    this.#flush();
    this.#digest ??= this.#hash.digest("hex");
    return this.#digest;
  }

  #flush(): void {
    if (this.#lines.length > 0) this.#hash.update(`${this.#lines.join("\n")}\n`);
    this.#lines = [];
  }
}
