import type { ImportOutcome } from "@waymark/contracts/cohort";
import type { Cohort } from "@waymark/domain/cohort";
import {
  amended,
  type Enrolment,
  type EnrolmentEntry,
  type EnrolmentSheet,
  enrolmentTransitions,
  listPerson,
} from "@waymark/domain/enrolment";
import type { EnrolmentId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";
import type { CohortDeps } from "./deps.ts";
import { enrolmentIdOf } from "./enrolment-id.ts";

export type ImportStep = {
  readonly outcome: ImportOutcome;
  readonly former: Enrolment | null;
  readonly next: Enrolment;
};

export type ImportPlan = {
  /** One for each entry, in their order. */
  readonly steps: readonly ImportStep[];
  readonly sheets: readonly EnrolmentSheet[];
  readonly hasRecord: (id: EnrolmentId) => boolean;
};

const stepOf = (former: Enrolment, entry: EnrolmentEntry): ImportStep => {
  if (!allows(enrolmentTransitions.amend, "manager", former.status)) {
    return { outcome: "left_alone", former, next: former };
  }
  const next = amended(former, entry);
  return { outcome: next === former ? "unchanged" : "updated", former, next };
};

/** The last of several rows about one person counts, and all of them tell the same outcome. */
export const planImport =
  (deps: Pick<CohortDeps, "enrolments" | "ids">) =>
  async (cohort: Cohort, entries: readonly EnrolmentEntry[], now: Instant): Promise<ImportPlan> => {
    const { id: cohortId, organisationId } = cohort;
    const ids = entries.map((entry) => enrolmentIdOf(deps.ids, cohortId, entry));
    const { sheets, ofTheirOwn } = await deps.enrolments.placesOf(cohort, [...new Set(ids)]);
    const stored = [...sheets.flatMap(({ people }) => people), ...ofTheirOwn];
    const known = new Map(stored.map((enrolment) => [enrolment.id, enrolment]));
    const records = new Set(ofTheirOwn.map(({ id }) => id));
    const steps = new Map<string, ImportStep>();
    for (const [index, entry] of entries.entries()) {
      const id = ids[index];
      if (id === undefined) continue;
      const former = known.get(id);
      const step: ImportStep =
        former === undefined
          ? {
              outcome: "added",
              former: null,
              next: listPerson({ id, cohortId, organisationId }, entry, now),
            }
          : stepOf(former, entry);
      steps.set(id, step);
    }
    return {
      steps: ids.flatMap((id) => steps.get(id) ?? []),
      sheets,
      hasRecord: (id) => records.has(id),
    };
  };

/** Those that write something, each person once. */
export const changing = (steps: readonly ImportStep[]): readonly ImportStep[] => [
  ...new Map(
    steps
      .filter(({ outcome }) => outcome === "added" || outcome === "updated")
      .map((step) => [step.next.id, step]),
  ).values(),
];
