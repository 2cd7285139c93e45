import { ParleyError } from "@parley/primitives";
import { textFlag } from "./flags.ts";

/** The one flag of a role. */
export const configFlag = textFlag({ help: "JSON file that configures the role", placeholder: "FILE", fallback: undefined });

/** @throws ParleyError CONFIG_INVALID when no file was named */
export function requireConfig(file: string | undefined, role: string): string {
  if (file !== undefined) return file;
  throw new ParleyError("CONFIG_INVALID", `parley ${role} needs --config FILE`, {
    hint: "`parley up` writes such files into its data directory, under configs/",
  });
}
