import { createHash } from "node:crypto";
import {
  EnrolmentEntry,
  importBatchMax,
  sheetCount,
  sheetOf,
  sheetStart,
} from "@waymark/domain/enrolment";
import { inBatches, type RowOf } from "@waymark/domain/people-file";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const first = `enr_${"1".padStart(32, "0")}`;
/** Spread as ids are that follow from a cohort, a side and an address. */
const idOf = (number: number): string =>
  `enr_${createHash("sha256").update(String(number)).digest("hex").slice(0, 32)}`;
const rowOf = (number: number, skills: readonly string[] = []): RowOf => ({
  id: idOf(number),
  entry: EnrolmentEntry.parse({
    side: "mentee",
    name: `Person ${number}`,
    emailAddress: `p${number}@harbour.example`,
    skills: [...skills],
  }),
});
const rowsOf = (count: number, skills?: readonly string[]): readonly RowOf[] =>
  Array.from({ length: count }, (_, number) => rowOf(number, skills));

describe("the sheets of a list", () => {
  test("hold ids that follow one another, each id on one sheet", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{32}$/), (digits) => {
        const id = `enr_${digits}`;
        const sheet = sheetOf(id);
        expect(sheet >= 0 && sheet < sheetCount).toBe(true);
        expect(sheetStart(sheet) < id && id < sheetStart(sheet + 1)).toBe(true);
      }),
    );
    expect(sheetOf(first)).toBe(0);
  });
});

describe("a file's batches", () => {
  test.each([1, 200, 3_000])("hold each of %i rows once", (count) => {
    const rows = rowsOf(count);
    const sent = inBatches(rows).flat();
    expect(sent).toHaveLength(count);
    expect(new Set(sent)).toEqual(new Set(rows.map(({ entry }) => entry)));
  });

  test("keep the rows of a sheet together, so that each sheet is written once", () => {
    const rows = rowsOf(10_000);
    const sheetOfEntry = new Map(rows.map(({ id, entry }) => [entry, sheetOf(id)]));
    const sheets = inBatches(rows).flatMap((batch) => [
      ...new Set(batch.map((entry) => sheetOfEntry.get(entry))),
    ]);
    expect(sheets).toEqual([...new Set(sheets)]);
    expect(sheets).toHaveLength(sheetCount);
  });

  test("never hold more rows or text than a request may, however alike their ids are", () => {
    const long = Array.from({ length: 12 }, (_, at) => `${at}`.padEnd(40, "x"));
    const alike = rowsOf(2_000, long).map((row) => ({ ...row, id: first }));
    for (const batch of inBatches(alike)) {
      expect(batch.length).toBeLessThanOrEqual(importBatchMax);
      expect(JSON.stringify(batch).length).toBeLessThan(160_000);
    }
  });
});
