import { type Hex, ParleyError } from "@parley/primitives";
import { systemClock } from "@parley/runtime";
import {
  encodeDeliver,
  encodeFinalize,
  encodePropose,
  finalBlockFrom,
  findWithdrawal,
  type Home,
  isDelivered,
  outputOf,
  type ProvenWithdrawal,
  proveWithdrawal,
  readSettlement,
  type SettlementView,
  type Withdrawal,
  type WithdrawalStatus,
  withdrawalStatus,
} from "@parley/sdk";
import type { Output as Teller } from "../Output.ts";
import type { L1Session } from "./L1Session.ts";
import { placeOf } from "./requireAlive.ts";

const POLL_MS = 500;
export interface FinishOptions {
  session: L1Session;
  id: Hex;
  /** goes on until the message is delivered */
  wait: boolean;
  /** proposes a block that holds it where nobody did, with the user's money as the bond */
  propose: boolean;
  output: Teller;
  signal: AbortSignal;
}

/**
 * Does what can be done for a withdrawal now, and says what it waits for: makes a matured proposal final, proves the message, has the portal deliver it.
 * @returns whether it is delivered
 * @throws ParleyError MESSAGE_NOT_FOUND, CONTRACT_REVERTED, RPC_FAILED, STATE_PROOF_INVALID
 */
export async function finishWithdrawal(options: FinishOptions): Promise<boolean> {
  const { session, id, signal } = options;
  const withdrawal = await findWithdrawal({ client: session.rollupClient, rollup: session.rollup, id });
  if (withdrawal === undefined) {
    throw new ParleyError("MESSAGE_NOT_FOUND", `${session.rollup.name} has sent no message ${id} to its L1`, {
      fields: { id, rollup: session.rollup.name },
      hint: "check the id and --rollup",
    });
  }
  const course = new Course(options, withdrawal);
  for (;;) {
    signal.throwIfAborted();
    const step = await course.step();
    if (step === "delivered") return true;
    if (step === "again") continue;
    if (!options.wait) return false;
    await systemClock.sleep(POLL_MS, signal);
  }
}

/** One withdrawal on its way. */
class Course {
  readonly #options: FinishOptions;
  readonly #withdrawal: Withdrawal;
  /** by block: endpoints forget states while a window passes */
  readonly #proofs = new Map<bigint, ProvenWithdrawal>();
  #said = "";

  constructor(options: FinishOptions, withdrawal: Withdrawal) {
    this.#options = options;
    this.#withdrawal = withdrawal;
  }

  /** The next step, if there is one: `again` when something was done that the next step can build on. */
  async step(): Promise<"delivered" | "again" | "waits"> {
    const { session, id, propose } = this.#options;
    const { l1Client: client, settlement, rollup } = session;
    const { rollupId } = rollup;
    const [view, provable, delivered, { timestamp: now }] = await Promise.all([
      readSettlement({ client, settlement, rollupId }),
      finalBlockFrom({ client, settlement, rollupId, block: this.#withdrawal.block }),
      isDelivered({ client, rollup, id }),
      client.getBlock(),
    ]);
    const status = withdrawalStatus(this.#withdrawal, { isDelivered: delivered, provable: provable?.number, view, now });
    this.#say(status);
    switch (status.status) {
      case "delivered":
        return "delivered";
      case "provable": {
        if (provable === undefined) return "waits";
        const proven = this.#proofs.get(provable.number) ?? (await this.#prove(provable));
        await session.onL1(`deliver message ${id}`, { to: session.portal, data: encodeDeliver(proven) });
        return "again";
      }
      case "proposed":
        return this.#finalize(view, status);
      case "waiting":
        return propose && view.proposal === undefined ? this.#propose(view) : "waits";
      default:
        return "waits";
    }
  }

  async #propose(view: SettlementView): Promise<"again" | "waits"> {
    const { session } = this.#options;
    const number = this.#withdrawal.block;
    if (view.final !== undefined && number <= view.final.number) return "waits";
    const output = await outputOf({ ...session, number });
    await this.#prove(output);
    const data = encodePropose(session.rollup.rollupId, output);
    await session.onL1(`propose block ${number}`, { to: session.settlement, data, value: view.proposalBond });
    return "again";
  }

  async #finalize(view: SettlementView, { number, finalFrom }: { number: bigint; finalFrom: bigint }): Promise<"again" | "waits"> {
    const { session } = this.#options;
    if (view.proposal !== undefined) await this.#proveEarly(view.proposal);
    // The block in which the transaction will stand is later than the newest one.
    const { timestamp: now } = await session.l1Client.getBlock();
    if (now < finalFrom) return "waits";
    try {
      await session.onL1(`make block ${number} final`, { to: view.settlement, data: encodeFinalize(view.rollupId, number) });
    } catch (error) {
      // Operators that watch do the same.
      const { final } = await readSettlement({ client: session.l1Client, settlement: view.settlement, rollupId: view.rollupId });
      if (final === undefined || final.number < number) throw error;
    }
    return "again";
  }

  /** While the endpoint has that state. Of a proposal that is not what the endpoint shows there is no proof: nothing is lost then. */
  async #proveEarly(block: { number: bigint; stateRoot: Hex }): Promise<void> {
    if (this.#proofs.has(block.number)) return;
    await this.#prove(block).catch((error: unknown) => {
      if (!(error instanceof ParleyError) || error.recovery !== "retry") throw error;
    });
  }

  async #prove(block: { number: bigint; stateRoot: Hex }): Promise<ProvenWithdrawal> {
    const { session } = this.#options;
    const proven = await proveWithdrawal({ client: session.rollupClient, rollup: session.rollup, withdrawal: this.#withdrawal, block });
    this.#proofs.set(block.number, proven);
    return proven;
  }

  /** Each status once. */
  #say(status: WithdrawalStatus): void {
    const { output, id } = this.#options;
    const text = describe(status, this.#withdrawal, this.#options.session.home);
    if (text === this.#said) return;
    this.#said = text;
    output.say({ event: "withdrawal", id, ...status }, text);
  }
}

function describe(status: WithdrawalStatus, { block }: Withdrawal, home: Home): string {
  switch (status.status) {
    case "delivered":
      return `delivered on ${placeOf(home)}`;
    case "provable":
      return `block ${status.number} is final and holds it: it can be delivered`;
    case "proposed":
      return `waits for block ${status.number}, which is final at ${time(status.finalFrom)} if nobody disputes it`;
    case "disputed":
      return `waits for the dispute about block ${status.number}`;
    case "frozen":
      return `the rollup's settlement is frozen until ${time(status.until)}: two certificates contradict each other`;
    case "waiting":
      return home.rollup === undefined
        ? `waits until somebody proposes block ${block} or a later one, or shows a quorum's certificate of one`
        : `waits until somebody shows ${home.name} a quorum's certificate of block ${block} or a later one`;
  }
}

function time(seconds: bigint): string {
  return new Date(Number(seconds) * 1_000).toISOString();
}
