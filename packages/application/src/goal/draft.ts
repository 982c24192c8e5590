import type { AppError } from "@waymark/contracts/error";
import { type DraftGoalInput, GoalMoved } from "@waymark/contracts/goal";
import { draftGoal as draft, type Goal, isOpen, SmartCheck } from "@waymark/domain/goal";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import { ownMentorship, pairGuard } from "../mentorship/index.ts";
import type { GoalDeps } from "./deps.ts";

/** The explanations of a template, which nobody has ticked. */
const explained = (goal: Goal, { explanations = {} }: DraftGoalInput): Goal => {
  const checks = { ...goal.checks };
  for (const check of SmartCheck.options) {
    checks[check] = { explanation: explanations[check] ?? "", ticks: {} };
  }
  return { ...goal, checks };
};

/** Either of a pair writes a goal down; it is a draft until both have ticked its five checks. */
export const draftGoal =
  (deps: GoalDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: DraftGoalInput,
  ): Promise<Result<GoalMoved, AppError>> => {
    const now = deps.clock.now();
    const { mentorshipId, text } = input;
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "goal.draft", ...input },
      now,
      parse: (stored) => GoalMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const { mentorship } = own.value;
        if (mentorship.status === "ended") return err({ code: "mentorship.illegal_transition" });
        const others = await deps.goals.listOf(mentorshipId);
        const openGoals = others.filter(({ status }) => isOpen(status)).length;
        const drafted = draft(deps.ids.newGoalId(), mentorshipId, text, openGoals, now);
        if (!drafted.ok) return drafted;
        const goal = explained(drafted.value, input);
        return ok({
          answer: { goalId: goal.id, status: goal.status, revision: goal.revision },
          writes: [
            deps.goals.insert(goal),
            deps.goals.countOpened(mentorshipId),
            pairGuard(deps, mentorship),
          ],
          events: [],
        });
      },
    });
  };
