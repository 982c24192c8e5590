import type { Enrolments } from "@waymark/application/ports";
import { type Enrolment, sheetOf, sheetStart } from "@waymark/domain/enrolment";
import type { CohortId, EnrolmentId } from "@waymark/domain/id";
import type { Sheets } from "./sheets.ts";

/** From here on a query for all ids of a sheet is less work than asking for each. */
const manyOfOneSheet = 20;

export type ReadOfTheirOwn = {
  readonly byId: (cohortId: CohortId, ids: readonly EnrolmentId[]) => Promise<readonly Enrolment[]>;
  /** Whose id is between these two texts. */
  readonly between: (
    cohortId: CohortId,
    from: string,
    upTo: string,
  ) => Promise<readonly Enrolment[]>;
};

/** Sheets first: whoever leaves one meanwhile is met afterwards, with a record of their own. */
export const placesOf =
  (sheets: Sheets, ofTheirOwn: ReadOfTheirOwn): Enrolments["placesOf"] =>
  async ({ id: cohortId, organisationId }, ids) => {
    const numbers = [...new Set(ids.map(sheetOf))];
    const found = new Map(
      (await sheets.read(cohortId, numbers)).map((sheet) => [sheet.number, sheet]),
    );
    const listed = new Set([...found.values()].flatMap(({ people }) => people.map(({ id }) => id)));
    const others = new Set(ids.filter((id) => !listed.has(id)));
    const own =
      others.size < numbers.length * manyOfOneSheet
        ? await ofTheirOwn.byId(cohortId, [...others])
        : (
            await Promise.all(
              numbers.map((number) =>
                ofTheirOwn.between(cohortId, sheetStart(number), sheetStart(number + 1)),
              ),
            )
          ).flat();
    return {
      sheets: numbers.map(
        (number) =>
          found.get(number) ?? { cohortId, organisationId, number, revision: 0, people: [] },
      ),
      ofTheirOwn: own.filter(({ id }) => others.has(id)),
    };
  };
