import { tellMovedTimes } from "@waymark/application/booking";
import { systemClock, systemIds } from "@waymark/application/system";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { sweep } from "@waymark/messaging/catalogue";
import { relayEvents } from "@waymark/messaging/relay";
import { runSweep } from "@waymark/messaging/sweep";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const { bookings, commit, dues, outbox } = connectDb(env);
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

const tell = tellMovedTimes({
  bookings,
  dues,
  commit,
  clock: systemClock,
  ids: systemIds,
  zones: createZones(intlOffsetAt()),
});

/** Every minute, by a schedule. Neither part keeps the other from its work. */
export const handler = async (): Promise<void> => {
  const [swept, told] = await Promise.allSettled([run(sweep), tell()]);
  if (swept.status === "rejected") throw swept.reason;
  if (told.status === "rejected") throw told.reason;
  const { toldCount } = told.value;
  if (toldCount > 0) log({ level: "info", message: "wall times moved", toldCount });
};
