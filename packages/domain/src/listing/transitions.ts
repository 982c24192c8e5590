import type { ListingStatus } from "./listing.ts";

export type ListingParty = "mentor" | "operator";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const listingTransitions = {
  publish: { by: "mentor", from: ["draft", "paused"], to: "published" },
  pause: { by: "mentor", from: ["published"], to: "paused" },
  unpublish: { by: "mentor", from: ["published", "paused"], to: "draft" },
  withdraw: { by: "operator", from: ["draft", "published", "paused"], to: "withdrawn" },
  /** Back to its mentor, who decides whether it is published again. */
  restore: { by: "operator", from: ["withdrawn"], to: "draft" },
} as const satisfies Record<
  string,
  {
    readonly by: ListingParty;
    readonly from: readonly ListingStatus[];
    readonly to: ListingStatus;
  }
>;

export type ListingAction = keyof typeof listingTransitions;

const publicStatuses: readonly ListingStatus[] = ["published", "paused"];

/** Whether anybody may read a listing at its address; otherwise it is as good as not there. */
export const isPublic = <Status extends ListingStatus>(
  status: Status,
): status is Status & ("published" | "paused") => publicStatuses.includes(status);
