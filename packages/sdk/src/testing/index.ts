export { FakeBeacon, NOISE_COMMITMENT, noiseBlob } from "./FakeBeacon.ts";
export { forgedFork, forgedState, type Lie, LyingProxy, stuckAt } from "./LyingProxy.ts";
export { SimulatedL1 } from "./SimulatedL1.ts";
export { TestChain, testAccount, testKey } from "./TestChain.ts";
export { startTestNetwork, type TestNetwork, type TestNetworkOptions, type TestRollup } from "./TestNetwork.ts";
