import { type Cadence, cadenceDays } from "../agreement/index.ts";
import { type Cohort, isOver } from "../cohort/index.ts";
import { addDays, type Instant } from "../time/index.ts";
import type { Circle } from "./circle.ts";

export const circleDueKinds = ["end_turn"] as const;
export type CircleDueKind = (typeof circleDueKinds)[number];

/**
 * When the turn goes on by itself: one meeting later, by the cadence of the programme. What a circle
 * does is not recorded, so a meeting that was held is not known to us; who has met earlier passes the
 * turn on by hand, and the next one's time begins then.
 */
export const turnEndsAt = ({ hostSince }: Pick<Circle, "hostSince">, cadence: Cadence): Instant =>
  addDays(hostSince, cadenceDays[cadence]);

/** Whether turns still go round: not in a circle that is over, nor after its cohort. */
export const turnsGoOn = (
  { status }: Pick<Circle, "status">,
  cohort: Pick<Cohort, "status" | "endsOn">,
  now: Instant,
): boolean => status === "open" && !isOver(cohort.status) && now.slice(0, 10) <= cohort.endsOn;
