import type { SkillGap } from "@waymark/domain/goal";

/** The way from the first rating to the latest, in words that blame nobody. */
export const gapText = ({ from, to, gap, at }: SkillGap): string => {
  const until = at === "end" ? "to the end" : "to the middle";
  const steps = Math.abs(gap) === 1 ? "1 step" : `${Math.abs(gap)} steps`;
  if (gap > 0) return `From ${from} to ${to}: ${steps} up from the start ${until}.`;
  if (gap === 0) return `Still ${to}, from the start ${until}. Seeing more makes one stricter.`;
  return `From ${from} to ${to}: ${steps} down. Who learns sees better what is missing.`;
};
