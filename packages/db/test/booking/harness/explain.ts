import { addMs, type Instant } from "@waymark/domain/time";
import { apply } from "../model/apply.ts";
import { settle } from "../model/group.ts";
import { copyState, isActive, type ModelState } from "../model/state.ts";
import type { Batch, Outcome, Step } from "../operation.ts";
import { difference, type Facts, factsOf } from "./facts.ts";

/** A step with what came of it; a group that is called off is wound up in a step of its own. */
type Task = { readonly step: Step; readonly outcome: Outcome; readonly phase: "act" | "wind_up" };

type Explained =
  | { readonly state: ModelState }
  /** How the nearest order of the steps differs from what is stored. */
  | { readonly differs: readonly string[] };

const sameFacts = (one: Facts, other: Facts): boolean =>
  one.length === other.length && one.every((fact, index) => fact === other[index]);

const callsOff = ({ operation }: Step): boolean => operation.type === "cancel";

const isEffective = ({ phase, outcome }: Task): boolean =>
  phase === "act" && outcome.kind !== "refused";

/** The states that a step may lead to, none where the model says otherwise than the product did. */
const reach = (
  state: ModelState,
  { step, outcome, phase }: Task,
  now: Instant,
  isAlone: boolean,
): readonly ModelState[] => {
  const { operation } = step;
  const next = copyState(state);
  if (phase === "wind_up") {
    const booking = "session" in operation ? next.bookings.get(operation.session) : undefined;
    if (booking !== undefined && booking.kind === "group" && !isActive(booking)) {
      settle(next, booking);
    }
    return outcome.kind === "unknown" ? [state, next] : [next];
  }
  if (outcome.kind === "refused" && outcome.code === "storage.busy") return [state];
  const said = apply(next, operation, now);
  if (outcome.kind === "unknown") return said.kind === "ok" ? [state, next] : [state];
  if (outcome.kind === "refused") {
    const isSame = said.kind === "refused" && (!isAlone || said.code === outcome.code);
    return isSame ? [state] : [];
  }
  const isSame = said.kind === "ok" && said.answer === outcome.answer;
  if (isSame) return [next];
  // How many bookings are ahead is read and not locked: at the same moment one may pass the limit.
  if (isAlone || said.kind === "ok" || said.code !== "booking.mentee_at_limit") return [];
  const passing = copyState(state);
  const passed = apply(passing, operation, now, true);
  return passed.kind === "ok" && passed.answer === outcome.answer ? [passing] : [];
};

/**
 * Looks for an order in which the steps, taken one at a time by the model, end as the product's steps
 * ended that were taken at once, and leave what the table holds.
 */
export const explain = (
  before: ModelState,
  { steps, mode }: Batch,
  outcomes: readonly Outcome[],
  actual: Facts,
  clock: Instant,
): Explained => {
  let nearest: readonly string[] | null = null;
  const isAlone = steps.length === 1;
  // Of two that were raced the first one committed first: what the second did came after it. One that
  // was refused may have looked before.
  const isOrdered = mode === "raced" && steps.length === 2;
  const search = (state: ModelState, tasks: readonly Task[]): ModelState | null => {
    if (tasks.length === 0) {
      const expected = factsOf(state, clock);
      if (sameFacts(expected, actual)) return state;
      const differs = difference(expected, actual);
      if (nearest === null || differs.length < nearest.length) nearest = differs;
      return null;
    }
    for (const [index, task] of tasks.entries()) {
      if (isOrdered && isEffective(task) && tasks.slice(0, index).some(isEffective)) continue;
      const now = addMs(clock, task.step.disturbance.skewMs);
      const windUp: readonly Task[] =
        task.phase === "act" && callsOff(task.step) && task.outcome.kind !== "refused"
          ? [{ ...task, phase: "wind_up" }]
          : [];
      const left = [...tasks.slice(0, index), ...windUp, ...tasks.slice(index + 1)];
      for (const next of reach(state, task, now, isAlone)) {
        const found = search(next, left);
        if (found !== null) return found;
      }
    }
    return null;
  };
  const tasks = steps.flatMap((step, index): readonly Task[] => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ step, outcome, phase: "act" }];
  });
  const found = search(copyState({ ...before, events: [] }), tasks);
  return found === null
    ? { differs: nearest ?? ["no order of the steps gives these answers"] }
    : { state: found };
};
