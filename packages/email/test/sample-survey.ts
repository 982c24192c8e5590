import type { SurveyMailContent } from "@waymark/application/ports";
import { SurveyMailTemplate } from "@waymark/domain/delivery";
import { Instant, TimeZone } from "@waymark/domain/time";

const origin = "https://waymark.example";
const session = `${origin}/sessions/ses_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8`;

/** A mentee in Dubai after a session with a mentor in Berlin. */
export const sampleSurvey = (template: SurveyMailTemplate): SurveyMailContent => ({
  about: "survey",
  template,
  recipient: {
    displayName: "Amina Yusuf",
    timeZone: TimeZone.parse("Asia/Dubai"),
    emailAddress: "amina@mentees.example",
  },
  other: {
    displayName: "Jonas Weber",
    timeZone: TimeZone.parse("Europe/Berlin"),
    emailAddress: "jonas@mentors.example",
  },
  title: "First steps as a lead",
  start: Instant.parse("2026-03-31T13:00:00.000Z"),
  revealsAt: Instant.parse("2026-04-07T13:45:00.000Z"),
  links: {
    session,
    ...(template !== "survey_revealed" && {
      answer: `${origin}/survey-answer/eyJjbGFpbSI6e319.c2lnbmF0dXJl`,
    }),
    ...(template === "survey_reminder" && {
      unsubscribe: {
        page: `${origin}/unsubscribe/eyJjbGFpbSI6e319.c2lnbmF0dXJl`,
        oneClick: `${origin}/api/unsubscribe/eyJjbGFpbSI6e319.c2lnbmF0dXJl`,
      },
    }),
  },
});

/** The same with a name and a title of somebody's choice. */
export const surveyWithWords = (content: SurveyMailContent, name: string): SurveyMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  other: { ...content.other, displayName: name },
  title: name,
});

const inOneZone = (content: SurveyMailContent): SurveyMailContent => {
  const { timeZone } = content.other;
  return { ...content, recipient: { ...content.recipient, timeZone } };
};

const inOtherScripts = (content: SurveyMailContent): SurveyMailContent => ({
  ...surveyWithWords(content, "الخطوة الأولى"),
  other: { ...content.other, displayName: "佐藤 さくら" },
});

export const surveyVariants = SurveyMailTemplate.options.flatMap((name) => {
  const content = sampleSurvey(name);
  return [
    { name, content },
    { name: `${name}.one-zone`, content: inOneZone(content) },
    { name: `${name}.scripts`, content: inOtherScripts(content) },
  ];
});

/** Where a mail about a survey has to lead. */
export const surveyLinks = ({ links }: SurveyMailContent): readonly string[] =>
  links.answer === undefined
    ? [`${links.session}#feedback`]
    : ["#5", "#4", "#3", "#2", "#1"].map((choice) => `${links.answer}${choice}`);
