/** What nodes say of an answer that would be too long (EIP-1474). */
const LIMIT_EXCEEDED = -32_005;

/**
 * Reads the blocks `from` to `to` at once, or, where a node finds that too much for one answer, by halves.
 * @throws whatever `read` throws, of a single block or for another reason
 */
export async function inParts<T>(from: bigint, to: bigint, read: (from: bigint, to: bigint) => Promise<readonly T[]>): Promise<T[]> {
  try {
    return [...(await read(from, to))];
  } catch (error) {
    if (from >= to || !isTooMuch(error)) throw error;
  }
  const middle = (from + to) / 2n;
  return [...(await inParts(from, middle, read)), ...(await inParts(middle + 1n, to, read))];
}

function isTooMuch(error: unknown): boolean {
  for (let cause = error; typeof cause === "object" && cause !== null; cause = Reflect.get(cause, "cause"))
    if (Reflect.get(cause, "code") === LIMIT_EXCEEDED) return true;
  return false;
}
