import type { PublicListing } from "@waymark/contracts/listing";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Skeleton } from "@waymark/ui/skeleton";
import { ListingGone, listingOptions } from "../listing/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { BookFlow } from "./form/book-flow.tsx";
import { NothingOffered } from "./form/nothing-offered.tsx";
import { offeringsOptions } from "./queries.ts";

const route = getRouteApi("/mentors/$slug/book");

const Loading = () => (
  <div className="page grid gap-6 py-10">
    <Skeleton className="h-12 w-2/3" />
    <Skeleton className="h-20 w-full" />
    <Skeleton className="h-96 w-full" />
  </div>
);

const Book = ({ listing }: { readonly listing: PublicListing }) => {
  usePageHead({ title: `Book ${listing.displayName} · Waymark`, noIndex: true });
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(offeringsOptions(useApi(), listing.id));
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <Link to="/mentors/$slug" params={{ slug: listing.slug }} className="text-link w-fit text-sm">
        Back to the listing
      </Link>
      {search.at === undefined && (
        <header className="flex items-center gap-4">
          <Avatar name={listing.displayName} />
          <h1 className="min-w-0 font-serif text-3xl font-semibold text-balance wrap-anywhere">
            Meet <bdi>{listing.displayName}</bdi>
          </h1>
        </header>
      )}
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {({ timeZone, offerings }) =>
          timeZone === null || offerings.length === 0 ? (
            <NothingOffered listing={listing} />
          ) : (
            <BookFlow
              bookable={{ ...listing, listingId: listing.id }}
              query={search}
              onQuery={(next, how) => void navigate({ search: next, ...how })}
              mentorZone={timeZone}
              offerings={offerings}
            />
          )
        }
      </QueryView>
    </div>
  );
};

/** From a listing to a session: a time is chosen, then what is still needed is asked. */
export const BookPage = () => {
  const { slug } = route.useParams();
  const query = useQuery(listingOptions(useApi(), slug));
  return (
    <QueryView
      query={query}
      skeleton={<Loading />}
      renderRefused={({ code }) =>
        code === "listing.not_found" || code === "request.invalid" ? <ListingGone /> : undefined
      }
    >
      {(listing) => <Book listing={listing} />}
    </QueryView>
  );
};
