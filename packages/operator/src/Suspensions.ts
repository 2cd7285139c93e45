/** Why nothing may be signed just now, by what is in doubt. While there is any reason nothing is. */
export class Suspensions {
  readonly #reasons = new Map<string, string>();
  readonly #onChange: (reason: string | undefined) => void;

  /** @param onChange gets all reasons in one text; undefined when there is none left */
  constructor(onChange: (reason: string | undefined) => void) {
    this.#onChange = onChange;
  }

  /** @param reason undefined: no doubt any more */
  set(what: string, reason: string | undefined): void {
    if (this.#reasons.get(what) === reason) return;
    if (reason === undefined) this.#reasons.delete(what);
    else this.#reasons.set(what, reason);
    this.#onChange(this.#reasons.size === 0 ? undefined : [...this.#reasons.values()].join("; "));
  }
}
