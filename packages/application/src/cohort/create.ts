import { CohortMoved, type CreateCohortInput } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import { planCohort } from "@waymark/domain/cohort";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import { ownProgramme } from "../programme/index.ts";
import { reportDueWrite } from "../sponsor-report/index.ts";
import type { CohortDeps } from "./deps.ts";

/** A dated run of a programme that is open; nobody hears of it before somebody is invited. */
export const createCohort =
  (deps: CohortDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: CreateCohortInput,
  ): Promise<Result<CohortMoved, AppError>> => {
    const now = deps.clock.now();
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "cohort.create", ...input },
      now,
      parse: (stored) => CohortMoved.parse(stored),
      decide: async () => {
        const own = await ownProgramme(deps)(actor, input.programmeId, "manage_cohorts");
        if (!own.ok) return own;
        const { programme, member } = own.value;
        if (programme.status === "closed") return err({ code: "programme.illegal_transition" });
        const { id: programmeId, organisationId } = programme;
        const id = deps.ids.newCohortId();
        const cohort = planCohort({ id, programmeId, organisationId }, input.plan, now);
        return ok({
          answer: { cohortId: id, status: cohort.status },
          writes: [
            deps.cohorts.insert(cohort),
            deps.members.check(member),
            reportDueWrite(deps, id, now),
          ],
          events: [],
        });
      },
    });
  };
