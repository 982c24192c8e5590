import type { PublicListing } from "@waymark/contracts/listing";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";

export const NothingOffered = ({ listing }: { readonly listing: PublicListing }) =>
  listing.status === "paused" ? (
    <EmptyState
      title="Not taking sessions at the moment"
      action={
        <Link to="/" search={{ skill: listing.skills.slice(0, 1) }} className={buttonClass()}>
          Others who know {listing.skills[0]}
        </Link>
      }
    >
      <p>This mentor has paused. Sessions that are booked already take place.</p>
    </EmptyState>
  ) : (
    <EmptyState
      title="No times to book at the moment"
      action={
        <Link to="/mentors/$slug/ask" params={{ slug: listing.slug }} className={buttonClass()}>
          Ask for an introduction
        </Link>
      }
    >
      <p>
        <bdi>{listing.displayName}</bdi> has not opened any hours for booking. Ask for an
        introduction, and propose times of your own.
      </p>
    </EmptyState>
  );
