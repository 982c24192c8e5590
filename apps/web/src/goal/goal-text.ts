import type { GoalStatus, SmartCheck } from "@waymark/domain/goal";
import type { TagTone } from "@waymark/ui/tag";

export const statusText = {
  draft: { label: "Being written", tone: "accent" },
  active: { label: "Under way", tone: "good" },
  set_back: { label: "Resting", tone: "heed" },
  reached: { label: "Reached", tone: "good" },
  dropped: { label: "Let go", tone: "plain" },
} as const satisfies Record<GoalStatus, { readonly label: string; readonly tone: TagTone }>;

export const checkNames = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  time_bound: "Time-bound",
} as const satisfies Record<SmartCheck, string>;

/** In the order in which they are asked for. */
export const checks = [
  "specific",
  "measurable",
  "achievable",
  "relevant",
  "time_bound",
] as const satisfies readonly SmartCheck[];
