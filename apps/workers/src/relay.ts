import { parseOutboxImage } from "@waymark/db/outbox";
import { relayEvents, relayStream } from "@waymark/messaging/relay";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { outbox } = connectDb(env);
const { publish } = connectQueues(env);

/** From the table's stream to the queues. */
export const handler = relayStream({
  relay: relayEvents({ publish, remove: outbox.remove, log }),
  parseImage: parseOutboxImage,
  log,
});
