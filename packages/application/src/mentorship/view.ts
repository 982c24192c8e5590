import type { AppError } from "@waymark/contracts/error";
import type { MentorshipSummary, MentorshipView } from "@waymark/contracts/mentorship";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { isDrifting, type Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn, type Side, sideOf } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import type { Clock, Mentorships, Persons } from "../ports/index.ts";
import { ownMentorship } from "./own.ts";

export type MentorshipReadDeps = {
  readonly clock: Clock;
  readonly mentorships: Mentorships;
  readonly persons: Persons;
};

const summaryOf = (
  mentorship: Mentorship,
  viewer: Side,
  otherName: string,
  now: Instant,
): MentorshipSummary => {
  const { id, status, ending, pause, rhythm, lastMetAt, proposedAt, startedAt } = mentorship;
  const { endProposal } = mentorship;
  return {
    id,
    viewer,
    status,
    otherName,
    isDrifting: isDrifting(mentorship, now),
    proposedAt,
    ...(startedAt !== undefined && { startedAt }),
    ...(rhythm !== undefined && { cadence: rhythm.cadence }),
    ...(lastMetAt !== undefined && { lastMetAt }),
    ...(pause !== undefined && { pause }),
    ...(endProposal !== undefined && { endProposal }),
    ...(ending !== undefined && { ending }),
  };
};

/** A person's mentorships on both sides, the latest first. */
export const listMentorships =
  (deps: MentorshipReadDeps) =>
  async (actor: { readonly personId: PersonId }): Promise<readonly MentorshipSummary[]> => {
    const now = deps.clock.now();
    const all = await deps.mentorships.listOf(actor.personId);
    return Promise.all(
      all.map(async (mentorship) => {
        const side = sideOf(mentorship, actor.personId) ?? "mentee";
        const other = await deps.persons.get(personOn(mentorship, otherSide(side)));
        return summaryOf(mentorship, side, other?.displayName ?? "", now);
      }),
    );
  };

/** A mentorship as one of its two people sees it. */
export const getMentorship =
  (deps: MentorshipReadDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: MentorshipId,
  ): Promise<Result<MentorshipView, AppError>> => {
    const own = await ownMentorship(deps)(actor, id);
    if (!own.ok) return own;
    const { mentorship, side } = own.value;
    const [mentor, mentee] = await Promise.all([
      deps.persons.get(mentorship.mentorId),
      deps.persons.get(mentorship.menteeId),
    ]);
    if (mentor === null || mentee === null) return err({ code: "mentorship.not_found" });
    const other = side === "mentor" ? mentee : mentor;
    return ok({
      ...summaryOf(mentorship, side, other.displayName, deps.clock.now()),
      mentor: { displayName: mentor.displayName, timeZone: mentor.timeZone },
      mentee: { displayName: mentee.displayName, timeZone: mentee.timeZone },
      revision: mentorship.revision,
    });
  };
