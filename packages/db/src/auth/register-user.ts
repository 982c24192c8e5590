import type { PersonId } from "@waymark/domain/id";
import type { EmailAddress } from "@waymark/domain/person";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { authModel } from "./model.ts";
import type { AuthRow } from "./row.ts";
import type { AuthStore, Duplicate } from "./store.ts";

export type Account = {
  readonly id: PersonId;
  readonly emailAddress: EmailAddress;
  readonly createdAt: Instant;
};

export const accountModel = authModel("user", {
  rowField: (field) => field,
  uniqueFields: ["email"],
});

export const accountRow = ({ id, emailAddress, createdAt }: Account): AuthRow => ({
  id,
  email: emailAddress,
  emailVerified: true,
  name: "",
  image: null,
  createdAt,
  updatedAt: createdAt,
});

/**
 * The account that a first sign-in would make, for people who are put into the table otherwise: they
 * sign in with a code like everybody else.
 */
export const registerUser =
  (store: AuthStore) =>
  (account: Account): Promise<Result<AuthRow, Duplicate>> =>
    store.create(accountModel, accountRow(account));
