import type { PublicListing } from "@waymark/contracts/listing";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { ReportOrBlock } from "../report/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { ListingReviews } from "../survey/index.ts";
import { MenteeThanks } from "./mentee-thanks.tsx";
import { AskPanel } from "./ask-panel.tsx";
import { listingJsonLd } from "./json-ld.ts";
import { ListingFacts } from "./listing-facts.tsx";
import { NextTimes } from "./next-times.tsx";
import { Paragraphs } from "../shared/text/index.ts";
import { roleText } from "./role-text.ts";

export const ListingView = ({ listing }: { readonly listing: PublicListing }) => {
  const canonicalPath = `/mentors/${listing.slug}`;
  usePageHead({
    title: `${listing.displayName}, ${listing.function} mentor · Waymark`,
    description: listing.headline,
    canonicalPath,
    jsonLd: listingJsonLd(listing, new URL(canonicalPath, location.origin).href),
  });
  return (
    <article className="page grid gap-x-14 gap-y-8 py-8 sm:py-12 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
      <header className="grid content-start gap-6">
        <Link to="/" className="text-link w-fit text-sm">
          All mentors
        </Link>
        <div className="flex items-center gap-4 sm:gap-5">
          <Avatar name={listing.displayName} size="lg" />
          <div className="min-w-0">
            <h1 className="font-serif text-3xl font-semibold wrap-anywhere">
              <bdi>{listing.displayName}</bdi>
            </h1>
            <p className="text-ink-soft">
              {roleText(listing)} · <bdi>{listing.company}</bdi>
            </p>
          </div>
        </div>
        <p
          dir="auto"
          className="max-w-[32ch] font-serif text-2xl leading-snug text-balance wrap-anywhere sm:max-w-none"
        >
          {listing.headline}
        </p>
      </header>
      <aside className="grid content-start gap-6 lg:sticky lg:top-6 lg:row-span-2 lg:self-start">
        <AskPanel listing={listing} />
        <NextTimes listing={listing} />
        <ListingFacts listing={listing} />
        <ReportOrBlock
          place={{ noun: "listing", listingId: listing.id }}
          name={listing.displayName}
        />
      </aside>
      <div className="grid max-w-[68ch] content-start gap-10">
        <section className="grid gap-4">
          <h2 className="text-lg font-bold">The way so far</h2>
          <div className="grid gap-4 font-serif text-lg leading-relaxed">
            <Paragraphs text={listing.story} />
          </div>
        </section>
        <section className="grid gap-3 rounded-lg border-s-4 border-blaze bg-blaze-wash px-5 py-5 sm:px-7">
          <h2 className="text-lg font-bold">A mistake I learned from</h2>
          <div className="grid gap-3 font-serif text-lg leading-relaxed">
            <Paragraphs text={listing.lesson} />
          </div>
        </section>
        <ListingReviews slug={listing.slug} />
        <MenteeThanks slug={listing.slug} />
      </div>
    </article>
  );
};
