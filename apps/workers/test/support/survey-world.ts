import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { sessionDueWrites } from "@waymark/application/session";
import type { DomainEvent } from "@waymark/contracts/event";
import type { SessionId } from "@waymark/domain/id";
import type { Side } from "@waymark/domain/side";
import type { Survey } from "@waymark/domain/survey";
import { addHours } from "@waymark/domain/time";
import type { JobName } from "@waymark/messaging/catalogue";
import { queueUrl } from "@waymark/messaging/queue";
import { buildBooking, buildSession } from "@waymark/testing/build";
import type { Process } from "./process.ts";
import { openWorld, type World } from "./world.ts";

/** What surveys have to do with; the others have nothing to do. */
const surveyJobs = [
  "session-follow",
  "session-settle",
  "survey-opening",
  "survey-step",
  "survey-follow",
  "mail",
  "mail-event",
] as const satisfies readonly JobName[];

const stepMs = 4 * 60_000;
const mostSteps = 60;

const sides: readonly Side[] = ["mentor", "mentee"];

/** The mentor is person 1, the mentee person 2; sessions end at the moment they are put there. */
export const openSurveyWorld = async () => {
  const world: World = await openWorld();
  const { db } = world;

  const surveysOf = async (sessionId: SessionId): Promise<readonly (Survey | null)[]> =>
    Promise.all(sides.map((side) => db.surveys.get(db.ids.derivedSurveyId(sessionId, side))));

  const waitingEvents = async (): Promise<readonly DomainEvent[]> => {
    const waiting = await db.outbox.listOlderThan(db.clock.now(), 100);
    return waiting.flatMap((item) => (item.ok ? [item.value] : []));
  };

  return {
    ...world,
    surveysOf,
    surveyJobs,
    /** Puts a session there that is over now and that both attested, with what is due of it. */
    endSession: async (number: number, overrides: object = {}): Promise<SessionId> => {
      const end = db.clock.now();
      const start = addHours(end, -1);
      const says = { says: "held", at: end };
      const attested = { status: "held", attendance: { mentor: says, mentee: says } };
      const session = buildSession(number, { start, end, ...attested, ...overrides });
      const committed = await db.commit(
        [
          db.bookings.insert(buildBooking(number, { start, end })),
          db.sessions.insert(session),
          ...sessionDueWrites(db, session, start),
        ],
        [],
      );
      if (!committed.ok) throw new Error(committed.error.code);
      return session.id;
    },
    waitingEvents,
    /** Puts a message into a job's queue, as the relay does. */
    send: async (job: JobName, payload: object): Promise<void> => {
      await world.queues.client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl(world.queues.place, job),
          MessageBody: JSON.stringify(payload),
        }),
      );
    },
    /**
     * Lets a process do all that is due now and all that follows from it. Throws when there is still
     * something to do after hours: that is, when something goes round in circles.
     */
    settle: async (process: Process): Promise<void> => {
      for (let step = 0; step < mostSteps; step += 1) {
        await process.sweep();
        await process.relay(...(await waitingEvents()));
        await process.drainJobs(...surveyJobs);
        const counts = await Promise.all(surveyJobs.map(world.queues.count));
        const isHidden = counts.some((count) => count > 0);
        const dues = await db.dues.listDue(db.clock.now(), 1);
        const events = await waitingEvents();
        if (!isHidden && dues.length === 0 && events.length === 0) return;
        if (isHidden) db.clock.advanceMs(stepMs);
      }
      throw new Error("there is still something to do");
    },
    statusesOf: async (sessionId: SessionId): Promise<readonly (string | undefined)[]> =>
      (await surveysOf(sessionId)).map((survey) => survey?.status),
    /** Each mail about a session's surveys that went out, as `template to person`, sorted. */
    mailsOf: async (sessionId: SessionId): Promise<readonly string[]> => {
      const surveys = await surveysOf(sessionId);
      const made = surveys.filter((survey) => survey !== null);
      const found = await Promise.all(made.map(({ id }) => db.deliveries.listBySurvey(id)));
      const deliveries = found.flat();
      return world.provider.sent
        .flatMap((id) => deliveries.filter((delivery) => delivery.id === id))
        .map(
          ({ template, personId }) =>
            `${template} to ${Number.parseInt(personId?.slice(4) ?? "", 16)}`,
        )
        .toSorted();
    },
  };
};

export type SurveyWorld = Awaited<ReturnType<typeof openSurveyWorld>>;

/** What is asked of both sides, once each. */
export const bothAsked = ["survey_ask to 1", "survey_ask to 2"] as const;
