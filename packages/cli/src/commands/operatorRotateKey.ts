import { dirname } from "node:path";
import { ROLE_CONFIGS } from "@parley/devnet/roleConfigs";
import { newSigningKey, provenKey } from "@parley/operator";
import { ParleyError } from "@parley/primitives";
import { systemRng, writeFileAtomic } from "@parley/runtime";
import { readStanding, rotateKey } from "@parley/sdk";
import { defineCommand } from "../Command.ts";
import { jsonFlag } from "../commonFlags.ts";
import { configFlag, requireConfig } from "../configFlag.ts";
import { ownKey, writeKeyFiles } from "../operator/keyFiles.ts";
import { openOperator } from "../operator/OperatorSession.ts";

const flags = { config: configFlag, json: jsonFlag };

export const operatorRotateKey = defineCommand<typeof flags>({
  spec: {
    name: "operator rotate-key",
    summary: "Give an operator a fresh signing key, which has its seat from the next epoch on. Goes on where it stopped.",
    positionals: [],
    flags,
  },
  async run({ flags, output, cwd }) {
    const { configFile, config, deployment, client, call } = await openOperator(requireConfig(flags.config, "operator rotate-key"), cwd);
    const { publicKey: registered } = await readStanding(client, deployment, config.operator);
    if (registered === undefined) {
      throw new ParleyError("CONFIG_INVALID", `${config.operator} has no key yet`, { hint: "parley operator register" });
    }
    const { scheme } = deployment.table;
    const configured = await ownKey(config.signingKey, scheme);
    const isUnderWay = provenKey(deployment, config.operator, configured).publicKey !== registered;
    const secretKey = isUnderWay ? configured : newSigningKey(deployment, systemRng);
    if (!isUnderWay) {
      // Written first: a key that has a seat and is nowhere cannot sign.
      const name = `signing-key-${provenKey(deployment, config.operator, secretKey).publicKey.slice(-8)}`;
      const signingKey = await writeKeyFiles(dirname(configFile), name, { secretKey, scheme });
      const rotated = { ...config, signingKey, formerKeys: [config.signingKey, ...config.formerKeys] };
      await writeFileAtomic(configFile, `${JSON.stringify(ROLE_CONFIGS.operator.encode(rotated), undefined, 2)}\n`, { mode: 0o600 });
    }
    const proven = provenKey(deployment, config.operator, secretKey);
    if (!(await call(rotateKey(deployment, proven), output))) return 0;
    output.say(
      { event: "rotated", operator: config.operator, publicKey: proven.publicKey },
      `${config.operator} has another key from the next epoch on\n  public key   ${proven.publicKey}\n  config       ${configFile}: with the new key and the former ones\n  next         restart the operator before that epoch is in use; keep its data directory`,
    );
    return 0;
  },
});
