import { Cadence } from "@waymark/domain/agreement";
import { MentorshipId } from "@waymark/domain/id";
import { Ending, EndProposal, Mentorship, MentorshipStatus } from "@waymark/domain/mentorship";
import { Side } from "@waymark/domain/side";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

export const MentorshipTarget = z.strictObject({ mentorshipId: MentorshipId });

export const MentorshipSummary = z.object({
  id: MentorshipId,
  viewer: Side,
  status: MentorshipStatus,
  otherName: z.string(),
  /** They have not met for one and a half times their own cadence. */
  isDrifting: z.boolean(),
  proposedAt: Instant,
  startedAt: Instant.optional(),
  /** How often they want to meet; there once it has started. */
  cadence: Cadence.optional(),
  lastMetAt: Instant.optional(),
  pause: Mentorship.shape.pause,
  endProposal: EndProposal.optional(),
  ending: Ending.optional(),
});
export type MentorshipSummary = z.infer<typeof MentorshipSummary>;

export const MentorshipList = z.object({ mentorships: z.array(MentorshipSummary) });

const Party = z.object({ displayName: z.string(), timeZone: TimeZone });

/** A mentorship as one of its two people sees it. */
export const MentorshipView = MentorshipSummary.extend({
  mentor: Party,
  mentee: Party,
  revision: z.int().positive(),
});
export type MentorshipView = z.infer<typeof MentorshipView>;
