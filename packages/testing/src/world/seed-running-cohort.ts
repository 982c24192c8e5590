import type { Mentorships } from "@waymark/application/ports";
import { actOnCohort, CohortPlan, planCohort } from "@waymark/domain/cohort";
import { consentTextVersion, Enrolment, tallyChange } from "@waymark/domain/enrolment";
import { Mentorship } from "@waymark/domain/mentorship";
import type { Person } from "@waymark/domain/person";
import { addDays, type Instant } from "@waymark/domain/time";
import { systemIds } from "@waymark/application/system";
import { worldCohortId, worldEnrolmentId } from "./make-ids.ts";
import type { World } from "./make-world.ts";
import type { CohortTarget } from "./seed-cohort.ts";
import { demoOrganisationId, demoProgrammeId } from "./seed-organisation.ts";

export type RunningCohortTarget = CohortTarget & { readonly mentorships: Mentorships };

const cohortId = worldCohortId(1);
const begunDaysAgo = 75;
const pairedDaysAgo = 60;

/** How the pairs are, in days: since the last session, and how often they were reminded. */
const pairs = [
  { metDaysAgo: 4, nudges: 0 },
  { metDaysAgo: 9, nudges: 0 },
  { metDaysAgo: 38, nudges: 2 },
  { metDaysAgo: 24, nudges: 0 },
  { metDaysAgo: 2, nudges: 0 },
  { metDaysAgo: undefined, nudges: 0 },
  { metDaysAgo: null, nudges: 0 },
] as const;

const mentorshipOf = (
  { metDaysAgo, nudges }: (typeof pairs)[number],
  mentor: Person,
  mentee: Person,
  now: Instant,
): Mentorship => {
  const proposedAt = addDays(now, -pairedDaysAgo);
  const startedAt = addDays(proposedAt, 8);
  const lastMetAt = typeof metDaysAgo === "number" ? addDays(now, -metDaysAgo) : undefined;
  const begun = {
    status: "active",
    startedAt,
    ...(lastMetAt !== undefined && { lastMetAt }),
    rhythm: { cadence: "fortnightly", countsFrom: lastMetAt ?? startedAt, nudges },
  };
  return Mentorship.parse({
    id: systemIds.derivedMentorshipId("world", `cohort ${mentee.id}`),
    mentorId: mentor.id,
    menteeId: mentee.id,
    cohortId,
    organisationId: demoOrganisationId,
    matchReason: "72 of 100 points; knows what was asked for, and both start early",
    farewells: {},
    proposedAt: metDaysAgo === null ? addDays(now, -12) : proposedAt,
    revision: 1,
    ...(metDaysAgo === null ? { status: "proposed" } : begun),
  });
};

const enrolmentOf = (person: Person, side: "mentor" | "mentee", now: Instant): Enrolment => {
  const joinedAt = addDays(now, -begunDaysAgo + 5);
  return Enrolment.parse({
    id: worldEnrolmentId(`running ${side} ${person.id}`),
    cohortId,
    organisationId: demoOrganisationId,
    side,
    name: person.displayName,
    emailAddress: person.emailAddress,
    languages: ["en"],
    skills: [],
    timeZone: person.timeZone,
    ...(side === "mentor" && { capacity: 1 }),
    isExternal: false,
    status: "enrolled",
    since: joinedAt,
    listedAt: addDays(now, -begunDaysAgo),
    invitedAt: addDays(now, -begunDaysAgo),
    personId: person.id,
    consent: { at: joinedAt, textVersion: consentTextVersion },
    weeklyHours: {},
    answers: [],
    prefers: [],
    timesLeftOut: 0,
    revision: 3,
  });
};

const runningCohort = (now: Instant) => {
  const belonging = {
    id: cohortId,
    programmeId: demoProgrammeId,
    organisationId: demoOrganisationId,
  };
  const plan = CohortPlan.parse({
    name: "This year's round",
    startsOn: addDays(now, -pairedDaysAgo).slice(0, 10),
    endsOn: addDays(now, 122).slice(0, 10),
    menteeSeats: pairs.length + 1,
  });
  const begun = addDays(now, -begunDaysAgo);
  return (["invite", "close_enrolment", "start"] as const).reduce(
    (cohort, action) => {
      const moved = actOnCohort(cohort, { action }, "manager", begun);
      if (!moved.ok) throw new Error(`the seed could not run a cohort: ${moved.error.code}`);
      return moved.value;
    },
    planCohort(belonging, plan, begun),
  );
};

/** A cohort in its third month: most pairs meet, some need a hand, and one mentee is without a match. */
export const seedRunningCohort = async (
  target: RunningCohortTarget,
  world: World,
  now: Instant,
): Promise<void> => {
  if ((await target.cohorts.get(cohortId)) !== null) return;
  const mentors = world.mentors.slice(-pairs.length).map(({ person }) => person);
  // Who mentors others can be somebody's mentee as well; a small world has few who are only that.
  const mentees = world.mentors.slice(24, 25 + pairs.length).map(({ person }) => person);
  const enrolments = [
    ...mentors.map((person) => enrolmentOf(person, "mentor", now)),
    ...mentees.map((person) => enrolmentOf(person, "mentee", now)),
  ];
  const mentorships = pairs.flatMap((pair, at) => {
    const [mentor, mentee] = [mentors[at], mentees[at]];
    return mentor === undefined || mentee === undefined
      ? []
      : [mentorshipOf(pair, mentor, mentee, now)];
  });
  const outcome = await target.commit(
    [
      target.cohorts.insert(runningCohort(now)),
      ...enrolments.map((enrolment) => target.enrolments.insert(enrolment)),
      target.enrolmentTallies.change(
        cohortId,
        tallyChange(enrolments.map((next) => ({ former: null, next }))),
      ),
      ...mentorships.flatMap((mentorship) => [
        target.mentorships.insert(mentorship),
        target.mentorships.claimPair(mentorship),
        target.mentorships.joinCohort(mentorship.id, cohortId),
      ]),
    ],
    [],
  );
  if (!outcome.ok) throw new Error(`the seed could not run a cohort: ${outcome.error.code}`);
};
