import type { PersonId } from "@waymark/domain/id";
import type { SlotDeps } from "../slot/index.ts";
import type {
  Availabilities,
  Blocks,
  BookingCounters,
  Bookings,
  Commands,
  Commit,
  Delegates,
  Dues,
  Holds,
  Ids,
  Introductions,
  Listings,
  Locks,
  Mentorships,
  Persons,
} from "../ports/index.ts";

export type BookingDeps = Omit<
  SlotDeps,
  "bookings" | "blocks" | "listings" | "mentorships" | "availabilities" | "delegates"
> & {
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly persons: Persons;
  readonly listings: Pick<Listings, "get" | "listByMentor">;
  readonly introductions: Pick<Introductions, "isIntroduced">;
  readonly mentorships: Pick<Mentorships, "get" | "openOfPair">;
  readonly availabilities: Pick<Availabilities, "get" | "check">;
  readonly blocks: Blocks;
  readonly delegates: Delegates;
  readonly bookings: Bookings;
  readonly locks: Locks;
  readonly holds: Holds;
  readonly bookingCounters: BookingCounters;
  readonly dues: Dues;
};

export type Actor = { readonly personId: PersonId };
