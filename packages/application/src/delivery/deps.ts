import type {
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
} from "../ports/index.ts";

export type DeliveryDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly introductions: Introductions;
  readonly persons: Persons;
  readonly listings: Listings;
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
  readonly search: ListingSearch;
  readonly renderMail: RenderMail;
  readonly sendMail: SendMail;
  /** Where the product is reached, without a slash at the end. */
  readonly origin: string;
  readonly linkSecret: string;
};
