import { SendIntroductionInput } from "@waymark/contracts/introduction";
import { expect, test } from "vitest";
import {
  Draft,
  draftLength,
  emptyDraft,
  lengthText,
  requestOf,
  timeProblem,
  zoneOfTimes,
} from "./draft.ts";

const requestKey = "0b0a3d1e-5d0c-4f5a-9d51-2f0d2f1f8c11";
const draft: Draft = {
  ...emptyDraft(requestKey),
  goal: " Lead a small team by autumn ",
  whyYou: "You went from nursing to product.",
  ask: "May I show you my plan?",
  byWhen: "2026-10-01",
  times: ["2026-07-15T18:00", "", "2026-07-14T18:00", "2026-07-15T18:00"].slice(0, 3),
};

test("a draft is sent in the form that the server takes", () => {
  const sent = SendIntroductionInput.safeParse({
    requestKey,
    listingId: `lst_${"0".repeat(32)}`,
    request: requestOf(draft, "Europe/Berlin"),
  });
  expect(sent.error).toBeUndefined();
});

test("times are read in the writer's zone, sorted, and empty ones left out", () => {
  expect(requestOf(draft, "Europe/Berlin").proposedTimes).toEqual([
    "2026-07-14T16:00:00.000Z",
    "2026-07-15T16:00:00.000Z",
  ]);
});

test("times stay in the zone in which they were typed, whatever zone the account has", () => {
  const typed = { ...draft, timeZone: "Europe/Berlin" };
  expect(requestOf(typed, "Asia/Tokyo")).toEqual(requestOf(draft, "Europe/Berlin"));
  expect(zoneOfTimes({ ...typed, times: [] }, "Asia/Tokyo")).toBe("Asia/Tokyo");
});

test("an empty date is no date", () => {
  expect(requestOf({ ...draft, byWhen: "" }, "UTC")).not.toHaveProperty("byWhen");
});

test("a draft survives being kept", () => {
  expect(Draft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test("spaces around a text do not count", () => {
  expect(draftLength({ ...emptyDraft(requestKey), goal: "  abc  ", ask: "de" })).toBe(5);
});

test.each([
  [20, "100 more characters needed"],
  [120, "120 of 900 characters"],
  [900, "900 of 900 characters"],
  [912, "12 characters too many"],
])("%d characters are told as: %s", (length, text) => {
  expect(lengthText(length)).toBe(text);
});

test("a time that is over or written twice is pointed out", () => {
  const nowMs = Date.parse("2026-07-14T16:30:00.000Z");
  const times = ["2026-07-14T18:00", "2026-07-15T18:00", "2026-07-15T18:00", ""];
  const problems = times.map((_, at) => timeProblem(times, at, "Europe/Berlin", nowMs));
  expect(problems).toEqual(["past", undefined, "twice", undefined]);
});
