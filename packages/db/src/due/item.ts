import type { DueItem } from "@waymark/application/ports";
import { blockDueKinds, PairKey } from "@waymark/domain/block";
import { bookingDueKinds } from "@waymark/domain/booking";
import { calendarFeedDueKinds } from "@waymark/domain/calendar-feed";
import { goalDueKinds } from "@waymark/domain/goal";
import {
  CalendarFeedId,
  CircleId,
  CohortId,
  DueId,
  GoalId,
  IntroductionId,
  MentorshipId,
  MessageId,
  PersonId,
  ReferralId,
  ReportId,
  SessionId,
  SurveyId,
} from "@waymark/domain/id";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { agreementDueKinds } from "@waymark/domain/agreement";
import { circleDueKinds } from "@waymark/domain/circle";
import { mentorshipDueKinds } from "@waymark/domain/mentorship";
import { sessionDueKinds } from "@waymark/domain/session";
import { surveyDueKinds } from "@waymark/domain/survey";
import { messageDueKinds, readingDueKinds } from "@waymark/domain/message";
import { referralDueKinds } from "@waymark/domain/referral";
import { reportDueKinds } from "@waymark/domain/report";
import { sponsorReportDueKinds } from "@waymark/domain/sponsor-report";
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
    kind: z.enum([...mentorshipDueKinds, ...agreementDueKinds]),
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
  z.object({
    ...appointment,
    kind: z.literal("release_reasons"),
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.literal("send_year"),
    personId: PersonId,
    year: z.int(),
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(blockDueKinds),
    pair: PairKey,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(messageDueKinds),
    mentorshipId: MentorshipId,
    messageId: MessageId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(readingDueKinds),
    mentorshipId: MentorshipId,
    readerId: PersonId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(reportDueKinds),
    reportId: ReportId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(circleDueKinds),
    circleId: CircleId,
    revision: z.int().positive(),
  }),
  z.object({
    ...appointment,
    kind: z.enum(sponsorReportDueKinds),
    cohortId: CohortId,
    revision: z.int().positive(),
  }),
]);

export const readDue = itemReader(dueSchema.model, z.object({ body: Due }));
