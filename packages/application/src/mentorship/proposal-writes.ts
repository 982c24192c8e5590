import type { Mentorship } from "@waymark/domain/mentorship";
import type { Blocks, Write } from "../ports/index.ts";
import type { MentorshipStepDeps } from "./deps.ts";
import { mentorshipDueWrites } from "./due-writes.ts";
import { pairGuard } from "./pair-guard.ts";

type Deps = Pick<MentorshipStepDeps, "dues" | "ids" | "mentorships"> & {
  readonly blocks: Pick<Blocks, "guard">;
};

/** A new mentorship with what belongs to it: the only one that the two have open. */
export const proposalWrites = (deps: Deps, mentorship: Mentorship): readonly Write[] => [
  deps.mentorships.insert(mentorship),
  deps.mentorships.claimPair(mentorship),
  ...(mentorship.cohortId === undefined
    ? []
    : [deps.mentorships.joinCohort(mentorship.id, mentorship.cohortId)]),
  pairGuard(deps, mentorship),
  ...mentorshipDueWrites(deps, mentorship),
];
