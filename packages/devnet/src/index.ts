export { Anvil } from "./Anvil.ts";
export { type AttachRollupOptions, attachRollup } from "./attachRollup.ts";
export { auditTokens, type TokenAmounts, type TokenAudit } from "./auditTokens.ts";
export { type ConverseOptions, converse, type Hop } from "./converse.ts";
export { type CreateRollupOptions, createRollup, type PreparedRollup, prepareRollup } from "./createRollup.ts";
export { checkDataDirectory, DATA_FORMAT, type DataPaths, dataPaths } from "./dataDirectory.ts";
export { deployL1, SETTLEMENT } from "./deployL1.ts";
export { type DeployTokensOptions, deployTokens, TOKEN_KINDS, type TokenKind, type TokenStop, type TokenSupply } from "./deployTokens.ts";
export { type DevnetFile, type DevnetRollup, encodeDevnetFile, readDevnetFile } from "./devnetFile.ts";
export { feesOf } from "./feesOf.ts";
export { type HeardPeer, hearPeers, type PeerTerms } from "./hearPeers.ts";
export { MOST_OPERATORS, MOST_ROLLUPS } from "./ports.ts";
export {
  type ChainView,
  type NetworkView,
  type OperatorStatus,
  type QuarantineStatus,
  type ReadyStatus,
  readNetwork,
  readOperatorStatus,
  readReady,
} from "./readNetwork.ts";
export {
  type OperatorRoleConfig,
  type RelayerRoleConfig,
  ROLE_CONFIGS,
  type RoleName,
  type SequencerRoleConfig,
} from "./roleConfigs.ts";
export { encodePlan, type RollupPlan } from "./rollupPlan.ts";
export { type ProcessStatus, type RoleCommand, Supervisor, type SupervisorEvent, type SupervisorOptions } from "./Supervisor.ts";
export { approveBridges, type Cargo, commandExecutor, type SentTokens, sendCoins, sendTokens } from "./sendTokens.ts";
export { sendEther, stakeFor } from "./stakeFor.ts";
export { type Devnet, type DevnetOptions, startDevnet } from "./startDevnet.ts";
export { type TestAccount, type TestOperator, testAccount, testOperators } from "./testKeys.ts";
export { PATIENCE_MS, type UntilOptions, until } from "./until.ts";
export { type Call, Wallet, type WalletOptions } from "./Wallet.ts";
