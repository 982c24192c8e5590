import type { AppError } from "@waymark/contracts/error";
import { MentorshipMoved, type MoveMentorshipInput } from "@waymark/contracts/mentorship";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { attemptOfPair } from "./attempt.ts";
import type { MentorshipDeps } from "./deps.ts";
import { ownMentorship } from "./own.ts";
import { planMentorshipStep } from "./plan-step.ts";

/** A step that one of the two takes: a pause, the ways to an ending, the farewell. */
export const moveMentorship =
  (deps: MentorshipDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { requestKey, mentorshipId, move }: MoveMentorshipInput,
  ): Promise<Result<MentorshipMoved, AppError>> => {
    const now = deps.clock.now();
    return attemptOfPair(deps)({
      actor: actor.personId,
      requestKey,
      input: { mentorshipId, move },
      now,
      parse: (stored) => MentorshipMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const step = planMentorshipStep(deps)(own.value.mentorship, move, own.value.side, now);
        if (!step.ok) return step;
        const { next, writes, events } = step.value;
        return ok({ answer: { mentorshipId, status: next.status }, writes, events });
      },
    });
  };
