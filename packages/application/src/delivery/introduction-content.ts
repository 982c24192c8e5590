import type { IntroductionMailTemplate } from "@waymark/domain/delivery";
import { addDays, type Instant } from "@waymark/domain/time";
import { firstCallMinutes, type Introduction, showsName } from "@waymark/domain/introduction";
import type { Listing } from "@waymark/domain/listing";
import type { Person } from "@waymark/domain/person";
import { signLink } from "../link/index.ts";
import type { IntroductionMailContent } from "../ports/index.ts";
import { type LinkConfig, linkDays, unsubscribeLinks } from "./mail-links.ts";
import { isReminder } from "./reminders.ts";

export type IntroductionSubject = {
  readonly introduction: Introduction;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly listing: Listing;
  readonly alternatives: readonly Listing[];
};

const answerableTemplates: readonly IntroductionMailTemplate[] = [
  "introduction_request",
  "introduction_reminder",
  "introduction_more_answered",
];

/** All that a template may say, taken from what is stored at the time of sending. */
export const introductionContent = (
  config: LinkConfig,
  template: IntroductionMailTemplate,
  recipient: "mentor" | "mentee",
  subject: IntroductionSubject,
  now: Instant,
): IntroductionMailContent => {
  const { introduction, mentor, mentee, listing, alternatives } = subject;
  const { origin, linkSecret } = config;
  const person = recipient === "mentor" ? mentor : mentee;
  const linkEnd = addDays(now, linkDays);
  const lastExchange = introduction.exchanges.at(-1);
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
    about: "introduction",
    template,
    introductionId: introduction.id,
    revision: introduction.revision,
    recipient: person,
    mentor: { ...mentor, headline: listing.headline },
    mentee:
      recipient === "mentor" && !showsName(introduction)
        ? { isUnnamed: true, timeZone: mentee.timeZone }
        : mentee,
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
      ...(isReminder(template) && { unsubscribe: unsubscribeLinks(config, person.id, now) }),
    },
    now,
  };
};
