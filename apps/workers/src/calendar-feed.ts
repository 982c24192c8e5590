import { refreshCalendarFeed } from "@waymark/application/calendar-feed";
import { systemClock, systemIds } from "@waymark/application/system";
import { makeFetchCalendarFeed, makeReadCalendarFeed } from "@waymark/calendar/foreign-feed";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { consume } from "@waymark/messaging/consumer";
import { connectDb, connectQueues } from "./connect.ts";
import { readWorkerEnv } from "./env.ts";
import { logOf } from "./log.ts";

const env = readWorkerEnv();
const log = logOf(env);
const deps = {
  ...connectDb(env),
  clock: systemClock,
  ids: systemIds,
  fetchCalendarFeed: makeFetchCalendarFeed(),
  readCalendarFeed: makeReadCalendarFeed({
    zones: createZones(intlOffsetAt()),
    monotonicMs: () => performance.now(),
  }),
};

export const handler = consume(
  { queues: connectQueues(env), clock: systemClock, log },
  "calendar-feed",
  refreshCalendarFeed(deps),
);
