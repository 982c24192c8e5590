import { expect, test } from "vitest";
import { isSessionOf, summariseYear } from "../../src/mentorship/index.ts";
import { Session } from "../../src/session/index.ts";
import { addDays, addHours, type Instant } from "../../src/time/index.ts";
import { menteeId, mentorId } from "../booking/sample.ts";
import { inStatus, mentorshipId, now } from "./sample.ts";

const sessionAt = (start: Instant, number: number, named: object = {}): Session => {
  const end = addHours(start, 1);
  const says = { says: "held", at: end };
  return Session.parse({
    id: `ses_${String(number).repeat(32)}`,
    mentorId,
    menteeId,
    start,
    end,
    status: "held",
    attendance: { mentor: says, mentee: says },
    actionItems: [],
    decisions: [],
    bookingRevision: 0,
    revision: 1,
    ...named,
  });
};

test("a session that was booked before there was a mentorship is one of it by its time", () => {
  const active = inStatus("active");
  const ended = inStatus("ended");
  expect(isSessionOf(active, sessionAt(addDays(now, 3), 1))).toBe(true);
  expect(isSessionOf(active, sessionAt(addDays(now, -3), 1))).toBe(false);
  expect(isSessionOf(ended, sessionAt(addDays(now, 3), 1))).toBe(false);
  expect(isSessionOf(ended, sessionAt(addDays(now, 3), 1, { mentorshipId }))).toBe(true);
  const other = { mentorshipId: `mnt_${"9".repeat(32)}` };
  expect(isSessionOf(active, sessionAt(addDays(now, 3), 1, other))).toBe(false);
});

test("a year counts each session once, with those that were booked before the mentorship", () => {
  const sessions = [
    sessionAt(addDays(now, -3), 1),
    sessionAt(addDays(now, 3), 2),
    sessionAt(addDays(now, 5), 3, { mentorshipId }),
  ];
  const parts = [{ mentorship: inStatus("active"), sessions }];
  const year = Number(now.slice(0, 4));
  expect(summariseYear(menteeId, year, parts, addDays(now, 20))).toMatchObject({
    sessionCount: 2,
    minutes: 120,
  });
});
