import { describe, expect, test } from "vitest";
import { MentorshipId } from "../../src/id/index.ts";
import {
  awaitReading,
  isUnread,
  markRead,
  nothingRead,
  readingDue,
} from "../../src/message/index.ts";
import { addHours, addMinutes } from "../../src/time/index.ts";
import { menteeId, now } from "../booking/sample.ts";

const mentorshipId = MentorshipId.parse(`mnt_${"2".repeat(32)}`);
const none = nothingRead(mentorshipId, menteeId);

describe("reading", () => {
  test("the first message of a burst sets a mail, and no further one does", () => {
    const first = awaitReading(none, now);
    expect(readingDue(first, now)).toEqual({ kind: "notify_messages", at: addMinutes(now, 5) });
    expect(awaitReading(first, addMinutes(now, 1))).toBe(first);
    // Also after the mail went out, as long as nobody has read anything.
    expect(awaitReading(first, addHours(now, 20))).toBe(first);
  });

  test("who does not come hears again after a day", () => {
    const first = awaitReading(none, now);
    const later = addHours(now, 25);
    expect(readingDue(awaitReading(first, later), later)).toEqual({
      kind: "notify_messages",
      at: addMinutes(later, 5),
    });
  });

  test("who reads needs no mail, and the next message sets one anew", () => {
    const read = markRead(awaitReading(none, now), addMinutes(now, 2));
    expect(readingDue(read, addMinutes(now, 2))).toBe(null);
    const next = awaitReading(read, addMinutes(now, 3));
    expect(readingDue(next, addMinutes(now, 3))?.at).toBe(addMinutes(now, 8));
  });

  test("what was read stays read, whatever older mark comes late", () => {
    const read = markRead(none, addMinutes(now, 10));
    expect(markRead(read, now)).toBe(read);
    expect(isUnread(read, { deliveredAt: addMinutes(now, 9) })).toBe(false);
    expect(isUnread(read, { deliveredAt: addMinutes(now, 11) })).toBe(true);
    expect(isUnread(read, {})).toBe(false);
  });
});
