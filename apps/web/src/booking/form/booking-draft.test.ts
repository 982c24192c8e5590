import { expect, test } from "vitest";
import { alternativesOf } from "../alternatives-of.ts";
import { type BookingDraft, draftFor } from "./booking-draft.ts";
import { bookVerb, whatNext } from "./what-next.ts";

const stored: BookingDraft = {
  offeringId: "off_1",
  start: "2027-03-02T09:00:00.000Z",
  sessionId: "ses_old",
  seriesId: "sri_old",
  topic: "Delegation",
  repeat: "week",
  count: 6,
};
const makeIds = () => ({ sessionId: "ses_new", seriesId: "sri_new" });

test("a reload goes on with the same ids, so that a retry is the same booking", () => {
  const { offeringId, start } = stored;
  expect(draftFor(stored, { offeringId, start }, makeIds)).toBe(stored);
});

test("another time is another wish with ids of its own, and keeps what was written", () => {
  const wanted = { offeringId: "off_1", start: "2027-03-02T09:30:00.000Z" };
  expect(draftFor(stored, wanted, makeIds)).toEqual({ ...stored, ...wanted, ...makeIds() });
});

test("alternatives are read from a refusal and from nothing else", () => {
  const starts = ["2027-03-02T10:00:00.000Z"];
  const refusal = { data: { app: { code: "slot.taken", alternatives: starts } } };
  expect(alternativesOf(Object.assign(new Error("slot.taken"), refusal))).toEqual(starts);
  expect(alternativesOf({ data: { app: { code: "booking.full" } } })).toEqual([]);
  expect(alternativesOf(new TypeError("Failed to fetch"))).toEqual([]);
  expect(alternativesOf(null)).toEqual([]);
});

test("whether a mentor has to accept is said before the press, and on the button", () => {
  const asked = {
    offering: { approval: "mentor" },
    mentorName: "Amara",
    isWaiting: false,
  } as const;
  const atOnce = { ...asked, offering: { approval: "automatic" } } as const;
  expect(whatNext(asked)).toContain("Amara has to accept");
  expect(whatNext(atOnce)).toContain("settled at once");
  expect(bookVerb(asked, "session", 1)).toBe("Ask for this time");
  expect(bookVerb(atOnce, "session", 4)).toBe("Book 4 sessions");
  expect(bookVerb(atOnce, "group", 1)).toBe("Take a seat");
  expect(bookVerb({ ...atOnce, isWaiting: true }, "group", 1)).toBe("Join the waiting list");
});
