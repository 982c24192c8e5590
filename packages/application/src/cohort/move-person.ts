import { type MovePersonInput, PersonMoved } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import { actOnEnrolment } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import { planStep } from "../enrolment/plan-step.ts";
import type { CohortDeps } from "./deps.ts";
import { ownCohort } from "./own.ts";

/** A manager takes somebody out of a cohort, or lists somebody anew who is no longer in it. */
export const movePerson =
  (deps: CohortDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: MovePersonInput,
  ): Promise<Result<PersonMoved, AppError>> => {
    const now = deps.clock.now();
    const { cohortId, enrolmentId, action } = input;
    return onceDecidedAnew(deps, ["enrolment.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "cohort.movePerson", ...input },
      now,
      parse: (stored) => PersonMoved.parse(stored),
      decide: async () => {
        const own = await ownCohort(deps)(actor, cohortId, "manage_cohorts");
        if (!own.ok) return own;
        const former = await deps.enrolments.get(cohortId, enrolmentId);
        if (former === null) return err({ code: "enrolment.not_found" });
        const moved = actOnEnrolment(former, { action }, "manager", now);
        if (!moved.ok) return moved;
        const next = moved.value;
        const record = await deps.enrolments.replaceListed([next]);
        const { writes, events } = planStep(deps, own.value.cohort, former, next, now, record);
        return ok({
          answer: { enrolmentId, status: next.status },
          writes: [...writes, deps.members.check(own.value.member)],
          events,
        });
      },
    });
  };
