import type { SurveyMailContent } from "@waymark/application/ports";
import { SurveyMailTemplate } from "@waymark/domain/delivery";
import { Instant } from "@waymark/domain/time";
import { meetingVariants } from "./sample-meeting.ts";
import { amina, jonas, origin, token, unsubscribe } from "./sample-people.ts";

/** A mentee in Dubai after a session with a mentor in Berlin. */
export const sampleSurvey = (template: SurveyMailTemplate): SurveyMailContent => ({
  about: "survey",
  template,
  recipient: amina,
  other: jonas,
  title: "First steps as a lead",
  start: Instant.parse("2026-03-31T13:00:00.000Z"),
  revealsAt: Instant.parse("2026-04-07T13:45:00.000Z"),
  links: {
    session: `${origin}/sessions/ses_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8`,
    ...(template !== "survey_revealed" && { answer: `${origin}/survey-answer/${token}` }),
    ...(template === "survey_reminder" && { unsubscribe }),
  },
});

export const surveyVariants = SurveyMailTemplate.options.flatMap((name) =>
  meetingVariants(name, sampleSurvey(name)),
);

/** Where a mail about a survey has to lead. */
export const surveyLinks = ({ links }: SurveyMailContent): readonly string[] =>
  links.answer === undefined
    ? [`${links.session}#feedback`]
    : ["#5", "#4", "#3", "#2", "#1"].map((choice) => `${links.answer}${choice}`);
