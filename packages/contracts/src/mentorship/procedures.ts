import { Cadence } from "@waymark/domain/agreement";
import { MentorshipId } from "@waymark/domain/id";
import {
  CanHelpWith,
  Ending,
  EndProposal,
  Farewell,
  GuidedOutcome,
  Mentorship,
  MentorshipStatus,
} from "@waymark/domain/mentorship";
import { Side } from "@waymark/domain/side";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const MentorshipTarget = z.strictObject({ mentorshipId: MentorshipId });

export const MentorshipMoveInput = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("pause"), until: Instant.optional() }),
  z.strictObject({ action: z.literal("propose_end"), outcome: GuidedOutcome }),
  z.strictObject({ action: z.literal("farewell"), farewell: Farewell }),
  z.strictObject({ action: z.literal("offer_help"), canHelpWith: CanHelpWith }),
  z.strictObject({
    action: z.enum(["resume", "take_back_end", "agree_end", "leave", "rematch"]),
  }),
]);

export const MoveMentorshipInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  move: MentorshipMoveInput,
});
export type MoveMentorshipInput = z.infer<typeof MoveMentorshipInput>;

export const MentorshipMoved = z.object({ mentorshipId: MentorshipId, status: MentorshipStatus });
export type MentorshipMoved = z.infer<typeof MentorshipMoved>;

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
  /** The end of a session of theirs that is ahead; absent where none is known to be. */
  meetUntil: Instant.optional(),
  pause: Mentorship.shape.pause,
  endProposal: EndProposal.optional(),
  ending: Ending.optional(),
});
export type MentorshipSummary = z.infer<typeof MentorshipSummary>;

export const MentorshipListInput = z.strictObject({ cursor: z.string().max(400).optional() });

/** The latest first. */
export const MentorshipList = z.object({
  mentorships: z.array(MentorshipSummary),
  nextCursor: z.string().optional(),
});
export type MentorshipList = z.infer<typeof MentorshipList>;

const Party = z.object({ displayName: z.string(), timeZone: TimeZone });

/** A mentorship as one of its two people sees it. */
export const MentorshipView = MentorshipSummary.extend({
  mentor: Party,
  mentee: Party,
  /** Why a programme brought the two together; absent where they found each other. */
  matchReason: z.string().optional(),
  /** Where the mentor can be booked; absent where there is no public page. */
  mentorSlug: z.string().optional(),
  ownFarewell: Farewell.optional(),
  /** The other's words, once the two have ended together. */
  othersFarewell: Farewell.pick({ whatWeDid: true, thanks: true, whatIsNext: true }).optional(),
  /** Whether the two may write to each other after the end. */
  isDoorOpen: z.boolean(),
  canHelpWith: CanHelpWith,
  /** Whether the viewer can still say why it ended. */
  mayGiveReason: z.boolean(),
  revision: z.int().positive(),
});
export type MentorshipView = z.infer<typeof MentorshipView>;
