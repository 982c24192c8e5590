import { SeriesId, SessionId } from "@waymark/domain/id";
import { expect, test } from "vitest";
import { makeId, newId } from "./make-id.ts";

const random = new Uint8Array([255, 1, 255, 3, 4, 5, 6, 7, 8, 9]);

test("an id carries its prefix, its time and the marks of a UUIDv7", () => {
  expect(makeId("ses", Date.parse("2027-03-02T09:00:00.000Z"), random)).toBe(
    "ses_01a40577c6807f01bf03040506070809",
  );
});

test("the ids that the browser makes are ids of the product, and never the same", () => {
  const ids = Array.from({ length: 100 }, () => newId("ses"));
  expect(ids.every((id) => SessionId.safeParse(id).success)).toBe(true);
  expect(SeriesId.safeParse(newId("sri")).success).toBe(true);
  expect(new Set(ids).size).toBe(100);
});

test("a later id sorts after an earlier one", () => {
  expect(makeId("ses", 1_700_000_000_000, random) < makeId("ses", 1_800_000_000_000, random)).toBe(
    true,
  );
});
