export { Libp2pNetwork, type Libp2pNetworkOptions } from "./Libp2pNetwork.ts";
export { DEFAULT_LIMITS, type NetworkLimits } from "./limits.ts";
export { NETWORK_METRICS_HELP } from "./metricsHelp.ts";
export {
  type GossipMessage,
  type Network,
  type PeerDirectory,
  type RequestKind,
  type RequestMap,
  UNSUPPORTED,
  type Verdict,
} from "./Network.ts";
export { type Endpoint, parsePeerAddress } from "./peerAddress.ts";
export { SimulatedHub, type SimulatedHubOptions } from "./SimulatedHub.ts";
