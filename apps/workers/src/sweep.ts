import { systemClock, systemIds } from "@waymark/application/system";
import { sweep } from "@waymark/messaging/catalogue";
import { relayEvents } from "@waymark/messaging/relay";
import { runSweep } from "@waymark/messaging/sweep";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { commit, dues, outbox } = connectDb(env);
const { bury, publish } = connectQueues(env);

const run = runSweep({
  clock: systemClock,
  ids: systemIds,
  relay: relayEvents({ publish, remove: outbox.remove, log }),
  bury,
  commit,
  dues,
  outbox,
  log,
});

/** Every minute, by a schedule. */
export const handler = (): Promise<void> => run(sweep);
