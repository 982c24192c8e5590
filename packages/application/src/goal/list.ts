import type { AppError } from "@waymark/contracts/error";
import type { GoalList, GoalView } from "@waymark/contracts/goal";
import { type Goal, isOpen } from "@waymark/domain/goal";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn } from "@waymark/domain/side";
import { ownMentorship } from "../mentorship/index.ts";
import type { GoalDeps } from "./deps.ts";

const viewOf = ({ mentorshipId: _mentorshipId, ...goal }: Goal): GoalView => goal;

/** The goals of a pair, for either of the two. */
export const listGoals =
  (deps: Pick<GoalDeps, "mentorships" | "persons" | "goals">) =>
  async (
    actor: { readonly personId: PersonId },
    mentorshipId: MentorshipId,
  ): Promise<Result<GoalList, AppError>> => {
    const own = await ownMentorship(deps)(actor, mentorshipId);
    if (!own.ok) return own;
    const { mentorship, side } = own.value;
    const [goals, other] = await Promise.all([
      deps.goals.listOf(mentorshipId),
      deps.persons.get(personOn(mentorship, otherSide(side))),
    ]);
    const workedOn = goals.filter(({ status }) => status === "active");
    const resting = goals.filter(({ status }) => status === "set_back");
    const drafts = goals.filter(({ status }) => status === "draft");
    const closed = goals.filter(({ status }) => !isOpen(status));
    return ok({
      viewer: side,
      otherName: other?.displayName ?? "",
      isOver: mentorship.status === "ended",
      goals: [...workedOn, ...drafts, ...resting, ...closed].map(viewOf),
    });
  };
