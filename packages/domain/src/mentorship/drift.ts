import { cadenceDays } from "../agreement/index.ts";
import { addMs, type Instant } from "../time/index.ts";
import type { Mentorship, Rhythm } from "./mentorship.ts";
import { driftSteps } from "./policy.ts";

const msPerDay = 86_400_000;

/** When the next step of the alarm is taken if the pair does not meet; null after the last one. */
export const nextDriftAt = ({
  cadence,
  countsFrom,
  nudges,
  putOffUntil,
}: Rhythm): Instant | null => {
  const factor = driftSteps[nudges];
  if (factor === undefined) return null;
  const at = addMs(countsFrom, cadenceDays[cadence] * factor * msPerDay);
  return putOffUntil !== undefined && putOffUntil > at ? putOffUntil : at;
};

/** Whether the pair has not met for one and a half times its own cadence; never in a pause. */
export const isDrifting = ({ status, rhythm }: Mentorship, now: Instant): boolean => {
  if (status !== "active" || rhythm === undefined) return false;
  const { putOffUntil: _putOffUntil, ...counted } = rhythm;
  const first = nextDriftAt({ ...counted, nudges: 0 });
  return first !== null && now >= first;
};

/** The pair is told first, and a human when that did not help. */
export const driftAudience = ({ nudges }: Rhythm): "pair" | "coordinator" =>
  nudges < driftSteps.length - 1 ? "pair" : "coordinator";
