import type { Instant } from "../time/index.ts";
import { answerUntil, remindAt, revealAt } from "./clock.ts";
import type { Survey } from "./survey.ts";

export const surveyDueKinds = [
  "send_survey",
  "remind_survey",
  "reveal_survey",
  "lapse_survey",
] as const;
export type SurveyDueKind = (typeof surveyDueKinds)[number];

export type SurveyDue = { readonly kind: SurveyDueKind; readonly at: Instant };

/**
 * What has to happen later if nobody moves; every revision replaces the whole set. Moments that have
 * passed are due at once: nothing here is worth less for being late.
 */
export const surveyDues = (survey: Survey): readonly SurveyDue[] => {
  const { status, dueAt, sentAt, remindedAt } = survey;
  const lapse = { kind: "lapse_survey", at: answerUntil(survey) } as const;
  switch (status) {
    case "due":
      return [{ kind: "send_survey", at: dueAt }, lapse];
    case "sent":
      return sentAt === undefined || remindedAt !== undefined
        ? [lapse]
        : [{ kind: "remind_survey", at: remindAt(sentAt) }, lapse];
    case "answered":
      return [{ kind: "reveal_survey", at: revealAt(survey) }];
    case "revealed":
    case "lapsed":
      return [];
  }
};
