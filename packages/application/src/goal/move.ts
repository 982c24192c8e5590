import type { AppError } from "@waymark/contracts/error";
import { GoalMoved, type GoalMoveInput, type MoveGoalInput } from "@waymark/contracts/goal";
import { act, type Goal, type GoalMove, isOpen } from "@waymark/domain/goal";
import type { PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Side } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import { onceDecidedAnew } from "../command/index.ts";
import { ownMentorship, pairGuard } from "../mentorship/index.ts";
import type { Write } from "../ports/index.ts";
import type { GoalDeps } from "./deps.ts";
import { goalDueWrites } from "./due-writes.ts";

type Step = {
  readonly answer: GoalMoved;
  readonly writes: readonly Write[];
  readonly events: readonly [];
};

/** One step of a goal with all that belongs to it, ready to be committed. */
export const planMove =
  (deps: GoalDeps) =>
  (
    mentorship: Mentorship,
    goal: Goal,
    move: GoalMove,
    side: Side,
    now: Instant,
  ): Result<Step, AppError> => {
    // How far it went is seen at the end, so the last rating may come after it.
    if (mentorship.status === "ended" && move.action !== "rate") {
      return err({ code: "mentorship.illegal_transition" });
    }
    const outcome = act(goal, move, side, now);
    if (!outcome.ok) return outcome;
    const next = outcome.value;
    const { id: goalId, mentorshipId, status, revision } = next;
    const isClosing = isOpen(goal.status) && !isOpen(status);
    return ok({
      answer: { goalId, status, revision },
      writes: [
        deps.goals.replace(next),
        pairGuard(deps, mentorship),
        ...(isClosing ? [deps.goals.countClosed(mentorshipId)] : []),
        ...goalDueWrites(deps, next, mentorship, now),
      ],
      events: [],
    });
  };

const movedOn = (goal: Goal, move: GoalMoveInput): boolean =>
  "seenRevision" in move && move.seenRevision !== goal.revision;

/**
 * One step by one of the pair. Words are written and ticked as they were seen, or not at all; every
 * other step that meets another one is tried once more.
 */
export const moveGoal =
  (deps: GoalDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: MoveGoalInput,
  ): Promise<Result<GoalMoved, AppError>> => {
    const now = deps.clock.now();
    const { mentorshipId, goalId, move } = input;
    return onceDecidedAnew(deps, ["goal.changed_meanwhile"])({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "goal.move", ...input },
      now,
      parse: (stored) => GoalMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const goal = await deps.goals.get(mentorshipId, goalId);
        if (goal === null) return err({ code: "goal.not_found" });
        if (movedOn(goal, move)) return err({ code: "goal.changed_meanwhile" });
        return planMove(deps)(own.value.mentorship, goal, move, own.value.side, now);
      },
    });
  };
