import type { FreeTimes } from "@waymark/application/ports";
import type { Listing } from "@waymark/domain/listing";
import type { Instant } from "@waymark/domain/time";
import type { IndexedListing } from "../listing/listing.ts";

const MENTORS_PER_CALL = 200;

/**
 * The form in which listings enter the index. Only published ones do, whatever is given.
 * Nobody has reviewed anybody yet, hence the zeros.
 */
export const indexedListings = async (
  freeTimes: FreeTimes,
  listings: readonly Listing[],
  now: Instant,
): Promise<readonly IndexedListing[]> => {
  const published = listings.filter(({ status }) => status === "published");
  const indexed: IndexedListing[] = [];
  for (let at = 0; at < published.length; at += MENTORS_PER_CALL) {
    const some = published.slice(at, at + MENTORS_PER_CALL);
    const free = await freeTimes.ofMentors(
      some.map(({ mentorId }) => mentorId),
      now,
    );
    for (const { mentorId, displayName, ...listing } of some) {
      indexed.push({
        id: listing.id,
        name: displayName,
        headline: listing.headline,
        story: listing.story,
        skills: listing.skills,
        industry: listing.industry,
        function: listing.function,
        seniority: listing.seniority,
        company: listing.company,
        languages: listing.languages,
        country: listing.country,
        timeZone: listing.timeZone,
        priceCents: listing.hourlyPrice?.cents ?? 0,
        rating: 0,
        reviews: 0,
        publishedAt: listing.publishedAt,
        freeSlots: free.get(mentorId) ?? [],
      });
    }
  }
  return indexed;
};
