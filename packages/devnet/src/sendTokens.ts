import {
  crosschainErc1155Abi,
  erc20BridgeAbi,
  erc721BridgeAbi,
  exampleErc20Abi,
  exampleErc721Abi,
  exampleErc1155Abi,
  gatewayAbi,
} from "@parley/contracts-abi";
import { type Address, encodeEvmAddress, gasLimitAttribute, type Hex, ParleyError } from "@parley/primitives";
import { encodeFunctionData, encodePacked, maxUint256, parseEventLogs, zeroHash } from "viem";
import { TOKEN_KINDS, type TokenKind, type TokenStop } from "./deployTokens.ts";

const CALL_GAS = 500_000n;
/** The commanded call may send a message itself, and open a lane for it. */
const COMMAND_GAS_LIMIT = 500_000n;

/** What travels together, one message for each kind. */
export interface Cargo {
  erc20: bigint;
  /** id */
  erc721: bigint;
  erc1155: { ids: readonly bigint[]; values: readonly bigint[] };
  erc7802: bigint;
}

export interface SentTokens {
  kind: TokenKind;
  messageId: Hex;
}

/** Lets the bridges at home take the holder's tokens; what is burnt needs no approval. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function approveBridges({ tokens, wallet }: TokenStop): Promise<void> {
  const { erc20, erc721, erc1155 } = tokens;
  const calls = [
    { to: erc20.token, data: encodeFunctionData({ abi: exampleErc20Abi, functionName: "approve", args: [erc20.bridge, maxUint256] }) },
    {
      to: erc721.token,
      data: encodeFunctionData({ abi: exampleErc721Abi, functionName: "setApprovalForAll", args: [erc721.bridge, true] }),
    },
    {
      to: erc1155.token,
      data: encodeFunctionData({ abi: exampleErc1155Abi, functionName: "setApprovalForAll", args: [erc1155.bridge, true] }),
    },
  ];
  const hashes: Hex[] = [];
  for (const call of calls) hashes.push(await wallet.send({ ...call, gas: CALL_GAS }));
  for (const hash of hashes) await wallet.receipt(hash);
}

/** Sends one transfer of each kind to the holder's account on `to`, all at once. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function sendTokens({ from, to, cargo }: { from: TokenStop; to: TokenStop; cargo: Cargo }): Promise<SentTokens[]> {
  const { wallet, tokens } = from;
  const recipient = encodeEvmAddress(to.rollup.chainId, wallet.address);
  const { ids, values } = cargo.erc1155;
  const data: Record<TokenKind, Hex> = {
    erc20: coinTransfer(recipient, cargo.erc20),
    erc721: encodeFunctionData({
      abi: erc721BridgeAbi,
      functionName: "crosschainTransferFrom",
      args: [wallet.address, recipient, cargo.erc721],
    }),
    erc1155: encodeFunctionData({
      abi: crosschainErc1155Abi,
      functionName: "crosschainTransferFrom",
      args: [wallet.address, recipient, ids, values],
    }),
    erc7802: coinTransfer(recipient, cargo.erc7802),
  };
  const hashes: { kind: TokenKind; hash: Hex }[] = [];
  for (const kind of TOKEN_KINDS)
    hashes.push({ kind, hash: await wallet.send({ to: tokens[kind].bridge, data: data[kind], gas: CALL_GAS }) });
  return Promise.all(hashes.map(async ({ kind, hash }) => ({ kind, messageId: await messageOf(from, hash) })));
}

/** Sends ERC-20 tokens to any account on `to`. @throws ParleyError CONTRACT_REVERTED, RPC_FAILED */
export async function sendCoins(options: { from: TokenStop; to: TokenStop; recipient: Address; amount: bigint }): Promise<Hex> {
  const { from, to, recipient, amount } = options;
  const data = coinTransfer(encodeEvmAddress(to.rollup.chainId, recipient), amount);
  return messageOf(from, await from.wallet.send({ to: from.tokens.erc20.bridge, data, gas: CALL_GAS }));
}

/**
 * Commands the executor on `to`, from home, to send its ERC-20 tokens to the holder at home: one call, as ERC-7579 spells it.
 * @throws ParleyError CONTRACT_REVERTED, RPC_FAILED
 */
export async function commandExecutor({ home, to, amount }: { home: TokenStop; to: TokenStop; amount: bigint }): Promise<Hex> {
  if (to.executor === undefined) throw new ParleyError("CONFIG_INVALID", `There is no executor on ${to.rollup.name}`);
  const call = coinTransfer(encodeEvmAddress(home.rollup.chainId, home.wallet.address), amount);
  // Mode: one call, revert where it does.
  const payload = encodePacked(["bytes32", "address", "uint256", "bytes"], [zeroHash, to.tokens.erc20.bridge, 0n, call]);
  const data = encodeFunctionData({
    abi: gatewayAbi,
    functionName: "sendMessage",
    args: [encodeEvmAddress(to.rollup.chainId, to.executor), payload, [gasLimitAttribute(COMMAND_GAS_LIMIT)]],
  });
  return messageOf(home, await home.wallet.send({ to: home.rollup.gateway, data, gas: CALL_GAS }));
}

function coinTransfer(to: Hex, amount: bigint): Hex {
  return encodeFunctionData({ abi: erc20BridgeAbi, functionName: "crosschainTransfer", args: [to, amount] });
}

/** The message that a transaction of the holder sent. */
async function messageOf({ rollup, wallet }: TokenStop, hash: Hex): Promise<Hex> {
  const { logs } = await wallet.receipt(hash);
  const [sent] = parseEventLogs({ abi: gatewayAbi, eventName: "MessageSent", logs });
  if (sent !== undefined) return sent.args.sendId;
  throw new ParleyError("CONTRACT_REVERTED", `${rollup.name}: transaction ${hash} sent no message`, { fields: { hash } });
}
