import type { PersonId } from "@waymark/domain/id";
import { addDays, type Instant } from "@waymark/domain/time";
import { signLink } from "../link/index.ts";

export type LinkConfig = {
  /** Where the product is reached, without a slash at the end. */
  readonly origin: string;
  readonly linkSecret: string;
};

/** Links outlive a request's clock, so that a late click meets a page that says what happened. */
export const linkDays = 30;

/** Where a person stops all reminders: the page for people, and the address for mail programs. */
export const unsubscribeLinks = (
  { origin, linkSecret }: LinkConfig,
  personId: PersonId,
  now: Instant,
): { readonly page: string; readonly oneClick: string } => {
  const token = signLink(linkSecret, { purpose: "stop_reminders", personId }, addDays(now, 365));
  return { page: `${origin}/unsubscribe/${token}`, oneClick: `${origin}/api/unsubscribe/${token}` };
};
