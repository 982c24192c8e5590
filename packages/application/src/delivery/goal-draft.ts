import type { GoalMailJob } from "@waymark/contracts/job";
import { type Goal, isAskedAt } from "@waymark/domain/goal";
import type { PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays, type Instant } from "@waymark/domain/time";
import { signLink } from "../link/index.ts";
import type { GoalMailContent } from "../ports/index.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { linkDays, unsubscribeLinks } from "./mail-links.ts";

const whyNotAsk = (asked: readonly Goal[], { status }: Mentorship): string | null => {
  if (status !== "active") return "the mentorship rests or is over";
  return asked.length === 0 ? "no goal is worked on that was not told of since" : null;
};

const askedGoal = (
  { origin, linkSecret }: DeliveryDeps,
  { id: goalId, mentorshipId, progressFrom, title, history }: Goal,
  personId: PersonId,
  now: Instant,
): GoalMailContent["goals"][number] => {
  const claim = { purpose: "answer_goal", goalId, mentorshipId, personId, progressFrom } as const;
  return {
    title,
    lastLine: history.findLast(({ note }) => note !== undefined)?.note,
    answer: `${origin}/goal-answer/${signLink(linkSecret, claim, addDays(now, linkDays))}`,
  };
};

/**
 * Reloads what the weekly question of a pair speaks of: all goals that are due by then, whichever of
 * them asked for the mail. An error says why no retry can help.
 */
export const goalDraft = async (
  deps: DeliveryDeps,
  { mentorshipId, template, dueAt }: GoalMailJob,
): Promise<Result<Draft, string>> => {
  const mentorship = await deps.mentorships.get(mentorshipId);
  if (mentorship === null) return err("no such mentorship");
  const [mentor, mentee, goals] = await Promise.all([
    deps.persons.get(mentorship.mentorId),
    deps.persons.get(mentorship.menteeId),
    deps.goals.listOf(mentorshipId),
  ]);
  if (mentor === null || mentee === null) return err("its people are not complete");
  const asked = goals.filter((goal) => isAskedAt(goal, dueAt)).toReversed();
  return ok({
    about: { noun: "mentorship", mentorshipId },
    occasion: deps.ids.derivedEventId("goal.week", mentorshipId, dueAt),
    recipient: mentee,
    other: mentor.id,
    outdated: whyNotAsk(asked, mentorship),
    content: (now) => ({
      about: "goal",
      template,
      recipient: mentee,
      mentor,
      goals: asked.map((goal) => askedGoal(deps, goal, mentee.id, now)),
      links: {
        goals: `${deps.origin}/mentorships/${mentorshipId}/goals`,
        unsubscribe: unsubscribeLinks(deps, mentee.id, now),
      },
    }),
  });
};
