import {
  type ImportOutcome,
  type ImportPeopleInput,
  PeopleImported,
} from "@waymark/contracts/cohort";
import type { AppError } from "@waymark/contracts/error";
import { type Cohort, isOver, peopleMax } from "@waymark/domain/cohort";
import {
  amended,
  type Enrolment,
  type EnrolmentEntry,
  enrolmentTransitions,
  listPerson,
  tallyChange,
} from "@waymark/domain/enrolment";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";
import { onceDecidedAnew } from "../command/index.ts";
import type { CohortDeps } from "./deps.ts";
import { enrolmentIdOf } from "./enrolment-id.ts";
import { ownCohort } from "./own.ts";

type Step = {
  readonly outcome: ImportOutcome;
  readonly former: Enrolment | null;
  readonly next: Enrolment;
};

const stepOf = (former: Enrolment, entry: EnrolmentEntry): Step => {
  if (!allows(enrolmentTransitions.amend, "manager", former.status)) {
    return { outcome: "left_alone", former, next: former };
  }
  const next = amended(former, entry);
  return { outcome: next === former ? "unchanged" : "updated", former, next };
};

/** The last of several rows about one person counts, and all of them tell the same outcome. */
const planImport =
  (deps: Pick<CohortDeps, "enrolments" | "ids">) =>
  async (
    { id: cohortId, organisationId }: Cohort,
    entries: readonly EnrolmentEntry[],
    now: Instant,
  ): Promise<readonly Step[]> => {
    const ids = entries.map((entry) => enrolmentIdOf(deps.ids, cohortId, entry));
    const stored = await deps.enrolments.getMany(cohortId, [...new Set(ids)]);
    const known = new Map(stored.map((enrolment) => [enrolment.id, enrolment]));
    const steps = new Map<string, Step>();
    for (const [index, entry] of entries.entries()) {
      const id = ids[index];
      if (id === undefined) continue;
      const former = known.get(id);
      const step: Step =
        former === undefined
          ? {
              outcome: "added",
              former: null,
              next: listPerson({ id, cohortId, organisationId }, entry, now),
            }
          : stepOf(former, entry);
      steps.set(id, step);
    }
    return ids.flatMap((id) => steps.get(id) ?? []);
  };

const countOf = async (
  { enrolmentTallies }: Pick<CohortDeps, "enrolmentTallies">,
  { id }: Cohort,
): Promise<number> =>
  Object.values(await enrolmentTallies.get(id)).reduce((sum, count) => sum + (count ?? 0), 0);

const changing = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(
    steps
      .filter(({ outcome }) => outcome === "added" || outcome === "updated")
      .map((step) => [step.next.id, step]),
  ).values(),
];

/**
 * Lists the people of some rows, or brings what is known of them up to date. Who is who follows from
 * side and address, so that sending a file again, whole or from where it broke off, doubles nobody.
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
      const steps = await planImport(deps)(cohort, entries, now);
      const added = changing(steps).filter(({ former }) => former === null).length;
      return added > 0 && (await countOf(deps, cohort)) + added > peopleMax
        ? err({ code: "enrolment.too_many_people" as const })
        : ok(steps);
    };
    const answerOf = (steps: readonly Step[]) => ({
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
        const steps = changing(planned.value);
        const change = tallyChange(steps);
        return ok({
          answer: answerOf(planned.value),
          writes: [
            ...steps.map(({ former, next }) =>
              former === null ? deps.enrolments.insert(next) : deps.enrolments.replace(next),
            ),
            ...(Object.keys(change).length > 0
              ? [deps.enrolmentTallies.change(cohortId, change)]
              : []),
          ],
          events: [],
        });
      },
    });
  };
