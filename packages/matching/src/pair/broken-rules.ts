import type { Rules } from "../cohort/cohort.ts";
import { overlapMinutes } from "./overlap.ts";
import type { ReadyMentee, ReadyMentor } from "./person.ts";
import { ruleBit } from "./rule.ts";

/** Every rule that forbids this pair, as bits of `ruleBit`; 0 where the pair is allowed. */
export const brokenRules = (mentor: ReadyMentor, mentee: ReadyMentee, rules: Rules): number => {
  let broken = 0;
  if (rules.sharedLanguage && !mentee.languages.some((one) => mentor.languages.has(one))) {
    broken |= ruleBit.language;
  }
  if (
    rules.minOverlapMinutes > 0 &&
    overlapMinutes(mentor.hours, mentee.hours) < rules.minOverlapMinutes
  ) {
    broken |= ruleBit.overlap;
  }
  if (rules.noLineManager && mentor.manages.has(mentee.id)) broken |= ruleBit.lineManager;
  if (mentor.excludes.has(mentee.id) || mentee.excludes.has(mentor.id)) broken |= ruleBit.apart;
  if (mentee.formerMentors.has(mentor.id)) broken |= ruleBit.formerPair;
  if (mentor.id === mentee.id) broken |= ruleBit.samePerson;
  return broken;
};
