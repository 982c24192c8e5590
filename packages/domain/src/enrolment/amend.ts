import type { EnrolmentEntry } from "./entry.ts";
import type { Enrolment } from "./enrolment.ts";
import { hasJoined } from "./transitions.ts";

/** A column that a file does not have erases nothing. */
const given = <Fields extends object>(fields: Fields): Fields => {
  const known = { ...fields };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) Reflect.deleteProperty(known, name);
  }
  return known;
};

const isSame = (one: Enrolment, other: Enrolment): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What an organisation's file says anew of somebody. Of who has joined it only changes what the file
 * alone knows: their name, languages, skills and so on are theirs to say.
 *
 * @returns the same enrolment, of the same revision, when nothing is new
 */
export const amended = (enrolment: Enrolment, entry: EnrolmentEntry): Enrolment => {
  const { department, location, managerEmailAddress, isExternal } = entry;
  const ofTheFile = given({ department, location, managerEmailAddress });
  const external = isExternal ?? enrolment.isExternal;
  const next = hasJoined(enrolment.status)
    ? { ...enrolment, ...ofTheFile, isExternal: external }
    : {
        ...enrolment,
        ...given(entry),
        languages: entry.languages ?? enrolment.languages,
        skills: entry.skills ?? enrolment.skills,
        isExternal: external,
      };
  return isSame(enrolment, next) ? enrolment : { ...next, revision: enrolment.revision + 1 };
};
