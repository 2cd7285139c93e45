import { generateSecretKey, publicKeyOf } from "@parley/bls";
import { type Address, compareHex, type Hex } from "@parley/primitives";
import { hexToBytes, keccak256, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

/** An account of a local network. Its secret key is public knowledge: it derives from its name. */
export interface TestAccount {
  name: string;
  address: Address;
  secretKey: Hex;
}

/** Two keys of one operator: the account of the L1 and the BLS key of its seat. */
export interface TestOperator extends TestAccount {
  seat: number;
  blsSecretKey: Hex;
  blsPublicKey: Hex;
}

/** The account called `name`: secret key = keccak("parley devnet test key / NAME"). For local networks only, since anybody can derive it. */
export function testAccount(name: string): TestAccount {
  const secretKey = testKey(name);
  return { name, secretKey, address: privateKeyToAccount(secretKey).address.toLowerCase() as Address }; // an address in lower case
}

/** `count` operators in the order of their seats, which go by ascending address (IOperatorTable); so the n-th is called `operator-n`. */
export function testOperators(count: number): TestOperator[] {
  return Array.from({ length: count }, (_, i) => testAccount(`operator ${i}`))
    .sort((a, b) => compareHex(a.address, b.address))
    .map((account, seat) => {
      const blsSecretKey = generateSecretKey(hexToBytes(testKey(`${account.name} bls`)));
      return { ...account, name: `operator-${seat}`, seat, blsSecretKey, blsPublicKey: publicKeyOf(blsSecretKey) };
    });
}

function testKey(name: string): Hex {
  return keccak256(stringToHex(`parley devnet test key / ${name}`));
}
