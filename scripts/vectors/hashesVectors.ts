import {
  type Address,
  allocHash,
  attestationDigest,
  batchDigest,
  codeHash,
  codeHashWith,
  consumedLink,
  contentHash,
  deadlineAttribute,
  declarationDigest,
  derivationHash,
  detailsHash,
  equivocationId,
  forkId,
  GATEWAY_ADDRESS,
  gasLimitAttribute,
  genesisHash,
  type Hex,
  handoverDigest,
  headHash,
  headsRoot,
  l1MessageId,
  laneLeaf,
  messageHash,
  messageToL1Id,
  networkIdOf,
  operatorLeaf,
  outboxRoot,
  peerDigest,
  popDigest,
  proposalDigest,
  recordHash,
  refundId,
  rollupId,
  sealDigest,
  sharesRoot,
  sortHeads,
  tableRoot,
  totalWeight,
  ZERO_HASH,
} from "@parley/primitives";
import { columns, plain, SHARES, sampleHead, sampleMessage, sampleTable, testAddress, testHash } from "./testData.ts";

const MAX_U64 = 2n ** 64n - 1n;

/** Each case is its inputs and `hash`. */
function cases<T extends object>(inputs: readonly T[], hash: (input: T) => Hex): unknown[] {
  return inputs.map((input) => ({ ...input, hash: hash(input) }));
}

/** vectors/hashes.json: every hash of specs/wire.md §3 to §10, §13 and §14 by name. */
export function hashesVectors(): unknown {
  const a = testHash("rollup a");
  const b = testHash("rollup b");
  const key = sampleTable.operators[0]?.publicKey ?? "0x";
  const genesis = {
    chainId: 10_001n,
    timestamp: 1_750_000_000n,
    gasLimit: 60_000_000n,
    baseFeePerGas: 1_000_000_000n,
    coinbase: testAddress("coinbase"),
    sequencer: testAddress("sequencer"),
    l1ChainId: 31_337n,
    avs: testAddress("avs"),
    operatorSetId: 7,
    tableRoot: testHash("table"),
    governance: testAddress("governance"),
    codeHash: testHash("code"),
    allocHash: testHash("alloc"),
    derivationHash: testHash("derivation"),
  };
  const derivation = {
    l1StartNumber: 23_000_000n,
    l1StartHash: testHash("l1 start"),
    portals: testAddress("portals"),
    sequencingWindow: 3_600n,
    maxDrift: 600n,
    originStep: 4n,
  };
  const l1Message = {
    rollupId: a,
    index: 7n,
    sender: testAddress("sender"),
    recipient: testAddress("recipient"),
    value: 10n ** 18n,
    gasLimit: 200_000n,
    payload: "0x68656c6c6f" as Hex,
  };
  const { gasLimit: _, ...messageToL1 } = l1Message;
  const largest = { index: MAX_U64, value: 2n ** 256n - 1n, payload: "0x" as Hex };
  const block = { rollupId: a, number: 5n, hash: testHash("block"), l1OriginNumber: 9n, l1OriginHash: testHash("l1"), anchor: ZERO_HASH };
  const heads = sortHeads([
    sampleHead("a", 1, 41n),
    sampleHead("a", 2, 40n),
    sampleHead("b", 1, 17n),
    { ...sampleHead("c", 3, 3n), number: MAX_U64, timestamp: MAX_U64 },
  ]);
  const headSets = [heads.slice(0, 1), heads.slice(0, 3), heads];
  const alloc = [
    { address: testAddress("account 0"), balanceWei: 10n ** 21n },
    { address: testAddress("account 1"), balanceWei: 1n },
    { address: testAddress("account 2"), balanceWei: 2n ** 256n - 1n },
  ].sort((x, y) => (x.address < y.address ? -1 : 1));
  const [lower, higher] = [testAddress("a contract"), testAddress("another contract")].sort() as [Address, Address]; // of two
  const predeploys = [
    { address: lower, code: "0x602a5f5260205ff3" as Hex, storage: [] },
    {
      address: higher,
      code: "0x00" as Hex,
      storage: [
        { slot: testHash("a slot"), value: testHash("its value") },
        { slot: testHash("another slot"), value: testHash("another value") },
      ].sort((x, y) => (x.slot < y.slot ? -1 : 1)),
    },
  ];
  const attestation = {
    l1ChainId: 31_337n,
    avs: testAddress("avs"),
    operatorSetId: 7,
    epoch: 3,
    beat: 12_345n,
    headsRoot: testHash("heads"),
  };
  const round = { tableRoot: testHash("table"), beat: 12_345n, seat: 3, contentHash: testHash("content") };
  return plain({
    rollupId: cases(
      [
        { chainId: 10_001n, genesisHash: testHash("genesis"), gateway: GATEWAY_ADDRESS },
        { chainId: 2n ** 256n - 1n, genesisHash: testHash("genesis"), gateway: testAddress("gateway") },
      ],
      rollupId,
    ),
    genesisHash: cases([genesis, { ...genesis, baseFeePerGas: 0n, timestamp: MAX_U64 }], genesisHash),
    derivationHash: cases([derivation, { ...derivation, l1StartNumber: MAX_U64 }], derivationHash),
    childDerivationHash: cases(
      [{ ...derivation, parentId: a, parentChainId: 10_001n, parentRegistry: testAddress("registry on the parent") }],
      ({ parentId: rollupId, parentChainId: chainId, parentRegistry: registry, ...own }) =>
        derivationHash({ ...own, parent: { rollupId, chainId, registry } }),
    ),
    codeHash: cases(
      [
        {
          gateway: "0x6001" as Hex,
          lightClient: "0x6002" as Hex,
          policy: "0x6003" as Hex,
          exits: "0x6004" as Hex,
          l1Gateway: "0x6005" as Hex,
        },
      ],
      codeHash,
    ),
    codeHashWith: [predeploys.map((one) => ({ ...one, storage: [] })), predeploys].map((some) => ({
      standard: testHash("code"),
      addresses: some.map(({ address }) => address),
      codes: some.map(({ code }) => code),
      // Of the last one.
      slots: some.at(-1)?.storage.map(({ slot }) => slot) ?? [],
      values: some.at(-1)?.storage.map(({ value }) => value) ?? [],
      hash: codeHashWith(testHash("code"), some),
    })),
    allocHash: [alloc, []].map((accounts) => ({
      addresses: accounts.map(({ address }) => address),
      balancesWei: accounts.map(({ balanceWei }) => balanceWei),
      hash: allocHash(accounts),
    })),
    messageHash: cases(
      [
        sampleMessage(0n, "0x"),
        sampleMessage(1n, "0x68656c6c6f"),
        { ...sampleMessage(MAX_U64, `0x${"ab".repeat(100)}`), lane: 2 ** 32 - 1, gasLimit: MAX_U64, deadline: MAX_U64 },
      ],
      messageHash,
    ),
    l1MessageId: cases([l1Message, { ...l1Message, ...largest, gasLimit: MAX_U64 }], l1MessageId),
    messageToL1Id: cases([messageToL1, { ...messageToL1, ...largest }], messageToL1Id),
    laneLeaf: cases(
      [
        { sourceId: a, destinationId: b, size: 0n, tree: ZERO_HASH, open: ZERO_HASH },
        { sourceId: a, destinationId: b, size: 3n, tree: ZERO_HASH, open: testHash("open") },
        { sourceId: a, destinationId: b, size: 67n, tree: testHash("tree"), open: testHash("open") },
      ],
      laneLeaf,
    ),
    outboxRoot: cases(
      [
        { sourceId: a, laneCount: 0n, root: ZERO_HASH },
        { sourceId: a, laneCount: 2n, root: testHash("lanes") },
      ],
      outboxRoot,
    ),
    // Not by cases(): a block's own field "hash" would collide with the result's name.
    sealDigest: [block, { ...block, number: MAX_U64, l1OriginNumber: MAX_U64, anchor: testHash("anchor") }].map(
      ({ hash: blockHash, ...rest }) => ({
        ...rest,
        blockHash,
        hash: sealDigest({ ...rest, hash: blockHash }),
      }),
    ),
    batchDigest: cases([{ sealDigest: testHash("seal"), bodyHash: testHash("body") }], batchDigest),
    detailsHash: cases(
      heads.map(({ blockHash, stateRoot, l1OriginNumber, l1OriginHash }) => ({ blockHash, stateRoot, l1OriginNumber, l1OriginHash })),
      detailsHash,
    ),
    headHash: cases(heads, headHash),
    headsRoot: headSets.map((set) => ({ headHashes: set.map(headHash), count: set.length, hash: headsRoot(set) })),
    operatorLeaf: sampleTable.operators.map((operator, seat) => ({ seat, ...operator, hash: operatorLeaf(seat, operator) })),
    tableRoot: [{ ...columns(sampleTable), totalWeight: totalWeight(sampleTable), hash: tableRoot(sampleTable) }],
    sharesRoot: [[], SHARES.slice(0, 1), SHARES].map((shares) => ({
      destinationIds: shares.map(({ destinationId }) => destinationId),
      bps: shares.map(({ bps }) => bps),
      hash: sharesRoot(shares),
    })),
    attestationDigest: cases([attestation, { ...attestation, epoch: 2 ** 32 - 1, beat: MAX_U64 }], attestationDigest),
    record: cases(
      [
        { headsRoot: testHash("heads"), epoch: 3, beat: 12_345n, signedWeight: 86n, signers: "0x1f01" as Hex },
        {
          headsRoot: testHash("heads"),
          epoch: 2 ** 32 - 1,
          beat: MAX_U64,
          signedWeight: 2n ** 128n - 1n,
          signers: `0x${"ff".repeat(33)}` as Hex,
        },
      ],
      recordHash,
    ),
    popDigest: cases(
      [{ l1ChainId: 31_337n, registrar: testAddress("registrar"), operator: testAddress("operator 0"), publicKey: key }],
      popDigest,
    ),
    handoverDigest: cases(
      [
        { l1ChainId: 31_337n, avs: testAddress("avs"), operatorSetId: 7, epoch: 3, nextEpoch: 4, nextTableRoot: testHash("next table") },
        {
          l1ChainId: 2n ** 256n - 1n,
          avs: testAddress("avs"),
          operatorSetId: 2 ** 32 - 1,
          epoch: 2 ** 32 - 2,
          nextEpoch: 2 ** 32 - 1,
          nextTableRoot: testHash("next table"),
        },
      ],
      handoverDigest,
    ),
    contentHash: [[], ...headSets].map((set) => ({ headHashes: set.map(headHash), hash: contentHash(set) })),
    declarationDigest: cases([{ ...round, sequence: 2 }], declarationDigest),
    proposalDigest: cases([{ ...round, view: 1 }], proposalDigest),
    networkId: cases([{ l1ChainId: 31_337n, avs: testAddress("avs"), operatorSetId: 7 }], networkIdOf),
    peerDigest: cases([{ tableRoot: testHash("table"), seat: 3, peerId: "0x002408011220" as const }], peerDigest),
    equivocationId: cases([{ operator: testAddress("operator 0"), rollupId: a, number: 41n, finality: 2 as const }], equivocationId),
    forkId: cases([{ operator: testAddress("operator 0"), rollupId: a, anchor: b }], forkId),
    consumedLink: cases(
      [
        { previous: ZERO_HASH, first: 0n, ids: [testHash("message")] },
        { previous: testHash("link"), first: MAX_U64 - 2n, ids: [testHash("message"), ZERO_HASH, testHash("another")] },
      ],
      consumedLink,
    ),
    refundId: cases([{ messageHash: testHash("message") }], ({ messageHash: sent }) => refundId(sent)),
    gasLimitAttribute: [{ value: 200_000n, bytes: gasLimitAttribute(200_000n) }],
    deadlineAttribute: [{ value: 1_750_600_000n, bytes: deadlineAttribute(1_750_600_000n) }],
  });
}
