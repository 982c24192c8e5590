export type { Clock } from "./clock.ts";
export type { Ids } from "./ids.ts";
export type { ListingSearch } from "./listing-search.ts";
export type { MailContent, RenderedMail, RenderMail, SendFailure, SendMail } from "./mail.ts";
export type { Outbox, UnreadableItem } from "./outbox.ts";
export type {
  CommandRecord,
  Commands,
  Deliveries,
  DueItem,
  Dues,
  Introductions,
  Listings,
  Persons,
  Suppressions,
  Tallies,
  Tally,
} from "./repositories.ts";
export type { Session, SessionReader } from "./session-reader.ts";
export type { Commit, Page, Write } from "./storage.ts";
