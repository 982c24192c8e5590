import type { PublicListing } from "@waymark/contracts/listing";
import { Tag } from "@waymark/ui/tag";
import type { ReactNode } from "react";
import { countryText, languageText } from "./facet-text.ts";
import { PersonTime } from "./person-time.tsx";

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className="grid gap-1 border-t border-line pt-3">
    <dt className="text-sm text-ink-soft">{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Tags = ({ values }: { readonly values: readonly string[] }) => (
  <ul className="flex flex-wrap gap-1.5">
    {values.map((value) => (
      <li key={value}>
        <Tag>{value}</Tag>
      </li>
    ))}
  </ul>
);

export const ListingFacts = ({ listing }: { readonly listing: PublicListing }) => (
  <dl className="grid gap-4">
    <Fact term="Can help with">
      <Tags values={listing.skills} />
    </Fact>
    {listing.styleTags.length > 0 && (
      <Fact term="How they work">
        <Tags values={listing.styleTags} />
      </Fact>
    )}
    <Fact term="Languages">{listing.languages.map(languageText).join(", ")}</Fact>
    <Fact term="Where and when">
      {countryText(listing.country)}
      <br />
      <PersonTime timeZone={listing.timeZone} withOffset />
    </Fact>
  </dl>
);
