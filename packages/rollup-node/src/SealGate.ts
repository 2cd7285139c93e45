/**
 * Holds readers while a block is being sealed: between its execution and the moment when its seal is on disk nobody may learn of it, since a crash in between forgets it
 * (specs/protocol.md §2).
 */
export class SealGate {
  #open: Promise<void> = Promise.resolve();
  #times = 0;

  /** How often it was shut. */
  get times(): number {
    return this.#times;
  }

  /** Runs one task with the gate shut. When the task fails the gate stays shut: what the engine says then is backed by no seal. */
  async during<T>(task: () => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#open = promise;
    this.#times += 1;
    const result = await task();
    resolve();
    return result;
  }

  /** Shuts the gate until the function that it returns is called. */
  shut(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    void this.during(() => promise);
    return resolve;
  }

  /** Resolves when no block is being sealed. */
  async pass(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.#open; await seen) seen = this.#open;
  }
}
