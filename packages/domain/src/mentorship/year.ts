import type { PersonId } from "../id/index.ts";
import { isTakenAsMet, type Session } from "../session/index.ts";
import { type Side, sideOf } from "../side/index.ts";
import { Instant, msBetween } from "../time/index.ts";
import { isSuccess } from "./ending.ts";
import { isSessionOf } from "./is-session-of.ts";
import type { Mentorship } from "./mentorship.ts";

/** The year of an instant in UTC: a summary is no deadline, so the zone does not matter. */
export const yearOf = (instant: Instant): number => Number(instant.slice(0, 4));

/** When a year's summary is sent: on its second of January, when it is over everywhere. */
export const yearSummaryAt = (year: number): Instant =>
  Instant.parse(`${String(year + 1).padStart(4, "0")}-01-02T12:00:00.000Z`);

/** One mentorship with all sessions of its two people, who may have had another one before. */
export type YearPart = {
  readonly mentorship: Mentorship;
  readonly sessions: readonly Session[];
};

export type YearOfOne = {
  readonly mentorship: Mentorship;
  readonly side: Side;
  readonly sessionCount: number;
  readonly minutes: number;
  readonly hasStarted: boolean;
  readonly hasEndedWell: boolean;
};

/** What a year held for somebody; those in which nothing happened are left out. */
export type YearSummary = {
  readonly year: number;
  readonly sessionCount: number;
  readonly minutes: number;
  readonly mentorships: readonly YearOfOne[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const isIn = (year: number, instant: Instant | undefined): boolean =>
  instant !== undefined && yearOf(instant) === year;

export const summariseYear = (
  personId: PersonId,
  year: number,
  parts: readonly YearPart[],
  now: Instant,
): YearSummary => {
  const mentorships = parts.flatMap(({ mentorship, sessions }): readonly YearOfOne[] => {
    const side = sideOf(mentorship, personId);
    const met = sessions.filter(
      (session) =>
        isSessionOf(mentorship, session) && isIn(year, session.start) && isTakenAsMet(session, now),
    );
    const { ending, startedAt } = mentorship;
    const hasStarted = isIn(year, startedAt);
    const hasEndedWell = ending !== undefined && isIn(year, ending.at) && isSuccess(ending);
    if (side === null || (met.length === 0 && !hasStarted && !hasEndedWell)) return [];
    const minutes = Math.round(sum(met.map(({ start, end }) => msBetween(start, end))) / 60_000);
    return [{ mentorship, side, sessionCount: met.length, minutes, hasStarted, hasEndedWell }];
  });
  return {
    year,
    sessionCount: sum(mentorships.map(({ sessionCount }) => sessionCount)),
    minutes: sum(mentorships.map(({ minutes }) => minutes)),
    mentorships,
  };
};
