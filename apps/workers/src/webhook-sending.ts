import { systemClock, systemIds } from "@waymark/application/system";
import { sendNews } from "@waymark/application/webhook";
import { consume } from "@waymark/messaging/consumer";
import { makePost } from "@waymark/outgoing/post";
import { connectDb, connectQueues } from "./connect.ts";
import { readWebhookEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWebhookEnv();
const log = logOf(env);

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "webhook-sending",
  sendNews({
    ...connectDb(env),
    clock: systemClock,
    ids: systemIds,
    postOutgoing: makePost(),
    origin: env.PUBLIC_ORIGIN,
  }),
);
