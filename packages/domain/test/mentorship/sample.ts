import {
  Expectations,
  type ExpectationSheets,
  fillExpectations,
  noExpectations,
} from "../../src/agreement/index.ts";
import {
  act,
  type Mentorship,
  type MentorshipMove,
  type MentorshipParty,
  type MentorshipStatus,
  proposeMentorship,
} from "../../src/mentorship/index.ts";
import type { Instant } from "../../src/time/index.ts";
import { inStatus as agreementIn, mentorshipId, now, terms } from "../agreement/sample.ts";
import { menteeId, mentorId } from "../booking/sample.ts";

export { mentorshipId, now } from "../agreement/sample.ts";

const proposal = (): Mentorship => {
  const outcome = proposeMentorship(mentorshipId, { mentorId, menteeId }, null, now);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const filled = (): ExpectationSheets => {
  const { reviewOn: _reviewOn, ...common } = terms();
  const sheet = Expectations.parse({ ...common, hopes: "To lead a team", offers: "" });
  const one = fillExpectations(noExpectations(mentorshipId), "mentor", sheet);
  const both = one.ok ? fillExpectations(one.value, "mentee", sheet) : one;
  if (!both.ok) throw new Error(both.error.code);
  return both.value;
};

export const expectations = filled();

export const step = (
  mentorship: Mentorship,
  move: MentorshipMove,
  party: MentorshipParty,
  at: Instant = now,
): Mentorship => {
  const outcome = act(mentorship, move, party, at);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

/** Started at `now`, with a session every fortnight. */
export const inStatus = (status: MentorshipStatus): Mentorship => {
  const proposed = proposal();
  const agreement = agreementIn("in_force");
  const active = step(proposed, { action: "start", agreement, expectations }, "system");
  const records = {
    proposed,
    active,
    paused: step(active, { action: "pause" }, "mentor"),
    ended: step(active, { action: "leave" }, "mentee"),
  } satisfies Record<MentorshipStatus, Mentorship>;
  return records[status];
};
