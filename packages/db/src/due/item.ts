import type { DueItem } from "@waymark/application/ports";
import { bookingDueKinds } from "@waymark/domain/booking";
import { calendarFeedDueKinds } from "@waymark/domain/calendar-feed";
import { goalDueKinds } from "@waymark/domain/goal";
import {
  CalendarFeedId,
  DueId,
  GoalId,
  IntroductionId,
  MentorshipId,
  PersonId,
  ReferralId,
  SessionId,
  SurveyId,
} from "@waymark/domain/id";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { mentorshipDueKinds } from "@waymark/domain/mentorship";
import { sessionDueKinds } from "@waymark/domain/session";
import { surveyDueKinds } from "@waymark/domain/survey";
import { referralDueKinds } from "@waymark/domain/referral";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const dueSchema = {
  model: { entity: "due", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    day: { type: "string", required: true },
    shard: { type: "string", required: true },
    at: { type: "string", required: true },
    body: objectOf<DueItem>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "due#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "due", casing: "none" },
    },
    byDay: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["day", "shard"],
        template: "due#${day}#${shard}",
        casing: "none",
      },
      sk: { field: "gsi1sk", composite: ["at", "id"], template: "${at}#${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const appointment = { id: DueId, at: Instant };

const Due = z.union([
  z.object({
    ...appointment,
    kind: z.enum(introductionDueKinds),
    introductionId: IntroductionId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(bookingDueKinds),
    sessionId: SessionId,
    mentorId: PersonId,
    personId: PersonId,
    revision: z.int().nonnegative(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(calendarFeedDueKinds),
    feedId: CalendarFeedId,
    personId: PersonId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(mentorshipDueKinds),
    mentorshipId: MentorshipId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(sessionDueKinds),
    sessionId: SessionId,
    mentorId: PersonId,
    menteeId: PersonId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(surveyDueKinds),
    surveyId: SurveyId,
    sessionId: SessionId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(goalDueKinds),
    goalId: GoalId,
    mentorshipId: MentorshipId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(referralDueKinds),
    referralId: ReferralId,
    mentorshipId: MentorshipId,
    revision: z.int().positive(),
  }),
]);

export const readDue = itemReader(dueSchema.model, z.object({ body: Due }));
