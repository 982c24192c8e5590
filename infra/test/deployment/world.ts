import { isDeepStrictEqual } from "node:util";
import { hasPlatform } from "../../platform.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";
import type { Mutation } from "./mutation.ts";
import { parameterValues } from "./parameter-values.ts";
import { startEvaluator } from "./start-evaluator.ts";
import { startFunctions } from "./start-functions.ts";
import { synthesise, type Synthesis, type Template } from "./synthesise.ts";

/** Both sides of a stage as they would stand on AWS. */
export type World = Pick<Evaluation, "app" | "graph"> & {
  readonly stage: string;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  /** Why a function did not start in its environment, by its name in Pulumi. */
  readonly startFailures: Readonly<Record<string, string>>;
  /** What each function is packed of, from its folder, by its name in Pulumi. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Text of all modules of each function, by its name in Pulumi. */
  readonly code: Readonly<Record<string, string>>;
};

export type Worlds = {
  /** @param starts the functions to start, by their names in Pulumi */
  readonly make: (
    stage: string,
    options: { readonly mutation?: Mutation; readonly starts?: readonly string[] | "all" },
  ) => Promise<World>;
  readonly close: () => void;
};

const domain = "mentors.example";

/** Makes worlds out of the sources, and anew only that side which a mutation changes. */
export const openWorlds = (): Worlds => {
  if (!hasPlatform()) throw new Error("SST's platform is missing: npm run infra:install gets it");
  const evaluator = startEvaluator();
  const deploy = async (
    stage: string,
    { template }: Synthesis,
    mutation: Mutation | null,
    starts: readonly string[] | "all",
  ) => {
    const parameters = parameterValues(template);
    const settings = { stage, domain, parameters, mutation };
    return evaluate(evaluator, settings, async ({ app, graph, sources }) => ({
      world: { stage, template, parameters, app, graph, ...(await startFunctions(graph, starts)) },
      sources,
    }));
  };
  const bases = new Map<string, Promise<{ foundation: Synthesis; application: Deployed }>>();
  type Deployed = Awaited<ReturnType<typeof deploy>>;
  const baseOf = async (stage: string) => {
    const foundation = await synthesise(stage, null);
    return { foundation, application: await deploy(stage, foundation, null, []) };
  };

  const make: Worlds["make"] = async (stage, { mutation, starts = [] }) => {
    if (mutation === undefined) {
      return (await deploy(stage, await synthesise(stage, null), null, starts)).world;
    }
    const base = bases.get(stage) ?? baseOf(stage);
    bases.set(stage, base);
    const { foundation, application } = await base;
    const [isFoundation, isApplication] = [foundation, application].map(({ sources }) =>
      sources.has(mutation.file),
    );
    if (!isFoundation && !isApplication) throw new Error(`nothing is made of ${mutation.file}`);
    const synthesis = isFoundation ? await synthesise(stage, mutation) : foundation;
    const { template } = synthesis;
    const isSame =
      !isApplication && isDeepStrictEqual(parameterValues(template), application.world.parameters);
    return isSame
      ? { ...application.world, template }
      : (await deploy(stage, synthesis, mutation, starts)).world;
  };
  return { make, close: evaluator.stop };
};
