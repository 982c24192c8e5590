import type { Cohorts, Commit, ReportBlocks, ReportSnapshots } from "@waymark/application/ports";
import type { Cohort } from "@waymark/domain/cohort";
import {
  closeMonth,
  figuresOf,
  monthOf,
  nextMonth,
  type ReportBlock,
  ReportMark,
  type ReportMonth,
  type ReportPerson,
  type ReportSession,
  settleAfterDays,
} from "@waymark/domain/sponsor-report";
import { addDays, type Instant, PlainDate } from "@waymark/domain/time";
import { type Random, seededRandom } from "../random/index.ts";
import { worldCohortId, worldEnrolmentId } from "./make-ids.ts";
import { demoOrganisationId, demoProgrammeId } from "./seed-organisation.ts";

export type SponsorReportTarget = {
  readonly commit: Commit;
  readonly cohorts: Cohorts;
  readonly reportBlocks: ReportBlocks;
  readonly reportSnapshots: ReportSnapshots;
};

const beganDaysAgo = 215;
const endedDaysAgo = 33;
const pairs = 180;
const sponsored = { currency: "EUR", priceMinorPerSession: 4500, budgetMinor: 5_000_000 } as const;

const dateOf = (instant: Instant): PlainDate => PlainDate.parse(instant.slice(0, 10));

const cohortAt = (now: Instant): Cohort => ({
  id: worldCohortId(90),
  organisationId: demoOrganisationId,
  programmeId: demoProgrammeId,
  name: "The first round",
  startsOn: dateOf(addDays(now, -beganDaysAgo)),
  endsOn: dateOf(addDays(now, -endedDaysAgo)),
  menteeSeats: pairs,
  status: "finished",
  createdAt: addDays(now, -beganDaysAgo),
  since: addDays(now, -endedDaysAgo),
  revision: 1,
});

/** Goals and ratings are the mentees'. */
const mentorMarks: readonly ReportMark[] = ["joined", "matched", "met", "answered"];

/** How far somebody came: marks one after the other, some days apart, until it ends. */
const marksFrom = (
  random: Random,
  begin: Instant,
  marks: readonly ReportMark[],
): ReportPerson["marks"] => {
  let at = addDays(begin, 1 + random.integer(9));
  let isGoing = random.chance(0.95);
  const given = marks.flatMap((mark) => {
    if (!isGoing) return [];
    const days = 1 + random.integer(8);
    const one = [mark, { at, days }] as const;
    at = addDays(at, 3 + random.integer(mark === "goal_set" ? 70 : 12));
    isGoing = random.chance(mark === "goal_set" ? 0.85 : 0.96);
    return [one];
  });
  return Object.fromEntries(given);
};

const personAt = (
  random: Random,
  side: "mentee" | "mentor",
  number: number,
  begin: Instant,
): ReportPerson => ({
  id: worldEnrolmentId(`report ${side} ${number}`),
  side,
  department: number % 3 === 0 ? "Weaving mill" : "Shipping",
  location: ["Bergen", "Bergen", "Hull", "Esbjerg"][number % 4] ?? "",
  invitedAt: begin,
  marks: marksFrom(random, begin, side === "mentee" ? ReportMark.options : mentorMarks),
  rating: { start: 2 + random.integer(4), end: 5 + random.integer(4) },
});

const sessionsOf = (
  random: Random,
  mentee: ReportPerson,
  mentor: ReportPerson,
): ReportSession[] => {
  const first = mentee.marks.met?.at;
  if (first === undefined) return [];
  return Array.from({ length: 3 + random.integer(7) }, (_, index) => ({
    menteeId: mentee.id,
    mentorId: mentor.id,
    settledAt: addDays(first, settleAfterDays + index * 17),
    minutes: random.pick([30, 45, 60, 60]),
    answers: random.pick([0, 1, 1, 2, 2, 2] as const),
  }));
};

/**
 * A round that is over, as far as its sponsor may still read of it; the people of it are made up for
 * these numbers and stand nowhere else.
 */
export const seedSponsorReport = async (
  target: SponsorReportTarget,
  now: Instant,
): Promise<void> => {
  const cohort = cohortAt(now);
  if ((await target.cohorts.get(cohort.id)) !== null) return;
  const random = seededRandom(6);
  const begin = cohort.createdAt;
  const sideOf = (side: "mentee" | "mentor"): readonly ReportPerson[] =>
    Array.from({ length: pairs }, (_, number) => personAt(random, side, number, begin));
  const [mentees, mentors] = [sideOf("mentee"), sideOf("mentor")];
  const sessions = mentees.flatMap((mentee, number) => {
    const mentor = mentors[number];
    return mentor === undefined ? [] : sessionsOf(random, mentee, mentor);
  });
  let blocks: readonly ReportBlock[] = [];
  const snapshots = [];
  const last = monthOf(addDays(now, -endedDaysAgo));
  for (let month: ReportMonth = monthOf(begin); month <= last; month = nextMonth(month)) {
    blocks = closeMonth(blocks, { month, people: [...mentees, ...mentors], sessions });
    const { id: cohortId, organisationId } = cohort;
    const figures = blocks.map(figuresOf);
    snapshots.push(
      target.reportSnapshots.insert({
        cohortId,
        organisationId,
        month,
        takenAt: now,
        sponsored,
        figures,
      }),
    );
  }
  const outcome = await target.commit(
    [target.cohorts.insert(cohort), ...snapshots, ...target.reportBlocks.put(cohort.id, blocks)],
    [],
  );
  if (!outcome.ok) throw new Error(`the seed could not make a report: ${outcome.error.code}`);
};
