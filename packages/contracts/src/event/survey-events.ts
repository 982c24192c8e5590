import { EventId, SessionId, SurveyId } from "@waymark/domain/id";
import { surveyDueKinds } from "@waymark/domain/survey";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const surveyEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    surveyId: SurveyId,
    sessionId: SessionId,
    revision: z.int().positive(),
  });

/** That a survey was answered is no event: nobody may hear of it before the reveal. */
export const surveyEvents = [
  surveyEvent("survey.sent"),
  surveyEvent("survey.reminded"),
  /** The one whom this survey is about may read its shared part from now on. */
  surveyEvent("survey.revealed"),
  surveyEvent("survey.due").extend({ kind: z.enum(surveyDueKinds) }),
] as const;
