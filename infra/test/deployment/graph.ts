import * as z from "zod";

const Resource = z.object({
  type: z.string(),
  name: z.string(),
  inputs: z.record(z.string(), z.unknown()),
});
export type Resource = z.infer<typeof Resource>;

/** What Pulumi would make of the configuration. */
export const Made = z.object({
  resources: z.array(Resource),
  /** Names of the SSM parameters that were asked for. */
  reads: z.array(z.string()),
  outputs: z.record(z.string(), z.unknown()),
  error: z.string().nullable(),
});
export type Made = z.infer<typeof Made>;

export type Graph = Made & {
  /** Where the files of each function lie, by the function's name in Pulumi. */
  readonly bundles: Readonly<Record<string, string>>;
};

export const ofType = (graph: Graph, type: string): readonly Resource[] =>
  graph.resources.filter((resource) => resource.type === type);

const LambdaInputs = z.object({
  name: z.string(),
  handler: z.string(),
  runtime: z.string(),
  architectures: z.array(z.string()),
  timeout: z.number(),
  environment: z.object({ variables: z.record(z.string(), z.string()) }),
  loggingConfig: z.object({ logFormat: z.string() }),
  tracingConfig: z.object({ mode: z.string() }).optional(),
});

export type LambdaFunction = Omit<z.infer<typeof LambdaInputs>, "environment"> & {
  /** Its name in Pulumi, `BookingExpiry`. */
  readonly component: string;
  readonly variables: Readonly<Record<string, string>>;
};

export const lambdaFunctions = (graph: Graph): readonly LambdaFunction[] =>
  ofType(graph, "aws:lambda/function:Function").map(({ name, inputs }) => {
    const { environment, ...rest } = LambdaInputs.parse(inputs);
    return { ...rest, component: name.replace(/Function$/, ""), variables: environment.variables };
  });

export const lambdaArn = (graph: Graph, component: string): string =>
  lambdaFunctions(graph)
    .filter((found) => found.component === component)
    .map(({ name }) => `:function:${name}`)
    .join();
