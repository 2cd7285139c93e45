import { type Hex, type OperatorTable, ParleyError, type PeerClaim } from "@parley/primitives";
import type { Signer } from "@parley/signer";
import { testTable } from "@parley/signer/testing";
import { expect, it } from "vitest";
import { ownClaims } from "./ownClaims.ts";

const table1 = testTable(1);
const peerId: Hex = "0x0707";

/** Seats by epoch; what is asked of whose key is written down. */
function claims(seats: Record<number, number>, sign = async (): Promise<Hex> => "0x01") {
  const asked: Parameters<Signer["claimPeer"]>[0][] = [];
  let table: OperatorTable = table1;
  const claimPeer = async (request: Parameters<Signer["claimPeer"]>[0]): Promise<PeerClaim> => {
    asked.push(request);
    const { epoch, seat } = request.domain;
    return { epoch, seat, signature: await sign() };
  };
  const seatIn = ({ epoch }: OperatorTable) => {
    const seat = seats[epoch];
    return seat === undefined ? undefined : { seat, signer: { claimPeer } as Partial<Signer> as Signer }; // nothing else is asked of it
  };
  const own = ownClaims({ table: () => table, seatIn });
  const at = (epoch: number) => {
    table = { ...table1, epoch };
    return own(peerId);
  };
  return { at, asked };
}

it("claims the seat of the moment, once for each table, and none while it looks on", async () => {
  const { at, asked } = claims({ 1: 2, 3: 0 });
  expect([await at(1), await at(1)]).toMatchObject([
    { epoch: 1, seat: 2 },
    { epoch: 1, seat: 2 },
  ]);
  expect(await at(2)).toBeUndefined();
  expect(await at(3)).toMatchObject({ epoch: 3, seat: 0 });
  expect(asked.map(({ domain, peerId: id }) => [domain.epoch, domain.seat, id])).toEqual([
    [1, 2, peerId],
    [3, 0, peerId],
  ]);
});

it("asks again where the signer was away", async () => {
  let isAway = true;
  const { at } = claims({ 1: 1 }, async () => {
    if (isAway) throw new ParleyError("NETWORK_FAILED", "away", { recovery: "retry" });
    return "0x02";
  });
  await expect(at(1)).rejects.toMatchObject({ code: "NETWORK_FAILED" });
  isAway = false;
  expect(await at(1)).toMatchObject({ signature: "0x02" });
});
