import { z } from "../../shared/parse/index.ts";

export const repeats = ["once", "week", "fortnight", "month"] as const;
export type Repeat = (typeof repeats)[number];

/** A booking while its form is filled in. */
export const BookingDraft = z.object({
  offeringId: z.string(),
  start: z.string(),
  /** Made for this start and sent with each try, so that a second press is not a second booking. */
  sessionId: z.string(),
  seriesId: z.string(),
  topic: z.string(),
  repeat: z.enum(repeats),
  count: z.int().check(z.gte(2), z.lte(12)),
});
export type BookingDraft = z.infer<typeof BookingDraft>;

export const bookingDraftKey = (slug: string): string => `waymark.booking.${slug}`;

type Wanted = Pick<BookingDraft, "offeringId" | "start">;

/**
 * The stored draft if it is for this start. For another one what was written stays, and the ids are
 * new: an id stands for one wish.
 */
export const draftFor = (
  stored: BookingDraft | undefined,
  wanted: Wanted,
  makeIds: () => Pick<BookingDraft, "sessionId" | "seriesId">,
): BookingDraft => {
  if (stored?.start === wanted.start && stored.offeringId === wanted.offeringId) return stored;
  const { topic, repeat, count } = stored ?? { topic: "", repeat: "once", count: 4 };
  return { ...wanted, ...makeIds(), topic, repeat, count };
};
