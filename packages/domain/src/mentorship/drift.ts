import { cadenceDays } from "../agreement/index.ts";
import { addMs, type Instant } from "../time/index.ts";
import type { Mentorship, Rhythm } from "./mentorship.ts";
import { driftStepApart, driftSteps } from "./policy.ts";

const msPerDay = 86_400_000;

const latestOf = (instants: readonly (Instant | undefined)[], first: Instant): Instant =>
  instants.reduce<Instant>((last, one) => (one !== undefined && one > last ? one : last), first);

/**
 * When the next step of the alarm is taken if the pair does not meet; null after the last one. A step
 * that had to wait, for a session or for us, is not followed by the next one at once.
 */
export const nextDriftAt = (rhythm: Rhythm): Instant | null => {
  const { cadence, countsFrom, nudges, nudgedAt, putOffUntil } = rhythm;
  const factor = driftSteps[nudges];
  if (factor === undefined) return null;
  const afterCadences = (from: Instant, count: number): Instant =>
    addMs(from, cadenceDays[cadence] * count * msPerDay);
  const afterNudge = nudgedAt && afterCadences(nudgedAt, driftStepApart);
  return latestOf([putOffUntil, afterNudge], afterCadences(countsFrom, factor));
};

/** Whether the pair has not met for one and a half times its own cadence; never in a pause. */
export const isDrifting = ({ status, rhythm }: Mentorship, now: Instant): boolean => {
  if (status !== "active" || rhythm === undefined) return false;
  const { cadence, countsFrom } = rhythm;
  const first = nextDriftAt({ cadence, countsFrom, nudges: 0 });
  return first !== null && now >= first;
};

/** The pair is told first, and a human when that did not help. */
export const driftAudience = ({ nudges }: Rhythm): "pair" | "coordinator" =>
  nudges < driftSteps.length - 1 ? "pair" : "coordinator";
