import type {
  Accounts,
  Agreements,
  Blocks,
  Bookings,
  Circles,
  Clock,
  Cohorts,
  Deliveries,
  Enrolments,
  Goals,
  Ids,
  Introductions,
  Listings,
  ListingSearch,
  MemberInvitations,
  Members,
  Mentorships,
  Messages,
  Organisations,
  Persons,
  Programmes,
  Readings,
  Referrals,
  RematchWishes,
  RenderMail,
  Reports,
  SendMail,
  Sessions,
  Suppressions,
  Surveys,
  Webhooks,
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
  readonly sessions: Pick<Sessions, "get" | "listOfPair">;
  readonly surveys: Pick<Surveys, "get">;
  readonly accounts: Accounts;
  readonly goals: Pick<Goals, "listOf">;
  readonly circles: Pick<Circles, "get">;
  readonly cohorts: Pick<Cohorts, "get">;
  readonly programmes: Pick<Programmes, "get">;
  readonly enrolments: Pick<Enrolments, "get">;
  readonly referrals: Pick<Referrals, "of" | "isUnwanted">;
  readonly agreements: Agreements;
  readonly mentorships: Pick<Mentorships, "get" | "listOf" | "openOfPair">;
  readonly rematchWishes: RematchWishes;
  readonly messages: Pick<Messages, "list">;
  readonly readings: Pick<Readings, "get">;
  readonly organisations: Pick<Organisations, "get">;
  readonly members: Pick<Members, "get">;
  readonly memberInvitations: Pick<MemberInvitations, "get">;
  readonly reports: Pick<Reports, "get">;
  readonly webhooks: Pick<Webhooks, "get">;
  readonly search: ListingSearch;
  readonly renderMail: RenderMail;
  readonly sendMail: SendMail;
};
