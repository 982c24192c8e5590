import type { Enrolments, Page } from "@waymark/application/ports";
import type { Enrolment } from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import { enrolmentCursor } from "./item.ts";
import { inIdOrder, readOnSheets } from "./on-sheets.ts";
import type { Sheets } from "./sheets.ts";

const pageMax = 200;

/** Whose record is their own is read after the sheets: whoever leaves one meanwhile is met there. */
const eachOnce = (
  onSheets: readonly Enrolment[],
  ofTheirOwn: readonly Enrolment[],
): readonly Enrolment[] =>
  inIdOrder([...new Map([...onSheets, ...ofTheirOwn].map((one) => [one.id, one])).values()]);

/** A cohort's people on sheets and with records of their own, as one list. */
export const listOf =
  (
    sheets: Sheets,
    pageOfTheirOwn: (
      cohortId: CohortId,
      after: string | undefined,
      limit: number,
    ) => Promise<Page<Enrolment>>,
  ): Enrolments["listOf"] =>
  async (cohortId, after) => {
    const place = after === undefined ? { id: "enr_" } : enrolmentCursor.read(after);
    if (place === null) return { items: [] };
    const listed = await readOnSheets(sheets, cohortId, place.id, pageMax);
    const own = await pageOfTheirOwn(cohortId, after, pageMax);
    // Beyond the shorter of the two reaches somebody of the other kind may be missing.
    const ends = [
      ...(listed.upTo === undefined ? [] : [listed.upTo]),
      ...(own.nextCursor === undefined ? [] : [`${own.items.at(-1)?.id ?? place.id}~`]),
    ].toSorted();
    const [end] = ends;
    const people = eachOnce(listed.people, own.items).filter(
      ({ id }) => end === undefined || id < end,
    );
    const items = people.slice(0, pageMax);
    const last = items.at(-1);
    return last !== undefined && (people.length > pageMax || end !== undefined)
      ? { items, nextCursor: enrolmentCursor.write({ id: last.id }) }
      : { items };
  };
