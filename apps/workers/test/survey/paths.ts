import { sessionDueWrites } from "@waymark/application/session";
import type { JobName } from "@waymark/messaging/catalogue";
import { type SessionId, EventId } from "@waymark/domain/id";
import type { Side } from "@waymark/domain/side";
import { surveyDues } from "@waymark/domain/survey";
import { addDays, addHours, addMinutes, type Instant } from "@waymark/domain/time";
import { buildBooking, buildSession, buildSurvey, numberedId } from "@waymark/testing/build";
import type { SurveyWorld } from "../support/survey-world.ts";

type Put = {
  readonly sessionId: SessionId;
  /** The message that leads to the step, as the relay puts it into the queue. */
  readonly payload: object;
};

export type Path = {
  readonly name: string;
  readonly job: JobName;
  /** Puts what is there before the step; each number has a session of its own. */
  readonly put: (world: SurveyWorld, number: number) => Promise<Put>;
  /** What has become of it when nothing is left to do. */
  readonly end: {
    readonly session: string;
    readonly surveys: readonly (string | undefined)[];
    readonly mails: readonly string[];
  };
};

/** Ids beyond those that the world gives to events of its own. */
const envelope = (number: number) => ({
  v: 1,
  eventId: EventId.parse(numberedId("event", 1_000_000 + number)),
});

const commit = async (
  { db }: SurveyWorld,
  ...writes: Parameters<SurveyWorld["db"]["commit"]>[0][number][]
): Promise<void> => {
  const committed = await db.commit(writes, []);
  if (!committed.ok) throw new Error(committed.error.code);
};

/** A session of that number which ended more than so many days ago, with its booking. */
const putSession = async (
  world: SurveyWorld,
  number: number,
  daysAgo: number,
  overrides: object = {},
) => {
  const { db } = world;
  // Later than that of the number before, so that its review takes the other's place.
  const end = addMinutes(addDays(db.clock.now(), -daysAgo - 1), number);
  const start = addHours(end, -1);
  const attested = { mentor: { says: "held", at: end }, mentee: { says: "held", at: end } };
  const held = { status: "held", attendance: attested, surveysOpenedAt: end };
  const session = buildSession(number, { start, end, ...held, ...overrides });
  await commit(
    world,
    db.bookings.insert(buildBooking(number, { start, end })),
    db.sessions.insert(session),
    ...sessionDueWrites(db, session, end),
  );
  return session;
};

const people = { mentor: 1, mentee: 2 } as const;

type Asked = { readonly end: Instant; readonly sessionId: SessionId };

/** One side's survey of a session, with what is due of it, as the step before would leave it. */
const putSurvey = async (world: SurveyWorld, side: Side, asked: Asked, overrides: object) => {
  const { db } = world;
  const { end, sessionId } = asked;
  const id = db.ids.derivedSurveyId(sessionId, side);
  const other = side === "mentor" ? "mentee" : "mentor";
  const survey = buildSurvey(1, {
    id,
    sessionId,
    side,
    respondentId: numberedId("person", people[side]),
    aboutId: numberedId("person", people[other]),
    dueAt: end,
    sentAt: end,
    ...overrides,
  });
  const dues = surveyDues(survey).map(({ kind, at }) =>
    db.dues.schedule({
      id: db.ids.derivedDueId(id, kind),
      at,
      kind,
      surveyId: id,
      sessionId,
      revision: survey.revision,
    }),
  );
  await commit(world, db.surveys.insert(survey), ...dues);
  return survey;
};

const putAsked = async (
  world: SurveyWorld,
  number: number,
  daysAgo: number,
  { session = {}, ...surveys }: { session?: object; mentor?: object; mentee?: object },
) => {
  const { id: sessionId, end } = await putSession(world, number, daysAgo, session);
  await putSurvey(world, "mentor", { sessionId, end }, surveys.mentor ?? {});
  const mentee = await putSurvey(world, "mentee", { sessionId, end }, surveys.mentee ?? {});
  return { sessionId, mentee };
};

const unsent = { status: "due", sentAt: undefined, revision: 1 };
const answer = {
  shared: { feltListenedTo: 5, usefulness: 4 },
  private: {},
  review: { rating: 5, text: "She listens." },
};
const answered = (at: Instant) => ({ status: "answered", answer, answeredAt: at, revision: 3 });
const revealed = (at: Instant) => ({ ...answered(at), status: "revealed", revealedAt: at });
const reminded = (at: Instant) => ({ remindedAt: at });
const held = "held";

/** Every step that a session and its surveys take by themselves, and what each is to end in. */
export const paths: readonly Path[] = [
  {
    name: "opening",
    job: "survey-opening",
    put: async (world, number) => {
      const { id: sessionId, revision } = await putSession(world, number, 0, {
        surveysOpenedAt: undefined,
      });
      return { sessionId, payload: { ...envelope(number), sessionId, revision } };
    },
    end: {
      session: held,
      surveys: ["sent", "sent"],
      mails: ["survey_ask to 1", "survey_ask to 2"],
    },
  },
  {
    name: "sending",
    job: "survey-step",
    put: async (world, number) => {
      const { sessionId, mentee } = await putAsked(world, number, 0, {
        mentor: unsent,
        mentee: unsent,
      });
      const step = { surveyId: mentee.id, revision: mentee.revision, kind: "send_survey" };
      return { sessionId, payload: { ...envelope(number), ...step } };
    },
    end: {
      session: held,
      surveys: ["sent", "sent"],
      mails: ["survey_ask to 1", "survey_ask to 2"],
    },
  },
  {
    name: "the mail that asks",
    job: "mail",
    put: async (world, number) => {
      const { sessionId, mentee } = await putAsked(world, number, 0, {});
      const mail = { template: "survey_ask", surveyId: mentee.id, revision: mentee.revision };
      return { sessionId, payload: { ...envelope(number), ...mail } };
    },
    end: { session: held, surveys: ["sent", "sent"], mails: ["survey_ask to 2"] },
  },
  {
    name: "reminding",
    job: "survey-step",
    put: async (world, number) => {
      const { sessionId, mentee } = await putAsked(world, number, 4, {});
      const step = { surveyId: mentee.id, revision: mentee.revision, kind: "remind_survey" };
      return { sessionId, payload: { ...envelope(number), ...step } };
    },
    end: {
      session: held,
      surveys: ["sent", "sent"],
      mails: ["survey_reminder to 1", "survey_reminder to 2"],
    },
  },
  {
    name: "revealing",
    job: "survey-step",
    put: async (world, number) => {
      const now = world.db.clock.now();
      const { sessionId, mentee } = await putAsked(world, number, 8, {
        mentor: reminded(now),
        mentee: answered(now),
      });
      const step = { surveyId: mentee.id, revision: mentee.revision, kind: "reveal_survey" };
      return { sessionId, payload: { ...envelope(number), ...step } };
    },
    end: { session: held, surveys: ["sent", "revealed"], mails: ["survey_revealed to 1"] },
  },
  {
    name: "lapsing",
    job: "survey-step",
    put: async (world, number) => {
      const now = world.db.clock.now();
      const { sessionId, mentee } = await putAsked(world, number, 31, {
        mentor: reminded(now),
        mentee: reminded(now),
      });
      const step = { surveyId: mentee.id, revision: mentee.revision, kind: "lapse_survey" };
      return { sessionId, payload: { ...envelope(number), ...step } };
    },
    end: { session: held, surveys: ["lapsed", "lapsed"], mails: [] },
  },
  {
    name: "following a review",
    job: "survey-follow",
    put: async (world, number) => {
      const now = world.db.clock.now();
      const { sessionId } = await putAsked(world, number, 7, {
        mentor: reminded(now),
        mentee: revealed(now),
      });
      return { sessionId, payload: { ...envelope(number), sessionId } };
    },
    end: { session: held, surveys: ["sent", "revealed"], mails: [] },
  },
  {
    name: "following a session that was missed",
    job: "survey-follow",
    put: async (world, number) => {
      const { sessionId } = await putAsked(world, number, 0, { session: { status: "missed" } });
      return { sessionId, payload: { ...envelope(number), sessionId } };
    },
    end: { session: "missed", surveys: ["lapsed", "lapsed"], mails: [] },
  },
  {
    name: "following a booking",
    job: "session-follow",
    put: async (world, number) => {
      const start = addDays(world.db.clock.now(), 20);
      const booking = buildBooking(number, { start, end: addHours(start, 1) });
      await commit(world, world.db.bookings.insert(booking));
      const { id: sessionId, revision } = booking;
      return { sessionId, payload: { ...envelope(number), sessionId, revision } };
    },
    end: { session: "confirmed", surveys: [undefined, undefined], mails: [] },
  },
  {
    name: "following a booking that was called off",
    job: "session-follow",
    put: async (world, number) => {
      const { db } = world;
      const at = db.clock.now();
      const start = addDays(at, 20);
      const end = addHours(start, 1);
      const cancellation = { cause: "cancelled", by: "mentor", at };
      const off = { status: "cancelled", cancellation, revision: 1 };
      const booking = buildBooking(number, { start, end, ...off });
      const session = buildSession(number, { start, end });
      await commit(
        world,
        db.bookings.insert(booking),
        db.sessions.insert(session),
        ...sessionDueWrites(db, session, at),
      );
      return {
        sessionId: session.id,
        payload: { ...envelope(number), sessionId: session.id, revision: 1 },
      };
    },
    end: { session: "cancelled", surveys: [undefined, undefined], mails: [] },
  },
  {
    name: "settling",
    job: "session-settle",
    put: async (world, number) => {
      const attendance = { mentee: { says: "held", at: world.db.clock.now() } };
      const said = { status: "confirmed", attendance };
      const { id: sessionId, revision } = await putSession(world, number, 8, said);
      return { sessionId, payload: { ...envelope(number), sessionId, revision } };
    },
    end: { session: held, surveys: [undefined, undefined], mails: [] },
  },
];
