import type { Enrolment } from "@waymark/domain/enrolment";
import type { SkipReason, SuggestedPair } from "@waymark/domain/matching-run";
import { proposeMentorship } from "@waymark/domain/mentorship";
import { proposalWrites } from "../mentorship/index.ts";
import type { SuggestionPlace } from "../ports/index.ts";
import type { ApplyingDeps } from "./deps.ts";
import { taken } from "./left-out.ts";
import type { Standing } from "./standing.ts";

/** `settled`: by this worker or another one, to whatever end. */
export type Settled = "settled" | { readonly retry: string };

const skip = async (
  { commit, matchingSuggestions }: ApplyingDeps,
  at: SuggestionPlace,
  pair: SuggestedPair,
  skipped: SkipReason,
): Promise<Settled> => {
  const next: SuggestedPair = { ...pair, status: "skipped", skipped };
  const committed = await commit([matchingSuggestions.settlePair(at, next)], []);
  if (committed.ok || committed.error.code === "matching.changed_meanwhile") return "settled";
  return { retry: committed.error.code };
};

type Two = { readonly mentor: Enrolment; readonly mentee: Enrolment };

const propose = async (
  deps: ApplyingDeps,
  at: SuggestionPlace,
  pair: SuggestedPair,
  { mentor, mentee }: Two,
): Promise<Settled> => {
  if (mentor.personId === undefined || mentee.personId === undefined) {
    return skip(deps, at, pair, "not_enrolled");
  }
  const now = deps.clock.now();
  const two = { mentorId: mentor.personId, menteeId: mentee.personId };
  if ((await deps.mentorships.openOfPair(two.mentorId, two.menteeId)) !== null) {
    return skip(deps, at, pair, "paired_already");
  }
  const id = deps.ids.derivedMentorshipId(pair.runId, pair.menteeId, pair.mentorId);
  const { cohortId, organisationId } = mentee;
  const match = { cohortId, organisationId, matchReason: pair.reason };
  const proposed = proposeMentorship(id, two, match, now);
  if (!proposed.ok) return skip(deps, at, pair, "not_possible");
  const mentorship = proposed.value;
  const committed = await deps.commit(
    [
      deps.matchingSuggestions.settlePair(at, { ...pair, status: "applied", mentorshipId: id }),
      deps.enrolments.check(mentor),
      deps.enrolments.replace(taken(mentee)),
      ...proposalWrites(deps, mentorship),
    ],
    [
      {
        id: deps.ids.derivedEventId("mentorship.matched", id),
        at: now,
        v: 1,
        type: "mentorship.matched",
        mentorshipId: id,
        revision: mentorship.revision,
      },
    ],
  );
  if (committed.ok) return "settled";
  switch (committed.error.code) {
    case "matching.changed_meanwhile":
      return "settled";
    // A block holds the two apart, which nobody is told.
    case "mentorship.not_found":
      return skip(deps, at, pair, "not_possible");
    case "mentorship.changed_meanwhile":
      return skip(deps, at, pair, "paired_already");
    default:
      return { retry: committed.error.code };
  }
};

/**
 * Makes one pair real, or leaves it out with a reason: decided by how things stand now, whatever was
 * so when it was suggested. The mentorship's id follows from the suggestion, and one transaction
 * settles both, so however often it is tried there is one mentorship and one introduction.
 */
export const applyPair = async (
  deps: ApplyingDeps,
  at: SuggestionPlace,
  pair: SuggestedPair,
  standing: Standing,
): Promise<Settled> => {
  const [mentor, mentee] = [standing.enrolled(pair.mentorId), standing.enrolled(pair.menteeId)];
  if (mentor === null || mentee === null) return skip(deps, at, pair, "not_enrolled");
  if (standing.hasPartner(mentee)) return skip(deps, at, pair, "paired_already");
  if (!standing.hasPlace(pair, mentor)) return skip(deps, at, pair, "mentor_full");
  return propose(deps, at, pair, { mentor, mentee });
};
