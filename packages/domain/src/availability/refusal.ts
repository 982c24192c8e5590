import * as z from "zod";

/** Why a schedule is refused. */
export const AvailabilityRefusalCode = z.enum([
  "availability.unknown_zone",
  "availability.past_midnight",
  "availability.empty_range",
  "availability.reversed_range",
  "availability.overlapping_ranges",
  "availability.off_grid",
  "availability.duplicate_override",
  "availability.malformed",
]);
export type AvailabilityRefusalCode = z.infer<typeof AvailabilityRefusalCode>;

const texts = {
  "availability.unknown_zone": "This time zone is not known.",
  "availability.past_midnight": "A day ends at 24:00; give the rest to the next day.",
  "availability.empty_range": "These hours start and end at the same time.",
  "availability.reversed_range": "These hours end before they start; split them at midnight.",
  "availability.overlapping_ranges": "These hours overlap others of the same day.",
  "availability.off_grid": "Hours start and end on a quarter of an hour.",
  "availability.duplicate_override": "This date is listed twice.",
  "availability.malformed": "This value cannot be read.",
} satisfies Record<AvailabilityRefusalCode, string>;

/** The second argument of a zod `refine` whose failure carries `code`. */
export const refusal = (
  code: AvailabilityRefusalCode,
): { readonly error: string; readonly params: { readonly code: AvailabilityRefusalCode } } => ({
  error: texts[code],
  params: { code },
});
