import type { Write } from "@waymark/application/ports";
import type { Db } from "@waymark/db/make-db";
import type { Ids } from "@waymark/application/ports";
import { Goal } from "@waymark/domain/goal";
import type { Cohort } from "@waymark/domain/cohort";
import { addDays, addHours, type Instant } from "@waymark/domain/time";
import {
  buildEnrolment,
  buildMentorship,
  buildPerson,
  buildSession,
  buildSurvey,
  numberedId,
} from "@waymark/testing/build";

export const sessionsOfPair = 6;

const checks = { explanation: "", ticks: {} };

/** One pair of a cohort that met every three weeks, answered every survey and reached its goal. */
export const writesOfPair = (
  db: Db,
  ids: Pick<Ids, "derivedSurveyId">,
  { id: cohortId, organisationId }: Cohort,
  number: number,
  start: Instant,
): readonly Write[] => {
  const pair = {
    mentorId: buildPerson(100_000 + number).id,
    menteeId: buildPerson(200_000 + number).id,
  };
  const belonging = { cohortId, organisationId };
  const place = {
    department: `Department ${number % 40}`,
    location: `Place ${Math.floor(number / 40) % 5}`,
  };
  const said = { invitedAt: start, consent: { at: addDays(start, 2), textVersion: 1 } };
  const mentorship = buildMentorship(number, {
    ...pair,
    ...belonging,
    status: "active",
    proposedAt: addDays(start, 3),
  });
  const sessions = Array.from({ length: sessionsOfPair }, (_, index) => {
    const begins = addDays(start, 5 + 21 * index);
    const ends = addHours(begins, 1);
    const session = buildSession(number * sessionsOfPair + index, {
      ...pair,
      mentorshipId: mentorship.id,
      start: begins,
      end: ends,
      status: "held",
      attendance: { mentor: { says: "held", at: ends }, mentee: { says: "held", at: ends } },
    });
    const answers = (["mentor", "mentee"] as const).map((side, at) =>
      buildSurvey((number * sessionsOfPair + index) * 2 + at, {
        id: ids.derivedSurveyId(session.id, side),
        sessionId: session.id,
        side,
        respondentId: side === "mentor" ? pair.mentorId : pair.menteeId,
        aboutId: side === "mentor" ? pair.menteeId : pair.mentorId,
        status: "answered",
        answeredAt: addDays(ends, 1),
        answer: {
          shared: { feltListenedTo: 5, usefulness: 4 },
          private: { fit: "good", rating: 5 },
        },
      }),
    );
    return [db.sessions.insert(session), ...answers.map(db.surveys.insert)];
  });
  const goal = Goal.parse({
    id: numberedId("goal", number),
    mentorshipId: mentorship.id,
    title: "Lead a team",
    skill: "Leading",
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
      start: { level: 2, at: start },
      end: { level: 2 + (number % 3), at: addDays(start, 90) },
    },
    history: [{ status: "active", by: "mentee", at: addDays(start, 6) }],
    createdAt: start,
    progressFrom: start,
    revision: 1,
  });
  return [
    ...(["mentor", "mentee"] as const).map((side) =>
      db.enrolments.insert(
        buildEnrolment(number, {
          id: numberedId("enrolment", (side === "mentor" ? 100_000 : 200_000) + number),
          ...belonging,
          side,
          ...place,
          ...said,
          personId: side === "mentor" ? pair.mentorId : pair.menteeId,
          emailAddress: `${side}.${number}@harbour.example`,
          ...(side === "mentor" && { capacity: 1 }),
        }),
      ),
    ),
    db.mentorships.insert(mentorship),
    db.mentorships.joinCohort(mentorship.id, cohortId),
    ...sessions.flat(),
    db.goals.insert(goal),
  ];
};
