import { Cadence } from "@waymark/domain/agreement";
import { MentorshipId } from "@waymark/domain/id";
import { EndingReason } from "@waymark/domain/mentorship";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const DriftListInput = z.strictObject({ cursor: z.string().max(400).optional() });

/** Pairs that do not meet any more: whom to write to, and nothing of what they said. */
export const DriftList = z.object({
  pairs: z.array(
    z.object({
      mentorshipId: MentorshipId,
      mentorName: z.string(),
      mentorAddress: z.string(),
      menteeName: z.string(),
      menteeAddress: z.string(),
      cadence: Cadence,
      lastMetAt: Instant.optional(),
      /** Since when it stands on the list. */
      since: Instant,
    }),
  ),
  nextCursor: z.string().optional(),
});
export type DriftList = z.infer<typeof DriftList>;

export const SettleDriftInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
});

/** Why mentorships ended, in batches that are too large to lead back to one. */
export const ReasonBatches = z.object({
  /** From so many mentorships at least reasons leave together. */
  batchMin: z.int().positive(),
  batches: z.array(
    z.object({
      releasedAt: Instant,
      n: z.int().positive(),
      counts: z.partialRecord(EndingReason, z.int().positive()),
    }),
  ),
});
export type ReasonBatches = z.infer<typeof ReasonBatches>;
