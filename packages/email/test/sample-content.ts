import type { IntroductionMailContent, RenderCalendarFile } from "@waymark/application/ports";
import { IntroductionMailTemplate } from "@waymark/domain/delivery";
import { IntroductionId } from "@waymark/domain/id";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { Instant, TimeZone } from "@waymark/domain/time";
import type { MailPlatform } from "../src/template/index.ts";

// Adapters do not meet: the real writer is in packages/calendar, and apps/workers tests both together.
const renderCalendarFile: RenderCalendarFile = (event, sentAt) => ({
  contentType: "text/calendar; charset=utf-8; method=REQUEST",
  content: JSON.stringify({ event, sentAt }),
});

export const platform: MailPlatform = {
  emailAddress: "hello@waymark.example",
  calendarDomain: "waymark.example",
  zones: createZones(intlOffsetAt()),
  renderCalendarFile,
};

const origin = "https://waymark.example";
const introductionId = IntroductionId.parse("int_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8");

const mentor = {
  displayName: "Jonas Weber",
  timeZone: TimeZone.parse("Europe/Berlin"),
  emailAddress: "jonas@mentors.example",
  headline: "Engineering manager who moved teams from projects to products",
};
const mentee = {
  displayName: "Amina Yusuf",
  timeZone: TimeZone.parse("Asia/Dubai"),
  emailAddress: "amina@mentees.example",
};

export const forMentor = (template: IntroductionMailTemplate): boolean =>
  template.endsWith("_mentor") ||
  ["introduction_request", "introduction_reminder", "introduction_more_answered"].includes(
    template,
  );

export type SampleIntroduction = IntroductionMailContent &
  Readonly<Record<"mentee", IntroductionMailContent["recipient"]>>;

/** A full content for a template: every optional field that the product would fill is filled. */
export const sampleContent = (template: IntroductionMailTemplate): SampleIntroduction => ({
  about: "introduction",
  template,
  introductionId,
  revision: 3,
  recipient: forMentor(template) ? mentor : mentee,
  mentor,
  mentee,
  goal: "I want to lead my first team of five engineers by the summer, and to do it without losing the habit of building things myself.",
  whyYou:
    "You wrote that you kept coding one day a week in your first year as a manager. I would like to know how you defended that day.",
  ask: "Two calls this spring, and a look at my plan for the first ninety days.\nI will send it a week ahead.",
  byWhen: "2026-06-30",
  proposedTimes: [
    Instant.parse("2026-03-10T07:30:00.000Z"),
    Instant.parse("2026-03-11T13:00:00.000Z"),
    Instant.parse("2026-03-31T07:30:00.000Z"),
  ],
  agreedTime: Instant.parse("2026-03-11T13:00:00.000Z"),
  sessionMinutes: 15,
  acceptanceNote:
    "Happy to. Bring the calendar of one real week, then we will see where the day for building could be.",
  decline: {
    reason: "not_my_field",
    note: "I have only ever led teams of twenty and more. Look for somebody who is two years ahead of you, not ten.",
  },
  question: "What have you already tried, and what got in the way?",
  answer:
    "I have led two projects of three people each.\n\nWhat got in the way was that I took every hard ticket myself, so nobody else could grow.",
  expiresAt: Instant.parse("2026-03-08T09:00:00.000Z"),
  alternatives: [
    {
      displayName: "María José Ñandú",
      headline: "From staff engineer to first-time lead, and back by choice",
      url: `${origin}/mentors/maria-jose-nandu`,
    },
    {
      displayName: "עומר לוי",
      headline: "Helps new leads to delegate the interesting work",
      url: `${origin}/mentors/omer-levi`,
    },
  ],
  links: {
    introduction: `${origin}/introductions/${introductionId}`,
    listing: `${origin}/mentors/jonas-weber`,
    search: `${origin}/`,
    answer: `${origin}/answer/eyJwdXJwb3NlIjoiYW5zd2VyIn0.c2lnbmF0dXJl`,
    unsubscribe: {
      page: `${origin}/unsubscribe/eyJwdXJwb3NlIjoic3RvcCJ9.c2lnbmF0dXJl`,
      oneClick: `${origin}/api/unsubscribe/eyJwdXJwb3NlIjoic3RvcCJ9.c2lnbmF0dXJl`,
    },
  },
  now: Instant.parse("2026-03-05T09:00:00.000Z"),
});

export const templates = IntroductionMailTemplate.options;
