import type { Adversary, AdversaryName } from "./Adversary.ts";
import { equivocator } from "./equivocator.ts";
import { falseRootSigner } from "./falseRootSigner.ts";
import { hider } from "./hider.ts";
import { promiser } from "./promiser.ts";
import { silent } from "./silent.ts";
import { spammer } from "./spammer.ts";
import { staller } from "./staller.ts";
import { storeLoser } from "./storeLoser.ts";
import { twin } from "./twin.ts";
import { withholder } from "./withholder.ts";

/** Adversaries by what a scenario calls them. */
export const ADVERSARIES: Readonly<Record<AdversaryName, () => Adversary>> = {
  silent,
  equivocator,
  twin,
  withholder,
  falseRootSigner,
  staller,
  spammer,
  storeLoser,
  promiser,
  hider,
};
