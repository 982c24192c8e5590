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

export type SkillGap = {
  readonly from: number;
  readonly to: number;
  /** Negative too: who learns sees what is missing. */
  readonly gap: number;
  readonly at: "middle" | "end";
};

/** How far the latest rating is from the first; null before there are two. */
export const skillGap = ({ start, middle, end }: SkillRatings): SkillGap | null => {
  const latest = end ?? middle;
  if (start === undefined || latest === undefined) return null;
  return {
    from: start.level,
    to: latest.level,
    gap: latest.level - start.level,
    at: end === undefined ? "middle" : "end",
  };
};

/** Whether that phase may be rated next. */
export const isNextPhase = ({ start, middle, end }: SkillRatings, phase: RatingPhase): boolean => {
  if (end !== undefined) return false;
  switch (phase) {
    case "start":
      return start === undefined && middle === undefined;
    case "middle":
      return start !== undefined && middle === undefined;
    case "end":
      return start !== undefined;
  }
};
