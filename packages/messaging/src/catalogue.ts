/*
 * Pure data: infrastructure, docs and the local cloud read it, so it imports nothing that runs.
 */

import { type JobRow, short } from "./job-row.ts";
import { organisationJobs } from "./organisation-jobs.ts";

export const catalogue = {
  mail: {
    purpose: "One mail to one person because of one event.",
    handlerTimeoutSeconds: 30,
    maxReceives: 12,
    batchSize: 5,
    maxConcurrency: 2,
    // A mail of unknown outcome waits for its report by design, some 17 minutes in all.
    alarmAfterMinutes: 30,
    impact:
      "Mentors do not hear of requests, mentees do not hear of answers, nobody gets invitations or is reminded; all see them only when they sign in.",
    runbook: "docs/runbooks/mail.md",
  },
  "mail-event": {
    purpose: "What the mail provider reports about one mail: sent, delivered, bounced, complained.",
    ...short,
    impact:
      "Senders see an outdated delivery state, bounced addresses are written to again, and a mail of unknown outcome may go out twice.",
    runbook: "docs/runbooks/mail-event.md",
  },
  "introduction-expiry": {
    purpose: "Ends a request whose time for an answer is over.",
    ...short,
    impact:
      "Requests stay open past 72 hours, block the mentee's limit, and nobody is told to look further.",
    runbook: "docs/runbooks/introduction-expiry.md",
  },
  "booking-notice": {
    purpose: "Asks for one mail to each person whom an event of a booking or a seat concerns.",
    ...short,
    impact:
      "Nobody gets the mail, with its calendar file, about a session that was asked for, booked, moved or called off.",
    runbook: "docs/runbooks/booking-notice.md",
  },
  "booking-expiry": {
    purpose:
      "Ends a request for a session whose time for an answer is over, and gives back the seats of a group that was called off.",
    handlerTimeoutSeconds: 20,
    maxReceives: 12,
    batchSize: 5,
    maxConcurrency: 5,
    alarmAfterMinutes: 10,
    impact:
      "Times that nobody confirmed stay taken, and mentees of a group that was called off cannot book anything else for its time.",
    runbook: "docs/runbooks/booking-expiry.md",
  },
  "calendar-feed": {
    purpose: "Fetches one foreign calendar and keeps when it says that its owner is busy.",
    handlerTimeoutSeconds: 30,
    maxReceives: 5,
    batchSize: 1,
    maxConcurrency: 5,
    alarmAfterMinutes: 30,
    impact:
      "Mentors are offered at times that their other calendars have filled since the last reading.",
    runbook: "docs/runbooks/calendar-feed.md",
  },
  "goal-week": {
    purpose: "Sets the next weekly question about a goal when one has gone out.",
    ...short,
    alarmAfterMinutes: 60,
    impact: "Mentees are not asked any more how it goes with a goal; nothing else is lost.",
    runbook: "docs/runbooks/goal-week.md",
  },
  "referral-expiry": {
    purpose: "Ends an introduction to a third person that nobody answered in time.",
    ...short,
    alarmAfterMinutes: 60,
    impact:
      "Addresses of people who did not answer are kept longer than promised, and count against a pair's limit.",
    runbook: "docs/runbooks/referral-expiry.md",
  },
  "mentorship-opening": {
    purpose: "Proposes a mentorship to two people whose introduction was accepted.",
    ...short,
    impact:
      "Two people who were introduced have no mentorship: nothing to fill in, no agreement, goals or messages.",
    runbook: "docs/runbooks/mentorship-opening.md",
  },
  "mentorship-closing": {
    purpose: "Calls off the sessions that two people have booked for after their mentorship's end.",
    handlerTimeoutSeconds: 20,
    maxReceives: 12,
    batchSize: 1,
    maxConcurrency: 5,
    alarmAfterMinutes: 10,
    impact:
      "Sessions of a mentorship that has ended stay booked, until one of the two cancels them.",
    runbook: "docs/runbooks/mentorship-closing.md",
  },
  "mentorship-step": {
    purpose:
      "A step of a mentorship whose moment has come: a proposal that nobody signed, a nudge, the end of a pause or of a guided ending.",
    ...short,
    impact:
      "Pairs that do not meet hear nothing of it, pauses and proposed endings go on past their dates.",
    runbook: "docs/runbooks/mentorship-step.md",
  },
  "mentorship-rhythm": {
    purpose: "Takes what became of a session into the rhythm of its pair.",
    ...short,
    impact: "Pairs that meet, or have a session ahead, are told that they do not.",
    runbook: "docs/runbooks/mentorship-rhythm.md",
  },
  "reason-release": {
    purpose:
      "On the first of a month: lets reasons for endings leave together, from enough mentorships to hide each.",
    handlerTimeoutSeconds: 20,
    maxReceives: 12,
    batchSize: 1,
    maxConcurrency: 2,
    alarmAfterMinutes: 60,
    impact: "Operators read no reasons for endings; the reasons wait and none is lost.",
    runbook: "docs/runbooks/reason-release.md",
  },
  "session-follow": {
    purpose: "Opens, moves or calls off the session of a booking that two people have.",
    ...short,
    impact:
      "Nobody is asked for an agenda, for whether they met or for feedback, and reminders of these tell of a time that was moved.",
    runbook: "docs/runbooks/session-follow.md",
  },
  "session-settle": {
    purpose: "Settles whether two people met when one of them has not said so in time.",
    ...short,
    impact: "Sessions that one side attested stay open, and their reviews are not shown.",
    runbook: "docs/runbooks/session-settle.md",
  },
  "survey-opening": {
    purpose: "Makes both sides' surveys when a session is over.",
    ...short,
    impact: "Nobody is asked how a session was, until it is made up for.",
    runbook: "docs/runbooks/survey-opening.md",
  },
  "survey-step": {
    purpose: "Sends a survey, reminds of it, reveals its answer or lets it lapse when that is due.",
    ...short,
    impact:
      "Surveys do not go out and nobody is reminded; an answer that stands alone stays closed past its week.",
    runbook: "docs/runbooks/survey-step.md",
  },
  "survey-follow": {
    purpose:
      "Puts a revealed review of a held session onto the mentor's listing, and takes back what is asked about a session that did not take place.",
    ...short,
    impact:
      "New reviews are missing on listings and in the search, and people are asked about sessions that they missed.",
    runbook: "docs/runbooks/survey-follow.md",
  },
  "block-follow": {
    purpose: "Ends what is open between two people whom a block holds apart from now on.",
    handlerTimeoutSeconds: 20,
    maxReceives: 12,
    batchSize: 1,
    maxConcurrency: 5,
    alarmAfterMinutes: 10,
    impact:
      "Somebody who blocked another one keeps what was booked with them; new contact is refused all the same.",
    runbook: "docs/runbooks/block-follow.md",
  },
  "message-delivery": {
    purpose: "Delivers a message that waited for its reader's morning.",
    ...short,
    impact: "Messages that were written at night stay held, which their senders see.",
    runbook: "docs/runbooks/message-delivery.md",
  },
  "report-notice": {
    purpose: "Asks for one mail to each operator about a report that waits.",
    handlerTimeoutSeconds: 10,
    maxReceives: 12,
    batchSize: 10,
    maxConcurrency: 2,
    alarmAfterMinutes: 10,
    impact:
      "Operators do not hear of reports and their deadlines; they see them only in the queue.",
    runbook: "docs/runbooks/report-notice.md",
  },
  ...organisationJobs,
} as const satisfies Record<string, JobRow>;

export type JobName = keyof typeof catalogue;

export const jobNames = [
  "mail",
  "mail-event",
  "introduction-expiry",
  "booking-notice",
  "booking-expiry",
  "calendar-feed",
  "goal-week",
  "referral-expiry",
  "mentorship-opening",
  "mentorship-closing",
  "mentorship-step",
  "mentorship-rhythm",
  "reason-release",
  "session-follow",
  "session-settle",
  "survey-opening",
  "survey-step",
  "survey-follow",
  "block-follow",
  "message-delivery",
  "report-notice",
  "cohort-invitation",
  "waiting-list",
  "cohort-matching",
  "matching-apply",
  "circle-turn",
  "sponsor-report",
  "webhook-news",
  "webhook-sending",
] as const satisfies readonly JobName[];

/** The consumer of the table's stream: outbox items in, messages out. */
export const relay = {
  purpose: "Turns each outbox item that a transaction left into the messages of its event.",
  handlerTimeoutSeconds: 30,
  batchSize: 100,
  /** After these the shard goes on without the record; the sweep publishes it. */
  maxRetries: 5,
  maxRecordAgeSeconds: 3600,
  impact: "Mails and other follow-ups start up to six minutes late, when the sweep finds them.",
  runbook: "docs/runbooks/relay.md",
} as const;

/** Runs on a schedule; two runs at once do no harm. */
export const sweep = {
  purpose:
    "Publishes what the relay missed, turns what has become due into events, and looks through one day ahead for sessions whose wall time is another one since zone data changed.",
  everyMinutes: 1,
  handlerTimeoutSeconds: 50,
  /** Younger outbox items are left to the relay. */
  outboxOlderThanMinutes: 5,
  /** Bounds of one run. */
  outboxLimit: 200,
  dueLimit: 500,
  /** How long a due item that this release cannot read waits for one that can. */
  unreadableDueGraceMinutes: 60,
  impact: "Reminders and expiries do not happen, and nothing repairs what the relay missed.",
  runbook: "docs/runbooks/sweep.md",
} as const;

/**
 * The other consumer of the table's stream, and the last that it should have: DynamoDB advises against
 * more than two. Changes of listings in, a new delta of the search index out.
 */
export const indexer = {
  purpose: "Writes what changed about listings into the search index.",
  handlerTimeoutSeconds: 60,
  batchSize: 500,
  /** After these the shard goes on without the records; the merge puts right what they were about. */
  maxRetries: 10,
  maxRecordAgeSeconds: 3600,
  impact:
    "Search finds listings as they were up to 15 minutes ago; what is shown of them, and whether they are shown at all, stays right.",
  runbook: "docs/runbooks/indexer.md",
} as const;

/** Runs on a schedule; two runs at once do no harm. */
export const indexMerge = {
  purpose: "Builds the search index anew from the table and removes what it replaces.",
  everyMinutes: 15,
  handlerTimeoutSeconds: 300,
  impact:
    "The days at the end of everybody's calendar are missing in search, and nothing repairs what the indexer missed.",
  runbook: "docs/runbooks/index-merge.md",
} as const;

/** Longer than a long weekend: a stopped consumer loses nothing. */
export const queueRetentionSeconds = 4 * 86_400;
/** SQS's maximum; a message keeps its age when a redrive policy moves it to its dead-letter queue. */
export const deadLetterRetentionSeconds = 14 * 86_400;

/**
 * Six times the handler's timeout, as AWS advises for Lambda consumers: time for the batch and for
 * retries of an invocation that was throttled.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export const visibilityTimeoutSeconds = (job: JobName): number =>
  6 * catalogue[job].handlerTimeoutSeconds;

/** @param stage such as `local` or `production`; stages must not share queues. */
export const queueName = (job: JobName, stage: string): string => `waymark-${stage}-${job}`;

/** Whatever can leave a message that nobody can handle. */
export type DeadLetterSource = JobName | "relay";

/** The relay has a dead-letter queue without a queue: its source is the stream. */
export const dlqName = (source: DeadLetterSource, stage: string): string =>
  `waymark-${stage}-${source}-dlq`;
