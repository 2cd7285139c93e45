import { switchFlag, textFlag } from "./flags.ts";

/** Flags that several commands share, so that they read the same everywhere. */
export const dataDirFlag = textFlag({ help: "directory of the local network", placeholder: "DIR", fallback: ".parley" });
export const jsonFlag = switchFlag("one JSON object per line on stdout");
export const deploymentFlag = textFlag({
  help: "deployment file, instead of a local network's",
  placeholder: "FILE",
  fallback: undefined,
});
