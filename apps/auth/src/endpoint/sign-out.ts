import * as z from "zod";
import { type AskAccounts, passOn } from "./ask-accounts.ts";
import { endpoint } from "./endpoint.ts";

const path = "/sign-out";

/** Ends the session of the cookie, and takes the cookie away. */
export const signOutEndpoint = (ask: AskAccounts) =>
  endpoint({
    method: "POST",
    path,
    limit: { max: 60, windowSeconds: 60 },
    input: z.strictObject({}),
    answer: async (_, { headers }) =>
      passOn(await ask({ method: "POST", path, headers }), z.object({ success: z.boolean() })),
  });
