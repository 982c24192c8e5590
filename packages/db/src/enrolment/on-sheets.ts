import { type Enrolment, sheetCount, sheetOf, sheetStart } from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import type { Sheets } from "./sheets.ts";

/** A page of a full cohort stands on two; where four are too few, all of them are not many people. */
const firstSheets = 4;

export type OnSheets = {
  /** In id order. */
  readonly people: readonly Enrolment[];
  /** Sheets with ids from here on were not read; absent when all of them were. */
  readonly upTo?: string;
};

const range = (from: number, upTo: number): readonly number[] =>
  Array.from({ length: Math.max(0, upTo - from) }, (_, at) => from + at);

export const inIdOrder = (people: readonly Enrolment[]): readonly Enrolment[] =>
  people.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/**
 * Those on a cohort's sheets whose ids come after a place: more than `wanted` of them unless there are
 * no more.
 */
export const readOnSheets = async (
  sheets: Sheets,
  cohortId: CohortId,
  after: string,
  wanted: number,
  isWanted: (enrolment: Enrolment) => boolean = () => true,
): Promise<OnSheets> => {
  const peopleOn = async (numbers: readonly number[]): Promise<readonly Enrolment[]> =>
    (await sheets.read(cohortId, numbers))
      .flatMap(({ people }) => people)
      .filter((one) => one.id > after && isWanted(one));
  const first = sheetOf(after);
  const border = Math.min(sheetCount, first + firstSheets);
  const near = await peopleOn(range(first, border));
  if (near.length > wanted && border < sheetCount) {
    return { people: inIdOrder(near), upTo: sheetStart(border) };
  }
  const far = border < sheetCount ? await peopleOn(range(border, sheetCount)) : [];
  return { people: inIdOrder([...near, ...far]) };
};
