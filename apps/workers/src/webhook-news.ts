import { systemClock } from "@waymark/application/system";
import { passNewsOn } from "@waymark/application/webhook";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { webhooks } = connectDb(env);
const queues = connectQueues(env);

export const handler = consume(
  { queues, clock: systemClock, log },
  "webhook-news",
  passNewsOn({
    webhooks,
    publishSendings: (sendings) =>
      queues.publish(sendings.map((payload) => ({ job: "webhook-sending", payload }))),
  }),
);
