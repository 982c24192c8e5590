import type {
  Blocks,
  Bookings,
  Clock,
  Deliveries,
  Ids,
  Introductions,
  Listings,
  ListingSearch,
  Persons,
  RenderMail,
  SendMail,
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
  readonly surveys: Pick<Surveys, "get">;
  readonly search: ListingSearch;
  readonly renderMail: RenderMail;
  readonly sendMail: SendMail;
};
