import type { Zones } from "@waymark/domain/slot";
import type { Availabilities, Clock, Commit, Ids, LimitCounters } from "../ports/index.ts";

export type AvailabilityDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zones: Zones;
  readonly commit: Commit;
  readonly availabilities: Availabilities;
  readonly limitCounters: LimitCounters;
};
