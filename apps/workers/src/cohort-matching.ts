import { solveMatching } from "@waymark/application/matching-run";
import { systemClock, systemIds } from "@waymark/application/system";
import { matchPeople } from "@waymark/matching/people";
import { highsSolver } from "@waymark/matching/transport";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const solver = highsSolver(new URL("cohort-matching/highs.wasm", import.meta.url));
const deps = {
  ...connectDb(env),
  clock: systemClock,
  ids: systemIds,
  matchPeople: matchPeople(solver),
};

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "cohort-matching",
  solveMatching(deps),
);
