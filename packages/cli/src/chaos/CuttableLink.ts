import { connect, createServer, type Server, type Socket } from "node:net";

/** One connection of two parts: what the dialler says, and what it is told. */
interface Pair {
  inner: Socket;
  outer: Socket;
}

/** Which way nothing gets through: `there` is what whoever dials says. */
export type Cut = "both" | "there" | "back" | "none";

/**
 * A wire between whoever dials it and a port, which a test can cut at the level of TCP, whatever is spoken on it. While it is cut bytes are kept back and nobody is told, as where packets are dropped; new connections
 * are taken and hear nothing. When it is healed everything goes on where it stood.
 */
export class CuttableLink {
  readonly port: number;
  #cut: Cut = "none";
  readonly #pairs = new Set<Pair>();
  readonly #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
  }

  static async start(targetPort: number): Promise<CuttableLink> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has a port");
    const link = new CuttableLink(server, address.port);
    server.on("connection", (outer) => link.#join(outer, connect({ host: "127.0.0.1", port: targetPort })));
    return link;
  }

  cut(cut: Cut): void {
    this.#cut = cut;
    for (const pair of this.#pairs) this.#apply(pair);
  }

  async stop(): Promise<void> {
    for (const { inner, outer } of this.#pairs) {
      inner.destroy();
      outer.destroy();
    }
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(outer: Socket, inner: Socket): void {
    const pair = { inner, outer };
    this.#pairs.add(pair);
    const end = () => {
      this.#pairs.delete(pair);
      inner.destroy();
      outer.destroy();
    };
    for (const socket of [inner, outer]) {
      socket.setNoDelay(true);
      socket.on("error", end);
      socket.on("close", end);
    }
    outer.on("data", (bytes) => inner.write(bytes));
    inner.on("data", (bytes) => outer.write(bytes));
    this.#apply(pair);
  }

  #apply({ inner, outer }: Pair): void {
    const isCut = (way: Cut) => this.#cut === "both" || this.#cut === way;
    if (isCut("there")) outer.pause();
    else outer.resume();
    if (isCut("back")) inner.pause();
    else inner.resume();
  }
}
