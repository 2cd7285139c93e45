// Made by scripts/generateAbi.ts from contracts/src (npm run abi); not to be edited.
export { bls12381VerifierAbi, bls12381VerifierBytecode } from "./generated/Bls12381Verifier.ts";
export { devnetAllocationManagerAbi, devnetAllocationManagerBytecode } from "./generated/DevnetAllocationManager.ts";
export { devnetDelegationManagerAbi, devnetDelegationManagerBytecode } from "./generated/DevnetDelegationManager.ts";
export { devnetStrategyAbi, devnetStrategyBytecode } from "./generated/DevnetStrategy.ts";
export { errorsAbi } from "./generated/errors.ts";
export { gatewayAbi, gatewayBytecode } from "./generated/Gateway.ts";
export { lightClientAbi, lightClientBytecode } from "./generated/LightClient.ts";
export { operatorRegistryAbi, operatorRegistryBytecode } from "./generated/OperatorRegistry.ts";
export { operatorTableAbi, operatorTableBytecode } from "./generated/OperatorTable.ts";
export { parrotAbi, parrotBytecode } from "./generated/Parrot.ts";
export { policyAbi, policyBytecode } from "./generated/Policy.ts";
export { restitutionFundAbi, restitutionFundBytecode } from "./generated/RestitutionFund.ts";
export { rollupRegistryAbi, rollupRegistryBytecode } from "./generated/RollupRegistry.ts";
export { slasherAbi, slasherBytecode } from "./generated/Slasher.ts";
export { stakeSharesAbi, stakeSharesBytecode } from "./generated/StakeShares.ts";
export { workRewardsAbi, workRewardsBytecode } from "./generated/WorkRewards.ts";
