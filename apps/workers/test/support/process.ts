import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { expireBooking } from "@waymark/application/booking";
import { endTurn } from "@waymark/application/circle";
import { inviteBatch } from "@waymark/application/cohort";
import { deliverMail, notifyOfBooking, recordMailReport } from "@waymark/application/delivery";
import { moveUp } from "@waymark/application/enrolment";
import { setNextWeek } from "@waymark/application/goal";
import { expireIntroduction } from "@waymark/application/introduction";
import type { LogEntry } from "@waymark/application/log";
import { applyMatching, solveMatching } from "@waymark/application/matching-run";
import {
  callOffSessions,
  followRhythm,
  openMentorship,
  releaseReasons,
  takeDueStep,
} from "@waymark/application/mentorship";
import { expireReferral } from "@waymark/application/referral";
import { followBooking, settleSession } from "@waymark/application/session";
import { closeReportMonths } from "@waymark/application/sponsor-report";
import { followSession, openSessionSurveys, stepSurvey } from "@waymark/application/survey";
import { renderCalendarFile } from "@waymark/calendar/file";
import type { DomainEvent } from "@waymark/contracts/event";
import { makeDb } from "@waymark/db/make-db";
import { skipEmptyDays } from "@waymark/db/sweep";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { renderMail } from "@waymark/email/template";
import { matchPeople } from "@waymark/matching/people";
import { highsSolver } from "@waymark/matching/transport";
import { type JobName, sweep } from "@waymark/messaging/catalogue";
import { consume } from "@waymark/messaging/consumer";
import { mailReport } from "@waymark/messaging/payload";
import { sqsQueues } from "@waymark/messaging/queue";
import { relayEvents } from "@waymark/messaging/relay";
import { runSweep } from "@waymark/messaging/sweep";
import { makeListingSearch } from "@waymark/search/listing-search";
import { inject } from "vitest";
import { type Interruption, uninterrupted } from "@waymark/testing/interruption";
import { drain } from "./drain.ts";
import { queuesOn } from "./queues.ts";
import type { SentMail, World } from "./world.ts";

const settings = {
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
};

/** Outside of the SDK's own retries: the dead do not retry. */
const outermost = { step: "initialize", priority: "high" } as const;

/** So few that a test meets the way from one message to the next. */
const appliedAtOnce = 1;
const solver = highsSolver();

/** All workers in one process with clients of its own, which an interruption meets as one. */
export const startProcess = (world: World, interruption: Interruption = uninterrupted()) => {
  const dynamodb = new DynamoDBClient({ ...settings, endpoint: inject("dynamodbEndpoint") });
  const sqs = new SQSClient({ ...settings, endpoint: world.queues.endpoint });
  dynamodb.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        interruption.call(() => next(args), commandName),
    outermost,
  );
  sqs.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        interruption.call(() => next(args), commandName),
    outermost,
  );

  const { clock, ids } = world.db;
  const db = makeDb(dynamodb, world.db.tableName, {
    clock,
    ids,
    random: () => 0,
    sleep: async () => {},
  });
  const logged: LogEntry[] = [];
  const log = (entry: LogEntry): void => void logged.push(entry);
  const { place } = world.queues;
  const queues = sqsQueues(sqs, place);
  const consumer = { queues, clock, log };
  const relay = relayEvents({ publish: queues.publish, remove: db.outbox.remove, log });
  const zones = createZones(intlOffsetAt());
  const record = recordMailReport({ ...db, clock });
  const sending = {
    renderMail: renderMail({
      emailAddress: "hello@waymark.example",
      calendarDomain: "waymark.example",
      zones,
      renderCalendarFile,
    }),
    sendMail: (letter: SentMail) =>
      interruption.call(() => world.provider.sendMail(letter), "SendEmail"),
    origin: "https://waymark.example",
    linkSecret: "a secret that is long enough for tests",
  };
  const mail = consume(
    consumer,
    "mail",
    deliverMail({
      ...db,
      clock,
      ids,
      search: makeListingSearch({
        store: world.segments,
        listings: db.listings,
        clock,
        zones,
        log,
      }),
      ...sending,
    }),
  );
  const invite = consume(
    consumer,
    "cohort-invitation",
    inviteBatch({ ...db, clock, ids, ...sending }),
  );
  const mailEvent = consume(consumer, "mail-event", async (event) => {
    const report = mailReport(event, "delivery");
    return report.ok ? record(report.value) : { outcome: "skipped", reason: report.error };
  });
  const expiry = consume(
    consumer,
    "introduction-expiry",
    expireIntroduction({ ...db, clock, ids }),
  );
  const notice = consume(
    consumer,
    "booking-notice",
    notifyOfBooking({
      bookings: db.bookings,
      publishMails: (mails) => queues.publish(mails.map((payload) => ({ job: "mail", payload }))),
    }),
  );
  const bookingExpiry = consume(
    consumer,
    "booking-expiry",
    expireBooking({ ...db, clock, ids, zones }),
  );
  const deciding = { ...db, clock, ids };
  /** In the order in which they are handled; the mails that the others ask for come last. */
  const handlers = [
    ["introduction-expiry", expiry],
    ["booking-expiry", bookingExpiry],
    ["booking-notice", notice],
    ["session-follow", consume(consumer, "session-follow", followBooking(deciding))],
    ["session-settle", consume(consumer, "session-settle", settleSession(deciding))],
    ["mentorship-opening", consume(consumer, "mentorship-opening", openMentorship(deciding))],
    [
      "mentorship-closing",
      consume(consumer, "mentorship-closing", callOffSessions({ ...deciding, zones })),
    ],
    [
      "cohort-matching",
      consume(
        consumer,
        "cohort-matching",
        solveMatching({ ...deciding, matchPeople: matchPeople(solver) }),
      ),
    ],
    ["matching-apply", consume(consumer, "matching-apply", applyMatching(deciding, appliedAtOnce))],
    ["circle-turn", consume(consumer, "circle-turn", endTurn(deciding))],
    ["mentorship-step", consume(consumer, "mentorship-step", takeDueStep(deciding))],
    ["mentorship-rhythm", consume(consumer, "mentorship-rhythm", followRhythm(deciding))],
    ["reason-release", consume(consumer, "reason-release", releaseReasons(deciding))],
    ["sponsor-report", consume(consumer, "sponsor-report", closeReportMonths(deciding))],
    ["goal-week", consume(consumer, "goal-week", setNextWeek(deciding))],
    ["referral-expiry", consume(consumer, "referral-expiry", expireReferral(deciding))],
    ["survey-opening", consume(consumer, "survey-opening", openSessionSurveys(deciding))],
    ["survey-step", consume(consumer, "survey-step", stepSurvey(deciding))],
    ["survey-follow", consume(consumer, "survey-follow", followSession(deciding))],
    ["cohort-invitation", invite],
    ["waiting-list", consume(consumer, "waiting-list", moveUp(deciding))],
    ["mail", mail],
    ["mail-event", mailEvent],
  ] as const;
  // Time that has passed before the process began, so it is none of its calls.
  const passTime = skipEmptyDays(world.db.client, world.db.tableName);
  const mapped = { ...queuesOn(sqs, place), visible: world.queues.visible };

  return {
    db,
    logged,
    relay: (...events: DomainEvent[]) => relay(events),
    sweep: async () => {
      await passTime(clock.now());
      await runSweep({ ...db, ...queues, relay, clock, ids, log })(sweep);
    },
    /** Handles what is visible now for these jobs, in their order in the process. */
    drainJobs: async (...jobs: readonly JobName[]): Promise<void> => {
      for (const [job, handler] of handlers) {
        if (jobs.includes(job)) await drain(mapped, job, handler);
      }
    },
    invite,
    /** Handles what is visible now; returns how many messages that were. */
    drainMail: () => drain(mapped, "mail", mail),
    drainAll: async (): Promise<number> => {
      let handled = 0;
      for (const [job, handler] of handlers) handled += await drain(mapped, job, handler);
      return handled;
    },
    stop: () => {
      dynamodb.destroy();
      sqs.destroy();
    },
  };
};

export type Process = ReturnType<typeof startProcess>;
