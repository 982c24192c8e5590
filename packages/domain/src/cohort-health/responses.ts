import { addDays, type Instant } from "../time/index.ts";
import type { Meeting } from "./concern.ts";
import { lookBackDays } from "./policy.ts";

/** Fewer people than these are not spoken of as a group; as in all that a sponsor sees. */
export const responsesPeopleMin = 5;

/** An answer counts as given, or not, a week after the session. */
const answerDays = 7;

/** Whether the surveys of a session count: it took place lately, and the time to answer is over. */
export const countsForResponses = ({ status, end }: Meeting, now: Instant): boolean =>
  status === "held" && addDays(end, answerDays) <= now && end > addDays(now, -lookBackDays);

/** How many surveys were sent and answered; null for a group that is too small. */
export type Responses = { readonly asked: number; readonly answered: number } | null;

/**
 * @param surveys one each, with whose it is
 */
export const responsesOf = (
  surveys: readonly { readonly personId: string; readonly isAnswered: boolean }[],
): Responses =>
  new Set(surveys.map(({ personId }) => personId)).size < responsesPeopleMin
    ? null
    : { asked: surveys.length, answered: surveys.filter(({ isAnswered }) => isAnswered).length };
