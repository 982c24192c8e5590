import type { AppError } from "@waymark/contracts/error";
import type { IntroductionSummary, IntroductionView } from "@waymark/contracts/introduction";
import type { IntroductionId, PersonId } from "@waymark/domain/id";
import { type Introduction, showsName } from "@waymark/domain/introduction";
import type { Person } from "@waymark/domain/person";
import { err, ok, type Result } from "@waymark/domain/result";
import { areApart } from "../apart/index.ts";
import type { Blocks, Deliveries, Introductions, Listings, Page, Persons } from "../ports/index.ts";
import { loadFor } from "./move.ts";

type Deps = {
  readonly blocks: Pick<Blocks, "get">;
  readonly introductions: Introductions;
  readonly persons: Persons;
  readonly listings: Listings;
  readonly deliveries: Deliveries;
};

// Addresses are exchanged by accepting; before that, and across a block, nobody sees another's.
const partyView = (
  { displayName, timeZone, emailAddress }: Person,
  { status }: Introduction,
  isApart: boolean,
) => ({ displayName, timeZone, ...(status === "accepted" && !isApart && { emailAddress }) });

const menteeView = (
  mentee: Person,
  introduction: Introduction,
  viewer: "mentor" | "mentee",
  isApart: boolean,
): IntroductionView["mentee"] => {
  const view = partyView(mentee, introduction, isApart);
  return viewer === "mentor" && !showsName(introduction) ? { timeZone: view.timeZone } : view;
};

/** An introduction as one side of it sees it. */
export const viewIntroduction =
  (deps: Deps) =>
  async (
    introduction: Introduction,
    viewer: "mentor" | "mentee",
  ): Promise<Result<IntroductionView, AppError>> => {
    const [mentor, mentee, listing, deliveries, isApart] = await Promise.all([
      deps.persons.get(introduction.mentorId),
      deps.persons.get(introduction.menteeId),
      deps.listings.get(introduction.listingId),
      deps.deliveries.listByIntroduction(introduction.id),
      areApart(deps, introduction.mentorId, introduction.menteeId),
    ]);
    if (mentor === null || mentee === null || listing === null) {
      return err({ code: "introduction.not_found" });
    }
    const { mentorId: _mentorId, menteeId: _menteeId, clockLeftMs: _left, ...shown } = introduction;
    return ok({
      ...shown,
      viewer,
      mentor: {
        ...partyView(mentor, introduction, isApart),
        headline: listing.headline,
        slug: listing.slug,
      },
      mentee: menteeView(mentee, introduction, viewer, isApart),
      deliveries: deliveries.map(({ template, state, updatedAt, personId }) => ({
        template,
        state,
        updatedAt,
        recipient: personId === introduction.mentorId ? ("mentor" as const) : ("mentee" as const),
      })),
    });
  };

export const getIntroduction =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    id: IntroductionId,
  ): Promise<Result<IntroductionView, AppError>> => {
    const loaded = await loadFor(deps)(actor.personId, id);
    if (!loaded.ok) return loaded;
    return viewIntroduction(deps)(loaded.value.introduction, loaded.value.party);
  };

const summarise =
  (deps: Deps, viewer: "mentor" | "mentee") =>
  async (introduction: Introduction): Promise<IntroductionSummary> => {
    const isNamed = viewer === "mentee" || showsName(introduction);
    const otherId = viewer === "mentor" ? introduction.menteeId : introduction.mentorId;
    const [other, listing] = await Promise.all([
      deps.persons.get(otherId),
      deps.listings.get(introduction.listingId),
    ]);
    return {
      id: introduction.id,
      viewer,
      status: introduction.status,
      ...(isNamed && { otherName: other?.displayName ?? "" }),
      headline: listing?.headline ?? "",
      goal: introduction.goal,
      sentAt: introduction.sentAt,
      ...(introduction.expiresAt !== undefined && { expiresAt: introduction.expiresAt }),
      ...(introduction.agreedTime !== undefined && { agreedTime: introduction.agreedTime }),
    };
  };

/** A person's introductions on one side, newest first. */
export const listIntroductions =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    viewer: "mentor" | "mentee",
    cursor: string | undefined,
  ): Promise<Page<IntroductionSummary>> => {
    const page =
      viewer === "mentor"
        ? await deps.introductions.listByMentor(actor.personId, cursor)
        : await deps.introductions.listByMentee(actor.personId, cursor);
    return {
      items: await Promise.all(page.items.map(summarise(deps, viewer))),
      ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
    };
  };
