import { err, ok, type Result } from "@waymark/domain/result";
import { Cohort } from "./cohort.ts";
import type { CohortRefusal } from "./error.ts";
import { cohortLimits } from "./limits.ts";

/** Parses what is to be matched; further fields of people do no harm and are passed over. */
export const readCohort = (input: unknown): Result<Cohort, CohortRefusal> => {
  const parsed = Cohort.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err({
      code: "matching.not_a_cohort",
      where: (issue?.path ?? []).join("."),
      what: (issue?.message ?? "not JSON").replaceAll(/\s+/g, " "),
    });
  }
  const refusal = refusalOf(parsed.data);
  return refusal === undefined ? ok(parsed.data) : err(refusal);
};

const refusalOf = ({ mentors, mentees }: Cohort): CohortRefusal | undefined => {
  const twin = firstTwin(mentors) ?? firstTwin(mentees);
  if (twin !== undefined) return { code: "matching.same_id_twice", id: twin };
  const people = [...mentors, ...mentees];
  const answers = people[0]?.traits.values.length ?? 0;
  const other = people.find(({ traits }) => traits.values.length !== answers);
  if (other !== undefined) return { code: "matching.answers_differ_in_number", id: other.id };
  if (mentors.length > cohortLimits.mentors) {
    return {
      code: "matching.too_many_people",
      limit: `at most ${cohortLimits.mentors} mentors`,
    };
  }
  if (mentors.length * mentees.length > cohortLimits.pairs) {
    return {
      code: "matching.too_many_people",
      limit: `at most ${cohortLimits.pairs} pairs of a mentor and a mentee`,
    };
  }
};

const firstTwin = (people: readonly { readonly id: string }[]): string | undefined => {
  const seen = new Set<string>();
  for (const { id } of people) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
};
