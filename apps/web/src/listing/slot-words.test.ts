import { expect, test } from "vitest";
import { slotWords } from "./slot-words.ts";

test("a start is told in the reader's time with its distance from UTC", () => {
  expect(slotWords("2026-03-03T09:30:00.000Z", "Asia/Tokyo", "Asia/Seoul")).toEqual({
    start: "2026-03-03T09:30:00.000Z",
    day: "Tue 3 Mar",
    time: "18:30",
    offset: "UTC+9",
    theirs: undefined,
  });
});

test("where it is another date for the mentor, their time stands beside it", () => {
  const words = slotWords("2026-03-03T18:00:00.000Z", "Europe/Berlin", "Asia/Tokyo");
  expect([words.day, words.theirs]).toEqual(["Tue 3 Mar", "Wed 03:00 Tokyo"]);
});

test("the distance from UTC is that of the moment, not of today", () => {
  const offsets = ["2026-03-28T12:00:00.000Z", "2026-03-29T12:00:00.000Z"].map(
    (start) => slotWords(start, "Europe/Berlin", "Europe/Berlin").offset,
  );
  expect(offsets).toEqual(["UTC+1", "UTC+2"]);
});
