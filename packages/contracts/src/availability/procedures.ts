import {
  Availability,
  LocalDate,
  Offering,
  OfferPlace,
  WallTime,
} from "@waymark/domain/availability";
import { OfferingId } from "@waymark/domain/id";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

/** The mentor's own, as it is stored; null before the first hours are set. */
export const OwnAvailability = z.object({
  availability: Availability.nullable(),
  /** Minutes booked in the mentor's present month, against the monthly budget. */
  minutesThisMonth: z.int().nonnegative(),
});
export type OwnAvailability = z.infer<typeof OwnAvailability>;

/**
 * The schedule is `unknown` here on purpose: the use case reads it, so that every fault comes back
 * with its own code and place instead of `request.invalid`.
 */
export const SetAvailabilityInput = z.strictObject({
  /** The version that the editor started from; 0 for the first one. */
  baseVersion: z.int().nonnegative(),
  schedule: z.unknown(),
  offerings: Availability.shape.offerings,
});
export type SetAvailabilityInput = z.infer<typeof SetAvailabilityInput>;
export const SetAcceptingInput = z.strictObject({
  baseVersion: z.int().positive(),
  accepting: z.boolean(),
});
export type SetAcceptingInput = z.infer<typeof SetAcceptingInput>;
export const SavedAvailability = z.object({ version: z.int().positive() });
export type SavedAvailability = z.infer<typeof SavedAvailability>;

/** What a visitor may know of an offering: where people meet is not part of it. */
export const PublicOffering = z.object({
  id: OfferingId,
  kind: Offering.shape.kind,
  title: z.string(),
  description: z.string(),
  durationMinutes: z.int(),
  approval: Offering.shape.approval,
  audience: Offering.shape.audience,
  seats: z.int(),
});
export type PublicOffering = z.infer<typeof PublicOffering>;

/**
 * Named after the first kind of place that there was: a name on the wire outlives what it says.
 */
const listingId = OfferPlace;

export const OfferingsInput = z.strictObject({ listingId });
export const OfferingsAnswer = z.object({
  /** Null while the mentor offers no times, or is paused. */
  timeZone: TimeZone.nullable(),
  offerings: z.array(PublicOffering),
});
export type OfferingsAnswer = z.infer<typeof OfferingsAnswer>;

/** At most 62 days at once. */
export const ListSlotsInput = z.strictObject({
  listingId,
  offeringId: OfferingId,
  from: Instant,
  to: Instant,
  /** The viewer's own booking that is to move: its time counts as free. */
  moving: z.string().max(40).optional(),
});
export type ListSlotsInput = z.infer<typeof ListSlotsInput>;

export const Slot = z.object({
  start: Instant,
  /** For a group that has begun to fill: seats that are left. */
  seatsLeft: z.int().nonnegative().optional(),
});
export type Slot = z.infer<typeof Slot>;

export const SlotsAnswer = z.object({
  mentorTimeZone: TimeZone,
  durationMinutes: z.int(),
  slots: z.array(Slot),
  /** Where the window holds none: the first free start after it, if there is one in the horizon. */
  nextAfter: Instant.nullable(),
});
export type SlotsAnswer = z.infer<typeof SlotsAnswer>;

export const NextSlotsInput = z.strictObject({
  listingId,
  limit: z.int().min(1).max(10).optional(),
});
export type NextSlotsInput = z.infer<typeof NextSlotsInput>;
export const NextSlotsAnswer = z.object({
  mentorTimeZone: TimeZone.nullable(),
  slots: z.array(z.object({ offeringId: OfferingId, start: Instant })),
});
export type NextSlotsAnswer = z.infer<typeof NextSlotsAnswer>;

export const ExplainSlotInput = z.strictObject({
  listingId,
  offeringId: OfferingId,
  start: Instant,
  /** As for a list: a booking never stands in its own way. */
  moving: z.string().max(40).optional(),
});
export type ExplainSlotInput = z.infer<typeof ExplainSlotInput>;

/** A rule that hides a start, as `HiddenBy` of the domain; busy times are not shown to strangers. */
export const HiddenRule = z.discriminatedUnion("code", [
  z.object({ code: z.literal("slot.mentor_paused") }),
  z.object({ code: z.literal("slot.not_whole_minute") }),
  z.object({
    code: z.literal("slot.outside_hours"),
    date: LocalDate,
    time: WallTime,
    overridden: z.boolean(),
  }),
  z.object({ code: z.literal("slot.off_grid"), hoursStart: WallTime, stepMinutes: z.int() }),
  z.object({ code: z.literal("slot.runs_past_hours"), hoursEnd: Instant }),
  z.object({ code: z.literal("slot.busy"), onlyBuffer: z.boolean() }),
  z.object({ code: z.literal("slot.in_past"), earliest: Instant }),
  z.object({ code: z.literal("slot.notice_too_short"), earliest: Instant }),
  z.object({ code: z.literal("slot.beyond_horizon"), lastDate: LocalDate }),
  z.object({ code: z.literal("slot.limit_reached"), limit: z.enum(["day", "week", "month"]) }),
]);
export type HiddenRule = z.infer<typeof HiddenRule>;

export const ExplainSlotAnswer = z.object({
  offered: z.boolean(),
  hiddenBy: z.array(HiddenRule),
  /** The nearest free starts, before and after. */
  alternatives: z.array(Instant).max(6),
});
export type ExplainSlotAnswer = z.infer<typeof ExplainSlotAnswer>;

/** What the mentor's page would offer by hours that are not saved yet, "as a mentee there sees it". */
export const PreviewSlotsInput = z.strictObject({
  schedule: z.unknown(),
  offering: Offering,
  from: Instant,
  to: Instant,
});
export type PreviewSlotsInput = z.infer<typeof PreviewSlotsInput>;

export const HiddenStart = z.object({ start: Instant, hiddenBy: z.array(HiddenRule) });
export type HiddenStart = z.infer<typeof HiddenStart>;

/** What is offered, and beside it what the hours alone would offer and another rule hides. */
export const PreviewSlotsAnswer = SlotsAnswer.extend({ hidden: z.array(HiddenStart) });
export type PreviewSlotsAnswer = z.infer<typeof PreviewSlotsAnswer>;
