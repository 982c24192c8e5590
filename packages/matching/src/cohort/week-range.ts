import * as z from "zod";

const WEEK_MINUTES = 7 * 24 * 60;

const Minute = z.int().min(0).max(WEEK_MINUTES);

/** `[start, end)` in minutes of the UTC week; Monday 00:00 is 0. An empty range does no harm. */
export const WeekRange = z
  .tuple([Minute, Minute])
  .refine(([start, end]) => start <= end, { error: "a range ends before it starts" })
  .readonly();
export type WeekRange = z.infer<typeof WeekRange>;
