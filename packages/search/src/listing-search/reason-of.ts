import type { SearchHit } from "@waymark/contracts/listing";
import type { Listing } from "@waymark/domain/listing";
import type { Reason } from "../query/query.ts";
import type { FieldName } from "../snapshot/weight.ts";
import { asWritten } from "./as-written.ts";

const textsOf = (listing: Listing, field: FieldName): readonly string[] => {
  switch (field) {
    case "skills":
      return listing.skills;
    case "name":
      return [listing.displayName];
    case "headline":
    case "company":
    case "story":
      return [listing[field]];
  }
};

/** The engine's reason in words as people wrote them. @param text the search's own */
export const reasonOf = (reason: Reason, text: string, listing: Listing): SearchHit["reason"] => ({
  words: reason.words.map(({ wanted, found, fields }) => ({
    wanted: asWritten(wanted, [text]),
    found: asWritten(
      found,
      fields.flatMap((field) => textsOf(listing, field)),
    ),
    fields: [...fields],
  })),
  facets: reason.facets.map(({ facet, values }) => ({ facet, values: [...values] })),
  shared: reason.shared.map(({ facet, values }) => ({ facet, values: [...values] })),
});
