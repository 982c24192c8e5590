import type { EvidenceItem, IsmcpStandard } from "@waymark/domain/evidence-pack";

export const standardText = {
  clarity_of_purpose: "Clarity of purpose",
  training_and_briefing: "Training and briefing",
  selection_and_matching: "Selection and matching",
  measurement_and_review: "Measurement and review",
  ethics: "Ethics",
  administration_and_support: "Administration and support",
} as const satisfies Record<IsmcpStandard, string>;

export const gapCount = (items: readonly EvidenceItem[]): number =>
  items.reduce((sum, { gaps }) => sum + gaps.length, 0);

export const gapsText = (count: number): string => {
  if (count === 0) return "Nothing missing";
  return count === 1 ? "1 gap" : `${count} gaps`;
};
