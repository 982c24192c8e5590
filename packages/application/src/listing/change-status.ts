import type { AppError } from "@waymark/contracts/error";
import { type ChangeListingInput, ListingMoved } from "@waymark/contracts/listing";
import type { PersonId } from "@waymark/domain/id";
import { changeStatus, type ListingAction, listingTransitions } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import type { Clock, Commands, Commit, Ids, Listings } from "../ports/index.ts";

export type ListingDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly listings: Listings;
};

/**
 * A step of a listing's status. No event goes with it: search hears of every change of a listing from
 * the table's stream. That an operator is one is decided before; a mentor's own listing is told here.
 */
const stepOf =
  (action: ListingAction) =>
  (deps: ListingDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: ChangeListingInput,
  ): Promise<Result<ListingMoved, AppError>> => {
    const now = deps.clock.now();
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: `listing.${action}`, listingId: input.listingId },
      now,
      parse: (stored) => ListingMoved.parse(stored),
      decide: async () => {
        const listing = await deps.listings.get(input.listingId);
        const isTheirs =
          listingTransitions[action].by === "operator" || listing?.mentorId === actor.personId;
        if (listing === null || !isTheirs) return err({ code: "listing.not_found" });
        const changed = changeStatus(listing, action, now);
        if (!changed.ok) return changed;
        const { id: listingId, status } = changed.value;
        return ok({
          answer: { listingId, status },
          writes: [deps.listings.replace(changed.value)],
          events: [],
        });
      },
    });
  };

export const publishListing = stepOf("publish");
export const pauseListing = stepOf("pause");
export const unpublishListing = stepOf("unpublish");
export const withdrawListing = stepOf("withdraw");
export const restoreListing = stepOf("restore");
