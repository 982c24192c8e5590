import { signLink } from "@waymark/application/link";
import { SurveyAnswered, SurveyView } from "@waymark/contracts/survey";
import { openSurveys, type Survey, surveyLinkOf } from "@waymark/domain/survey";
import { addDays, Instant } from "@waymark/domain/time";
import { buildBooking, buildSession } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import { linkSecret, openWorld } from "./harness.ts";

export const endedAt = Instant.parse("2026-03-04T10:00:00.000Z");

export const answer = {
  shared: { feltListenedTo: 5, usefulness: 4, note: "Your questions helped." },
  private: { fit: "good", rating: 4 },
};

/**
 * The world right after a session of the mentor with the mentee: both attested that it was held, and
 * both have the mail that asks how it was.
 */
export const openSurveyWorld = async () => {
  const world = await openWorld();
  const { db, mentor, mentee } = world;
  const says = { says: "held", at: endedAt };
  const session = buildSession(1, {
    status: "held",
    attendance: { mentor: says, mentee: says },
    surveysOpenedAt: endedAt,
    revision: 4,
  });
  const ids = {
    mentor: db.ids.derivedSurveyId(session.id, "mentor"),
    mentee: db.ids.derivedSurveyId(session.id, "mentee"),
  };
  const opened = openSurveys(session, ids, true);
  const sentOf = (survey: Survey): Survey => ({
    ...survey,
    status: "sent",
    sentAt: endedAt,
    revision: 2,
  });
  const surveys = { mentor: sentOf(opened.mentor), mentee: sentOf(opened.mentee) };
  db.clock.moveTo(addDays(endedAt, 1));
  const seeded = await db.commit(
    [
      db.bookings.insert(buildBooking(1)),
      db.sessions.insert(session),
      db.surveys.insert(surveys.mentor),
      db.surveys.insert(surveys.mentee),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  const cookies = {
    mentor: await world.cookieOf(mentor),
    mentee: await world.cookieOf(mentee),
    stranger: await world.cookieOf(world.stranger),
  };
  return {
    ...world,
    session,
    surveys,
    cookies,
    stored: {
      mentor: () => db.surveys.get(ids.mentor),
      mentee: () => db.surveys.get(ids.mentee),
    },
    tokenOf: (survey: Survey): string => {
      const { until, ...claim } = surveyLinkOf(survey);
      return signLink(linkSecret, { purpose: "answer_survey", ...claim }, until);
    },
    /** Answers as that side, signed in. */
    answerAs: (side: "mentor" | "mentee", given: object = answer, requestKey = randomUUID()) =>
      world.mutate(
        "survey.answer",
        { requestKey, surveyId: ids[side], answer: given },
        cookies[side],
      ),
    viewAs: async (cookie: string): Promise<SurveyView | null> => {
      const { data } = await world.query("survey.ofSession", { sessionId: session.id }, cookie);
      return SurveyView.nullable().parse(surveyIn(data));
    },
  };
};

const surveyIn = (data: unknown): unknown =>
  typeof data === "object" && data !== null && "survey" in data ? data.survey : undefined;

export type SurveyWorld = Awaited<ReturnType<typeof openSurveyWorld>>;

export const answeredIn = (data: unknown): SurveyAnswered => SurveyAnswered.parse(data);
