import type { ListingCard } from "@waymark/contracts/listing";
import { seniorityText } from "./facet-text.ts";

/** "Lead in Data, Energy": level, field and industry in one line. */
export const roleText = (
  listing: Pick<ListingCard, "seniority" | "function" | "industry">,
): string =>
  `${seniorityText[listing.seniority] ?? listing.seniority} in ${listing.function} · ${listing.industry}`;
