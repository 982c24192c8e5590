import { CohortMoved, type MoveCohortInput, type PlanCohortInput } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import { actOnCohort, type Cohort, type CohortMove, movesUp } from "@waymark/domain/cohort";
import { type EnrolmentSide, type EnrolmentTally, seatsOf } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { CohortDeps } from "./deps.ts";
import { seatFreedEvent } from "./events.ts";
import { ownCohort } from "./own.ts";
import { planCallOff } from "./plan-call-off.ts";

const sides: readonly EnrolmentSide[] = ["mentor", "mentee", "peer"];

const limitsOf = (cohort: Cohort) =>
  sides.flatMap((side) => {
    const limit = seatsOf(cohort, side);
    return limit === null ? [] : [{ side, limit }];
  });

const wait = (tally: EnrolmentTally): readonly EnrolmentSide[] =>
  sides.filter((side) => (tally[`${side}.waiting`] ?? 0) > 0);

const nothing = { writes: [], events: [] } as const;

const moveBy =
  (deps: CohortDeps) =>
  async (
    actor: { readonly personId: PersonId },
    command: PlanCohortInput | MoveCohortInput,
    move: CohortMove,
  ): Promise<Result<CohortMoved, AppError>> => {
    const now = deps.clock.now();
    return onceDecidedAnew(deps, ["cohort.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: command.requestKey,
      input: { command: `cohort.${move.action}`, ...command },
      now,
      parse: (stored) => CohortMoved.parse(stored),
      decide: async () => {
        const own = await ownCohort(deps)(actor, command.cohortId, "manage_cohorts");
        if (!own.ok) return own;
        const moved = actOnCohort(own.value.cohort, move, "manager", now);
        if (!moved.ok) return moved;
        const cohort = moved.value;
        const tally = await deps.enrolmentTallies.get(cohort.id);
        const callOff =
          cohort.status === "cancelled" ? await planCallOff(deps, cohort, tally, now) : nothing;
        return ok({
          answer: { cohortId: cohort.id, status: cohort.status },
          writes: [
            deps.cohorts.replace(cohort),
            // Who joins checks the cohort's revision, so nobody slips in between.
            deps.enrolmentTallies.checkSeats(cohort.id, limitsOf(cohort)),
            deps.members.check(own.value.member),
            ...callOff.writes,
          ],
          events: movesUp(cohort.status)
            ? wait(tally).map((side) => seatFreedEvent(deps, cohort, side, now))
            : callOff.events,
        });
      },
    });
  };

/** Other dates, seats or another name. */
export const replanCohort =
  (deps: CohortDeps) => (actor: { readonly personId: PersonId }, input: PlanCohortInput) =>
    moveBy(deps)(actor, input, { action: "plan", plan: input.plan });

/** One step of a cohort by its manager. */
export const moveCohort =
  (deps: CohortDeps) => (actor: { readonly personId: PersonId }, input: MoveCohortInput) =>
    moveBy(deps)(actor, input, { action: input.action });
