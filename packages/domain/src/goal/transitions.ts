import type { Side } from "../side/index.ts";
import type { Transition } from "../transition/index.ts";
import type { GoalStatus } from "./goal.ts";

export type GoalParty = Side | "system";

const both = ["mentor", "mentee"] as const;
const workedOn = ["active", "set_back"] as const;

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const goalTransitions = {
  edit: { by: both, from: ["draft"], to: "unchanged" },
  explain: { by: both, from: ["draft"], to: "unchanged" },
  /** The last of ten ticks makes it active. */
  tick: { by: both, from: ["draft"], to: ["draft", "active"] },
  untick: { by: both, from: ["draft"], to: "unchanged" },
  progress: { by: both, from: workedOn, to: "unchanged" },
  /** Nothing to tell this week: an answer too, so the question waits for the next one. */
  skip_week: { by: ["mentee"], from: ["active"], to: "unchanged" },
  set_back: { by: both, from: ["active"], to: ["set_back"] },
  go_on: { by: both, from: ["set_back"], to: ["active"] },
  reach: { by: both, from: workedOn, to: ["reached"] },
  drop: { by: both, from: ["draft", "active", "set_back"], to: ["dropped"] },
  /** Of oneself, so by the mentee alone. */
  rate: { by: ["mentee"], from: ["draft", "active", "set_back", "reached"], to: "unchanged" },
} as const satisfies Record<string, Transition<GoalStatus, GoalParty>>;

export type GoalAction = keyof typeof goalTransitions;

const openStatuses: readonly GoalStatus[] = ["draft", "active", "set_back"];

/** Open goals count against the pair's limit. */
export const isOpen = (status: GoalStatus): boolean => openStatuses.includes(status);
