import { SurveyMailTemplate } from "@waymark/domain/delivery";
import { EventId, SessionId, SurveyId } from "@waymark/domain/id";
import { surveyDueKinds } from "@waymark/domain/survey";
import * as z from "zod";

const envelope = { v: z.literal(1), eventId: EventId };

/** Who gets it follows from the template: who is asked, or whom the answer is about. */
export const SurveyMailJob = z.strictObject({
  ...envelope,
  template: SurveyMailTemplate,
  surveyId: SurveyId,
  revision: z.int().positive(),
});
export type SurveyMailJob = z.infer<typeof SurveyMailJob>;

/** A session is over: both of its people are to be asked. */
export const OpenSurveysJob = z.strictObject({
  ...envelope,
  sessionId: SessionId,
  /** The revision of the session that asked for it; a later one has due items of its own. */
  revision: z.int().positive(),
});
export type OpenSurveysJob = z.infer<typeof OpenSurveysJob>;

/** The moment for a step of a survey has come. */
export const SurveyStepJob = z.strictObject({
  ...envelope,
  surveyId: SurveyId,
  /** The revision that asked for the step; a later one has due items of its own. */
  revision: z.int().positive(),
  kind: z.enum(surveyDueKinds),
});
export type SurveyStepJob = z.infer<typeof SurveyStepJob>;

/** A session was settled, or answers about it were revealed: its surveys and its review follow. */
export const FollowSessionJob = z.strictObject({ ...envelope, sessionId: SessionId });
export type FollowSessionJob = z.infer<typeof FollowSessionJob>;
