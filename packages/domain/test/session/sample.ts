import { act, type Session, sessionOf, type SessionStatus } from "../../src/session/index.ts";
import { addDays, addMinutes } from "../../src/time/index.ts";
import { bookingOf, now } from "../booking/sample.ts";

export { now } from "../booking/sample.ts";

/** A session of an hour that starts two days after `now`, of which nothing is written yet. */
export const confirmed = (): Session => {
  const made = sessionOf({ ...bookingOf(), topic: "" }, null);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

export const start = addDays(now, 2);
export const end = addMinutes(start, 60);

/** In that status, by steps that lead there. */
export const inStatus = (status: SessionStatus): Session => {
  const session = confirmed();
  switch (status) {
    case "confirmed":
      return session;
    case "held":
      return attested(session, "held", "held");
    case "missed":
      return attested(session, "mentee_missed", "mentee_missed");
    case "disputed":
      return attested(session, "mentee_missed", "held");
    case "cancelled": {
      const outcome = act(session, { action: "cancel", bookingRevision: 1 }, "system", now);
      if (!outcome.ok) throw new Error(outcome.error.code);
      return outcome.value;
    }
  }
};

type Says = "held" | "mentor_missed" | "mentee_missed" | "neither_came";

export const attested = (session: Session, mentor: Says, mentee: Says): Session => {
  const first = act(session, { action: "attest", says: mentor }, "mentor", end);
  if (!first.ok) throw new Error(first.error.code);
  const second = act(first.value, { action: "attest", says: mentee }, "mentee", end);
  if (!second.ok) throw new Error(second.error.code);
  return second.value;
};
