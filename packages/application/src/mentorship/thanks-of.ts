import type { ThanksList } from "@waymark/contracts/mentorship";
import type { Slug } from "@waymark/domain/listing";
import { isPublic } from "@waymark/domain/listing";
import type { Listings, Persons, Thanks } from "../ports/index.ts";

export type ThanksDeps = {
  readonly listings: Listings;
  readonly persons: Persons;
  readonly thanks: Thanks;
};

const shownMax = 12;

/** The thanks that stand on a mentor's page; none where there is no page. */
export const listThanks =
  (deps: ThanksDeps) =>
  async (slug: Slug): Promise<ThanksList> => {
    const listing = await deps.listings.getBySlug(slug);
    if (listing === null || !isPublic(listing.status)) return { thanks: [] };
    const found = (await deps.thanks.listOf(listing.mentorId)).slice(0, shownMax);
    const people = await Promise.all(found.map(({ menteeId }) => deps.persons.get(menteeId)));
    return {
      thanks: found.flatMap(({ words, endedAt }, at) => {
        const mentee = people[at];
        return mentee ? [{ menteeName: mentee.displayName, words, endedAt }] : [];
      }),
    };
  };
