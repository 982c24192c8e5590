import type { AppError } from "@waymark/contracts/error";
import { type AnswerGoalInput, GoalMoved, type GoalQuestion } from "@waymark/contracts/goal";
import type { Goal } from "@waymark/domain/goal";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { onceDecidedAnew } from "../command/index.ts";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import type { GoalDeps } from "./deps.ts";
import { planMove } from "./move.ts";

type Deps = GoalDeps & { readonly linkSecret: string };
type GoalClaim = LinkClaimOf<"answer_goal">;
type Asked = { readonly goal: Goal; readonly mentorship: Mentorship };

type Reads = Pick<Deps, "goals" | "mentorships">;

const loadAsked = async (
  deps: Reads,
  { mentorshipId, goalId, personId, progressFrom }: GoalClaim,
): Promise<Result<Asked, AppError>> => {
  const [mentorship, goal] = await Promise.all([
    deps.mentorships.get(mentorshipId),
    deps.goals.get(mentorshipId, goalId),
  ]);
  if (mentorship === null || goal === null || mentorship.menteeId !== personId) {
    return err({ code: "link.invalid" });
  }
  const isAsked = goal.status === "active" && mentorship.status !== "ended";
  return isAsked && goal.progressFrom === progressFrom
    ? ok({ goal, mentorship })
    : err({ code: "link.used" });
};

/** The question behind the link of a weekly mail; reading it changes nothing, however often. */
export const openGoalLink =
  (deps: Reads & Pick<Deps, "clock" | "linkSecret" | "persons">) =>
  async (token: string): Promise<Result<GoalQuestion, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "answer_goal", deps.clock.now());
    if (!claim.ok) return claim;
    const asked = await loadAsked(deps, claim.value);
    if (!asked.ok) return asked;
    const { goal, mentorship } = asked.value;
    const mentor = await deps.persons.get(mentorship.mentorId);
    const last = goal.history.findLast(({ note }) => note !== undefined);
    return ok({
      title: goal.title,
      otherName: mentor?.displayName ?? "",
      ...(last?.note !== undefined && { lastLine: { note: last.note, at: last.at } }),
    });
  };

/** A mentee's answer from the mail, without signing in: the link itself is the credential. */
export const answerGoalByLink =
  (deps: Deps) =>
  async (input: AnswerGoalInput): Promise<Result<GoalMoved, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, input.token, "answer_goal", now);
    if (!claim.ok) return claim;
    const { goalId, personId, progressFrom } = claim.value;
    return onceDecidedAnew(deps, ["goal.changed_meanwhile"])({
      actor: `${personId}/${goalId}/${progressFrom}`,
      requestKey: input.requestKey,
      input: { goalId, answer: input.answer },
      now,
      parse: (stored) => GoalMoved.parse(stored),
      decide: async () => {
        const asked = await loadAsked(deps, claim.value);
        if (!asked.ok) return asked;
        const { goal, mentorship } = asked.value;
        return planMove(deps)(mentorship, goal, input.answer, "mentee", now);
      },
    });
  };
