import type { IntroductionDeps } from "@waymark/application/introduction";
import type { Deliveries, ListingSearch, SessionReader } from "@waymark/application/ports";

/** One line of the structured log; never personal data. */
export type Log = (line: Readonly<Record<string, string | number | boolean | undefined>>) => void;

export type AppDeps = IntroductionDeps & {
  readonly deliveries: Deliveries;
  readonly search: ListingSearch;
  readonly sessions: SessionReader;
  /** Where browsers reach the product, without a slash at the end. */
  readonly origin: string;
  /** The key of session cookies, shared with the auth function. */
  readonly authSecret: string;
  /** The key of links in mails, shared with the mail worker. */
  readonly linkSecret: string;
  readonly log: Log;
};
