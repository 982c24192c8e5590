import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent, EventType } from "@waymark/contracts/event";
import type { IntroductionId, PersonId } from "@waymark/domain/id";
import {
  act,
  type Introduction,
  type IntroductionAction,
  type IntroductionMove,
  type IntroductionParty,
  isOpen,
} from "@waymark/domain/introduction";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { IntroductionDeps } from "./deps.ts";
import { dueWrites } from "./due-writes.ts";

const eventOf = {
  accept: "introduction.accepted",
  decline: "introduction.declined",
  ask_more: "introduction.more_asked",
  answer_more: "introduction.more_answered",
  withdraw: "introduction.withdrawn",
  expire: "introduction.expired",
} as const satisfies Record<IntroductionAction, EventType>;

/** What brings the two nearer to each other; who ends it may do so in any case. */
const makesContact: Partial<Record<IntroductionAction, true>> = {
  accept: true,
  ask_more: true,
  answer_more: true,
};

const notFound = { code: "introduction.not_found" } as const;

/** Which side of the introduction a person stands on; strangers see none. */
export const partyOf = (
  introduction: Introduction,
  personId: PersonId,
): Exclude<IntroductionParty, "system"> | null => {
  if (personId === introduction.mentorId) return "mentor";
  return personId === introduction.menteeId ? "mentee" : null;
};

type Step = {
  readonly next: Introduction;
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
};

/** One step of an introduction with all that belongs to it, ready to be committed. */
export const planMove =
  (deps: IntroductionDeps) =>
  (
    introduction: Introduction,
    move: IntroductionMove,
    party: IntroductionParty,
    now: Instant,
  ): Result<Step, AppError> => {
    const outcome = act(introduction, move, party, now);
    if (!outcome.ok) return outcome;
    const next = outcome.value;
    const closing = isOpen(introduction.status) && !isOpen(next.status);
    return ok({
      next,
      writes: [
        ...(makesContact[move.action] === true
          ? [deps.blocks.guard(next.mentorId, next.menteeId, notFound)]
          : []),
        deps.introductions.replace(next),
        ...(closing
          ? [
              deps.introductions.releasePair(next),
              deps.tallies.closeForMentee(next.menteeId, next.status === "accepted"),
              deps.tallies.closeForMentor(next.mentorId),
            ]
          : []),
        ...dueWrites(deps, next, now),
      ],
      events: [
        {
          id: deps.ids.newEventId(),
          at: now,
          v: 1,
          type: eventOf[move.action],
          introductionId: next.id,
          revision: next.revision,
        },
      ],
    });
  };

/** Loads an introduction for someone; "not yours" and "not there" are one answer. */
export const loadFor =
  (deps: Pick<IntroductionDeps, "introductions">) =>
  async (
    personId: PersonId,
    id: IntroductionId,
  ): Promise<
    Result<{ introduction: Introduction; party: Exclude<IntroductionParty, "system"> }, AppError>
  > => {
    const introduction = await deps.introductions.get(id);
    const party = introduction === null ? null : partyOf(introduction, personId);
    return introduction === null || party === null
      ? err({ code: "introduction.not_found" })
      : ok({ introduction, party });
  };
