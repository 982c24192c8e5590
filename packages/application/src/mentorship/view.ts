import type { AppError } from "@waymark/contracts/error";
import type {
  MentorshipList,
  MentorshipSummary,
  MentorshipView,
} from "@waymark/contracts/mentorship";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { isPublic } from "@waymark/domain/listing";
import {
  farewellSeenBy,
  isDoorOpen,
  isDrifting,
  type Mentorship,
} from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn, type Side, sideOf } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import type { Clock, EndingReasons, Listings, Mentorships, Persons } from "../ports/index.ts";
import { ownMentorship } from "./own.ts";

export type MentorshipReadDeps = {
  readonly clock: Clock;
  readonly endingReasons: EndingReasons;
  readonly listings: Listings;
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
  const meetUntil = rhythm?.putOffUntil;
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
    ...(meetUntil !== undefined && meetUntil > now && { meetUntil }),
    ...(pause !== undefined && { pause }),
    ...(endProposal !== undefined && { endProposal }),
    ...(ending !== undefined && { ending }),
  };
};

/** A person's mentorships on both sides, the latest first, page by page. */
export const listMentorships =
  (deps: Pick<MentorshipReadDeps, "clock" | "mentorships" | "persons">) =>
  async (actor: { readonly personId: PersonId }, cursor?: string): Promise<MentorshipList> => {
    const now = deps.clock.now();
    const { items, ...page } = await deps.mentorships.list(actor.personId, cursor);
    const mentorships = items.map(async (mentorship) => {
      const side = sideOf(mentorship, actor.personId) ?? "mentee";
      const other = await deps.persons.get(personOn(mentorship, otherSide(side)));
      return summaryOf(mentorship, side, other?.displayName ?? "", now);
    });
    return { ...page, mentorships: await Promise.all(mentorships) };
  };

const lastWords = (
  mentorship: Mentorship,
  side: Side,
): Pick<MentorshipView, "ownFarewell" | "othersFarewell" | "isDoorOpen" | "canHelpWith"> => {
  const own = mentorship.farewells[side];
  const others = farewellSeenBy(mentorship, side);
  return {
    ...(own !== undefined && { ownFarewell: own }),
    ...(others !== null && { othersFarewell: others }),
    isDoorOpen: isDoorOpen(mentorship),
    canHelpWith: mentorship.canHelpWith ?? [],
  };
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
    const isEnded = mentorship.status === "ended";
    const [mentor, mentee, listings, hasGiven] = await Promise.all([
      deps.persons.get(mentorship.mentorId),
      deps.persons.get(mentorship.menteeId),
      deps.listings.listByMentor(mentorship.mentorId),
      isEnded ? deps.endingReasons.hasGiven(id, side) : false,
    ]);
    if (mentor === null || mentee === null) return err({ code: "mentorship.not_found" });
    const other = side === "mentor" ? mentee : mentor;
    const listing = listings.find(({ status }) => isPublic(status));
    return ok({
      ...summaryOf(mentorship, side, other.displayName, deps.clock.now()),
      ...lastWords(mentorship, side),
      mentor: { displayName: mentor.displayName, timeZone: mentor.timeZone },
      mentee: { displayName: mentee.displayName, timeZone: mentee.timeZone },
      ...(mentorship.matchReason !== undefined && { matchReason: mentorship.matchReason }),
      ...(listing !== undefined && { mentorSlug: listing.slug }),
      mayGiveReason: isEnded && !hasGiven,
      revision: mentorship.revision,
    });
  };
