import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { ListingGone } from "./listing-gone.tsx";
import { ListingSkeleton } from "./listing-skeleton.tsx";
import { ListingView } from "./listing-view.tsx";
import { listingOptions } from "./queries.ts";

const route = getRouteApi("/mentors/$slug");

export const ListingPage = () => {
  const { slug } = route.useParams();
  const query = useQuery(listingOptions(useApi(), slug));
  return (
    <QueryView
      query={query}
      skeleton={<ListingSkeleton />}
      renderRefused={(refusal) => (isGone(refusal.code) ? <ListingGone /> : undefined)}
    >
      {(listing) => <ListingView listing={listing} />}
    </QueryView>
  );
};

/** An address that no slug can have is refused as invalid; to a visitor it is simply not there. */
const isGone = (code: string): boolean =>
  code === "listing.not_found" || code === "request.invalid";
