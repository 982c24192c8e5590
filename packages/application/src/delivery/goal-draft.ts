import type { GoalMailJob } from "@waymark/contracts/job";
import { type Goal, progressEveryDays } from "@waymark/domain/goal";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays } from "@waymark/domain/time";
import { signLink } from "../link/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { linkDays, unsubscribeLinks } from "./mail-links.ts";

const whyNotAsk = (goal: Goal, { status }: Mentorship, { dueAt }: GoalMailJob): string | null => {
  if (goal.status !== "active") return "the goal is not worked on";
  if (status !== "active") return "the mentorship rests or is over";
  return addDays(goal.progressFrom, progressEveryDays) > dueAt ? "it was told of since" : null;
};

/** Reloads what the weekly question speaks of; an error says why no retry can help. */
export const goalDraft = async (
  deps: DeliveryDeps,
  job: GoalMailJob,
): Promise<Result<Draft, string>> => {
  const { goalId, mentorshipId, template } = job;
  const [goal, mentorship] = await Promise.all([
    deps.goals.get(mentorshipId, goalId),
    deps.mentorships.get(mentorshipId),
  ]);
  if (goal === null || mentorship === null) return err("no such goal");
  const [mentor, mentee] = await Promise.all([
    deps.persons.get(mentorship.mentorId),
    deps.persons.get(mentorship.menteeId),
  ]);
  if (mentor === null || mentee === null) return err("its people are not complete");
  const { origin, linkSecret } = deps;
  const { progressFrom } = goal;
  const claim = {
    purpose: "answer_goal",
    goalId,
    mentorshipId,
    personId: mentee.id,
    progressFrom,
  } as const;
  return ok({
    about: { noun: "goal", goalId },
    recipient: mentee,
    other: mentor.id,
    outdated: whyNotAsk(goal, mentorship, job),
    content: (now) => ({
      about: "goal",
      template,
      recipient: mentee,
      mentor,
      title: goal.title,
      lastLine: goal.history.findLast(({ note }) => note !== undefined)?.note,
      links: {
        answer: `${origin}/goal-answer/${signLink(linkSecret, claim, addDays(now, linkDays))}`,
        goals: `${origin}/mentorships/${mentorshipId}/goals`,
        unsubscribe: unsubscribeLinks(deps, mentee.id, now),
      },
    }),
  });
};
