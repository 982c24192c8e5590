import type { Listing } from "@waymark/domain/listing";
import { type RatingCounts, showRatings } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import type { IndexedListing } from "../listing/listing.ts";
import type { ListingFacts } from "./deps.ts";

const MENTORS_PER_CALL = 200;

/** Of a mentor whom nobody has reviewed both are zero. */
const ratingOf = (counts: RatingCounts | undefined): { n: number; mean: number } =>
  (counts && showRatings(counts, (figures) => figures)) ?? { n: 0, mean: 0 };

/** The form in which listings enter the index. Only published ones do, whatever is given. */
export const indexedListings = async (
  { freeTimes, reviews }: ListingFacts,
  listings: readonly Listing[],
  now: Instant,
): Promise<readonly IndexedListing[]> => {
  const published = listings.filter(({ status }) => status === "published");
  const indexed: IndexedListing[] = [];
  for (let at = 0; at < published.length; at += MENTORS_PER_CALL) {
    const some = published.slice(at, at + MENTORS_PER_CALL);
    const mentorIds = some.map(({ mentorId }) => mentorId);
    const [free, counted] = await Promise.all([
      freeTimes.ofMentors(mentorIds, now),
      reviews.countsOf(mentorIds),
    ]);
    for (const { mentorId, displayName, ...listing } of some) {
      const { n, mean } = ratingOf(counted.get(mentorId));
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
        rating: mean,
        reviews: n,
        publishedAt: listing.publishedAt,
        freeSlots: free.get(mentorId) ?? [],
      });
    }
  }
  return indexed;
};
