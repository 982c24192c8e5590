import * as z from "zod";
import { CohortId, EnrolmentId, EventId, MatchingRunId, WebhookId } from "../id/index.ts";
import { Instant } from "../time/index.ts";
import { WebhookTopic } from "./topic.ts";

/** What happened, as far as a receiver is told: ids, by which it may ask for the rest. */
export const WebhookNews = z.strictObject({
  eventId: EventId,
  at: Instant,
  topic: z.union([WebhookTopic, z.literal("ping")]),
  cohortId: CohortId.optional(),
  enrolmentId: EnrolmentId.optional(),
  runId: MatchingRunId.optional(),
});
export type WebhookNews = z.infer<typeof WebhookNews>;

/** Why an address did not take something, without a word of what it answered. */
export const OutgoingFailure = z.enum([
  "address_refused",
  "unreachable",
  "too_slow",
  "redirected",
  "answered",
]);
export type OutgoingFailure = z.infer<typeof OutgoingFailure>;

/** One line of a webhook's log: one piece of news and what became of it. */
export const WebhookSending = z.strictObject({
  webhookId: WebhookId,
  news: WebhookNews,
  /** `given_up` after the last attempt, or when the webhook was switched off before. */
  state: z.enum(["retrying", "taken", "given_up"]),
  attempts: z.int().nonnegative(),
  lastAt: Instant,
  failure: OutgoingFailure.optional(),
  /** The HTTP status of the last answer, if there was one. */
  status: z.int().optional(),
});
export type WebhookSending = z.infer<typeof WebhookSending>;

const [minute, hour] = [60, 3600];

/** How long to wait after each attempt; with the last, nothing is left: some 32 hours in all. */
const waits = [30, 5 * minute, hour, 3 * hour, 6 * hour, 11 * hour, 11 * hour] as const;

/** @returns null after the last attempt */
export const waitSecondsAfter = (attempts: number): number | null => waits[attempts - 1] ?? null;
