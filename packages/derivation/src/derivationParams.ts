import { type Address, type DerivationParams, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";

export { type DerivationParams, derivationHash, inboxOf } from "@parley/primitives";

/** What derivation has to know of a rollup: parts of its genesis, all of them bound by the rollup's id. */
export interface DerivationConfig {
  rollupId: Hex;
  chainId: bigint;
  sequencer: Address;
  gasLimit: bigint;
  baseFeePerGas: bigint;
  /** of block 0 */
  genesis: { hash: Hex; timestamp: bigint };
  params: DerivationParams;
}

/** Of a rollup of a deployment, whose engine says what its block 0 hashes to. */
export function derivationConfigOf(
  { rollupId, chainId, sequencer, gasLimit, baseFeePerGas, genesisTimestamp, derivation }: RollupDeployment,
  genesisBlockHash: Hex,
): DerivationConfig {
  const genesis = { hash: genesisBlockHash, timestamp: genesisTimestamp };
  return { rollupId, chainId, sequencer, gasLimit, baseFeePerGas, genesis, params: derivation };
}

/** specs/derivation.md §1. */
const RANGES = { sequencingWindow: [2n, 50_400n], maxDrift: [1n, 3_600n], originStep: [1n, 4n] } as const;
/** With less a message that the portal takes could fill more than half of a block (specs/derivation.md §5). */
const LEAST_GAS_LIMIT = 15_000_000n;

/** @throws ParleyError CONFIG_INVALID when a parameter is out of its range (specs/derivation.md §1) */
export function checkConfig({ params, gasLimit }: DerivationConfig): void {
  for (const key of ["sequencingWindow", "maxDrift", "originStep"] as const) {
    const [least, most] = RANGES[key];
    const value = params[key];
    if (value < least || value > most) throw outOfRange(key, value, `${least} … ${most}`);
  }
  if (gasLimit < LEAST_GAS_LIMIT) throw outOfRange("gasLimit", gasLimit, `at least ${LEAST_GAS_LIMIT}`);
}

function outOfRange(key: string, value: bigint, range: string): ParleyError {
  return new ParleyError("CONFIG_INVALID", `${key} is ${value}, allowed is ${range}`, {
    fields: { key, value, range },
    hint: "the genesis of the rollup has to be made anew",
  });
}
