import type { MentorshipMailJob } from "@waymark/contracts/job";
import { isPublic, type Listing } from "@waymark/domain/listing";
import { endWithinDays, farewellSeenBy, signWithinDays } from "@waymark/domain/mentorship";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn, type Side } from "@waymark/domain/side";
import { addDays, type Instant } from "@waymark/domain/time";
import { signLink } from "../link/index.ts";
import type { MentorshipMailContent } from "../ports/index.ts";
import { suggestAlternatives } from "./alternatives.ts";
import { type Brought, broughtBy } from "./brought-by.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { Draft } from "./draft.ts";
import { linkDays, unsubscribeLinks } from "./mail-links.ts";
import { type MentorshipFacts, mentorshipOutdated } from "./mentorship-outdated.ts";
import { isReminder } from "./reminders.ts";

const alternativesFor = async (
  deps: DeliveryDeps,
  { template, recipient }: MentorshipMailJob,
  { mentorship }: MentorshipFacts,
  listing: Listing | undefined,
): Promise<readonly Listing[]> => {
  const isAsked = template === "mentorship_rematched" && recipient === "mentee";
  if (!isAsked || listing === undefined) return [];
  const { mentorId, menteeId } = mentorship;
  const wishes = await deps.rematchWishes.listOf(menteeId);
  const notWith = new Set([mentorId, ...wishes.map((wish) => wish.notWith)]);
  return suggestAlternatives(deps, listing, menteeId, notWith);
};

const closesAt = ({ mentorship }: MentorshipFacts): Instant | undefined => {
  const { endProposal, status, proposedAt } = mentorship;
  if (endProposal !== undefined) return addDays(endProposal.at, endWithinDays);
  return status === "proposed" ? addDays(proposedAt, signWithinDays) : undefined;
};

/** Where one signs without signing in; null while nothing waits for that side's signature. */
const signPage = (
  { origin, linkSecret }: DeliveryDeps,
  { mentorship, agreement }: MentorshipFacts,
  side: Side,
  now: Instant,
): string | null => {
  if (agreement.proposal?.by !== otherSide(side)) return null;
  const claim = {
    purpose: "sign_agreement",
    mentorshipId: mentorship.id,
    personId: personOn(mentorship, side),
    revision: agreement.revision,
  } as const;
  return `${origin}/agreement-answer/${signLink(linkSecret, claim, addDays(now, linkDays))}`;
};

type People = { readonly reader: Person; readonly other: Person };

const contentOf = (
  deps: DeliveryDeps,
  { template, recipient: side }: MentorshipMailJob,
  facts: MentorshipFacts,
  { reader, other }: People,
  listing: Listing | undefined,
  alternatives: readonly Listing[],
  brought: Brought | null,
  now: Instant,
): MentorshipMailContent => {
  const { origin } = deps;
  const { mentorship, agreement } = facts;
  const { ending, endProposal } = mentorship;
  const page = `${origin}/mentorships/${mentorship.id}`;
  const sign = signPage(deps, facts, side, now);
  return {
    about: "mentorship",
    template,
    side,
    recipient: reader,
    other,
    terms: (agreement.proposal ?? agreement.inForce)?.terms,
    cadence: mentorship.rhythm?.cadence,
    matched:
      brought === null || mentorship.matchReason === undefined
        ? undefined
        : { ...brought, reason: mentorship.matchReason },
    lastMetAt: mentorship.lastMetAt,
    pausedUntil: mentorship.pause?.until,
    outcome: ending?.kind === "guided" ? ending.outcome : endProposal?.outcome,
    closesAt: closesAt(facts),
    farewell: farewellSeenBy(mentorship, side) ?? undefined,
    alternatives: alternatives.map(({ displayName, headline, slug }) => ({
      displayName,
      headline,
      url: `${origin}/mentors/${slug}`,
    })),
    links: {
      mentorship: page,
      agreement: `${page}/agreement`,
      ...(sign !== null && { sign }),
      ending: `${page}/ending`,
      meet:
        side === "mentee" && listing !== undefined
          ? `${origin}/mentors/${listing.slug}/book`
          : `${origin}/sessions`,
      search: `${origin}/`,
      ...(isReminder(template) && { unsubscribe: unsubscribeLinks(deps, reader.id, now) }),
    },
  };
};

/** Reloads what a mail about a mentorship speaks of; an error says why no retry can help. */
export const mentorshipDraft = async (
  deps: DeliveryDeps,
  job: MentorshipMailJob,
): Promise<Result<Draft, string>> => {
  const { mentorshipId, recipient } = job;
  const [mentorship, agreement, expectations] = await Promise.all([
    deps.mentorships.get(mentorshipId),
    deps.agreements.get(mentorshipId),
    deps.agreements.expectations(mentorshipId),
  ]);
  if (mentorship === null) return err("no such mentorship");
  const [mentor, mentee, listings] = await Promise.all([
    deps.persons.get(mentorship.mentorId),
    deps.persons.get(mentorship.menteeId),
    deps.listings.listByMentor(mentorship.mentorId),
  ]);
  if (mentor === null || mentee === null) return err("its people are not complete");
  const facts = { mentorship, agreement, expectations };
  const brought = await broughtBy(deps, mentorship.cohortId);
  const listing = listings.find(({ status }) => isPublic(status));
  const alternatives = await alternativesFor(deps, job, facts, listings[0]);
  const people =
    recipient === "mentor" ? { reader: mentor, other: mentee } : { reader: mentee, other: mentor };
  return ok({
    about: { noun: "mentorship", mentorshipId },
    recipient: people.reader,
    other: people.other.id,
    outdated: mentorshipOutdated(facts, job),
    content: (now) => contentOf(deps, job, facts, people, listing, alternatives, brought, now),
  });
};
