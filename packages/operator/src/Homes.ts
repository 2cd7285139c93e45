import { type Deployment, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type UponL1, uponL1 } from "@parley/rollup-node";
import type { Clock } from "@parley/runtime";
import { type ChainClient, type Home, homeOf } from "@parley/sdk";
import type { L1View } from "./L1View.ts";
import { ParentNode } from "./ParentNode.ts";
import type { RollupFollower } from "./RollupFollower.ts";

export interface HomesOptions {
  l1: Deployment["l1"];
  /** of the network's L1 */
  client: ChainClient;
  view: L1View;
  /** of the network's L1, see `OperatorConfig` */
  safeDepth: number;
  beaconUrls: readonly string[] | undefined;
  followers: ReadonlyMap<Hex, RollupFollower>;
  clock: Clock;
  /** whether an earlier life followed it, and so looked at where it begins */
  isKnown: (rollupId: Hex) => Promise<boolean>;
}

/** A rollup's L1, as its follower reads it. */
export interface HomeView extends UponL1, Pick<Home, "newestTag"> {
  client: ChainClient;
  checkOrigin: L1View["checkOrigin"];
}

/** From where this operator reads each rollup's L1: its own endpoint of the network's, or a rollup that it follows itself. */
export class Homes {
  readonly #options: HomesOptions;
  readonly #nodes = new Map<Hex, ParentNode>();

  constructor(options: HomesOptions) {
    this.#options = options;
  }

  /** @param rollups all that are followed @throws ParleyError ROLLUP_UNKNOWN where the rollup's L1 is a rollup that is not followed; RPC_FAILED */
  async of(rollup: RollupDeployment, rollups: readonly RollupDeployment[]): Promise<HomeView> {
    const { l1, client, view, safeDepth: depth, beaconUrls } = this.#options;
    const home = homeOf({ l1, rollups }, rollup);
    const { newestTag } = home;
    if (home.rollup === undefined) {
      const checkOrigin: L1View["checkOrigin"] = (...block) => view.checkOrigin(...block);
      return { client, checkOrigin, newestTag, ...(await uponL1({ client, home, depth, beaconUrls })) };
    }
    const node = this.#nodeOf(home.rollup);
    const checkOrigin: L1View["checkOrigin"] = (number, hash) => node.checkOrigin(number, hash);
    return { client: node.client, checkOrigin, newestTag, ...(await uponL1({ client: node.client, home, depth })) };
  }

  /** Where its L1 is a rollup: that the block on which the genesis rests is one of it. @throws ParleyError CONFIG_INVALID, or as `of` */
  async requireStart(rollup: RollupDeployment, rollups: readonly RollupDeployment[]): Promise<void> {
    const { l1 } = this.#options;
    const { l1StartNumber, l1StartHash } = rollup.derivation;
    const { rollup: parent } = homeOf({ l1, rollups }, rollup);
    if (parent === undefined || (await this.#options.isKnown(rollup.rollupId))) return;
    await this.#nodeOf(parent).requireStart(l1StartNumber, l1StartHash);
  }

  /** A follower that is given up takes what was read through it along. */
  forget(rollupId: Hex): void {
    this.#nodes.get(rollupId)?.stop();
    this.#nodes.delete(rollupId);
  }

  stop(): void {
    for (const rollupId of [...this.#nodes.keys()]) this.forget(rollupId);
  }

  #nodeOf(rollup: RollupDeployment): ParentNode {
    const follower = this.#options.followers.get(rollup.rollupId);
    if (follower === undefined)
      throw new ParleyError("ROLLUP_UNKNOWN", `${rollup.name}, the L1 of another rollup, is not followed here`, {
        fields: { rollupId: rollup.rollupId },
      });
    const node = this.#nodes.get(rollup.rollupId) ?? new ParentNode(rollup, follower, this.#options.clock);
    this.#nodes.set(rollup.rollupId, node);
    return node;
  }
}
