import { err, ok, type Result } from "../result/index.ts";
import { setSide, type Side } from "../side/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { GoalError } from "./errors.ts";
import type { Goal, GoalStatus, GoalText } from "./goal.ts";
import { historyMax } from "./policy.ts";
import { isNextPhase } from "./skill-gap.ts";
import type { RatingPhase } from "./skill-rating.ts";
import { areAllTicked, type CheckEntry, type SmartCheck, type SmartChecks } from "./smart.ts";
import { type GoalParty, goalTransitions } from "./transitions.ts";

export type GoalMove =
  | { readonly action: "edit"; readonly text: GoalText }
  | { readonly action: "explain"; readonly check: SmartCheck; readonly explanation: string }
  | { readonly action: "tick" | "untick"; readonly check: SmartCheck }
  | { readonly action: "progress"; readonly note: string }
  | { readonly action: "skip_week" }
  | { readonly action: "set_back" | "drop"; readonly note?: string | undefined }
  | { readonly action: "go_on" | "reach"; readonly note?: string | undefined }
  | { readonly action: "rate"; readonly phase: RatingPhase; readonly level: number };

type Outcome = Result<Goal, GoalError>;

const told = (
  goal: Goal,
  status: GoalStatus,
  note: string | undefined,
  by: Side,
  at: Instant,
): Outcome =>
  goal.history.length >= historyMax && status === goal.status
    ? err({ code: "goal.history_full" })
    : ok({
        ...goal,
        status,
        // Steps are few and are never refused for room: the oldest line makes way for them.
        history: [
          ...goal.history.slice(goal.history.length >= historyMax ? 1 : 0),
          { status, by, at, ...(note !== undefined && { note }) },
        ],
        progressFrom: at,
      });

const withCheck = (checks: SmartChecks, check: SmartCheck, entry: CheckEntry): SmartChecks => ({
  ...checks,
  [check]: entry,
});

/** Ticks were given to other words, so they are given again. */
const untickedAll = (checks: SmartChecks): SmartChecks => ({
  specific: { ...checks.specific, ticks: {} },
  measurable: { ...checks.measurable, ticks: {} },
  achievable: { ...checks.achievable, ticks: {} },
  relevant: { ...checks.relevant, ticks: {} },
  time_bound: { ...checks.time_bound, ticks: {} },
});

const tick = (goal: Goal, check: SmartCheck, by: Side, now: Instant): Outcome => {
  const entry = goal.checks[check];
  if (entry.explanation === "") return err({ code: "goal.check_not_explained" });
  const ticks = setSide(entry.ticks, by, entry.ticks[by] ?? now);
  const ticked = { ...goal, checks: withCheck(goal.checks, check, { ...entry, ticks }) };
  return areAllTicked(ticked.checks) ? told(ticked, "active", undefined, by, now) : ok(ticked);
};

const rate = (goal: Goal, phase: RatingPhase, level: number, now: Instant): Outcome =>
  isNextPhase(goal.ratings, phase)
    ? ok({ ...goal, ratings: { ...goal.ratings, [phase]: { level, at: now } } })
    : err({ code: "goal.rating_out_of_order" });

const perform = (goal: Goal, move: GoalMove, by: Side, now: Instant): Outcome => {
  switch (move.action) {
    case "edit":
      return ok({ ...goal, ...move.text, checks: untickedAll(goal.checks) });
    case "explain": {
      const entry = { explanation: move.explanation, ticks: {} };
      return ok({ ...goal, checks: withCheck(goal.checks, move.check, entry) });
    }
    case "tick":
      return tick(goal, move.check, by, now);
    case "untick": {
      const entry = goal.checks[move.check];
      const ticks = setSide(entry.ticks, by, undefined);
      return ok({ ...goal, checks: withCheck(goal.checks, move.check, { ...entry, ticks }) });
    }
    case "progress":
      return told(goal, goal.status, move.note, by, now);
    case "skip_week":
      return ok({ ...goal, progressFrom: now });
    case "set_back":
      return told(goal, "set_back", move.note, by, now);
    case "go_on":
      return told(goal, "active", move.note, by, now);
    case "reach":
      return told(goal, "reached", move.note, by, now);
    case "drop":
      return told(goal, "dropped", move.note, by, now);
    case "rate":
      return rate(goal, move.phase, move.level, now);
  }
};

/**
 * One step of a goal: refuses with `goal.illegal_transition` whatever `goalTransitions` does not list
 * for this party in this status, with another code what its content stands against, and raises the
 * revision by one otherwise.
 */
export const act = (goal: Goal, move: GoalMove, party: GoalParty, now: Instant): Outcome => {
  const isListed = allows(goalTransitions[move.action], party, goal.status);
  if (!isListed || party === "system") return err({ code: "goal.illegal_transition" });
  const outcome = perform(goal, move, party, now);
  return outcome.ok ? ok({ ...outcome.value, revision: goal.revision + 1 }) : outcome;
};
