/** Every error code of the project, with what it means: the one registry that the docs are checked against. Ascending. */
export const ERROR_CODES = {
  CONFIG_INVALID: "a configuration file, flag or environment variable has an unknown key or an impossible value",
  DECODE_FAILED: "bytes from outside are not of the form that specs/ asks",
  ENGINE_EXITED: "an execution engine ended while it was needed",
  ENGINE_FAILED: "an execution engine answered a call with an error or not at all",
  MERKLE_PROOF_INVALID: "a proof has a wrong length, index or element",
  NETWORK_FAILED: "a connection could not be made or broke",
  STORE_FAILED: "a store could not be opened, read or written",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
