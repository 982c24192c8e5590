import { importBytesMax, importWritesMax, sheetBytesMax, sheetOf } from "@waymark/domain/enrolment";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Enrolments, Write } from "../ports/index.ts";
import { changing, type ImportPlan } from "./plan-import.ts";

type Deps = { readonly enrolments: Pick<Enrolments, "putSheet" | "replace"> };

type Refusal = { readonly code: "enrolment.too_many_people" | "request.too_large" };

/**
 * The sheets as they are afterwards; whoever has a record of their own is changed there. What is more
 * than one transaction holds is refused.
 */
export const importWrites = (
  { enrolments }: Deps,
  { steps, sheets, hasRecord }: ImportPlan,
): Result<readonly Write[], Refusal> => {
  const nexts = changing(steps).map(({ next }) => next);
  const news = Map.groupBy(
    nexts.filter(({ id }) => !hasRecord(id)),
    ({ id }) => sheetOf(id),
  );
  const puts = sheets.flatMap((sheet) => {
    const changed = news.get(sheet.number);
    if (changed === undefined) return [];
    const people = new Map([...sheet.people, ...changed].map((one) => [one.id, one]));
    return enrolments.putSheet({
      ...sheet,
      people: [...people.values()],
      revision: sheet.revision + 1,
    });
  });
  if (puts.some(({ bytes }) => bytes > sheetBytesMax)) {
    return err({ code: "enrolment.too_many_people" });
  }
  const writes = [
    ...puts.map(({ write }) => write),
    ...nexts.filter(({ id }) => hasRecord(id)).map(enrolments.replace),
  ];
  const bytes = puts.reduce((sum, put) => sum + put.bytes, 0);
  return writes.length > importWritesMax || bytes > importBytesMax
    ? err({ code: "request.too_large" })
    : ok(writes);
};
