import type { PersonId } from "@waymark/domain/id";
import type { EmailAddress } from "@waymark/domain/person";

/** The accounts of the auth function, as everybody else may look at them. */
export type Accounts = {
  /** Whose address it is; they may not be registered yet. */
  readonly findByAddress: (emailAddress: EmailAddress) => Promise<PersonId | null>;
};
