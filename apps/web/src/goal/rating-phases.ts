import type { RatingPhase } from "@waymark/domain/goal";

export const phases = ["start", "middle", "end"] as const satisfies readonly RatingPhase[];

export const phaseNames = {
  start: "Start",
  middle: "Middle",
  end: "End",
} as const satisfies Record<RatingPhase, string>;

export const phaseWords = {
  start: "at the start",
  middle: "in the middle",
  end: "at the end",
} as const satisfies Record<RatingPhase, string>;
