import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent } from "@waymark/contracts/event";
import {
  act,
  driftSteps,
  type Mentorship,
  type MentorshipMove,
  type MentorshipParty,
  publicThanks,
  rematchWishes,
} from "@waymark/domain/mentorship";
import { ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { MentorshipStepDeps } from "./deps.ts";
import { mentorshipDueWrites, yearDueWrites } from "./due-writes.ts";
import { stepEvents } from "./step-events.ts";

export type PlannedStep = {
  readonly next: Mentorship;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

/** A pair stands on the list while the last step of the alarm is the latest thing that happened. */
const driftWrites = (
  { driftCases }: MentorshipStepDeps,
  before: Mentorship,
  next: Mentorship,
  now: Instant,
): readonly Write[] => {
  const isTold = (mentorship: Mentorship): boolean =>
    mentorship.status === "active" && mentorship.rhythm?.nudges === driftSteps.length;
  if (isTold(before) === isTold(next)) return [];
  return isTold(next)
    ? [driftCases.open({ mentorshipId: next.id, since: now })]
    : [driftCases.close(next.id)];
};

const thanksWrites = ({ thanks }: MentorshipStepDeps, next: Mentorship): readonly Write[] => {
  const { id: mentorshipId, mentorId, menteeId, ending } = next;
  if (ending?.kind !== "guided") return [];
  const words = publicThanks(next, "mentee");
  return words === null
    ? [thanks.remove({ mentorshipId, mentorId })]
    : [thanks.put({ mentorshipId, mentorId, menteeId, words, endedAt: ending.at })];
};

/** One step of a mentorship with all that belongs to it, ready to be committed. */
export const planMentorshipStep =
  (deps: MentorshipStepDeps) =>
  (
    mentorship: Mentorship,
    move: MentorshipMove,
    party: MentorshipParty,
    now: Instant,
  ): Result<PlannedStep, AppError> => {
    const outcome = act(mentorship, move, party, now);
    if (!outcome.ok) return outcome;
    const next = outcome.value;
    const isEnding = mentorship.status !== "ended" && next.status === "ended";
    return ok({
      next,
      writes: [
        deps.mentorships.replace(next),
        ...mentorshipDueWrites(deps, next),
        ...driftWrites(deps, mentorship, next, now),
        ...(next.status === "ended" ? thanksWrites(deps, next) : []),
        ...(isEnding
          ? [
              deps.mentorships.releasePair(next),
              ...rematchWishes(next).map((wish) => deps.rematchWishes.put(wish)),
            ]
          : []),
        ...(move.action === "start" ? yearDueWrites(deps, next, now) : []),
        ...(move.action === "meet" ? yearDueWrites(deps, next, move.at) : []),
      ],
      events: stepEvents(deps, mentorship, next, move, party, now),
    });
  };
