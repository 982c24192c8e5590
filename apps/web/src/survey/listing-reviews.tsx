import type { ListingReviews as Reviews } from "@waymark/contracts/survey";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Paragraphs } from "../shared/text/index.ts";
import { useApi } from "../shared/api/index.ts";
import { monthText } from "./month-text.ts";
import { reviewsOptions } from "./queries.ts";
import { RatingFigures } from "./rating-figures.tsx";
import { quality } from "./rating-words.ts";

const ReviewItem = ({ review }: { readonly review: Reviews["reviews"][number] }) => (
  <li className="grid gap-2 border-s-4 border-line ps-4">
    <p className="text-sm text-ink-soft">
      <span className="font-semibold text-ink">{quality[review.rating]}</span>, a mentee in{" "}
      {monthText(review.month)}
    </p>
    {review.text !== undefined && (
      <div className="grid gap-2 font-serif text-lg">
        <Paragraphs text={review.text} />
      </div>
    )}
  </li>
);

/** What mentees say of a mentor in public, with how many they are. */
export const ListingReviews = ({ slug }: { readonly slug: string }) => {
  const query = useInfiniteQuery(reviewsOptions(useApi(), slug));
  const [first] = query.data?.pages ?? [];
  // The page is complete without them, so a failure to load them is no failure of the page.
  if (query.isError) return null;
  return (
    <section aria-labelledby="reviews" className="grid gap-4">
      <h2 id="reviews" className="text-lg font-bold">
        What mentees say
      </h2>
      {first === undefined && <Skeleton className="h-32 w-full" />}
      {first?.ratings === null && (
        <p className="text-ink-soft">
          No reviews yet. Only mentees who had a session can write one.
        </p>
      )}
      {first !== undefined && first.ratings !== null && (
        <>
          <RatingFigures figures={first.ratings} />
          <ul className="grid gap-5">
            {query.data?.pages
              .flatMap((page) => page.reviews)
              .map((review, at) => (
                // Reviews have no names and no ids, and their order is fixed.
                // oxlint-disable-next-line react/no-array-index-key
                <ReviewItem key={at} review={review} />
              ))}
          </ul>
        </>
      )}
      {query.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            size="sm"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            Show more
          </Button>
        </div>
      )}
    </section>
  );
};
