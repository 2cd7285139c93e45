/**
 * JSON codecs of everything that crosses a process or a file: integers over 32 bits as decimal strings, bytes as lower-case hex. Every decoder takes
 * `unknown`, bounds all sizes and refuses unknown and missing keys, throwing ParleyError DECODE_FAILED with the path of the offending value.
 */
import {
  arrayCodec,
  type Codec,
  hexCodec,
  intCodec,
  type JsonValue,
  objectCodec,
  oneOfCodec,
  refineCodec,
  textCodec,
  uintCodec,
} from "./codec.ts";
import { type AttachedRollup, type Deployment, membersOf, type RollupDeployment } from "./deployment.ts";
import type { DerivationParams, ParentRollup } from "./derivation.ts";
import { compareHeads } from "./heads.ts";
import { rollupId } from "./identities.ts";
import { decodeEvmAddress } from "./interoperableAddress.ts";
import type { PeerClaim } from "./peers.ts";
import type {
  Attestation,
  Certificate,
  CertifiedCheckpoint,
  Declaration,
  Finality,
  HandoverCertificate,
  HandoverShare,
  Head,
  Message,
  Operator,
  OperatorTable,
  Proposal,
  Scheme,
  SealedBlock,
  SequencerStatement,
} from "./types.ts";
import { ZERO_HASH } from "./words.ts";

/** Bounds on what a decoder accepts; none is a rule of the protocol except the payload's (specs/wire.md §4) and those of payloads and of what a sequencer chooses (specs/derivation.md §2, §3). */
export const LIMITS = {
  payloadBytes: 16_384,
  heads: 4_096,
  operators: 1_024,
  rollups: 1_024,
  transactionsPerBlock: 4_096,
  transactionBytes: 131_072,
  /** of the transactions that a sequencer chose for a block, together: compressed or not, one payload of the L1 carries them */
  chosenBytes: 750_000,
  /** of one transaction of the L1 that carry a payload (specs/derivation.md §2) */
  blobs: 6,
} as const;

const u32 = intCodec(0, 2 ** 32 - 1);
const u64 = uintCodec(64);
const hash = hexCodec(32);
const address = hexCodec(20);
const nonZeroHash = refineCodec(hash, (value) => (value === ZERO_HASH ? "must not be zero" : undefined));
const interoperableAddress = refineCodec(hexCodec(27, 58), (value) => {
  try {
    decodeEvmAddress(value);
    return undefined;
  } catch {
    return "is not a canonical ERC-7930 address of an EVM chain";
  }
});

/** Forms of the two schemes (specs/wire.md §7): of `bls12-381`, and of `secp256k1`. */
const certificateSignature = refineCodec(hexCodec(64, 64 * LIMITS.operators), (value) =>
  (value.length - 2) % 128 === 0 ? undefined : "is no signature of a scheme",
);
const operatorSignature = refineCodec(hexCodec(64, 96), (value) =>
  value.length === 194 || value.length === 130 ? undefined : "is no signature of a scheme",
);
const publicKey = refineCodec(hexCodec(20, 128), (value) =>
  value.length === 258 || value.length === 42 ? undefined : "is no public key of a scheme",
);

const message = objectCodec<Message>({
  sourceId: nonZeroHash,
  lane: u32,
  index: u64,
  sender: interoperableAddress,
  recipient: interoperableAddress,
  gasLimit: u64,
  deadline: u64,
  payload: hexCodec(0, LIMITS.payloadBytes),
});

const head = objectCodec<Head>({
  rollupId: nonZeroHash,
  number: u64,
  blockHash: nonZeroHash,
  timestamp: u64,
  stateRoot: nonZeroHash,
  outboxRoot: nonZeroHash,
  finality: oneOfCodec<Finality>([1, 2, 3]),
  l1OriginNumber: u64,
  l1OriginHash: hash,
  anchor: hash,
});

/** Heads strictly ascending by (rollupId, finality, number), at most `LIMITS.heads`. */
export const headsCodec = refineCodec(arrayCodec(head, LIMITS.heads), (list) => {
  const at = list.findIndex((item, i) => {
    const previous = list[i - 1];
    return previous !== undefined && compareHeads(previous, item) >= 0;
  });
  return at < 0 ? undefined : `heads ${at - 1} and ${at} are not ascending by (rollupId, finality, number)`;
});

/** Heads of a checkpoint: at least one, one per (rollupId, finality). */
const checkpointHeads = refineCodec(headsCodec, (list) => {
  if (list.length === 0) return "a checkpoint covers at least one head";
  const twice = list.findIndex((item, i) => item.rollupId === list[i - 1]?.rollupId && item.finality === list[i - 1]?.finality);
  return twice < 0 ? undefined : `heads ${twice - 1} and ${twice} are of one rollup and finality`;
});

const certificate = objectCodec<Certificate>({
  epoch: u32,
  beat: u64,
  headsRoot: nonZeroHash,
  signers: hexCodec(1, LIMITS.operators / 8),
  signature: certificateSignature,
});

const handoverFields = { epoch: u32, nextEpoch: u32, nextTableRoot: nonZeroHash };
const handover = objectCodec<HandoverCertificate>({
  ...handoverFields,
  signers: hexCodec(1, LIMITS.operators / 8),
  signature: certificateSignature,
});
const handoverShare = objectCodec<HandoverShare>({ ...handoverFields, seat: u32, signature: operatorSignature });

const peerClaim = objectCodec<PeerClaim>({ epoch: u32, seat: u32, signature: operatorSignature });

const certifiedCheckpoint = objectCodec<CertifiedCheckpoint>({ heads: checkpointHeads, certificate });

const sealedBlock = objectCodec<SealedBlock>({
  rollupId: nonZeroHash,
  number: u64,
  hash: nonZeroHash,
  parentHash: nonZeroHash,
  timestamp: u64,
  stateRoot: nonZeroHash,
  baseFeePerGas: uintCodec(256),
  gasLimit: u64,
  gasUsed: u64,
  transactions: arrayCodec(hexCodec(1, LIMITS.transactionBytes), LIMITS.transactionsPerBlock),
  l1OriginNumber: u64,
  l1OriginHash: hash,
  anchor: hash,
  signature: hexCodec(65),
});

const signedBlock = objectCodec<Required<SequencerStatement>>({
  rollupId: nonZeroHash,
  number: u64,
  hash: nonZeroHash,
  l1OriginNumber: u64,
  l1OriginHash: hash,
  anchor: hash,
  bodyHash: hash,
  signature: hexCodec(65),
});
/** As the L1 takes it: with no `bodyHash` it is a seal. */
const sequencerStatement: Codec<SequencerStatement> = {
  encode: (value) => signedBlock.encode({ ...value, bodyHash: value.bodyHash ?? ZERO_HASH }),
  decode(input, path) {
    const { bodyHash, ...seal } = signedBlock.decode(input, path);
    return bodyHash === ZERO_HASH ? seal : { ...seal, bodyHash };
  },
};

const attestation = objectCodec<Attestation>({ epoch: u32, beat: u64, headsRoot: nonZeroHash, seat: u32, signature: operatorSignature });
const declaration = objectCodec<Declaration>({
  epoch: u32,
  beat: u64,
  seat: u32,
  sequence: u32,
  heads: headsCodec,
  signature: operatorSignature,
});
const proposal = objectCodec<Proposal>({
  epoch: u32,
  beat: u64,
  seat: u32,
  view: u32,
  heads: checkpointHeads,
  signature: operatorSignature,
});

const operator = objectCodec<Operator>({ operator: address, weight: uintCodec(128, 1n), publicKey });
const operators = refineCodec(arrayCodec(operator, LIMITS.operators), (list) =>
  list.length === 0 ? "a table has at least one operator" : undefined,
);
/** Bytes of a public key, by scheme (specs/wire.md §6). */
const KEY_BYTES = { 1: 128, 2: 20 } as const;
const operatorTable = refineCodec(
  objectCodec<OperatorTable>({
    l1ChainId: uintCodec(256, 1n),
    avs: address,
    operatorSetId: u32,
    scheme: oneOfCodec<Scheme>([1, 2]),
    epoch: u32,
    snapshotTime: u64,
    validFrom: u64,
    validUntil: u64,
    sharesRoot: nonZeroHash,
    operators,
  }),
  ({ scheme, operators: seats }) => {
    const seat = seats.findIndex(({ publicKey }) => publicKey.length !== 2 + 2 * KEY_BYTES[scheme]);
    return seat < 0 ? undefined : `operators[${seat}].publicKey has not the ${KEY_BYTES[scheme]} bytes of scheme ${scheme}`;
  },
);

const text = textCodec(1_024);
const rangeCodec = (least: bigint, most: bigint) =>
  refineCodec(u64, (value) => (value < least || value > most ? `must be ${least} to ${most}` : undefined));
/** What a rollup may choose of how it is derived (specs/derivation.md §1). */
export const derivationRanges = {
  sequencingWindow: rangeCodec(2n, 50_400n),
  maxDrift: rangeCodec(1n, 3_600n),
  originStep: rangeCodec(1n, 4n),
};
const ownDerivation = { l1StartNumber: u64, l1StartHash: nonZeroHash, portals: address, ...derivationRanges };
const onL1 = objectCodec<Omit<DerivationParams, "parent">>(ownDerivation);
const onRollup = objectCodec<DerivationParams & Required<Pick<DerivationParams, "parent">>>({
  ...ownDerivation,
  parent: objectCodec<ParentRollup>({ rollupId: nonZeroHash, chainId: uintCodec(256, 1n), registry: address }),
});
/** Only a rollup whose L1 is a rollup has the key `parent`. */
export const derivationCodec: Codec<DerivationParams> = {
  encode: ({ parent, ...own }) => (parent === undefined ? onL1.encode(own) : onRollup.encode({ ...own, parent })),
  decode: (input, path) =>
    typeof input === "object" && input !== null && "parent" in input ? onRollup.decode(input, path) : onL1.decode(input, path),
};
const member = {
  name: text,
  rollupId: nonZeroHash,
  chainId: uintCodec(256, 1n),
  genesisHash: nonZeroHash,
  rpcUrl: text,
  gateway: address,
  lightClient: address,
  policy: address,
};
export const blockBeatsCodec = intCodec(1, 60);
/** One rollup of a deployment, as its file has it. */
export const rollupDeploymentCodec = objectCodec<RollupDeployment>({
  ...member,
  genesisFile: text,
  genesisTimestamp: u64,
  gasLimit: u64,
  baseFeePerGas: uintCodec(256),
  coinbase: address,
  sequencer: address,
  blockBeats: blockBeatsCodec,
  derivation: derivationCodec,
});

/** What a policy remembers of a peer's heads goes by their number modulo 32: with an even stride, heads share places. Proofs reach back over 256 headers at most. */
const stride = refineCodec(rangeCodec(1n, 255n), (value) => (value % 2n === 1n ? undefined : "must be odd"));
/** One attached chain of a deployment, as its file has it. */
export const attachedRollupCodec = refineCodec(
  objectCodec<AttachedRollup>({ ...member, deployedAt: u64, gatewayCreation: nonZeroHash, stride, blockTimeMs: intCodec(1, 3_600_000) }),
  (chain) => (rollupId(chain) === chain.rollupId ? undefined : "its rollupId is not that of its chainId, genesisHash and gateway"),
);

/** Names and ids are what members are called by; who follows a rollup follows its L1 before. */
function memberProblem({ l1, rollups, attached }: Deployment): string | undefined {
  const members = membersOf({ rollups, attached });
  for (const key of ["name", "rollupId"] as const) {
    const seen = new Set(members.map((chain) => chain[key]));
    if (seen.size < members.length) return `two of its chains have one ${key}`;
  }
  if (attached.some(({ chainId }) => chainId === l1.chainId)) return "an attached chain has the chainId of the L1";
  const upon = rollups.find(({ derivation: { parent } }, i) => parent && !rollups.slice(0, i).some((one) => isParent(one, parent)));
  return upon && `no rollup before ${upon.name} is its L1`;
}

/** Deeper than one rollup upon another nothing would be settled (specs/l1.md §8). */
function isParent({ rollupId, chainId, derivation }: RollupDeployment, parent: ParentRollup): boolean {
  return rollupId === parent.rollupId && chainId === parent.chainId && derivation.parent === undefined;
}

const deployment = refineCodec(
  objectCodec<Deployment>({
    version: text,
    l1: objectCodec<Deployment["l1"]>({
      chainId: uintCodec(256, 1n),
      rpcUrl: text,
      allocationManager: address,
      delegationManager: address,
      strategy: address,
      operatorRegistry: address,
      operatorTable: address,
      stakeShares: address,
      rollupRegistry: address,
      rollupPortals: address,
      slasher: address,
    }),
    operatorSetId: u32,
    beatZeroMs: intCodec(0, Number.MAX_SAFE_INTEGER),
    beatMs: intCodec(1, 86_400_000),
    table: operatorTable,
    rollups: arrayCodec(rollupDeploymentCodec, LIMITS.rollups),
    attached: arrayCodec(attachedRollupCodec, LIMITS.rollups),
  }),
  memberProblem,
);

const encoder =
  <T>(codec: Codec<T>) =>
  (value: T): JsonValue =>
    codec.encode(value);
const decoder =
  <T>(codec: Codec<T>) =>
  (input: unknown): T =>
    codec.decode(input, "");

export const encodeMessage = encoder(message);
export const decodeMessage = decoder(message);
export const encodeHead = encoder(head);
export const decodeHead = decoder(head);
export const encodeCertificate = encoder(certificate);
export const decodeCertificate = decoder(certificate);
export const encodeHandover = encoder(handover);
export const decodeHandover = decoder(handover);
export const encodeHandoverShare = encoder(handoverShare);
export const decodeHandoverShare = decoder(handoverShare);
export const encodePeerClaim = encoder(peerClaim);
export const decodePeerClaim = decoder(peerClaim);
export const encodeCertifiedCheckpoint = encoder(certifiedCheckpoint);
export const decodeCertifiedCheckpoint = decoder(certifiedCheckpoint);
export const encodeSealedBlock = encoder(sealedBlock);
export const decodeSealedBlock = decoder(sealedBlock);
export const encodeSequencerStatement = encoder(sequencerStatement);
export const decodeSequencerStatement = decoder(sequencerStatement);
export const encodeAttestation = encoder(attestation);
export const decodeAttestation = decoder(attestation);
export const encodeDeclaration = encoder(declaration);
export const decodeDeclaration = decoder(declaration);
export const encodeProposal = encoder(proposal);
export const decodeProposal = decoder(proposal);
export const encodeOperatorTable = encoder(operatorTable);
export const decodeOperatorTable = decoder(operatorTable);
export const encodeDeployment = encoder(deployment);
export const decodeDeployment = decoder(deployment);
