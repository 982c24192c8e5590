import * as z from "zod";
import {
  IntroductionId,
  ListingId,
  MentorshipId,
  MessageId,
  PersonId,
  ReportId,
  SessionId,
} from "../id/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { ReportKind } from "./kind.ts";

/** Where the reporter met the person whom the report is about. */
export const ReportPlace = z.discriminatedUnion("noun", [
  z.strictObject({ noun: z.literal("listing"), listingId: ListingId }),
  z.strictObject({ noun: z.literal("introduction"), introductionId: IntroductionId }),
  z.strictObject({
    noun: z.literal("session"),
    sessionId: SessionId,
    /** Of a group: the one of its mentees whom the host means. */
    menteeId: PersonId.optional(),
  }),
  z.strictObject({ noun: z.literal("mentorship"), mentorshipId: MentorshipId }),
  z.strictObject({
    noun: z.literal("message"),
    mentorshipId: MentorshipId,
    messageId: MessageId,
  }),
]);
export type ReportPlace = z.infer<typeof ReportPlace>;

/**
 * - `open`: nobody has it in hand
 * - `claimed`: an operator has
 * - `closed`: with an outcome
 */
export const ReportStatus = z.enum(["open", "claimed", "closed"]);
export type ReportStatus = z.infer<typeof ReportStatus>;

export const ReportOutcome = z.enum(["no_breach", "spoken_to", "listing_withdrawn", "passed_on"]);
export type ReportOutcome = z.infer<typeof ReportOutcome>;

export const ReportWords = paragraphs(1, 1200);

/**
 * What somebody tells the operators of another person. It holds all that an operator gets to see:
 * what the reporter wrote and attached, and nothing else of the two.
 */
export const Report = z.strictObject({
  id: ReportId,
  reporterId: PersonId,
  aboutId: PersonId,
  place: ReportPlace,
  kind: ReportKind,
  words: ReportWords.optional(),
  /** The one message that the reporter reports, as it was. */
  attached: z.strictObject({ text: z.string(), writtenAt: Instant }).optional(),
  status: ReportStatus,
  claim: z.strictObject({ operatorId: PersonId, at: Instant }).optional(),
  closing: z
    .strictObject({
      operatorId: PersonId,
      at: Instant,
      outcome: ReportOutcome,
      /** Read by operators alone. */
      note: paragraphs(1, 1200).optional(),
    })
    .optional(),
  filedAt: Instant,
  deadline: Instant,
  revision: z.int().positive(),
});
export type Report = z.infer<typeof Report>;
