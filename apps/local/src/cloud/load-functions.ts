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

const load = async <Shape extends z.ZodType>(
  shape: Shape,
  bundle: string,
): Promise<z.infer<Shape>> => {
  const file = resolve(import.meta.dirname, "../../..", bundle);
  const loaded: unknown = await import(pathToFileURL(file).href);
  return shape.parse(loaded);
};

const workerBundle = (name: string): string => `workers/dist/${name}.mjs`;

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
 * they are loaded, so this comes after both are there.
 */
export const loadFunctions = async (): Promise<Functions> => {
  const [api, auth, relay, sweep, indexer, indexMerge, jobs] = await Promise.all([
    load(App, "api/dist/handler.mjs"),
    load(App, "auth/dist/handler.mjs"),
    load(handlerOf<DynamoDBStreamEvent>(), workerBundle("relay")),
    load(handlerOf<ScheduledEvent>(), workerBundle("sweep")),
    load(handlerOf<DynamoDBStreamEvent>(), workerBundle("indexer")),
    load(handlerOf<ScheduledEvent>(), workerBundle("indexer-merge")),
    Promise.all(
      jobNames.map(async (job) => ({
        job,
        ...(await load(handlerOf<SQSEvent>(), workerBundle(job))),
      })),
    ),
  ]);
  return {
    api: (request, env) => api.app.fetch(request, env),
    auth: (request, env) => auth.app.fetch(request, env),
    relay: relay.handler,
    sweep: sweep.handler,
    indexer: indexer.handler,
    indexMerge: indexMerge.handler,
    jobs,
  };
};
