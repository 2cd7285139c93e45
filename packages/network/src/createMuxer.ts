import type { StreamMuxerFactory } from "@libp2p/interface";
import { AbstractStreamMuxer } from "@libp2p/utils";
import { yamux } from "@libp2p/yamux";

/**
 * yamux, whose frames to a connection that is closing are dropped. By itself it throws there, and does so out of timers, microtasks and event listeners where nobody catches it: a peer that
 * stops answering at the right moment would end the process.
 */
export function createMuxer(init: Parameters<typeof yamux>[0]): () => StreamMuxerFactory {
  return () => {
    const factory = yamux(init)();
    const create = factory.createStreamMuxer.bind(factory);
    factory.createStreamMuxer = (connection) => {
      const muxer = create(connection);
      if (muxer instanceof AbstractStreamMuxer) {
        const send = muxer.send.bind(muxer);
        muxer.send = (data) => {
          try {
            return send(data);
          } catch (error) {
            if (error instanceof Error && error.name === "StreamStateError") return true;
            throw error;
          }
        };
      }
      return muxer;
    };
    return factory;
  };
}
