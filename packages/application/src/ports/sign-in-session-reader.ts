import type { PersonId } from "@waymark/domain/id";
import type { EmailAddress } from "@waymark/domain/person";
import type { Instant } from "@waymark/domain/time";

export type SignInSession = {
  /** The account's id, which is the person's id from the moment of registration. */
  readonly personId: PersonId;
  readonly emailAddress: EmailAddress;
  readonly expiresAt: Instant;
};

/** Sign-ins are written by the auth function; everybody else only reads them. */
export type SignInSessionReader = {
  /** @returns null for an unknown or ended session. */
  readonly find: (token: string, now: Instant) => Promise<SignInSession | null>;
};
