import { createServer } from "node:net";
import { ParleyError } from "@parley/primitives";

/**
 * A loopback TCP port that was free a moment ago. Another process may take it before it is used: prefer to listen on port 0 where a program can.
 * @throws ParleyError NETWORK_FAILED
 */
export function freePort(host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    const failed = (cause?: unknown) => reject(new ParleyError("NETWORK_FAILED", `No free port on ${host}`, { fields: { host }, cause }));
    server.once("error", failed);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : failed()));
    });
  });
}
