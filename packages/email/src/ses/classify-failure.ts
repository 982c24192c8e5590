import type { SendFailure } from "@waymark/application/ports";
import { SESv2ServiceException } from "@aws-sdk/client-sesv2";

/** Codes of SES with which it says that it will never take this mail. A pause of the account is none. */
const refusals: ReadonlySet<string> = new Set([
  "MessageRejected",
  "MailFromDomainNotVerifiedException",
  "BadRequestException",
]);

/** Failures that come before a single byte of the mail could leave. */
const beforeSending: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "CredentialsProviderError",
]);

const words = (name: string, message: string): string => `${name}: ${message}`.slice(0, 500);

const codeOf = (error: Error): string =>
  "code" in error && typeof error.code === "string" ? error.code : error.name;

/** True for an answer of SES itself: a proxy's page on the way says nothing about the mail. */
const isClear = (error: SESv2ServiceException): boolean => {
  const status = error.$metadata.httpStatusCode ?? 0;
  const isNamed = !["Error", "Unknown", "UnknownError"].includes(error.name);
  return status >= 400 && status !== 504 && (isNamed || status === 429 || status === 503);
};

/**
 * What a failed `SendEmail` means for the mail. Only an answer of SES counts as knowledge; whatever
 * leaves it open whether the mail is on its way is `unknown`, and never sent again blindly.
 */
export const classifyFailure = (error: unknown): SendFailure => {
  if (!(error instanceof Error)) return { kind: "unknown", reason: "not an error" };
  const code = codeOf(error);
  const reason = words(code, error.message);
  if (error instanceof SESv2ServiceException && isClear(error)) {
    return { kind: refusals.has(error.name) ? "refused" : "try_later", reason };
  }
  return { kind: beforeSending.has(code) ? "try_later" : "unknown", reason };
};
