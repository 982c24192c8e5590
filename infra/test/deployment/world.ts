import { evaluate, type Evaluation } from "./evaluate.ts";
import type { Mutation } from "./mutation.ts";
import { parameterValues } from "./parameter-values.ts";
import { startFunctions } from "./start-functions.ts";
import { synthesise, type Template } from "./synthesise.ts";

/** Both sides of a stage as they would stand on AWS. */
export type World = Pick<Evaluation, "app" | "graph"> & {
  readonly stage: string;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  /** Why a function did not start in its environment, by its name in Pulumi. */
  readonly startFailures: Readonly<Record<string, string>>;
  /** Text of all files of each function, by its name in Pulumi. */
  readonly code: Readonly<Record<string, string>>;
};

const domain = "mentors.example";

/** @param starts whether to start each function; it takes some seconds */
export const makeWorld = async (
  stage: string,
  mutation: Mutation | null,
  starts: boolean,
): Promise<World> => {
  const template = await synthesise(stage, mutation);
  const parameters = parameterValues(template);
  return evaluate({ stage, domain, parameters, mutation }, async ({ app, graph }) => ({
    stage,
    template,
    parameters,
    app,
    graph,
    ...(await startFunctions(graph, starts)),
  }));
};
