import { recordMailReport } from "@waymark/application/delivery";
import { meterMails } from "@waymark/application/metric";
import { systemClock } from "@waymark/application/system";
import { consume } from "@waymark/messaging/consumer";
import { mailReport } from "@waymark/messaging/payload";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { deliveries, suppressions } = connectDb(env);
const record = recordMailReport({
  deliveries: meterMails(log, deliveries),
  suppressions,
  clock: systemClock,
});

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "mail-event",
  async (event) => {
    const report = mailReport(event, "delivery");
    return report.ok ? record(report.value) : { outcome: "skipped", reason: report.error };
  },
);
