import type { PersonId } from "@waymark/domain/id";
import type { EmailAddress } from "@waymark/domain/person";
import type { Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { authModel } from "./model.ts";
import type { AuthRow } from "./row.ts";
import type { AuthStore, Duplicate } from "./store.ts";

const user = authModel("user", { rowField: (field) => field, uniqueFields: ["email"] });

/**
 * The account that a first sign-in would make, for worlds that are sown: a person of the seed signs in
 * with a code like everybody else.
 */
export const registerUser =
  (store: AuthStore) =>
  (account: {
    readonly id: PersonId;
    readonly emailAddress: EmailAddress;
    readonly createdAt: Instant;
  }): Promise<Result<AuthRow, Duplicate>> =>
    store.create(user, {
      id: account.id,
      email: account.emailAddress,
      emailVerified: true,
      name: "",
      image: null,
      createdAt: account.createdAt,
      updatedAt: account.createdAt,
    });
