import {
  crosschainErc20Abi,
  crosschainErc20Bytecode,
  crosschainErc721Abi,
  crosschainErc721Bytecode,
  crosschainErc1155Abi,
  crosschainErc1155Bytecode,
  crosschainRemoteExecutorAbi,
  crosschainRemoteExecutorBytecode,
  erc20BridgeAbi,
  erc20BridgeBytecode,
  erc721BridgeAbi,
  erc721BridgeBytecode,
  erc1155BridgeAbi,
  erc1155BridgeBytecode,
  erc7802BridgeAbi,
  erc7802BridgeBytecode,
  exampleErc20Abi,
  exampleErc20Bytecode,
  exampleErc721Abi,
  exampleErc721Bytecode,
  exampleErc1155Abi,
  exampleErc1155Bytecode,
  exampleErc7802Abi,
  exampleErc7802Bytecode,
} from "@parley/contracts-abi";
import { type Address, type Deployment, encodeEvmAddress, type Hex, ParleyError, type RollupDeployment } from "@parley/primitives";
import { type ChainClient, chainClient } from "@parley/sdk";
import { encodeDeployData, getContractAddress } from "viem";
import type { TestAccount } from "./testKeys.ts";
import { Wallet } from "./Wallet.ts";

const CREATION_GAS = 5_000_000n;

/** The kinds of tokens that OpenZeppelin's bridges carry. */
export const TOKEN_KINDS = ["erc20", "erc721", "erc1155", "erc7802"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Everything about tokens on one rollup. */
export interface TokenStop {
  rollup: RollupDeployment;
  client: ChainClient;
  /** the holder's */
  wallet: Wallet;
  /** existing tokens are in custody of their bridge here; elsewhere their twins bridge themselves */
  isHome: boolean;
  tokens: Readonly<Record<TokenKind, { token: Address; bridge: Address }>>;
  /** obeys the holder's account at home; there is none at home */
  executor?: Address;
}

export interface TokenSupply {
  /** in the smallest unit */
  erc20: bigint;
  /** ids 1 to this */
  erc721: bigint;
  /** of the ids 1, 2, ... */
  erc1155: readonly bigint[];
  /** in the smallest unit */
  erc7802: bigint;
}

export interface DeployTokensOptions {
  deployment: Deployment;
  /** deploys everything, and has all tokens at first */
  holder: TestAccount;
  supply: TokenSupply;
}

/**
 * Deploys one token of each kind with its home on the first rollup, its bridge, and its twins on all others. They name each other in their constructors: an address depends
 * on its creator and the creator's nonce only, so all are known beforehand; that each then stands where it was expected is checked.
 * @throws ParleyError CONTRACT_REVERTED, RPC_FAILED
 */
export async function deployTokens({ deployment, holder, supply }: DeployTokensOptions): Promise<TokenStop[]> {
  const stops = await Promise.all(deployment.rollups.map((rollup, i) => plan(rollup, { isHome: i === 0, holder })));
  const home = stops[0];
  if (home === undefined) throw new ParleyError("CONFIG_INVALID", "The deployment has no rollup");
  await Promise.all(
    stops.map(async (stop) => {
      const { rollup, wallet } = stop;
      const peers = stops.filter((other) => other !== stop);
      const links = (kind: TokenKind) =>
        [rollup.gateway, peers.map((peer) => ({ chainId: peer.rollup.chainId, bridge: peer.tokens[kind].bridge }))] as const;
      const controller = encodeEvmAddress(home.rollup.chainId, wallet.address);
      const creations = stop.isHome ? homeCreations(stop, links, supply) : awayCreations(stop, links, controller);
      const hashes: { hash: Hex; expected: Address }[] = [];
      for (const { expected, data } of creations) hashes.push({ expected, hash: await wallet.send({ data, gas: CREATION_GAS }) });
      for (const { hash, expected } of hashes) {
        const { contractAddress } = await wallet.receipt(hash);
        if (contractAddress?.toLowerCase() !== expected) {
          throw new ParleyError("CONTRACT_REVERTED", `${rollup.name}: a contract stands at ${contractAddress}, not at ${expected}`);
        }
      }
    }),
  );
  return stops;
}

type Links = (kind: TokenKind) => readonly [Address, readonly { chainId: bigint; bridge: Address }[]];

/** Where everything will stand on one rollup, in the order of creation. */
async function plan(rollup: RollupDeployment, { isHome, holder }: { isHome: boolean; holder: TestAccount }): Promise<TokenStop> {
  const client = chainClient(rollup.rpcUrl);
  const { name, chainId, baseFeePerGas: maxFeePerGas } = rollup;
  const wallet = new Wallet({ name, client, chainId, secretKey: holder.secretKey, maxFeePerGas });
  const nonce = BigInt(await wallet.nonce());
  const at = (place: bigint) => getContractAddress({ from: wallet.address, nonce: nonce + place }).toLowerCase() as Address; // an address in lower case
  const base = { rollup, client, wallet, isHome };
  if (isHome) {
    const of = (place: bigint) => ({ token: at(place), bridge: at(place + 4n) });
    return { ...base, tokens: { erc20: of(0n), erc721: of(1n), erc1155: of(2n), erc7802: of(3n) } };
  }
  const twin = (place: bigint) => ({ token: at(place), bridge: at(place) });
  const tokens = { erc20: twin(0n), erc721: twin(1n), erc1155: twin(2n), erc7802: { token: at(3n), bridge: at(4n) } };
  return { ...base, tokens, executor: at(5n) };
}

function homeCreations({ tokens, wallet }: TokenStop, links: Links, supply: TokenSupply): { expected: Address; data: Hex }[] {
  const holder = wallet.address;
  const { erc20, erc721, erc1155 } = tokens;
  const ids = supply.erc1155.map((_, i) => BigInt(i + 1));
  return [
    {
      expected: erc20.token,
      data: encodeDeployData({ abi: exampleErc20Abi, bytecode: exampleErc20Bytecode, args: ["Coin", "COIN", holder, supply.erc20] }),
    },
    {
      expected: erc721.token,
      data: encodeDeployData({ abi: exampleErc721Abi, bytecode: exampleErc721Bytecode, args: ["Deed", "DEED", holder, supply.erc721] }),
    },
    {
      expected: erc1155.token,
      data: encodeDeployData({ abi: exampleErc1155Abi, bytecode: exampleErc1155Bytecode, args: ["", holder, ids, supply.erc1155] }),
    },
    note(tokens, holder, supply.erc7802),
    {
      expected: erc20.bridge,
      data: encodeDeployData({ abi: erc20BridgeAbi, bytecode: erc20BridgeBytecode, args: [erc20.token, ...links("erc20")] }),
    },
    {
      expected: erc721.bridge,
      data: encodeDeployData({ abi: erc721BridgeAbi, bytecode: erc721BridgeBytecode, args: [erc721.token, ...links("erc721")] }),
    },
    {
      expected: erc1155.bridge,
      data: encodeDeployData({ abi: erc1155BridgeAbi, bytecode: erc1155BridgeBytecode, args: [erc1155.token, ...links("erc1155")] }),
    },
    noteBridge(tokens, links),
  ];
}

function awayCreations({ rollup, tokens, wallet, executor }: TokenStop, links: Links, controller: Hex): { expected: Address; data: Hex }[] {
  const twins = [
    {
      expected: tokens.erc20.token,
      data: encodeDeployData({ abi: crosschainErc20Abi, bytecode: crosschainErc20Bytecode, args: ["Coin", "COIN", 18, ...links("erc20")] }),
    },
    {
      expected: tokens.erc721.token,
      data: encodeDeployData({ abi: crosschainErc721Abi, bytecode: crosschainErc721Bytecode, args: ["Deed", "DEED", ...links("erc721")] }),
    },
    {
      expected: tokens.erc1155.token,
      data: encodeDeployData({ abi: crosschainErc1155Abi, bytecode: crosschainErc1155Bytecode, args: ["", ...links("erc1155")] }),
    },
    note(tokens, wallet.address, 0n),
    noteBridge(tokens, links),
  ];
  if (executor === undefined) return twins;
  const args = [rollup.gateway, controller] as const;
  const data = encodeDeployData({ abi: crosschainRemoteExecutorAbi, bytecode: crosschainRemoteExecutorBytecode, args });
  return [...twins, { expected: executor, data }];
}

function note({ erc7802: { token, bridge } }: TokenStop["tokens"], holder: Address, supply: bigint): { expected: Address; data: Hex } {
  const args = ["Note", "NOTE", bridge, holder, supply] as const;
  return { expected: token, data: encodeDeployData({ abi: exampleErc7802Abi, bytecode: exampleErc7802Bytecode, args }) };
}

function noteBridge({ erc7802: { token, bridge } }: TokenStop["tokens"], links: Links): { expected: Address; data: Hex } {
  const args = [token, ...links("erc7802")] as const;
  return { expected: bridge, data: encodeDeployData({ abi: erc7802BridgeAbi, bytecode: erc7802BridgeBytecode, args }) };
}
