import {
  actOnCohort,
  type Cohort,
  type CohortMove,
  CohortPlan,
  CohortStatus,
  cohortTransitions,
  planCohort,
} from "@waymark/domain/cohort";
import { CohortId, OrganisationId, ProgrammeId } from "@waymark/domain/id";
import { addDays, Instant } from "@waymark/domain/time";
import { allows, targetsOf } from "@waymark/domain/transition";
import { describe, expect, test } from "vitest";

const now = Instant.parse("2026-03-02T09:00:00.000Z");
const id = (prefix: string): string => `${prefix}_${"1".repeat(32)}`;
const plan = (part: object = {}): CohortPlan =>
  CohortPlan.parse({
    name: "Spring",
    startsOn: "2026-04-01",
    endsOn: "2026-09-30",
    menteeSeats: 20,
    ...part,
  });

const cohort: Cohort = planCohort(
  {
    id: CohortId.parse(id("coh")),
    organisationId: OrganisationId.parse(id("org")),
    programmeId: ProgrammeId.parse(id("prg")),
  },
  plan({ mentorSeats: 10 }),
  now,
);
const moves: readonly CohortMove[] = [
  { action: "plan", plan: plan({ name: "Summer" }) },
  { action: "invite" },
  { action: "close_enrolment" },
  { action: "reopen_enrolment" },
  { action: "start" },
  { action: "finish" },
  { action: "cancel" },
];

describe("a cohort", () => {
  test("takes the steps of its table by their parties, and no others", () => {
    for (const status of CohortStatus.options) {
      for (const party of ["manager", "system"] as const) {
        for (const move of moves) {
          const row = cohortTransitions[move.action];
          const outcome = actOnCohort({ ...cohort, status }, move, party, addDays(now, 1));
          const allowed = allows(row, party, status) ? targetsOf(row, status) : [];
          expect(outcome.ok ? [outcome.value.status] : []).toEqual(allowed);
        }
      }
    }
  });

  test("forgets a limit of mentors that its new plan does not have", () => {
    const planned = actOnCohort(cohort, { action: "plan", plan: plan() }, "manager", now);
    if (!planned.ok) throw new Error(planned.error.code);
    expect(planned.value).not.toHaveProperty("mentorSeats");
    expect(planned.value.revision).toBe(2);
  });

  test("ends after it begins", () => {
    expect(CohortPlan.safeParse({ ...plan(), endsOn: "2026-04-01" }).success).toBe(false);
  });
});
