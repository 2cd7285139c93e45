// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.
export { bls12381LightClientAbi, bls12381LightClientBytecode } from "./generated/Bls12381LightClient.ts";
export { devnetAllocationManagerAbi, devnetAllocationManagerBytecode } from "./generated/DevnetAllocationManager.ts";
export { devnetDelegationManagerAbi, devnetDelegationManagerBytecode } from "./generated/DevnetDelegationManager.ts";
export { devnetStrategyAbi, devnetStrategyBytecode } from "./generated/DevnetStrategy.ts";
export { errorsAbi } from "./generated/errors.ts";
export { gatewayAbi, gatewayBytecode } from "./generated/Gateway.ts";
export { lightClientAbi } from "./generated/LightClient.ts";
export { operatorRegistryAbi, operatorRegistryBytecode } from "./generated/OperatorRegistry.ts";
export { operatorTableAbi, operatorTableBytecode } from "./generated/OperatorTable.ts";
export { outboxAbi } from "./generated/Outbox.ts";
export { parrotAbi, parrotBytecode } from "./generated/Parrot.ts";
export { policyAbi, policyBytecode } from "./generated/Policy.ts";
export { restitutionFundAbi, restitutionFundBytecode } from "./generated/RestitutionFund.ts";
export { rollupRegistryAbi, rollupRegistryBytecode } from "./generated/RollupRegistry.ts";
export { secp256k1LightClientAbi, secp256k1LightClientBytecode } from "./generated/Secp256k1LightClient.ts";
export { slasherAbi, slasherBytecode } from "./generated/Slasher.ts";
export { stakeSharesAbi, stakeSharesBytecode } from "./generated/StakeShares.ts";
export { workRewardsAbi, workRewardsBytecode } from "./generated/WorkRewards.ts";
