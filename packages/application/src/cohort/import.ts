import { type ImportPeopleInput, PeopleImported } from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import { type Cohort, isOver, peopleMax } from "@waymark/domain/cohort";
import { tallyChange } from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import type { CohortDeps } from "./deps.ts";
import { importWrites } from "./import-writes.ts";
import { ownCohort } from "./own.ts";
import { changing, type ImportPlan, planImport } from "./plan-import.ts";

const countOf = async (
  { enrolmentTallies }: Pick<CohortDeps, "enrolmentTallies">,
  { id }: Cohort,
): Promise<number> =>
  Object.values(await enrolmentTallies.get(id)).reduce((sum, count) => sum + (count ?? 0), 0);

/**
 * Lists the people of some rows, or brings what is known of them up to date. Who is who follows from
 * side and address, so that sending a file again, whole or from where it broke off, doubles nobody.
 * Rows that change more than one transaction holds are refused with `request.too_large`, whole: half of
 * them may go.
 */
export const importPeople =
  (deps: CohortDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: ImportPeopleInput,
  ): Promise<Result<PeopleImported, AppError>> => {
    const now = deps.clock.now();
    const { cohortId, entries } = input;
    const plan = async () => {
      const own = await ownCohort(deps)(actor, cohortId, "manage_cohorts");
      if (!own.ok) return own;
      const { cohort } = own.value;
      if (isOver(cohort.status)) return err({ code: "cohort.illegal_transition" as const });
      const planned = await planImport(deps)(cohort, entries, now);
      const added = changing(planned.steps).filter(({ former }) => former === null).length;
      return added > 0 && (await countOf(deps, cohort)) + added > peopleMax
        ? err({ code: "enrolment.too_many_people" as const })
        : ok(planned);
    };
    const answerOf = ({ steps }: ImportPlan) => ({
      outcomes: steps.map(({ outcome }) => outcome),
    });
    if (input.isDryRun) {
      const planned = await plan();
      return planned.ok ? ok(answerOf(planned.value)) : planned;
    }
    return onceDecidedAnew(deps, ["enrolment.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "cohort.importPeople", ...input },
      now,
      parse: (stored) => PeopleImported.parse(stored),
      decide: async () => {
        const planned = await plan();
        if (!planned.ok) return planned;
        const writes = importWrites(deps, planned.value);
        if (!writes.ok) return writes;
        const change = tallyChange(changing(planned.value.steps));
        return ok({
          answer: answerOf(planned.value),
          writes: [
            ...writes.value,
            ...(Object.keys(change).length > 0
              ? [deps.enrolmentTallies.change(cohortId, change)]
              : []),
          ],
          events: [],
        });
      },
    });
  };
