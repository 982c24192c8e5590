import { randomUUID } from "node:crypto";
import type { SendFailure, SendMail, Suppressions } from "@waymark/application/ports";
import { systemIds } from "@waymark/application/system";
import type { EmailAddress } from "@waymark/domain/person";
import { ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { renderSignInCode } from "@waymark/email/template";
import { codeValidMinutes } from "./rules.ts";

export type CodeMail = {
  readonly emailAddress: EmailAddress;
  readonly code: string;
  readonly requestedAt: Instant;
};

export type SendCode = (mail: CodeMail) => Promise<Result<null, SendFailure>>;

/**
 * Sends the mail at once: somebody waits for it, and a second one does no harm, since only the newest
 * code counts. An address that must not be written to gets nothing and the answer is the same.
 */
export const sendCode =
  (deps: { readonly sendMail: SendMail; readonly suppressions: Pick<Suppressions, "has"> }) =>
  async ({ emailAddress, code, requestedAt }: CodeMail): Promise<Result<null, SendFailure>> => {
    if (await deps.suppressions.has(emailAddress)) return ok(null);
    const sent = await deps.sendMail({
      deliveryId: systemIds.derivedDeliveryId("sign-in code", randomUUID()),
      to: { displayName: "", emailAddress },
      rendered: renderSignInCode({ code, validMinutes: codeValidMinutes, requestedAt }),
    });
    return sent.ok ? ok(null) : sent;
  };
