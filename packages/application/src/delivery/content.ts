import type { MailTemplate } from "@waymark/domain/delivery";
import { addDays, type Instant } from "@waymark/domain/time";
import { firstCallMinutes, type Introduction } from "@waymark/domain/introduction";
import type { Listing } from "@waymark/domain/listing";
import type { Person } from "@waymark/domain/person";
import { signLink } from "../link/index.ts";
import type { MailContent } from "../ports/index.ts";

export type MailSubject = {
  readonly introduction: Introduction;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly listing: Listing;
  readonly alternatives: readonly Listing[];
};

/** Templates that remind: people may stop these, and only these. */
export const reminderTemplates: readonly MailTemplate[] = [
  "introduction_reminder",
  "introduction_answer_nudge",
];

const answerableTemplates: readonly MailTemplate[] = [
  "introduction_request",
  "introduction_reminder",
  "introduction_more_answered",
];

// Links outlive the request's clock, so that a late click meets a page that says what happened.
const linkDays = 30;

/** All that a template may say, taken from what is stored at the time of sending. */
export const mailContent = (
  config: { readonly origin: string; readonly linkSecret: string },
  template: MailTemplate,
  recipient: "mentor" | "mentee",
  subject: MailSubject,
  now: Instant,
): MailContent => {
  const { introduction, mentor, mentee, listing, alternatives } = subject;
  const { origin, linkSecret } = config;
  const person = recipient === "mentor" ? mentor : mentee;
  const linkEnd = addDays(now, linkDays);
  const lastExchange = introduction.exchanges.at(-1);
  const stopToken = signLink(
    linkSecret,
    { purpose: "stop_reminders", personId: person.id },
    addDays(now, 365),
  );
  const answerToken = signLink(
    linkSecret,
    {
      purpose: "answer",
      introductionId: introduction.id,
      personId: mentor.id,
      revision: introduction.revision,
    },
    linkEnd,
  );
  return {
    template,
    introductionId: introduction.id,
    revision: introduction.revision,
    recipient: person,
    mentor: { ...mentor, headline: listing.headline },
    mentee,
    goal: introduction.goal,
    whyYou: introduction.whyYou,
    ask: introduction.ask,
    byWhen: introduction.byWhen,
    proposedTimes: introduction.proposedTimes,
    agreedTime: introduction.agreedTime,
    sessionMinutes: firstCallMinutes,
    acceptanceNote: introduction.acceptanceNote,
    decline: introduction.decline,
    question: lastExchange?.question,
    answer: lastExchange?.answer,
    expiresAt: introduction.expiresAt,
    alternatives: alternatives.map(({ displayName, headline, slug }) => ({
      displayName,
      headline,
      url: `${origin}/mentors/${slug}`,
    })),
    links: {
      introduction: `${origin}/introductions/${introduction.id}`,
      listing: `${origin}/mentors/${listing.slug}`,
      search: `${origin}/`,
      ...(answerableTemplates.includes(template) && { answer: `${origin}/answer/${answerToken}` }),
      ...(reminderTemplates.includes(template) && {
        unsubscribe: {
          page: `${origin}/unsubscribe/${stopToken}`,
          oneClick: `${origin}/api/unsubscribe/${stopToken}`,
        },
      }),
    },
    now,
  };
};
