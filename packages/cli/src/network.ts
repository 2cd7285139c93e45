import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type DevnetFile, dataPaths, readDevnetFile } from "@parley/devnet";
import { type Deployment, decodeDeployment } from "@parley/primitives";

/** The running network of a data directory. @throws ParleyError NOT_RUNNING, DECODE_FAILED */
export async function openNetwork({
  dataDir,
  cwd,
}: {
  dataDir: string;
  cwd: string;
}): Promise<{ file: DevnetFile; deployment: Deployment }> {
  const file = await readDevnetFile(dataPaths(resolve(cwd, dataDir)).devnet);
  return { file, deployment: decodeDeployment(JSON.parse(await readFile(file.deploymentFile, "utf8"))) };
}
