import type { PublicListing } from "@waymark/contracts/listing";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { ListingGone, listingOptions, PersonTime } from "../listing/index.ts";
import { useMe, useMyZone } from "../person/index.ts";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { AskForm } from "./ask-form.tsx";
import { useDraft } from "./use-draft.ts";
import { useSend } from "./use-send.ts";

const route = getRouteApi("/mentors/$slug/ask");

const NotSent = ({ refusal }: { readonly refusal: Refusal }) => (
  <Notice tone="bad" title="Not sent" announce>
    <p>{refusal.text}</p>
    {refusal.code === "network" && <p>What you wrote is kept. Sending again is safe.</p>}
    {(refusal.code === "introduction.already_open" ||
      refusal.code === "introduction.mentee_at_limit" ||
      refusal.code === "request.key_reused") && (
      <p>
        <Link to="/introductions" className="text-link">
          Your introductions
        </Link>
      </p>
    )}
  </Notice>
);

const Ask = ({ listing }: { readonly listing: PublicListing }) => {
  usePageHead({ title: `Ask ${listing.displayName} · Waymark`, noIndex: true });
  const me = useMe();
  const myZone = useMyZone();
  const { resumed } = route.useSearch();
  const { draft, change, discard } = useDraft(listing.slug);
  const { send, busy, refusal } = useSend(listing, me, discard);
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <header className="grid gap-5">
        <Link
          to="/mentors/$slug"
          params={{ slug: listing.slug }}
          className="text-link w-fit text-sm"
        >
          Back to the listing
        </Link>
        <div className="flex items-center gap-4">
          <Avatar name={listing.displayName} />
          <div className="min-w-0">
            <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
              Ask <bdi>{listing.displayName}</bdi> for an introduction
            </h1>
            <p className="text-sm text-ink-soft">
              <PersonTime timeZone={listing.timeZone} />
            </p>
          </div>
        </div>
        {resumed === "yes" && me?.state === "registered" && (
          <Notice tone="good" title="You are signed in" announce>
            <p>Your request is as you left it. Read it once more and send it.</p>
          </Notice>
        )}
      </header>
      {listing.status === "paused" ? (
        <Notice tone="heed" title="This mentor is not taking requests at the moment" />
      ) : (
        <AskForm
          listing={listing}
          myZone={myZone}
          draft={draft}
          writer={me?.state === "registered" ? me.person : undefined}
          onChange={change}
          onDiscard={discard}
          onSend={() => send(draft, myZone)}
          busy={busy}
          outcome={
            refusal === undefined ? (
              me?.state === "signed_out" && (
                <p className="text-sm text-ink-soft">
                  We ask for your e-mail address next. What you wrote stays here.
                </p>
              )
            ) : (
              <NotSent refusal={refusal} />
            )
          }
        />
      )}
    </div>
  );
};

const AskSkeleton = () => (
  <div className="page grid gap-8 py-12 lg:grid-cols-[1fr_20rem]">
    <div className="grid gap-6">
      <Skeleton className="h-12 w-3/4" />
      <Skeleton className="h-36 w-full" />
      <Skeleton className="h-36 w-full" />
    </div>
    <Skeleton className="h-80 w-full" />
  </div>
);

export const AskPage = () => {
  const { slug } = route.useParams();
  const query = useQuery(listingOptions(useApi(), slug));
  return (
    <QueryView
      query={query}
      skeleton={<AskSkeleton />}
      renderRefused={({ code }) => (code === "listing.not_found" ? <ListingGone /> : undefined)}
    >
      {(listing) => <Ask listing={listing} />}
    </QueryView>
  );
};
