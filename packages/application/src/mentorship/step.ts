import type { AppError } from "@waymark/contracts/error";
import { MentorshipMoved, type MoveMentorshipInput } from "@waymark/contracts/mentorship";
import type { PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { attemptOfPair } from "./attempt.ts";
import type { MentorshipDeps } from "./deps.ts";
import { ownMentorship } from "./own.ts";
import { pairGuard } from "./pair-guard.ts";
import { planMentorshipStep } from "./plan-step.ts";

/** What only ends something is nobody's to forbid; whatever the other one reads or hears of is contact. */
const endsOnly: readonly string[] = [
  "agree_end",
  "leave",
  "rematch",
] satisfies readonly MoveMentorshipInput["move"]["action"][];

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
        const { mentorship, side } = own.value;
        const step = planMentorshipStep(deps)(mentorship, move, side, now);
        if (!step.ok) return step;
        const { next, writes, events } = step.value;
        const guards = endsOnly.includes(move.action) ? [] : [pairGuard(deps, mentorship)];
        return ok({
          answer: { mentorshipId, status: next.status },
          writes: [...writes, ...guards],
          events,
        });
      },
    });
  };
