import type { AppError } from "@waymark/contracts/error";
import type { MentorSuggestions } from "@waymark/contracts/mentorship";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { suggestAlternatives } from "../delivery/index.ts";
import type {
  Blocks,
  Listings,
  ListingSearch,
  Mentorships,
  RematchWishes,
} from "../ports/index.ts";
import { ownMentorship } from "./own.ts";

export type SuggestDeps = {
  readonly blocks: Blocks;
  readonly listings: Listings;
  readonly mentorships: Mentorships;
  readonly rematchWishes: RematchWishes;
  readonly search: ListingSearch;
};

/** Two others who work on what the former mentor works on; for a mentor, and by then nobody, none. */
export const suggestMentors =
  (deps: SuggestDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: MentorshipId,
  ): Promise<Result<MentorSuggestions, AppError>> => {
    const own = await ownMentorship(deps)(actor, id);
    if (!own.ok) return own;
    const { mentorship, side } = own.value;
    if (side === "mentor") return ok({ mentors: [] });
    const [[listing], wishes] = await Promise.all([
      deps.listings.listByMentor(mentorship.mentorId),
      deps.rematchWishes.listOf(actor.personId),
    ]);
    if (listing === undefined) return ok({ mentors: [] });
    const notWith = new Set([mentorship.mentorId, ...wishes.map((wish) => wish.notWith)]);
    const others = await suggestAlternatives(deps, listing, actor.personId, notWith);
    return ok({
      mentors: others.map(({ displayName, headline, slug }) => ({ displayName, headline, slug })),
    });
  };
