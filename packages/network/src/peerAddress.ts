import { isIP } from "node:net";
import { peerIdFromString } from "@libp2p/peer-id";
import { CODE_P2P, type Multiaddr, multiaddr } from "@multiformats/multiaddr";
import { ParleyError } from "@parley/primitives";

/** Where somebody listens. */
export interface Endpoint {
  host: string;
  port: number;
}

/** A configured peer. */
export interface PeerAddress {
  /** as configured, for logs */
  text: string;
  /** without a peer id */
  multiaddr: Multiaddr;
  /** who has to answer there; undefined: whoever does */
  peerId: string | undefined;
}

/** The multiaddr of a TCP endpoint. A host that is no IP address is a name for the resolver of the system. */
export function multiaddrOf({ host, port }: Endpoint): Multiaddr {
  const version = isIP(host);
  return multiaddr(`/${version === 0 ? "dns" : `ip${version}`}/${host}/tcp/${port}`);
}

/**
 * Reads `host:port`, an IPv6 host in brackets, or a multiaddr of TCP: `/ip4/…/tcp/…`, `/dns4/…/tcp/…`, with or without `/p2p/…`.
 * @throws ParleyError CONFIG_INVALID
 */
export function parsePeerAddress(text: string): PeerAddress {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-fA-F:.]+)\]|([\w.-]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host !== undefined && port >= 1 && port <= 65_535) return { text, multiaddr: multiaddrOf({ host, port }), peerId: undefined };
  const parsed = /^\/(ip4|ip6|dns|dns4|dns6)\/[^/]+\/tcp\/[1-9]\d{0,4}(\/p2p\/[^/]+)?$/.test(text) ? multiaddrOrUndefined(text) : undefined;
  if (parsed !== undefined) {
    const peerId = parsed.getComponents().find(({ code }) => code === CODE_P2P)?.value;
    return { text, multiaddr: parsed.decapsulateCode(CODE_P2P), peerId };
  }
  throw new ParleyError("CONFIG_INVALID", `${JSON.stringify(text)} is not the address of a peer`, {
    fields: { peer: text },
    hint: "write host:port, for example 127.0.0.1:9100, or a multiaddr, for example /dns4/a.example/tcp/9100/p2p/12D3…",
  });
}

/** The IP address of a connection, an IPv4 one within IPv6 as the former; empty for what has none. */
export function ipOf(address: Multiaddr): string {
  const value = address.getComponents().find(({ name }) => name === "ip4" || name === "ip6")?.value ?? "";
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(value) ?? [];
  if (high === undefined || low === undefined) return value.replace(/^::ffff:(?=\d+\.)/, "");
  return [...Buffer.from(`${high.padStart(4, "0")}${low.padStart(4, "0")}`, "hex")].join(".");
}

/** Whether many peers may be behind this address without having anything in common. */
export function isLoopback(ip: string): boolean {
  return ip.startsWith("127.") || ip === "::1";
}

function multiaddrOrUndefined(text: string): Multiaddr | undefined {
  try {
    const parsed = multiaddr(text);
    for (const { code, value } of parsed.getComponents()) if (code === CODE_P2P) peerIdFromString(value ?? "");
    return parsed;
  } catch {
    return undefined;
  }
}
