import { ParleyError } from "@parley/primitives";

/** Where a peer listens. */
export interface Endpoint {
  host: string;
  port: number;
}

/**
 * Reads `host:port`, an IPv6 host in brackets.
 * @throws ParleyError CONFIG_INVALID
 */
export function parseEndpoint(text: string): Endpoint {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-fA-F:.]+)\]|([\w.-]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host !== undefined && port >= 1 && port <= 65_535) return { host, port };
  throw new ParleyError("CONFIG_INVALID", `${JSON.stringify(text)} is not the address of a peer`, {
    fields: { peer: text },
    hint: "write host:port, for example 127.0.0.1:9100",
  });
}
