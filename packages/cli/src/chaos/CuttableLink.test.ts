import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CuttableLink } from "./CuttableLink.ts";

let server: Server;
let link: CuttableLink;
let dialling: Socket;
let dialled: Socket;
beforeEach(async () => {
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  link = await CuttableLink.start(Number(Reflect.get(Object(server.address()), "port")));
  dialling = connect({ host: "127.0.0.1", port: link.port });
  [dialled] = await once(server, "connection");
});
afterEach(async () => {
  dialling.destroy();
  dialled.destroy();
  await link.stop();
  await new Promise((resolve) => server.close(resolve));
});

const heard = async (socket: Socket) => String((await once(socket, "data"))[0]);

it("keeps back what one side says while that way is cut, and only that", async () => {
  link.cut("there");
  let early = "";
  dialled.on("data", (bytes) => {
    early += bytes;
  });
  dialling.write("a question");
  const answer = heard(dialling);
  dialled.write("an answer");
  expect(await answer).toBe("an answer");
  expect(early).toBe("");
  const question = once(dialled, "data");
  link.cut("none");
  await question;
  expect(early).toBe("a question");
});

it("keeps back both ways, also of a connection that is made meanwhile", async () => {
  link.cut("both");
  const late = connect({ host: "127.0.0.1", port: link.port });
  const [taken] = (await once(server, "connection")) as [Socket]; // of a server
  let told = "";
  for (const socket of [dialling, dialled, late, taken])
    socket.on("data", (bytes) => {
      told += bytes;
    });
  for (const socket of [dialling, dialled, late, taken]) await new Promise((resolve) => socket.write("x", resolve));
  // Another link that is not cut carries as many bytes there and back meanwhile.
  const open = await CuttableLink.start(Number(Reflect.get(Object(server.address()), "port")));
  const probe = connect({ host: "127.0.0.1", port: open.port });
  const [end] = (await once(server, "connection")) as [Socket]; // of a server
  probe.write("ping");
  await once(end, "data");
  expect(told).toBe("");
  const all = Promise.all([dialling, dialled, late, taken].map((socket) => once(socket, "data")));
  link.cut("none");
  await all;
  expect(told).toBe("xxxx");
  for (const socket of [late, taken, probe, end]) socket.destroy();
  await open.stop();
});
