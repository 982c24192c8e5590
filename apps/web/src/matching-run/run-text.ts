import type { MatchingRunView } from "@waymark/contracts/matching-run";
import type { MatchingFailure, MatchingRunStatus, SkipReason } from "@waymark/domain/matching-run";
import type { TagTone } from "@waymark/ui/tag";

export const runStatusText = {
  waiting: { label: "Being worked out", tone: "plain" },
  solved: { label: "To look at", tone: "accent" },
  failed: { label: "No answer", tone: "bad" },
  applying: { label: "Being applied", tone: "heed" },
  applied: { label: "Applied", tone: "good" },
  discarded: { label: "Not wanted", tone: "plain" },
} as const satisfies Record<MatchingRunStatus, { label: string; tone: TagTone }>;

export const failureText = {
  nobody_enrolled: "There is nobody to match: nobody has a place without a partner.",
  too_many_people:
    "These are more people than one matching takes: 2,000 mentors, 4 million pairs, or 500 for circles.",
  not_solved: "Something in what people answered does not fit together. Please tell us.",
} as const satisfies Record<MatchingFailure, string>;

export const skipText = {
  not_enrolled: "Left out: somebody does not take part any more.",
  paired_already: "Left out: somebody has a partner by now.",
  mentor_full: "Left out: the mentor has no place any more.",
  not_possible: "Left out: these cannot be brought together.",
} as const satisfies Record<SkipReason, string>;

/** Points as in the reason lines: with one decimal at most. */
export const pointsText = (points: number): string => String(Math.round(points * 10) / 10);

export const people = (count: number): string => `${count} ${count === 1 ? "person" : "people"}`;

/** What has come of a run, in a few words. */
export const resultText = ({ solution, shape }: MatchingRunView): string => {
  if (solution === undefined) return "";
  const { matched, mentees, suggestions, points } = solution;
  return shape === "circles"
    ? `${suggestions} circles, ${matched} of ${people(mentees)}`
    : `${matched} of ${people(mentees)}, ${pointsText(points)} points`;
};
