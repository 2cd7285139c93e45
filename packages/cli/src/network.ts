import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type DevnetFile, dataPaths, readDevnetFile } from "@parley/devnet";
import { type Deployment, decodeDeployment, ParleyError } from "@parley/primitives";

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

/**
 * The public facts of a network and the path of their file: the one that is named, or that of the local network that runs.
 * @throws ParleyError CONFIG_INVALID when it cannot be read; NOT_RUNNING, DECODE_FAILED
 */
export async function openDeployment({
  deployment: named,
  dataDir,
  cwd,
}: {
  deployment: string | undefined;
  dataDir: string;
  cwd: string;
}): Promise<{ deployment: Deployment; deploymentFile: string }> {
  if (named === undefined) {
    const { deployment, file } = await openNetwork({ dataDir, cwd });
    return { deployment, deploymentFile: file.deploymentFile };
  }
  const deploymentFile = resolve(cwd, named);
  return { deployment: await readDeployment(deploymentFile), deploymentFile };
}

async function readDeployment(path: string): Promise<Deployment> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new ParleyError("CONFIG_INVALID", `${path} cannot be read`, {
      fields: { path },
      cause,
      hint: "check the path: it is a JSON file",
    });
  }
  return decodeDeployment(json);
}
