import { MentorshipId } from "@waymark/domain/id";
import { Side } from "@waymark/domain/side";
import * as z from "zod";

export const YearInput = z.strictObject({ year: z.int().min(2000).max(9999) });

/** What a year held for its reader. */
export const YearView = z.object({
  year: z.int(),
  /** Years with something to tell, the latest first. */
  years: z.array(z.int()),
  sessionCount: z.int().nonnegative(),
  minutes: z.int().nonnegative(),
  mentorships: z.array(
    z.object({
      id: MentorshipId,
      side: Side,
      otherName: z.string(),
      sessionCount: z.int().nonnegative(),
      minutes: z.int().nonnegative(),
      hasStarted: z.boolean(),
      hasEndedWell: z.boolean(),
    }),
  ),
  /** What others thanked the reader for in this year. */
  thanks: z.array(z.object({ fromName: z.string(), words: z.string() })),
});
export type YearView = z.infer<typeof YearView>;
