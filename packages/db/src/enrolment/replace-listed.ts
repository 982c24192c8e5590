import type { Enrolments } from "@waymark/application/ports";
import { sheetOf } from "@waymark/domain/enrolment";
import type { Sheets } from "./sheets.ts";

/** Takes people off their sheets; who stands on none, or differs from what was read, is replaced. */
export const replaceListed =
  (
    sheets: Sheets,
    { insert, replace }: Pick<Enrolments, "insert" | "replace">,
  ): Enrolments["replaceListed"] =>
  async (enrolments) => {
    const [first] = enrolments;
    if (first === undefined) return [];
    const numbers = [...new Set(enrolments.map(({ id }) => sheetOf(id)))];
    const found = await sheets.read(first.cohortId, numbers);
    const formerRevisions = new Map(
      found.flatMap(({ people }) => people.map(({ id, revision }) => [id, revision] as const)),
    );
    const leaving = enrolments.filter(
      ({ id, revision }) => formerRevisions.get(id) === revision - 1,
    );
    const ids = new Set(leaving.map(({ id }) => id));
    return [
      ...enrolments.map((one) => (ids.has(one.id) ? insert(one) : replace(one))),
      ...found.flatMap((sheet) => {
        const people = sheet.people.filter(({ id }) => !ids.has(id));
        return people.length === sheet.people.length
          ? []
          : [sheets.put({ ...sheet, people, revision: sheet.revision + 1 }).write];
      }),
    ];
  };
