import type { ListingId, PersonId } from "@waymark/domain/id";

/** What the index has to look at again: a listing, or all listings of a mentor whose time changed. */
export type IndexChange = { readonly listingId: ListingId } | { readonly mentorId: PersonId };
