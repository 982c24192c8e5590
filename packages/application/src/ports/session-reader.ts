import type { PersonId } from "@waymark/domain/id";
import type { EmailAddress } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";

export type Session = {
  /** The account's id, which is the person's id from the moment of registration. */
  readonly personId: PersonId;
  readonly emailAddress: EmailAddress;
  readonly expiresAt: Instant;
};

/** Sessions are written by the auth function; everybody else only reads them. */
export type SessionReader = {
  /** @returns null for an unknown or ended session. */
  readonly find: (token: string, now: Instant) => Promise<Session | null>;
};
