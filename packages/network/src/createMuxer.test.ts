import { multiaddrConnectionPair } from "@libp2p/utils";
import { yamux } from "@libp2p/yamux";
import { expect, test } from "vitest";
import { createMuxer } from "./createMuxer.ts";

test.each([
  ["yamux throws", yamux, true],
  ["ours does not", createMuxer, false],
])("a connection that is given up while it closes: %s", (_what, create, throws) => {
  const [connection] = multiaddrConnectionPair();
  const muxer = create({ enableKeepAlive: false })().createStreamMuxer(connection);
  void connection.close();
  const giveUp = () => muxer.abort(new Error("the peer does not answer"));
  if (throws) expect(giveUp).toThrow("Cannot write to a stream that is clos");
  else expect(giveUp).not.toThrow();
});
