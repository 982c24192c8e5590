import * as z from "zod";
import { MentorshipId, PersonId, SessionId } from "../id/index.ts";
import { Side } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";
import { ActionItem } from "./action-item.ts";
import { Attendance } from "./attendance.ts";
import { DecisionRecord } from "./decision-record.ts";
import { actionItemsMax, decisionsMax } from "./policy.ts";

/**
 * - `confirmed`: ahead, or over and not attested yet
 * - `held`, `missed`: as both attested it, or one whom it does not blame
 * - `disputed`: the two do not say the same, or one blames the other who is silent
 * - `cancelled`: its booking was
 */
export const SessionStatus = z.enum(["confirmed", "held", "disputed", "missed", "cancelled"]);
export type SessionStatus = z.infer<typeof SessionStatus>;

export const AgendaText = paragraphs(1, 2000);

export const Agenda = z.strictObject({ text: AgendaText, by: Side, at: Instant });

/** What becomes of a confirmed booking of two people, whose id it carries. */
export const Session = z.strictObject({
  id: SessionId,
  /** Absent for a call before there is a mentorship. */
  mentorshipId: MentorshipId.optional(),
  mentorId: PersonId,
  menteeId: PersonId,
  start: Instant,
  end: Instant,
  status: SessionStatus,
  agenda: Agenda.optional(),
  attendance: Attendance,
  actionItems: z.array(ActionItem).max(actionItemsMax),
  decisions: z.array(DecisionRecord).max(decisionsMax),
  /** When both sides' surveys were opened. */
  surveysOpenedAt: Instant.optional(),
  /** The booking's revision that start, end and a cancellation were taken from. */
  bookingRevision: z.int().nonnegative(),
  revision: z.int().positive(),
});
export type Session = z.infer<typeof Session>;
