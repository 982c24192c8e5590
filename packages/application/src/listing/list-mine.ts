import { OwnListing } from "@waymark/contracts/listing";
import type { PersonId } from "@waymark/domain/id";
import type { Listings } from "../ports/index.ts";

/** A mentor's own listings in whatever state. */
export const listOwnListings =
  (deps: { readonly listings: Pick<Listings, "listByMentor"> }) =>
  async (actor: { readonly personId: PersonId }): Promise<readonly OwnListing[]> =>
    (await deps.listings.listByMentor(actor.personId)).map((listing) => OwnListing.parse(listing));
