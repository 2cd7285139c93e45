/** Every error code of the project, with what it means: the one registry that the docs are checked against. Ascending. */
export const ERROR_CODES = {
  BINARY_MISSING: "a program that the network runs on is not installed for this machine",
  BLOCK_INVALID: "a block cannot be executed as it stands, or execution gives another block",
  CONFIG_INVALID: "a configuration file, flag or environment variable has an unknown key or an impossible value",
  CONTRACT_REVERTED: "a transaction or a call was refused by a contract",
  DATA_DIRECTORY_REFUSED: "a data directory belongs to something else or to another version",
  DECODE_FAILED: "bytes from outside are not of the form that specs/ asks",
  DEMO_FAILED: "a demonstration did not observe what it is there to show",
  ENGINE_EXITED: "an execution engine ended while it was needed",
  ENGINE_FAILED: "an execution engine answered a call with an error or not at all",
  EVIDENCE_MISSING: "a chain does not show something that a verification needs",
  LANE_MISMATCH: "a rollup's own logs do not add up to what its certified head commits to",
  MERKLE_PROOF_INVALID: "a proof has a wrong length, index or element",
  MESSAGE_NOT_FOUND: "no rollup of the deployment has sent a message with that id",
  NETWORK_FAILED: "a connection could not be made or broke",
  NOT_RUNNING: "a command needs a running network and there is none in its data directory",
  PORT_TAKEN: "a port that is needed is in use by another program",
  PROCESS_EXITED: "a process of the network ended or could not be started",
  PROTECTION_EMPTY: "an operator has no record of what it signed, and was not said to be new",
  ROLLUP_UNKNOWN: "the deployment has no rollup by that name or id",
  RPC_FAILED: "a JSON-RPC endpoint answered with an error or not at all",
  STATE_PROOF_INVALID: "a proof of a chain's state does not hold, or is not of the block that was asked for",
  STORE_FAILED: "a store could not be opened, read or written",
  TABLE_MISMATCH: "the operator table of the deployment is not the one that the L1 published",
  TRANSACTION_REFUSED: "a rollup does not admit a transaction",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
