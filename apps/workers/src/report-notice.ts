import { notifyOfReport } from "@waymark/application/report";
import { systemClock } from "@waymark/application/system";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { persons, reports } = connectDb(env);
const queues = connectQueues(env);

export const handler = consume(
  { queues, clock: systemClock, log },
  "report-notice",
  notifyOfReport({
    persons,
    reports,
    publishMails: (mails) => queues.publish(mails.map((payload) => ({ job: "mail", payload }))),
  }),
);
