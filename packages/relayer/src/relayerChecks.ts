import type { Check } from "@parley/runtime";

/** Beats without a certificate after which there is nothing to relay under. */
export const MOST_BEATS_UNCERTIFIED = 16;

/** What a relayer sees of itself. */
export interface RelayerFacts {
  nowMs: number;
  beatMs: number;
  /** when the newest certificate came in, or the relayer began (Unix ms) */
  lastCertificateMs: number;
  /** whether the L1's operator tables could not be read when they were read last */
  isL1Silent: boolean;
  /** rollups that are read, and delivered to, and whether the last round of either failed */
  rollups: readonly { name: string; isReadFailing: boolean; isDeliveryFailing: boolean }[];
  peers: number;
}

/** The checks of a relayer's `/ready`. One rollup that does not answer is shown and does not count: the others are served as ever. */
export function relayerChecks({ nowMs, beatMs, lastCertificateMs, isL1Silent, rollups, peers }: RelayerFacts): Check[] {
  const ageMs = nowMs - lastCertificateMs;
  const served = rollups.filter(({ isReadFailing, isDeliveryFailing }) => !isReadFailing && !isDeliveryFailing);
  return [
    {
      name: "certificate",
      isOk: ageMs <= MOST_BEATS_UNCERTIFIED * beatMs,
      says: `the newest came ${Math.max(0, Math.floor(ageMs / beatMs))} beats ago`,
      hint: "look at an operator's /ready: either nothing is certified, or this relayer's peers do not pass it on",
    },
    {
      name: "l1",
      isOk: !isL1Silent,
      says: isL1Silent ? "the operator tables could not be read" : "the operator tables are read",
      hint: "check the L1's RPC endpoint in the deployment file",
    },
    {
      name: "rollups",
      isOk: rollups.length === 0 || served.length > 0,
      says: `${served.length} of ${rollups.length} are served`,
      hint: "none is: look at the network of this machine",
    },
    ...rollups.map(({ name, isReadFailing, isDeliveryFailing }): Check => {
      const failures = [...(isReadFailing ? ["reading its messages"] : []), ...(isDeliveryFailing ? ["delivering to it"] : [])];
      return {
        name: `rollup ${name}`,
        isOk: failures.length === 0,
        says: failures.length === 0 ? "it is read and delivered to" : `${failures.join(" and ")} failed`,
        hint: "check its RPC endpoint, and that the account of `ethKey` has its coins; `relayer_failures_total` and the log say more",
        isAdvisory: true,
      };
    }),
    {
      name: "peers",
      isOk: peers > 0,
      says: `${peers} connected`,
      hint: "no certificate comes in: check `peers` in the configuration",
    },
  ];
}
