import { readFile } from "node:fs/promises";
import { type Codec, ParleyError } from "@parley/primitives";

/** The configuration in a JSON file. @throws ParleyError CONFIG_INVALID, with the path of the offending key */
export async function readConfig<C>(codec: Codec<C>, path: string): Promise<C> {
  try {
    return codec.decode(await readJson(path), "");
  } catch (cause) {
    if (!(cause instanceof ParleyError) || cause.code !== "DECODE_FAILED") throw cause;
    throw new ParleyError("CONFIG_INVALID", `${path}: ${cause.message}`, {
      fields: { path, ...cause.fields },
      ...(cause.hint === undefined ? {} : { hint: cause.hint }),
    });
  }
}

/** What a JSON file holds. @throws ParleyError CONFIG_INVALID */
export async function readJson(path: string): Promise<unknown> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (cause) {
    throw new ParleyError("CONFIG_INVALID", `The file ${path} cannot be read`, { fields: { path }, cause, hint: "check the path" });
  }
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new ParleyError("CONFIG_INVALID", `The file ${path} is no JSON: ${cause instanceof Error ? cause.message : cause}`, {
      fields: { path },
      cause,
    });
  }
}
