export { DEFAULT_LIMITS, type NetworkLimits } from "./limits.ts";
export { NETWORK_METRICS_HELP } from "./metricsHelp.ts";
export { type GossipMessage, type Network, type RequestKind, type RequestMap, UNSUPPORTED, type Verdict } from "./Network.ts";
export { type Endpoint, parseEndpoint } from "./parseEndpoint.ts";
export { SimulatedHub, type SimulatedHubOptions } from "./SimulatedHub.ts";
export { TcpNetwork, type TcpNetworkOptions } from "./TcpNetwork.ts";
