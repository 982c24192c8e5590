import { Session } from "@waymark/domain/session";
import { numberedId } from "./id.ts";

/** The session of the booking of that number: mentor is person 1, mentee is person 2. */
export const buildSession = (number: number, overrides: object = {}): Session =>
  Session.parse({
    id: numberedId("session", number),
    mentorId: numberedId("person", 1),
    menteeId: numberedId("person", 2),
    start: "2026-03-04T09:00:00.000Z",
    end: "2026-03-04T10:00:00.000Z",
    status: "confirmed",
    attendance: {},
    actionItems: [],
    decisions: [],
    bookingRevision: 0,
    revision: 1,
    ...overrides,
  });
