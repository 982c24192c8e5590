import type { MailAbout } from "@waymark/domain/delivery";
import type { EventId, PersonId } from "@waymark/domain/id";
import type { Person } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";
import type { MailContent } from "../ports/index.ts";

/** Whom a mail goes to; without an id somebody who is known by their address alone. */
export type Recipient = Pick<Person, "displayName" | "wantsReminders"> & {
  readonly id: PersonId | null;
  readonly emailAddress: string;
};

/** A mail before anybody has claimed to send it. */
export type Draft = {
  readonly about: MailAbout;
  readonly recipient: Recipient;
  /** The other side of what it tells; null for a mail about oneself. No mail crosses a block. */
  readonly other: PersonId | null;
  /** One whom no list of mails may show it, operator or not. */
  readonly hiddenFrom?: PersonId;
  /** What one mail tells of, where several events lead to the same one; otherwise the event. */
  readonly occasion?: EventId;
  /** Why it is no longer true or of use, or null while it is. */
  readonly outdated: string | null;
  /** @param now when the mail is claimed */
  readonly content: (now: Instant) => MailContent;
};
