/** Why an input is not matched. */
export type CohortRefusal =
  | { readonly code: "matching.not_a_cohort"; readonly where: string; readonly what: string }
  | { readonly code: "matching.same_id_twice"; readonly id: string }
  | { readonly code: "matching.answers_differ_in_number"; readonly id: string }
  | { readonly code: "matching.too_many_people"; readonly limit: string };

/** One line for people who run the command. */
export const refusalLine = (refusal: CohortRefusal): string => {
  switch (refusal.code) {
    case "matching.not_a_cohort":
      return `${refusal.code}: ${refusal.where === "" ? "" : `${refusal.where}: `}${refusal.what}`;
    case "matching.same_id_twice":
      return `${refusal.code}: ${JSON.stringify(refusal.id)} stands there more than once`;
    case "matching.answers_differ_in_number":
      return `${refusal.code}: ${JSON.stringify(refusal.id)} gave more or fewer answers than the others`;
    case "matching.too_many_people":
      return `${refusal.code}: ${refusal.limit}`;
  }
};
