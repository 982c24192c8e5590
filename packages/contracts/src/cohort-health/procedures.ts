import { NudgeKind, PairConcern } from "@waymark/domain/cohort-health";
import { DeliveryState } from "@waymark/domain/delivery";
import { EnrolmentSide } from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId, MentorshipId } from "@waymark/domain/id";
import { MentorshipStatus } from "@waymark/domain/mentorship";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const CohortHealthTarget = z.strictObject({ cohortId: CohortId });

export const PairsAtRiskInput = z.strictObject({
  cohortId: CohortId,
  cursor: z.string().max(400).optional(),
});

const Reached = z.object({ displayName: z.string(), emailAddress: z.string() });

/** A pair that somebody may want to look after: states and dates, and nothing that the two said. */
export const PairAtRisk = z.object({
  mentorshipId: MentorshipId,
  mentor: Reached,
  mentee: Reached,
  status: MentorshipStatus,
  concerns: z.array(PairConcern).min(1),
  lastMetAt: Instant.optional(),
  /** The latest mail to both that a manager asked for, and when the next one may go. */
  nudge: z.object({ kind: NudgeKind, sentAt: Instant, nextAt: Instant }).optional(),
});
export type PairAtRisk = z.infer<typeof PairAtRisk>;

export const PairsAtRisk = z.object({
  pairs: z.array(PairAtRisk),
  nextCursor: z.string().optional(),
});
export type PairsAtRisk = z.infer<typeof PairsAtRisk>;

const NamedPerson = z.object({
  enrolmentId: EnrolmentId,
  side: EnrolmentSide,
  name: z.string(),
  emailAddress: z.string(),
});

export const CohortHealthView = z.object({
  pairs: z.object({
    proposed: z.int().nonnegative(),
    active: z.int().nonnegative(),
    paused: z.int().nonnegative(),
    ended: z.int().nonnegative(),
  }),
  circles: z.int().nonnegative(),
  /** Who has a place and nobody to meet; the first hundred of them. */
  withoutMatch: z.object({ count: z.int().nonnegative(), people: z.array(NamedPerson).max(100) }),
  /** Whose last invitation did not arrive; the first hundred of them. */
  undelivered: z.object({
    count: z.int().nonnegative(),
    people: z.array(NamedPerson.extend({ state: DeliveryState, since: Instant })).max(100),
  }),
});
export type CohortHealthView = z.infer<typeof CohortHealthView>;

/** Of the surveys after sessions of the last weeks; null while too few people were asked. */
export const CohortResponses = z.object({
  responses: z.object({ asked: z.int().nonnegative(), answered: z.int().nonnegative() }).nullable(),
});
export type CohortResponses = z.infer<typeof CohortResponses>;

export const NudgePairInput = z.strictObject({
  requestKey: RequestKey,
  cohortId: CohortId,
  mentorshipId: MentorshipId,
  kind: NudgeKind,
});
export type NudgePairInput = z.infer<typeof NudgePairInput>;

export const PairNudged = z.object({ sentAt: Instant, nextAt: Instant });
export type PairNudged = z.infer<typeof PairNudged>;
