import type { Listings } from "@waymark/application/ports";
import type { ListingId } from "@waymark/domain/id";
import type { Listing } from "@waymark/domain/listing";

/** Listings that a test may change, in pages of two as a table would give them. */
export type ListingTable = Pick<Listings, "getMany" | "listByMentor" | "listPublished"> & {
  readonly set: (...listings: readonly Listing[]) => void;
  readonly erase: (id: ListingId) => void;
  /** From now on the list of published ones is as it is at this moment, as a lagging index's is. */
  readonly freezeList: () => void;
};

const PAGE = 2;

export const listingTable = (...first: readonly Listing[]): ListingTable => {
  const stored = new Map(first.map((listing) => [listing.id, listing]));
  let frozen: readonly Listing[] | null = null;
  const published = (): readonly Listing[] =>
    frozen ??
    [...stored.values()]
      .filter(({ status }) => status === "published")
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    set: (...listings) => {
      for (const listing of listings) stored.set(listing.id, listing);
    },
    erase: (id) => void stored.delete(id),
    freezeList: () => {
      frozen = published();
    },
    getMany: async (ids) => ids.flatMap((id) => stored.get(id) ?? []),
    listByMentor: async (mentorId) =>
      [...stored.values()].filter((listing) => listing.mentorId === mentorId),
    listPublished: async (cursor = "0") => {
      const from = Number(cursor);
      const items = published().slice(from, from + PAGE);
      const isMore = from + PAGE < published().length;
      return { items, ...(isMore && { nextCursor: String(from + PAGE) }) };
    },
  };
};
