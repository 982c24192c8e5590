import type { WebhookNews } from "@waymark/domain/webhook";

/** What a channel reads; names of people stay in the product, where those read them who may. */
const sentences = {
  ping: "This is a test. Waymark can reach this channel.",
  "member.joined": "Somebody joined the organisation's team.",
  "enrolment.joined": "Somebody joined {cohort}.",
  "enrolment.waiting": "Somebody is waiting for a place in {cohort}.",
  "matching.solved": "Suggested pairs for {cohort} are ready to look at.",
  "matching.applied": "The pairs of {cohort} are being introduced.",
} as const satisfies Record<WebhookNews["topic"], string>;

/** @param cohortName null when the news is about none, or the cohort is gone */
export const sentenceOf = (topic: WebhookNews["topic"], cohortName: string | null): string =>
  sentences[topic].replace("{cohort}", cohortName === null ? "a cohort" : `“${cohortName}”`);
