import * as z from "zod";
import { Instant } from "../time/index.ts";

/** 1 (I have heard of it) to 10 (others learn it from me), as the mentee sees it. */
export const SkillLevel = z.int().min(1).max(10);

export const RatingPhase = z.enum(["start", "middle", "end"]);
export type RatingPhase = z.infer<typeof RatingPhase>;

const SkillRating = z.strictObject({ level: SkillLevel, at: Instant });

/** Each phase is rated once, so that nobody mends a start after the end. */
export const SkillRatings = z.strictObject({
  start: SkillRating.optional(),
  middle: SkillRating.optional(),
  end: SkillRating.optional(),
});
export type SkillRatings = z.infer<typeof SkillRatings>;
