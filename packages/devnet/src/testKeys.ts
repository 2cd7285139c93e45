import { schemeOf } from "@parley/attestation";
import { generateSecretKey } from "@parley/bls";
import { type Address, compareHex, type Hex, type Scheme } from "@parley/primitives";
import { hexToBytes, keccak256, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

/** An account of a local network. Its secret key is public knowledge: it derives from its name. */
export interface TestAccount {
  name: string;
  address: Address;
  secretKey: Hex;
}

/** Two keys of one operator: the account of the L1, and the key of its seat, of the scheme of the set. */
export interface TestOperator extends TestAccount {
  seat: number;
  signingKey: Hex;
  publicKey: Hex;
}

/** The account called `name`: secret key = keccak("parley devnet test key / NAME"). For local networks only, since anybody can derive it. */
export function testAccount(name: string): TestAccount {
  const secretKey = testKey(name);
  return { name, secretKey, address: privateKeyToAccount(secretKey).address.toLowerCase() as Address }; // an address in lower case
}

/** `count` operators in the order of their seats, which go by ascending address (IOperatorTable); so the n-th is called `operator-n`. */
export function testOperators(count: number, scheme: Scheme = 1): TestOperator[] {
  return Array.from({ length: count }, (_, i) => testAccount(`operator ${i}`))
    .sort((a, b) => compareHex(a.address, b.address))
    .map((account, seat) => {
      const signingKey = testSigningKey(account.name, scheme);
      return { ...account, name: `operator-${seat}`, seat, signingKey, publicKey: schemeOf({ scheme }).publicKeyOf(signingKey) };
    });
}

function testSigningKey(name: string, scheme: Scheme): Hex {
  // A keccak may lie over the order of the BLS12-381 subgroup, so the key is derived from it (EIP-2333).
  return scheme === 1 ? generateSecretKey(hexToBytes(testKey(`${name} bls`))) : testKey(`${name} secp256k1`);
}

function testKey(name: string): Hex {
  return keccak256(stringToHex(`parley devnet test key / ${name}`));
}
