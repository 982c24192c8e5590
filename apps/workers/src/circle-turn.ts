import { endTurn } from "@waymark/application/circle";
import { systemClock, systemIds } from "@waymark/application/system";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const deps = { ...connectDb(env), clock: systemClock, ids: systemIds };

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "circle-turn",
  endTurn(deps),
);
