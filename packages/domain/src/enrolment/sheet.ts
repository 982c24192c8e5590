import type { CohortId, OrganisationId } from "../id/index.ts";
import type { Enrolment } from "./enrolment.ts";

/** How many sheets a cohort's list has: 10,000 people make about 156 on each. */
export const sheetCount = 64;

/**
 * Some of a cohort's people of whom nobody has heard yet: they stand together on a sheet until they are
 * invited or taken out, which gives each a record of their own.
 */
export type EnrolmentSheet = {
  readonly cohortId: CohortId;
  readonly organisationId: OrganisationId;
  readonly number: number;
  /** 0 for one that nobody stood on yet. */
  readonly revision: number;
  readonly people: readonly Enrolment[];
};

const digits = { from: 4, to: 6, values: 256 } as const;
const idsPerSheet = digits.values / sheetCount;

/**
 * On which sheet somebody stands who has not been invited. Ids of enrolments are hashes, so that sheets
 * fill alike; those of one sheet follow one another in the order of ids.
 */
export const sheetOf = (id: string): number => {
  const value = Number.parseInt(id.slice(digits.from, digits.to).padEnd(2, "0"), 16);
  return Math.floor(value / idsPerSheet);
};

/** Every id of this sheet and of later ones is greater than this text, and no other is. */
export const sheetStart = (number: number): string =>
  number < sheetCount ? `enr_${(number * idsPerSheet).toString(16).padStart(2, "0")}` : "enr_~";
