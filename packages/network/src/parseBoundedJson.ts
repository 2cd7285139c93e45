const MOST_LEVELS = 16;
/** The largest honest frame, heads filling 8 MiB, has about 120,000 values. */
const MOST_VALUES = 300_000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\,[]{}');

/**
 * `JSON.parse` of UTF-8 bytes, for input from strangers: nesting (16 levels) and the number of values (300,000) are bounded before anything is built.
 * @throws SyntaxError or TypeError for what is not JSON, not UTF-8, too deep or too much
 */
export function parseBoundedJson(bytes: Uint8Array): unknown {
  let level = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      for (at++; at < bytes.length && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
    } else if (byte === COMMA) values++;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values++;
      if (++level > MOST_LEVELS) throw new SyntaxError(`JSON nested deeper than ${MOST_LEVELS} levels`);
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) level--;
  }
  if (values > MOST_VALUES) throw new SyntaxError(`JSON of more than ${MOST_VALUES} values`);
  return JSON.parse(utf8.decode(bytes));
}
