import type { ConsumeLimit } from "@waymark/db/auth";
import { EmailAddress } from "@waymark/domain/person";
import * as z from "zod";
import type { Accounts } from "../account/make-accounts.ts";
import type { SendCode } from "../code/send-code.ts";
import type { Log } from "@waymark/application/log";
import { refuse } from "../edge/refusal.ts";
import { endpoint } from "./endpoint.ts";

const Input = z.strictObject({ email: EmailAddress, type: z.literal("sign-in") });

/** With five wrong tries to a code, a guesser has 50 of a million codes an hour. */
const perAddress = { max: 10, windowSeconds: 60 * 60 };

/**
 * Sends a code. The answer is the same for an address with an account, without one, and for one that
 * nothing may be sent to; so is the limit.
 */
export const sendCodeEndpoint = (deps: {
  readonly accounts: Accounts;
  readonly consumeLimit: ConsumeLimit;
  readonly sendCode: SendCode;
  readonly log: Log;
}) =>
  endpoint({
    method: "POST",
    path: "/email-otp/send-verification-otp",
    limit: { max: 30, windowSeconds: 5 * 60 },
    input: Input,
    answer: async ({ email, type }, { now }) => {
      const over = await deps.consumeLimit(`address ${email}`, perAddress, now);
      if (over !== null) {
        return refuse("sign_in.too_many_requests", {
          "retry-after": String(over.retryAfterSeconds),
        });
      }
      const code = await deps.accounts.api.createVerificationOTP({ body: { email, type } });
      const sent = await deps.sendCode({ emailAddress: email, code, requestedAt: now });
      if (!sent.ok) {
        const { kind } = sent.error;
        deps.log({ level: "warn", message: "code not sent", kind });
        // Whether the provider takes mail for an address is nobody else's to know.
        if (kind !== "refused") return refuse("sign_in.mail_unavailable");
      }
      return Response.json({ success: true }, { headers: { "cache-control": "no-store" } });
    },
  });
