import type { Server } from "node:http";
import { ParleyError } from "@parley/primitives";

/** A server that listens. */
export interface Listening {
  port: number;
  /** ends every connection */
  stop(): Promise<void>;
}

/**
 * Has a server listen. @param port 0: any free one
 * @throws ParleyError NETWORK_FAILED, or what `refused` makes of the reason
 */
export async function listenOn(
  server: Server,
  { host, port }: { host: string; port: number },
  refused: (cause: NodeJS.ErrnoException) => ParleyError = (cause) =>
    new ParleyError("NETWORK_FAILED", `Cannot listen on ${host}:${port}: ${cause.message}`, {
      fields: { host, port },
      cause,
      hint: "choose another port, or 0 for any",
    }),
): Promise<Listening> {
  const boundPort = await new Promise<number>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(refused(cause)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: boundPort, stop };
}

/** Host and port as a URL has them. */
export function authorityOf(host: string, port: number): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
