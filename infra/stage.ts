import { permanentStages, stagePattern } from "./contract.ts";
import { readDeployEnv } from "./env.ts";

export type Stage = {
  readonly name: string;
  /** Where people find the product; null gives them CloudFront's own name. */
  readonly domain: string | null;
};

/** @throws when the stage has a name that the foundation refuses, or needs a domain and has none */
export const readStage = (): Stage => {
  const name = $app.stage;
  if (!stagePattern.test(name)) throw new Error(`no name for a stage: ${name}`);
  const { WAYMARK_DOMAIN: domain = null } = readDeployEnv();
  if (domain === null && permanentStages.includes(name)) {
    throw new Error(`${name} keeps its address: set WAYMARK_DOMAIN`);
  }
  return { name, domain };
};
