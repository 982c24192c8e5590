import { EnrolmentId } from "../../src/id/index.ts";
import type { ReportPerson, ReportSession } from "../../src/sponsor-report/index.ts";
import { nextMonth, ReportMark, ReportMonth } from "../../src/sponsor-report/index.ts";
import { addDays, Instant } from "../../src/time/index.ts";

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed, between 0 and 1. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export type RandomCohort = {
  readonly months: readonly ReportMonth[];
  readonly people: readonly ReportPerson[];
  readonly sessions: readonly ReportSession[];
};

const begin = Instant.parse("2026-01-01T00:00:00.000Z");
const monthsCount = 5;

const months = Array.from({ length: monthsCount - 1 }).reduce<ReportMonth[]>(
  (list) => [...list, nextMonth(list.at(-1) ?? ReportMonth.parse("2026-01"))],
  [ReportMonth.parse("2026-01")],
);

/** A few large values and many small ones, as departments are. */
const valueOf = (random: Random, name: string, values: number): string =>
  values === 0 ? "" : `${name} ${Math.floor(random() ** 2 * values)}`;

/** A cohort in which people come late, some get nowhere, and a few mentors may have many mentees. */
export const randomCohort = (seed: number): RandomCohort => {
  const random = randomOf(seed);
  const departments = Math.floor(random() * 5);
  const locations = Math.floor(random() * 4);
  const mentees = Math.floor(random() ** 2 * 160);
  const mentors = Math.max(1, Math.floor(mentees * (0.2 + random() * 0.9)));
  const lateness = random();
  const eagerness = 0.4 + random() * 0.6;

  const personOf = (side: "mentee" | "mentor", index: number) => {
    const invitedAt = addDays(begin, random() < lateness ? random() * 140 : 0);
    let at = invitedAt;
    let isGoing = true;
    const marks = ReportMark.options.flatMap((mark) => {
      isGoing = isGoing && random() < eagerness;
      at = addDays(at, 1 + random() * 25);
      return isGoing ? [[mark, { at, days: Math.floor(random() * 20) }] as const] : [];
    });
    const digits = (side === "mentee" ? 0 : 100_000) + index;
    return {
      id: EnrolmentId.parse(`enr_${digits.toString(16).padStart(32, "0")}`),
      side,
      department: valueOf(random, "Department", departments),
      location: valueOf(random, "Location", locations),
      marks: Object.fromEntries(marks),
      rating: { start: 1 + Math.floor(random() * 5), end: 5 + Math.floor(random() * 6) },
      invitedAt,
    };
  };

  const menteeList = Array.from({ length: mentees }, (_, index) => personOf("mentee", index));
  const mentorList = Array.from({ length: mentors }, (_, index) => personOf("mentor", index));
  const sessions = menteeList.flatMap(({ id: menteeId }, index) => {
    const mentor = mentorList[Math.floor(random() * mentors)] ?? mentorList[0];
    const count = random() < eagerness ? Math.floor(random() * 8) : 0;
    return Array.from({ length: mentor === undefined ? 0 : count }, () => ({
      menteeId,
      // Most have a mentor of their own, some a shared one.
      mentorId: (random() < 0.7 ? mentorList[index] : mentor)?.id ?? menteeId,
      settledAt: addDays(begin, random() * 150),
      minutes: 30 + Math.floor(random() * 4) * 15,
      answers: ([0, 1, 2, 2] as const)[Math.floor(random() * 4)] ?? 0,
    }));
  });
  return { months, people: [...menteeList, ...mentorList], sessions };
};
