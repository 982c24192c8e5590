import { callOffSessions } from "@waymark/application/mentorship";
import { systemClock, systemIds } from "@waymark/application/system";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const zones = createZones(intlOffsetAt());
const deps = { ...connectDb(env), clock: systemClock, ids: systemIds, zones };

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "mentorship-closing",
  callOffSessions(deps),
);
