import type { Criterion, Weights } from "../cohort/cohort.ts";
import type { ReadyMentee, ReadyMentor } from "./person.ts";
import { pairShares } from "./share.ts";
import type { Unit } from "./unit.ts";

/** What each criterion adds, in whole units. */
export const pairUnits = (
  mentor: ReadyMentor,
  mentee: ReadyMentee,
  weights: Weights,
  { unitsPerPoint }: Unit,
): Readonly<Record<Criterion, number>> => {
  const unitsOf = (criterion: Criterion): number => {
    const { part, of } = pairShares[criterion](mentor, mentee);
    return Math.round((weights[criterion] * unitsPerPoint * part) / of);
  };
  return {
    skills: unitsOf("skills"),
    industry: unitsOf("industry"),
    values: unitsOf("values"),
    preference: unitsOf("preference"),
  };
};
