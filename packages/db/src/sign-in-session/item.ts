import { PersonId } from "@waymark/domain/id";
import { EmailAddress } from "@waymark/domain/person";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import type { Declaration } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Written by the auth function (`auth/`); here is what everybody else reads of it. */
export const signInSessionSchema = {
  model: { entity: "signInSession", service: "waymark", version: "1" },
  attributes: {
    /** SHA-256 of the token in hex: reading the table gives nobody a session. */
    tokenDigest: { type: "string", required: true },
  },
  indexes: {
    byToken: {
      pk: {
        field: "pk",
        composite: ["tokenDigest"],
        template: "signInSession#${tokenDigest}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "signInSession", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readSignInSession = itemReader(
  signInSessionSchema.model,
  z.object({ userId: PersonId, expiresAt: Instant }),
);

export const userSchema = {
  model: { entity: "user", service: "waymark", version: "1" },
  attributes: { id: { type: "string", required: true } },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "user#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "user", casing: "none" },
    },
  },
} as const satisfies Declaration;

export const readUser = itemReader(userSchema.model, z.object({ email: EmailAddress }));

/** Lets only one account have an address, and leads to it. */
export const addressGuardSchema = {
  model: { entity: "email", service: "waymark", version: "1" },
  attributes: { emailAddress: { type: "string", required: true } },
  indexes: {
    byAddress: {
      pk: {
        field: "pk",
        composite: ["emailAddress"],
        template: "email#${emailAddress}",
        casing: "none",
      },
      sk: { field: "sk", composite: [], template: "email", casing: "none" },
    },
  },
} as const satisfies Declaration;

const userKey = z
  .string()
  .startsWith("user#")
  .transform((pk) => pk.slice("user#".length))
  .pipe(PersonId);

export const readAddressGuard = itemReader(
  addressGuardSchema.model,
  z.object({ rowKey: z.object({ pk: userKey }) }),
);
