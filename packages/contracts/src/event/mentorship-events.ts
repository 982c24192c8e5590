import { agreementDueKinds } from "@waymark/domain/agreement";
import { EventId, MentorshipId, PersonId } from "@waymark/domain/id";
import { mentorshipDueKinds } from "@waymark/domain/mentorship";
import { Side } from "@waymark/domain/side";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const envelope = { id: EventId, at: Instant, v: z.literal(1) };

const mentorshipEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    ...envelope,
    type: z.literal(type),
    mentorshipId: MentorshipId,
    revision: z.int().positive(),
  });

/** One side did it, and both may know which. */
const sidedEvent = <Type extends string>(type: Type) => mentorshipEvent(type).extend({ by: Side });

/** Of an exit no event says whose it was. */
export const mentorshipEvents = [
  mentorshipEvent("mentorship.proposed"),
  /** A cohort's matching proposed it, without an introduction of their own. */
  mentorshipEvent("mentorship.matched"),
  mentorshipEvent("mentorship.started"),
  mentorshipEvent("mentorship.lapsed"),
  mentorshipEvent("mentorship.paused"),
  mentorshipEvent("mentorship.resumed"),
  /** They have not met for a while, and the two hear of it. */
  mentorshipEvent("mentorship.nudged"),
  /** Two nudges did not help: it stands on the list of those who look after pairs. */
  mentorshipEvent("mentorship.drifted"),
  /** A manager of the programme asks both how it goes. */
  mentorshipEvent("mentorship.checked_on"),
  /** A manager of the programme offers both to find somebody else. */
  mentorshipEvent("mentorship.rematch_offered"),
  sidedEvent("mentorship.end_proposed"),
  sidedEvent("mentorship.end_taken_back"),
  /** Together. */
  mentorshipEvent("mentorship.ended"),
  mentorshipEvent("mentorship.left"),
  mentorshipEvent("mentorship.rematched"),
  /** For the first time since the two ended together. */
  sidedEvent("mentorship.farewell_said"),
  mentorshipEvent("mentorship.due").extend({
    kind: z.enum([...mentorshipDueKinds, ...agreementDueKinds]),
  }),
] as const;

/** The revision is the agreement's own, or that of the expectations. */
export const agreementEvents = [
  /** The first of the two said what they expect. */
  sidedEvent("agreement.expected"),
  /** Both have, and each can read the other's. */
  mentorshipEvent("agreement.compared"),
  sidedEvent("agreement.proposed"),
  sidedEvent("agreement.declined"),
  sidedEvent("agreement.taken_back"),
  /** Both signed another version than the one that held before. */
  mentorshipEvent("agreement.changed"),
] as const;

/** Waits for the first of a month, or the end of a year; about nobody's single step. */
export const summaryEvents = [
  z.strictObject({ ...envelope, type: z.literal("ending_reasons.due") }),
  z.strictObject({
    ...envelope,
    type: z.literal("year_summary.due"),
    personId: PersonId,
    year: z.int().min(2000).max(9999),
  }),
] as const;
