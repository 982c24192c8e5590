import type {
  Accounts,
  Blocks,
  Bookings,
  Clock,
  Deliveries,
  Goals,
  Ids,
  Introductions,
  Listings,
  ListingSearch,
  Mentorships,
  Persons,
  Referrals,
  RenderMail,
  SendMail,
  Sessions,
  Suppressions,
  Surveys,
} from "../ports/index.ts";
import type { LinkConfig } from "./mail-links.ts";

export type DeliveryDeps = LinkConfig & {
  readonly blocks: Pick<Blocks, "get" | "listOf">;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly introductions: Introductions;
  readonly bookings: Pick<Bookings, "get" | "seatOf">;
  readonly persons: Persons;
  readonly listings: Listings;
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
  readonly sessions: Pick<Sessions, "get">;
  readonly surveys: Pick<Surveys, "get">;
  readonly accounts: Accounts;
  readonly goals: Pick<Goals, "get">;
  readonly referrals: Pick<Referrals, "of" | "isUnwanted">;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly search: ListingSearch;
  readonly renderMail: RenderMail;
  readonly sendMail: SendMail;
};
