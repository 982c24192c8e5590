import type { AppError } from "@waymark/contracts/error";
import type { RequestsWithoutName, SetRequestsWithoutNameInput } from "@waymark/contracts/listing";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Commit, Listings } from "../ports/index.ts";

type Deps = { readonly commit: Commit; readonly listings: Pick<Listings, "get" | "replace"> };

/**
 * Whether a mentor reads first requests without names. It holds for what is sent from now on: what was
 * sent before stays as it was promised to its mentee. Setting what is set already changes nothing.
 */
export const setRequestsWithoutName =
  (deps: Deps) =>
  async (
    actor: { readonly personId: PersonId },
    { listingId, requestsWithoutName }: SetRequestsWithoutNameInput,
  ): Promise<Result<RequestsWithoutName, AppError>> => {
    const listing = await deps.listings.get(listingId);
    if (listing === null || listing.mentorId !== actor.personId) {
      return err({ code: "listing.not_found" });
    }
    const answer = { listingId, requestsWithoutName };
    if ((listing.requestsWithoutName ?? false) === requestsWithoutName) return ok(answer);
    const next = { ...listing, requestsWithoutName, revision: listing.revision + 1 };
    const committed = await deps.commit([deps.listings.replace(next)], []);
    return committed.ok ? ok(answer) : committed;
  };
