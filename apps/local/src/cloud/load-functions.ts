import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type JobName, jobNames } from "@waymark/messaging/catalogue";
import type { DynamoDBStreamEvent, SQSEvent } from "aws-lambda";
import * as z from "zod";
import type { LambdaHandler, ScheduledEvent } from "../event-source/index.ts";

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

const handlerOf = <Event>() =>
  z.object({ handler: z.custom<LambdaHandler<Event>>((value) => typeof value === "function") });

const App = z.object({
  app: z.object({ fetch: z.custom<Fetch>((value) => typeof value === "function") }),
});

/** As on Lambda, a function is loaded when it is first called: most stay unused for a long time. */
const loader = <Shape extends z.ZodType>(
  shape: Shape,
  bundle: string,
): (() => Promise<z.infer<Shape>>) => {
  const file = resolve(import.meta.dirname, "../../..", bundle);
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build makes it`);
  const load = async (): Promise<z.infer<Shape>> => {
    const loaded: unknown = await import(pathToFileURL(file).href);
    return shape.parse(loaded);
  };
  let loading: ReturnType<typeof load> | undefined;
  return () => (loading ??= load());
};

const worker = <Event>(name: string): LambdaHandler<Event> => {
  const load = loader(handlerOf<Event>(), `workers/dist/${name}.mjs`);
  return async (event, context) => (await load()).handler(event, context);
};

const server = (bundle: string): Fetch => {
  const load = loader(App, bundle);
  return async (request, env) => (await load()).app.fetch(request, env);
};

export type Functions = {
  readonly api: Fetch;
  readonly auth: Fetch;
  readonly relay: LambdaHandler<DynamoDBStreamEvent>;
  readonly sweep: LambdaHandler<ScheduledEvent>;
  readonly indexer: LambdaHandler<DynamoDBStreamEvent>;
  readonly indexMerge: LambdaHandler<ScheduledEvent>;
  /** One for each job of the catalogue. */
  readonly jobs: readonly { readonly job: JobName; readonly handler: LambdaHandler<SQSEvent> }[];
};

/**
 * The very bundles that Lambda would run. They read their environment and build their clients while
 * they are loaded, so they are called after both are there.
 */
export const loadFunctions = (): Functions => ({
  api: server("api/dist/handler.mjs"),
  auth: server("auth/dist/handler.mjs"),
  relay: worker<DynamoDBStreamEvent>("relay"),
  sweep: worker<ScheduledEvent>("sweep"),
  indexer: worker<DynamoDBStreamEvent>("indexer"),
  indexMerge: worker<ScheduledEvent>("indexer-merge"),
  jobs: jobNames.map((job) => ({ job, handler: worker<SQSEvent>(job) })),
});
