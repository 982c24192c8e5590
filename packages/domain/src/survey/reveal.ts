import type { Instant } from "../time/index.ts";
import { revealAt } from "./clock.ts";
import type { Survey, SurveyStatus } from "./survey.ts";

const answeredStatuses: readonly SurveyStatus[] = ["answered", "revealed"];

const isAnswered = ({ status }: Survey): boolean => answeredStatuses.includes(status);

/** Whether the two are both sides' surveys of one session. */
export const isPair = (one: Survey, other: Survey): boolean =>
  one.sessionId === other.sessionId && one.side !== other.side;

/** The rule of the reveal: both have answered, or a week has passed since the session. */
export const mayReveal = (mine: Survey, theirs: Survey, now: Instant): boolean =>
  isAnswered(mine) && (isAnswered(theirs) || now >= revealAt(mine));
