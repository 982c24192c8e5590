import type { BookingView } from "@waymark/contracts/booking";
import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { cancelWords } from "./cancel-words.ts";
import { changesBetween } from "./changes-between.ts";
import { hasFreeSeat } from "./has-free-seat.ts";
import { historyOf } from "./history.ts";
import { statusText } from "./status-text.ts";
import { whatNow } from "./what-now.ts";

const at = (text: string) => Instant.parse(`2027-03-${text}:00.000Z`);
const nowMs = Date.parse(at("01T09:00"));

type Told = Pick<
  BookingView,
  | "viewer"
  | "status"
  | "kind"
  | "start"
  | "end"
  | "topic"
  | "meetingUrl"
  | "seats"
  | "seatsTaken"
  | "createdAt"
  | "updatedAt"
  | "revision"
> &
  Partial<Pick<BookingView, "seat" | "cancellation" | "expiresAt" | "move">>;

const told = (parts: Partial<Told> = {}) => ({
  viewer: "mentee" as const,
  status: "confirmed" as const,
  kind: "session" as const,
  start: at("03T09:00"),
  end: at("03T09:45"),
  topic: "",
  meetingUrl: null,
  seats: 2,
  seatsTaken: 2,
  createdAt: at("01T08:00"),
  updatedAt: at("01T08:00"),
  revision: 0,
  mentor: { displayName: "Amara" },
  mentee: { displayName: "Noor" },
  ...parts,
});

const cancelled = (
  cause: NonNullable<BookingView["cancellation"]>["cause"],
  by: NonNullable<BookingView["cancellation"]>["by"],
) => told({ status: "cancelled", cancellation: { cause, by, at: at("01T08:30") } });

test("a request is marked for whoever has to answer it, and only for them", () => {
  expect(statusText(told({ status: "requested" }), nowMs).tone).toBe("plain");
  expect(statusText(told({ status: "requested", viewer: "mentor" }), nowMs).tone).toBe("accent");
  expect(statusText(told({ status: "requested", viewer: "delegate" }), nowMs).tone).toBe("accent");
});

test("a session ahead, one that is over and one with a waiting list are told apart", () => {
  const label = (parts: Partial<Told>): string => statusText(told(parts), nowMs).label;
  expect(label({})).toBe("Confirmed");
  expect(label({ start: at("01T07:00"), end: at("01T07:45") })).toBe("Over");
  expect(label({ seat: "waiting" })).toBe("On the waiting list");
  expect(label({ seat: "released" })).toBe("You gave up your seat");
});

test("how a session ended is said to each side from where they stand", () => {
  expect(whatNow(cancelled("declined", "mentor"), "UTC", nowMs)).toContain("Amara declined");
  expect(whatNow(cancelled("withdrawn", "mentee"), "UTC", nowMs)).toContain("You took the request");
  expect(whatNow(cancelled("expired", "system"), "UTC", nowMs)).toContain("Nobody answered");
  expect(
    whatNow({ ...cancelled("cancelled", "mentee"), viewer: "mentor" }, "UTC", nowMs),
  ).toContain("Noor called");
});

test("who waits is told whether a seat is free, which is theirs by a press until it starts", () => {
  const waiting = told({ kind: "group", seat: "waiting" });
  expect(whatNow(waiting, "UTC", nowMs)).toContain("All seats are taken");
  const free = { ...waiting, seatsTaken: 1 };
  expect(whatNow(free, "UTC", nowMs)).toContain("a seat is free");
  expect(hasFreeSeat(free, nowMs)).toBe(true);
  expect(hasFreeSeat(free, Date.parse(free.start))).toBe(false);
  expect(hasFreeSeat({ ...free, seat: "taken" }, nowMs)).toBe(false);
});

test("a request says until when it can be answered, in the reader's zone", () => {
  const request = told({ status: "requested", expiresAt: at("02T09:00") });
  expect(whatNow(request, "Asia/Tokyo", nowMs)).toContain(
    "until Tuesday 2 March, 18:00 (UTC+9) (in 1 day)",
  );
});

test("what changed elsewhere is told with the old and the new", () => {
  const before = told();
  expect(changesBetween(before, before, "UTC")).toEqual([]);
  expect(
    changesBetween(before, told({ start: at("04T10:00"), status: "cancelled" }), "UTC"),
  ).toEqual([
    "It was moved from Wednesday 3 March, 09:00 (UTC) to Thursday 4 March, 10:00 (UTC).",
    "It was called off.",
  ]);
  expect(changesBetween(told({ seat: "waiting" }), told({ seat: "taken" }), "UTC")).toEqual([
    "You have a seat now.",
  ]);
});

test("the history tells who moved it, from where, and how it ended, in order", () => {
  const view = told({
    status: "cancelled",
    revision: 2,
    move: { from: at("02T09:00"), by: "mentor", at: at("01T08:10") },
    cancellation: { cause: "cancelled", by: "mentee", note: "I am ill.", at: at("01T08:30") },
  });
  expect(historyOf(view, "UTC").map(({ title, text }) => [title, text])).toEqual([
    ["Booked", undefined],
    ["Amara moved it", "It was on Tuesday 2 March, 09:00 (UTC)."],
    ["You called it off", "I am ill."],
  ]);
});

test("a request that was accepted has that in its history, a booking at once has not", () => {
  const accepted = told({ revision: 1, updatedAt: at("01T08:20") });
  expect(historyOf(accepted, "UTC").map(({ title }) => title)).toEqual(["Booked", "Accepted"]);
  expect(historyOf(told(), "UTC").map(({ title }) => title)).toEqual(["Booked"]);
});

test("giving up is called what it is: a seat, a place in the row, a request, or the session", () => {
  const verb = (parts: Partial<Told>): string => cancelWords(told(parts), "Amara").open;
  expect(verb({})).toBe("Call it off");
  expect(verb({ status: "requested" })).toBe("Take the request back");
  expect(verb({ status: "requested", viewer: "mentor" })).toBe("Call it off");
  expect(verb({ kind: "group", seat: "taken" })).toBe("Give up my seat");
  expect(verb({ kind: "group", seat: "waiting" })).toBe("Leave the waiting list");
  expect(verb({ kind: "group", viewer: "mentor" })).toBe("Call it off");
});
