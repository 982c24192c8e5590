import { closeReportMonths, reportDueWrite } from "@waymark/application/sponsor-report";
import type { Write } from "@waymark/application/ports";
import { SponsorReportJob } from "@waymark/contracts/job";
import { openTestDb, type TestDb } from "@waymark/db/test-db";
import { Cohort } from "@waymark/domain/cohort";
import { Enrolment } from "@waymark/domain/enrolment";
import { Goal } from "@waymark/domain/goal";
import { CohortId } from "@waymark/domain/id";
import { Member, Organisation } from "@waymark/domain/organisation";
import { Programme, programmeTemplates } from "@waymark/domain/programme";
import { addDays, addHours, Instant } from "@waymark/domain/time";
import {
  buildMentorship,
  buildPerson,
  buildSession,
  buildSurvey,
  numberedId,
} from "@waymark/testing/build";

export const cohortId = CohortId.parse(numberedId("cohort", 1));
export const organisationId = Organisation.shape.id.parse(numberedId("organisation", 1));
export const sponsor = { personId: buildPerson(900).id };
export const job = SponsorReportJob.parse({ v: 1, eventId: numberedId("event", 1), cohortId });

/** What nobody but the pair may ever read. */
export const secret = "The words of a pair";

const start = Instant.parse("2026-02-10T09:00:00.000Z");
const checks = { explanation: "", ticks: {} };

const organisation = Organisation.parse({
  id: organisationId,
  name: "Hafen",
  slug: "hafen",
  isPublic: false,
  createdAt: start,
  ownerCount: 1,
  revision: 1,
});

const programme = Programme.parse({
  id: numberedId("programme", 1),
  organisationId,
  slug: "career-growth",
  template: "career_growth",
  ...programmeTemplates.career_growth.content,
  shape: programmeTemplates.career_growth.shape,
  status: "open",
  sponsored: { currency: "EUR", priceMinorPerSession: 5000, budgetMinor: 200_000 },
  createdAt: start,
  revision: 1,
});

const cohort = Cohort.parse({
  id: cohortId,
  organisationId,
  programmeId: programme.id,
  name: "Spring",
  startsOn: "2026-02-01",
  endsOn: "2026-08-01",
  menteeSeats: 50,
  status: "running",
  createdAt: start,
  since: start,
  revision: 1,
});

const enrolmentOf = (side: "mentor" | "mentee", number: number): Enrolment =>
  Enrolment.parse({
    id: numberedId("enrolment", (side === "mentor" ? 1000 : 0) + number),
    cohortId,
    organisationId,
    side,
    name: `Person ${number}`,
    emailAddress: `${side}-${number}@hafen.example`,
    languages: ["en"],
    skills: [],
    isExternal: false,
    status: "enrolled",
    since: start,
    listedAt: start,
    invitedAt: start,
    personId: buildPerson((side === "mentor" ? 100 : 200) + number).id,
    consent: { at: addDays(start, 2), textVersion: 1 },
    answers: [],
    prefers: [],
    timesLeftOut: 0,
    revision: 1,
  });

const writesOfPair = ({ ids, ...db }: TestDb, number: number): readonly Write[] => {
  const pair = {
    mentorId: buildPerson(100 + number).id,
    menteeId: buildPerson(200 + number).id,
  };
  const mentorship = buildMentorship(number, {
    ...pair,
    cohortId,
    organisationId,
    status: "active",
    proposedAt: addDays(start, 3),
  });
  const end = addHours(addDays(start, 5), 1);
  const session = buildSession(number, {
    ...pair,
    mentorshipId: mentorship.id,
    start: addDays(start, 5),
    end,
    status: "held",
    agenda: { text: secret, by: "mentee", at: start },
    attendance: { mentor: { says: "held", at: end }, mentee: { says: "held", at: end } },
  });
  const survey = buildSurvey(number, {
    id: ids.derivedSurveyId(session.id, "mentee"),
    sessionId: session.id,
    respondentId: pair.menteeId,
    aboutId: pair.mentorId,
    status: "answered",
    answeredAt: addDays(end, 1),
    answer: {
      shared: { feltListenedTo: 5, usefulness: 4, note: secret },
      private: { fit: "not_a_fit", rating: 1 },
    },
  });
  const goal = Goal.parse({
    id: numberedId("goal", number),
    mentorshipId: mentorship.id,
    title: secret,
    skill: secret,
    byWhen: "2026-06-01",
    status: "active",
    checks: {
      specific: checks,
      measurable: checks,
      achievable: checks,
      relevant: checks,
      time_bound: checks,
    },
    ratings: {
      start: { level: 3, at: start },
      end: { level: 3 + (number % 3), at: addDays(end, 2) },
    },
    history: [{ status: "active", by: "mentee", at: addDays(start, 6), note: secret }],
    createdAt: start,
    progressFrom: start,
    revision: 1,
  });
  return [
    db.enrolments.insert(enrolmentOf("mentor", number)),
    db.enrolments.insert(enrolmentOf("mentee", number)),
    db.mentorships.insert(mentorship),
    db.mentorships.joinCohort(mentorship.id, cohortId),
    db.sessions.insert(session),
    db.surveys.insert(survey),
    db.goals.insert(goal),
  ];
};

export const put = async (db: TestDb, writes: readonly Write[]): Promise<void> => {
  for (let at = 0; at < writes.length; at += 90) {
    const committed = await db.commit(writes.slice(at, at + 90), []);
    if (!committed.ok) throw new Error(committed.error.code);
  }
};

/** Pairs of a cohort that have met once, with all that they wrote. */
export const putPairs = (db: TestDb, numbers: readonly number[]): Promise<void> =>
  put(
    db,
    numbers.flatMap((number) => writesOfPair(db, number)),
  );

/** A sponsored cohort of so many pairs, each of whom has met once in February. */
export const openReportedCohort = async (pairs: number): Promise<TestDb> => {
  const db = await openTestDb();
  const viewer = Member.parse({
    organisationId,
    personId: sponsor.personId,
    role: "sponsor_viewer",
    joinedAt: start,
    revision: 1,
  });
  await put(db, [
    ...db.organisations.insert(organisation),
    db.members.insert(viewer),
    db.programmes.insert(programme),
    db.cohorts.insert(cohort),
    reportDueWrite(db, cohortId, start),
  ]);
  await putPairs(
    db,
    Array.from({ length: pairs }, (_, index) => index + 1),
  );
  return db;
};

export const closeMonths = (db: TestDb) => closeReportMonths(db)(job);
