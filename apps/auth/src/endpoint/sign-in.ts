import { PersonId } from "@waymark/domain/id";
import { EmailAddress } from "@waymark/domain/person";
import * as z from "zod";
import { codeDigits } from "../code/rules.ts";
import { type AskAccounts, passOn } from "./ask-accounts.ts";
import { endpoint } from "./endpoint.ts";

const path = "/sign-in/email-otp";

const Input = z.strictObject({
  email: EmailAddress,
  otp: z.string().regex(new RegExp(`^\\d{${codeDigits}}$`)),
});

/** Not the token: it lives in a cookie that no script can read. */
const Output = z.object({ user: z.object({ id: PersonId, email: EmailAddress }) });

/** Signs in with a code, and makes the account when the address has none. */
export const signInEndpoint = (ask: AskAccounts) =>
  endpoint({
    method: "POST",
    path,
    limit: { max: 60, windowSeconds: 60 },
    input: Input,
    answer: async (body, { headers }) =>
      passOn(await ask({ method: "POST", path, headers, body }), Output),
  });
