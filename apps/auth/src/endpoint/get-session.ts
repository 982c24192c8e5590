import { PersonId } from "@waymark/domain/id";
import { EmailAddress } from "@waymark/domain/person";
import * as z from "zod";
import { type AskAccounts, passOn } from "./ask-accounts.ts";
import { endpoint } from "./endpoint.ts";

const path = "/get-session";

const Output = z
  .object({
    session: z.object({ id: z.string(), expiresAt: z.string() }),
    user: z.object({ id: PersonId, email: EmailAddress }),
  })
  .nullable();

/** Who is signed in; null for nobody. */
export const getSessionEndpoint = (ask: AskAccounts) =>
  endpoint({
    method: "GET",
    path,
    input: z.strictObject({}),
    answer: async (_, { headers }) => passOn(await ask({ method: "GET", path, headers }), Output),
  });
