import {
  type Address,
  type Codec,
  decodeError,
  type Hex,
  hexCodec,
  intCodec,
  objectCodec,
  oneOfCodec,
  type Scheme,
  textCodec,
  uintCodec,
} from "@parley/primitives";

/** Where a signing key comes from: a test key inline, or a keystore (ERC-2335) and the file of its password. */
export type KeySource = Hex | { keystoreFile: string; passwordFile: string };

/** Of a signer (`parley signer`): one key, of one operator, of one operator set. Paths are absolute. */
export interface SignerConfig {
  /** in logs */
  name: string;
  /** its slashing protection; nobody else's */
  dataDir: string;
  /** port 0: any free one */
  listen: { host: string; port: number };
  /** PEM files: the authority of its own certificate and of all its clients', and the own certificate with its key */
  tls: { caFile: string; certificateFile: string; keyFile: string };
  /** its address in the operator table */
  operator: Address;
  l1ChainId: bigint;
  avs: Address;
  operatorSetId: number;
  scheme: Scheme;
  signingKey: KeySource;
  /** whether an empty slashing protection store is this operator's very first start in this network, with any key */
  allowEmptyProtection: boolean;
}

const path = textCodec(4_096);

/** Fields of an operator set. */
export const networkFields = { l1ChainId: uintCodec(256, 1n), avs: hexCodec(20), operatorSetId: intCodec(0, 2 ** 32 - 1) };
export const schemeCodec = oneOfCodec<Scheme>([1, 2]);

const inlineKey = hexCodec(32);
const keystoreKey = objectCodec<Exclude<KeySource, Hex>>({ keystoreFile: path, passwordFile: path });
/** Of what is no object nothing is shown in errors: it may be a key with a typing mistake. */
export const keySourceCodec: Codec<KeySource> = {
  encode: (value) => (typeof value === "string" ? inlineKey.encode(value) : keystoreKey.encode(value)),
  decode(input, at) {
    if (typeof input === "object") return keystoreKey.decode(input, at);
    if (typeof input !== "string" || !/^0x[0-9a-f]{64}$/i.test(input))
      throw decodeError(at, "expected 0x and 32 bytes of hex, or an object with files");
    return inlineKey.decode(input, at);
  },
};

const flag: Codec<boolean> = {
  encode: (value) => value,
  decode(input, at) {
    if (typeof input !== "boolean") throw decodeError(at, "expected true or false");
    return input;
  },
};

/** Codec of a signer's configuration file; unknown keys are refused with the nearest known one. */
export const signerConfigCodec = objectCodec<SignerConfig>({
  name: textCodec(64),
  dataDir: path,
  listen: objectCodec({ host: path, port: intCodec(0, 65_535) }),
  tls: objectCodec({ caFile: path, certificateFile: path, keyFile: path }),
  operator: hexCodec(20),
  ...networkFields,
  scheme: schemeCodec,
  signingKey: keySourceCodec,
  allowEmptyProtection: flag,
});
