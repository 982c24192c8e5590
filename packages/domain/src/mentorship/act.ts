import { type Agreement, areBothFilled } from "../agreement/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Side } from "../side/index.ts";
import { addDays, type Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import { nextDriftAt } from "./drift.ts";
import { agreeEnd, closeEnd, ended, proposeEnd, sayFarewell, takeBackEnd } from "./end.ts";
import type { MentorshipError } from "./errors.ts";
import type { Mentorship, Rhythm } from "./mentorship.ts";
import type { MentorshipMove, OwnMove, SystemMove } from "./move.ts";
import { signWithinDays } from "./policy.ts";
import { type MentorshipParty, mentorshipTransitions } from "./transitions.ts";

type Outcome = Result<Mentorship, MentorshipError>;

const refused = (code: MentorshipError["code"]): Outcome => err({ code });

/** The rhythm of what both signed, counted anew. */
const adopt = (mentorship: Mentorship, agreement: Agreement, now: Instant): Outcome => {
  const { inForce } = agreement;
  if (agreement.mentorshipId !== mentorship.id || inForce === undefined) {
    return refused("mentorship.agreement_not_signed");
  }
  const { cadence } = inForce.terms;
  return mentorship.rhythm?.cadence === cadence
    ? ok(mentorship)
    : ok({ ...mentorship, rhythm: { cadence, countsFrom: now, nudges: 0 } });
};

const start = (
  mentorship: Mentorship,
  { agreement, expectations }: SystemMove & { action: "start" },
  now: Instant,
): Outcome => {
  if (expectations.mentorshipId !== mentorship.id || !areBothFilled(expectations)) {
    return refused("mentorship.expectations_missing");
  }
  return adopt({ ...mentorship, status: "active", startedAt: now }, agreement, now);
};

const countedFrom = (rhythm: Rhythm, moment: Instant): Rhythm =>
  moment > rhythm.countsFrom ? { cadence: rhythm.cadence, countsFrom: moment, nudges: 0 } : rhythm;

/** News of sessions may come late and in any order: the latest counts. */
const meet = (mentorship: Mentorship, at: Instant, now: Instant): Outcome => {
  if (at > now) return refused("mentorship.too_early");
  const { lastMetAt = at, rhythm } = mentorship;
  return ok({
    ...mentorship,
    lastMetAt: at > lastMetAt ? at : lastMetAt,
    ...(rhythm !== undefined && { rhythm: countedFrom(rhythm, at) }),
  });
};

const nudge = (mentorship: Mentorship, now: Instant): Outcome => {
  const { rhythm } = mentorship;
  const at = rhythm === undefined ? null : nextDriftAt(rhythm);
  return rhythm === undefined || at === null || now < at
    ? refused("mentorship.not_drifting")
    : ok({ ...mentorship, rhythm: { ...rhythm, nudges: rhythm.nudges + 1, nudgedAt: now } });
};

const resume = (mentorship: Mentorship, party: MentorshipParty, now: Instant): Outcome => {
  const { pause, rhythm, ...rest } = mentorship;
  const isEarly = pause?.until === undefined || now < pause.until;
  if (party === "system" && isEarly) return refused("mentorship.too_early");
  return ok({
    ...rest,
    status: "active",
    ...(rhythm !== undefined && { rhythm: countedFrom(rhythm, now) }),
  });
};

const performSystem = (mentorship: Mentorship, move: SystemMove, now: Instant): Outcome => {
  switch (move.action) {
    case "start":
      return start(mentorship, move, now);
    case "lapse":
      return now < addDays(mentorship.proposedAt, signWithinDays)
        ? refused("mentorship.too_early")
        : ok(ended(mentorship, { kind: "not_started", at: now }));
    case "adopt":
      return adopt(mentorship, move.agreement, now);
    case "meet":
      return meet(mentorship, move.at, now);
    case "nudge":
      return nudge(mentorship, now);
    case "put_off": {
      const { rhythm, ...rest } = mentorship;
      return ok(
        rhythm === undefined
          ? mentorship
          : { ...rest, rhythm: { ...rhythm, putOffUntil: move.until } },
      );
    }
    case "close":
      return closeEnd(mentorship, now);
  }
};

const performOwn = (mentorship: Mentorship, move: OwnMove, by: Side, now: Instant): Outcome => {
  switch (move.action) {
    case "pause": {
      const { until } = move;
      const pause = { since: now, ...(until !== undefined && { until }) };
      return ok({ ...mentorship, status: "paused", pause });
    }
    case "propose_end":
      return ok(proposeEnd(mentorship, move.outcome, by, now));
    case "take_back_end":
      return takeBackEnd(mentorship, by);
    case "agree_end":
      return agreeEnd(mentorship, by, now);
    case "farewell":
      return sayFarewell(mentorship, by, move.farewell);
    case "offer_help":
      return ok({ ...mentorship, canHelpWith: [...move.canHelpWith] });
    case "leave":
      return ok(ended(mentorship, { kind: "left", at: now }));
    case "rematch":
      return ok(ended(mentorship, { kind: "rematched", at: now }));
  }
};

const ownActions: readonly string[] = [
  "pause",
  "propose_end",
  "take_back_end",
  "agree_end",
  "farewell",
  "offer_help",
  "leave",
  "rematch",
] satisfies readonly OwnMove["action"][];

const isOwnMove = (move: MentorshipMove): move is OwnMove => ownActions.includes(move.action);

const perform = (
  mentorship: Mentorship,
  move: MentorshipMove,
  party: MentorshipParty,
  now: Instant,
): Outcome => {
  if (move.action === "resume") return resume(mentorship, party, now);
  if (!isOwnMove(move)) return performSystem(mentorship, move, now);
  return party === "system"
    ? refused("mentorship.illegal_transition")
    : performOwn(mentorship, move, party, now);
};

/**
 * One step of a mentorship: refuses with `mentorship.illegal_transition` whatever
 * `mentorshipTransitions` does not list for this party in this status, with another code what its
 * content or the clock stands against, and raises the revision by one otherwise.
 */
export const act = (
  mentorship: Mentorship,
  move: MentorshipMove,
  party: MentorshipParty,
  now: Instant,
): Outcome => {
  if (!allows(mentorshipTransitions[move.action], party, mentorship.status)) {
    return refused("mentorship.illegal_transition");
  }
  const outcome = perform(mentorship, move, party, now);
  return outcome.ok ? ok({ ...outcome.value, revision: mentorship.revision + 1 }) : outcome;
};
