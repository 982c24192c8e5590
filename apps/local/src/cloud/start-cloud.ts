import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { createAdaptorServer } from "@hono/node-server";
import { systemClock } from "@waymark/application/system";
import { createTable } from "@waymark/db/create-table";
import { skipEmptyDays } from "@waymark/db/sweep";
import { table } from "@waymark/db/table";
import { jobNames, queueName } from "@waymark/messaging/catalogue";
import { installMovableClock } from "../clock/index.ts";
import { watchWrites } from "../dynamodb/index.ts";
import { openCheckpoints } from "../event-source/index.ts";
import { createFaultFronts, type FaultFronts } from "../faults/index.ts";
import { closeServer, listen, type Shutdown } from "../process/index.ts";
import { startS3Server } from "../s3/index.ts";
import { startSesServer } from "../ses/index.ts";
import { startSqsServer } from "../sqs/index.ts";
import { chooseDatabase } from "./choose-database.ts";
import { openDataFolder } from "./data-folder.ts";
import {
  account,
  configurationSet,
  type Endpoints,
  functionEnvironment,
  region,
  searchBucket,
  stage,
} from "./environment.ts";
import { loadFunctions } from "./load-functions.ts";
import { makeQueues } from "./make-queues.ts";
import type { Options } from "./options.ts";
import { createRoutes } from "./routes.ts";
import { seedOnce, type SeededPerson } from "./seed.ts";
import { startEventSources } from "./start-event-sources.ts";

export type Cloud = {
  readonly origin: string;
  /** Where the stand-ins themselves listen, for an operator's commands. */
  readonly servers: Endpoints;
  readonly signIns: readonly SeededPerson[];
};

type CloudDeps = {
  readonly shutdown: Shutdown;
  readonly log: (line: string) => void;
  readonly setEnvironment: (variables: Readonly<Record<string, string>>) => void;
};

// Each poller keeps a connection for as long as its queue is empty. Of the SDK's own fifty few would
// be left for the others' answers: https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
const pollersMax = jobNames.length;
const otherCallsMax = 50;

/**
 * Starts everything, the servers before those who call them. What was started is stopped by
 * `shutdown`, in the reverse order, also when a later step throws.
 */
export const startCloud = async (options: Options, deps: CloudDeps): Promise<Cloud> => {
  const { shutdown, log } = deps;
  const data = openDataFolder(options.data, options.fresh);
  const clock = installMovableClock({ file: data.path("clock.json") });

  let routes: (request: Request, env: object) => Response | Promise<Response> = () =>
    new Response("starting", { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => routes(request, env) });
  const port = await listen(server, { preferredPort: options.port });
  shutdown.add("site", () => closeServer(server));
  const origin = options.origin ?? `http://localhost:${port}`;

  const sqsServer = await startSqsServer({
    file: data.path("sqs.sqlite"),
    region,
    keepsExpired: true,
  });
  shutdown.add("queues", sqsServer.stop);
  const fronts = options.faults ? createFaultFronts() : undefined;
  if (fronts !== undefined) shutdown.add("fault proxies", fronts.stop);
  const reach: FaultFronts["standBefore"] = async (server, upstream) =>
    fronts?.standBefore(server, upstream) ?? upstream;
  const dataFolder = data.path("dynamodb");
  const database = await chooseDatabase(dataFolder, options.database);
  const credentials = { accessKeyId: database.accessKeyId, secretAccessKey: "local" };
  const sqsEndpoint = await reach("sqs", sqsServer.endpoint);
  const sqs = new SQSClient({
    endpoint: sqsEndpoint,
    region,
    credentials,
    requestHandler: { httpAgent: { maxSockets: pollersMax + otherCallsMax } },
  });
  const mailEventUrl = `${sqsEndpoint}/${account}/${queueName("mail-event", stage)}`;
  const ses = await startSesServer({
    file: data.path("ses.sqlite"),
    region,
    configurationSets: [configurationSet],
    onEvent: async (event) => {
      await sqs.send(new SendMessageCommand({ QueueUrl: mailEventUrl, MessageBody: event }));
    },
  });
  shutdown.add("mail", ses.stop);
  const s3 = await startS3Server({ folder: data.path("s3"), buckets: [searchBucket] });
  shutdown.add("objects", s3.stop);
  const servers = {
    dynamodb: options.database ?? database.endpoint,
    sqs: sqsServer.endpoint,
    ses: ses.endpoint,
    s3: s3.endpoint,
  };
  const endpoints = {
    dynamodb: await reach("dynamodb", database.endpoint),
    sqs: sqsEndpoint,
    ses: await reach("ses", servers.ses),
    s3: servers.s3,
  };
  deps.setEnvironment(
    functionEnvironment(endpoints, {
      accessKeyId: database.accessKeyId,
      tableName: table.name,
      origin,
      authSecret: data.secret("auth"),
      linkSecret: data.secret("link"),
      logLevel: options.verbose ? "info" : "warn",
    }),
  );
  const startingDynamo = database.start();
  shutdown.add("database", async () => (await startingDynamo).stop());
  const functions = loadFunctions();
  await Promise.all([makeQueues(sqs), startingDynamo]);

  const client = { endpoint: endpoints.dynamodb, region, credentials };
  const dynamodb = new DynamoDBClient(client);
  await createTable(dynamodb);
  const passTime = skipEmptyDays(dynamodb, table.name);
  await passTime(systemClock.now());
  const { world } = options;
  const signIns = world === "none" ? [] : await seedOnce(dynamodb, world, data);

  const checkpoints = openCheckpoints(data.path("checkpoints.sqlite"));
  shutdown.add("checkpoints", async () => checkpoints.close());
  const writes = watchWrites(dataFolder);
  shutdown.add("watch of the database", async () => writes.stop());
  const sources = await startEventSources({
    dynamodb,
    streams: new DynamoDBStreamsClient(client),
    sqs,
    queueBaseUrl: `${endpoints.sqs}/${account}`,
    tableName: table.name,
    checkpoints,
    writes,
    functions,
    ...(options.disturb !== undefined && {
      disturbance: { seed: options.disturb, duplicateEvery: 1, shuffle: true },
    }),
    log,
  });
  shutdown.add("event sources", sources.stop);
  // Whoever opens the page at once shall find somebody.
  await sources.indexMerge.started;

  const app = createRoutes({
    functions,
    mails: ses.mails,
    clock,
    onClockMoved: async () => {
      sqsServer.lookAgain();
      await passTime(systemClock.now());
      await sources.sweep.runNow();
    },
    faults: fronts?.routes,
  });
  routes = (request, env) => app.fetch(request, env);
  return { origin, servers, signIns };
};
