import { type Goal, goalDueKinds, goalDues } from "@waymark/domain/goal";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Instant } from "@waymark/domain/time";
import type { Dues, Ids, Write } from "../ports/index.ts";

type Deps = { readonly dues: Dues; readonly ids: Pick<Ids, "derivedDueId"> };

/**
 * Makes the stored due items those of this revision; see `introduction/due-writes.ts`.
 *
 * @param since the question that was asked last, or when the present revision began
 */
export const goalDueWrites = (
  { dues, ids }: Deps,
  goal: Goal,
  { proposedAt: weeksFrom }: Pick<Mentorship, "proposedAt">,
  since: Instant,
): readonly Write[] => {
  const wanted = goalDues(goal, weeksFrom, since);
  return goalDueKinds.map((kind) => {
    const due = wanted.find((candidate) => candidate.kind === kind);
    const id = ids.derivedDueId(goal.id, kind);
    if (due === undefined) return dues.cancel(id);
    const { id: goalId, mentorshipId, revision } = goal;
    return dues.schedule({ id, at: due.at, kind, goalId, mentorshipId, revision });
  });
};
