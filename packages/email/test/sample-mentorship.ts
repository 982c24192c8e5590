import type { MentorshipMailContent, YearMailContent } from "@waymark/application/ports";
import { MentorshipMailTemplate } from "@waymark/domain/delivery";
import { MentorshipId } from "@waymark/domain/id";
import { QuietHours } from "@waymark/domain/message";
import { Instant, PlainDate } from "@waymark/domain/time";
import { amina, jonas, origin, token, unsubscribe } from "./sample-people.ts";

const id = MentorshipId.parse("mnt_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8");

const reminders = [
  "mentorship_sign_reminder",
  "mentorship_nudge",
  "mentorship_check_in",
  "mentorship_rematch_offer",
  "agreement_review",
];

/** To the mentee, with all that the product would fill for one template or another. */
export const sampleMentorship = (template: MentorshipMailTemplate): MentorshipMailContent => ({
  about: "mentorship",
  template,
  side: "mentee",
  recipient: amina,
  other: jonas,
  terms: {
    cadence: "fortnightly",
    channels: ["video", "messages"],
    quietHours: QuietHours.parse({ from: "20:00", until: "08:00" }),
    topicsOffLimits: ["My salary", "People whom we both know"],
    confidentiality: "advice_without_names",
    reviewOn: PlainDate.parse("2026-09-01"),
  },
  cadence: "fortnightly",
  lastMetAt: Instant.parse("2026-02-11T14:00:00.000Z"),
  pausedUntil: Instant.parse("2026-04-06T07:00:00.000Z"),
  outcome: "outgrown",
  closesAt: Instant.parse("2026-03-29T09:00:00.000Z"),
  farewell: {
    whatWeDid: "Twelve sessions, and one hard conversation well led.",
    thanks: "You asked the questions that I had stopped asking myself.",
    whatIsNext: "You lead your second team.",
  },
  matched: {
    organisationName: "Harbour Logistics",
    programmeName: "Career growth",
    reason:
      "71 of 100 points; knows Hiring and Public speaking (2 of 3 asked for): 27; answers 80 % alike: 24; wished for by the mentee: 20",
  },
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
    mentorship: `${origin}/mentorships/${id}`,
    agreement: `${origin}/mentorships/${id}/agreement`,
    sign: `${origin}/agreement-answer/${token}`,
    ending: `${origin}/mentorships/${id}/ending`,
    meet: `${origin}/mentors/jonas-weber/book`,
    search: `${origin}/`,
    ...(reminders.includes(template) && { unsubscribe }),
  },
});

export const sampleYear: YearMailContent = {
  about: "year",
  template: "year_summary",
  recipient: amina,
  summary: {
    year: 2026,
    years: [2026],
    sessionCount: 11,
    minutes: 570,
    mentorships: [
      {
        id,
        side: "mentee",
        otherName: "Jonas Weber",
        sessionCount: 11,
        minutes: 570,
        hasStarted: true,
        hasEndedWell: true,
      },
    ],
    thanks: [{ fromName: "Jonas Weber", words: "You asked the questions that I had stopped." }],
  },
  links: { year: `${origin}/years/2026`, unsubscribe },
};

/** The same with every word that a person can choose replaced. */
export const mentorshipWithWords = (
  content: MentorshipMailContent,
  name: string,
  words: string,
): MentorshipMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  other: { ...content.other, displayName: name },
  terms: content.terms && { ...content.terms, topicsOffLimits: [name, words] },
  // Words that people may leave out begin with a letter here: without them, a mail has a block less.
  farewell: content.farewell && { ...content.farewell, thanks: `w${words}` },
  matched: content.matched && { organisationName: name, programmeName: name, reason: `w${words}` },
  alternatives: content.alternatives.map(({ url }) => ({ displayName: name, headline: name, url })),
});

export const yearWithWords = (
  content: YearMailContent,
  name: string,
  words: string,
): YearMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  summary: {
    ...content.summary,
    mentorships: content.summary.mentorships.map((one) => ({ ...one, otherName: name })),
    thanks: content.summary.thanks.map(() => ({ fromName: name, words: `w${words}` })),
  },
});

/** With nothing that is optional. */
const bare = (content: MentorshipMailContent): MentorshipMailContent => ({
  about: "mentorship",
  template: content.template,
  side: "mentor",
  recipient: jonas,
  other: amina,
  alternatives: [],
  links: content.links,
});

export const mentorshipVariants = MentorshipMailTemplate.options.flatMap((template) => {
  const content = sampleMentorship(template);
  return [
    { name: template, content },
    { name: `${template}.bare`, content: bare(content) },
    {
      name: `${template}.scripts`,
      content: mentorshipWithWords(content, "دانيا الخطيب", "三人のチームと話しました。"),
    },
  ];
});

export const yearVariants = [
  { name: "year_summary", content: sampleYear },
  {
    name: "year_summary.scripts",
    content: yearWithWords(sampleYear, "佐藤 さくら", "يسعدني ذلك."),
  },
];

/** Where each mail has to lead at least. */
export const mentorshipLinks = ({ template, links }: MentorshipMailContent): readonly string[] => {
  const sign = links.sign === undefined ? [] : [links.sign];
  if (template === "agreement_proposed") return [links.agreement, ...sign];
  if (template.startsWith("agreement_")) return [links.agreement];
  switch (template) {
    case "mentorship_proposed":
    case "mentorship_matched":
      return [links.agreement];
    case "mentorship_sign_reminder":
      return [links.agreement, ...sign];
    case "mentorship_nudge":
    case "mentorship_started":
    case "mentorship_resumed":
      return [links.meet, links.mentorship];
    case "mentorship_end_proposed":
    case "mentorship_ended":
    case "mentorship_farewell":
    case "mentorship_left":
    case "mentorship_rematched":
      return [links.ending];
    default:
      return [links.mentorship];
  }
};
