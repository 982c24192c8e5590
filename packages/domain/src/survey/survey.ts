import * as z from "zod";
import { PersonId, SessionId, SurveyId } from "../id/index.ts";
import { Side } from "../side/index.ts";
import { Instant } from "../time/index.ts";
import { SurveyAnswer } from "./answer.ts";

/**
 * - `due`: the session is over, the mail is not sent yet
 * - `sent`: it can be answered from the mail
 * - `answered`: sealed
 * - `revealed`: the other side may read the shared part
 * - `lapsed`: nobody answered in time, or there was no session
 */
export const SurveyStatus = z.enum(["due", "sent", "answered", "revealed", "lapsed"]);
export type SurveyStatus = z.infer<typeof SurveyStatus>;

/** What one side is asked after one session. */
export const Survey = z.strictObject({
  id: SurveyId,
  sessionId: SessionId,
  side: Side,
  respondentId: PersonId,
  /** The other of the two. */
  aboutId: PersonId,
  status: SurveyStatus,
  /** After the first session of the two. */
  asksFit: z.boolean(),
  /** The session's end, from which both sides' week until the reveal is counted. */
  dueAt: Instant,
  sentAt: Instant.optional(),
  remindedAt: Instant.optional(),
  answer: SurveyAnswer.optional(),
  answeredAt: Instant.optional(),
  revealedAt: Instant.optional(),
  lapse: z.strictObject({ cause: z.enum(["unanswered", "not_held"]), at: Instant }).optional(),
  /** The revision that answer links name; a reminder leaves the first mail's link as good as its own. */
  linkRevision: z.int().positive(),
  revision: z.int().positive(),
});
export type Survey = z.infer<typeof Survey>;
