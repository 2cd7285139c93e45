import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PATIENCE_MS } from "@parley/devnet";
import { type OperatorRoleConfig, ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { type Address, type Deployment, decodeDeployment, ParleyError } from "@parley/primitives";
import { type ChainClient, chainClient, type OperatorCall, reading, shortReason, tryCall } from "@parley/sdk";
import { createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { Output } from "../Output.ts";

/** Of a transaction of the L1 (EIP-7825). */
export const MOST_GAS = 16_777_216n;

/** An operator as its owner sees it: its configuration, and its account on the L1. */
export interface OperatorSession {
  configFile: string;
  config: OperatorRoleConfig;
  deployment: Deployment;
  client: ChainClient;
  /** of `ethKey`; pays, and calls for the operator where it is the same account */
  account: Address;
  /**
   * Makes a call that only the operator's account may make, and waits until it is included; where `ethKey` is another account's, it only shows the call.
   * @returns whether it was made @throws ParleyError CONTRACT_REVERTED, RPC_FAILED
   */
  call(call: OperatorCall, output: Output): Promise<boolean>;
}

/** @throws ParleyError CONFIG_INVALID when a file cannot be read or is none; DECODE_FAILED */
export async function openOperator(file: string, cwd: string): Promise<OperatorSession> {
  const configFile = resolve(cwd, file);
  const config = ROLE_CONFIGS.operator.decode(await readJson(configFile), "");
  const deployment = decodeDeployment(await readJson(resolve(dirname(configFile), config.deploymentFile)));
  const client = chainClient(deployment.l1.rpcUrl);
  const wallet = createWalletClient({ account: privateKeyToAccount(config.ethKey), transport: http(deployment.l1.rpcUrl) });
  const account = wallet.account.address;
  const isOperator = account.toLowerCase() === config.operator;
  const call = async ({ what, to, data }: OperatorCall, output: Output) => {
    if (!isOperator) {
      output.say(
        { event: "call", what, from: config.operator, to, data },
        `to ${what}, ${config.operator} has to call\n  to    ${to}\n  data  ${data}`,
      );
      return false;
    }
    const refused = (reason: string, cause?: unknown) =>
      new ParleyError("CONTRACT_REVERTED", `l1 refused to ${what}: ${reason}`, { fields: { operator: config.operator, to }, cause });
    const tried = await reading("l1", `trying to ${what}`, () => tryCall(client, { account, to, data, gas: MOST_GAS }));
    if (!tried.ok) throw refused(tried.text);
    const gas = await reading("l1", `estimating what it costs to ${what}`, () => client.estimateGas({ account, to, data }));
    const hash = await wallet.sendTransaction({ chain: null, to, data, gas: (gas * 5n) / 4n }).catch((cause: unknown) => {
      throw refused(shortReason(cause), cause);
    });
    const receipt = await reading("l1", `waiting for transaction ${hash}`, () =>
      client.waitForTransactionReceipt({ hash, timeout: PATIENCE_MS }),
    );
    if (receipt.status !== "success") throw refused(`transaction ${hash} reverted`);
    output.say({ event: "called", what, transaction: hash }, `${what}: done\n  transaction  ${hash}`);
    return true;
  };
  return { configFile, config, deployment, client, account, call };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new ParleyError("CONFIG_INVALID", `${path} cannot be read as JSON`, {
      fields: { path },
      cause,
      hint: "parley operator init writes such a file",
    });
  }
}
