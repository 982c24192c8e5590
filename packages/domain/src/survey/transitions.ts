import type { Transition } from "../transition/index.ts";
import type { SurveyStatus } from "./survey.ts";

/** The counterpart is listed nowhere: no step on one's survey is the other's to take. */
export type SurveyParty = "respondent" | "counterpart" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const surveyTransitions = {
  send: { by: ["system"], from: ["due"], to: ["sent"] },
  remind: { by: ["system"], from: ["sent"], to: "unchanged" },
  answer: { by: ["respondent"], from: ["due", "sent"], to: ["answered"] },
  reveal: { by: ["system"], from: ["answered"], to: ["revealed"] },
  lapse: { by: ["system"], from: ["due", "sent"], to: ["lapsed"] },
  /** There was no session after all. */
  drop: { by: ["system"], from: ["due", "sent"], to: ["lapsed"] },
} as const satisfies Record<string, Transition<SurveyStatus, SurveyParty>>;

export type SurveyAction = keyof typeof surveyTransitions;
