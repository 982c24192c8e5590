import type { PersonId, SurveyId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import { answerUntil } from "./clock.ts";
import type { Survey } from "./survey.ts";

/** What an answer link says and is signed over; see docs/decisions/0005. */
export type SurveyLink = {
  readonly surveyId: SurveyId;
  readonly personId: PersonId;
  readonly linkRevision: number;
  readonly until: Instant;
};

/** Of a survey that was sent; the reminder's is the same link again. */
export const surveyLinkOf = (survey: Survey): SurveyLink => ({
  surveyId: survey.id,
  personId: survey.respondentId,
  linkRevision: survey.linkRevision,
  until: answerUntil(survey),
});

/** Whether a link whose signature was checked still takes an answer. */
export const isLinkGood = (link: SurveyLink, survey: Survey, now: Instant): boolean =>
  link.surveyId === survey.id &&
  link.personId === survey.respondentId &&
  link.linkRevision === survey.linkRevision &&
  now < link.until;
