import type { Stream } from "@libp2p/interface";
import { lpStream } from "@libp2p/utils";
import { decodeHello, encodeHello, type Hello } from "./hello.ts";

/** Says hello first, then hears the other side's, of at most `mostBytes`. @throws when that is none, or the stream ends */
export async function sayHello(stream: Stream, own: Hello, mostBytes: number): Promise<Hello> {
  const frames = lpStream(stream, { maxDataLength: mostBytes });
  await frames.write(encodeHello(own));
  return decodeHello((await frames.read()).subarray());
}

/** Hears the other side's hello, then says the own one, whatever was heard: so both sides know why they part. @throws as `sayHello` */
export async function answerHello(stream: Stream, own: Hello, mostBytes: number): Promise<Hello> {
  const frames = lpStream(stream, { maxDataLength: mostBytes });
  const theirs = decodeHello((await frames.read()).subarray());
  await frames.write(encodeHello(own));
  return theirs;
}
