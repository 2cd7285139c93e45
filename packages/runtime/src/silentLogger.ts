import type { Logger } from "./Logger.ts";

/** A logger that says nothing, for tests and libraries. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLogger,
};
