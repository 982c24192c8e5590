import type { RatingPhase, SkillRatings } from "./skill-rating.ts";

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
