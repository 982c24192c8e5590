import type { DomainEvent } from "@waymark/contracts/event";
import type { SurveyMailTemplate } from "@waymark/domain/delivery";
import type { JobMessage } from "../payload/index.ts";

export type SurveyEvent = Extract<DomainEvent, { readonly type: `survey.${string}` }>;

export type SurveyRoute =
  | {
      readonly job: "mail";
      readonly template: SurveyMailTemplate;
      readonly recipient: "one who is asked" | "one whom the answer is about";
    }
  | { readonly job: "survey-step" }
  | { readonly job: "survey-follow" };

/** Which jobs each event of a survey leads to; an event without a line does not compile. */
export const surveyRoutes: Readonly<Record<SurveyEvent["type"], readonly SurveyRoute[]>> = {
  "survey.sent": [{ job: "mail", template: "survey_ask", recipient: "one who is asked" }],
  "survey.reminded": [{ job: "mail", template: "survey_reminder", recipient: "one who is asked" }],
  "survey.revealed": [
    { job: "mail", template: "survey_revealed", recipient: "one whom the answer is about" },
    { job: "survey-follow" },
  ],
  "survey.due": [{ job: "survey-step" }],
};

const messageOf = (route: SurveyRoute, event: SurveyEvent): readonly JobMessage[] => {
  const { id: eventId, surveyId, sessionId, revision } = event;
  const { job } = route;
  const envelope = { v: 1, eventId } as const;
  switch (job) {
    case "mail":
      return [{ job, payload: { ...envelope, template: route.template, surveyId, revision } }];
    case "survey-follow":
      return [{ job, payload: { ...envelope, sessionId } }];
    case "survey-step":
      return event.type === "survey.due"
        ? [{ job, payload: { ...envelope, surveyId, revision, kind: event.kind } }]
        : [];
  }
};

export const surveyMessages = (event: SurveyEvent): readonly JobMessage[] =>
  surveyRoutes[event.type].flatMap((route) => messageOf(route, event));
