import { type AppError, requestErrorText } from "@waymark/contracts/error";
import type { TRPCError } from "@trpc/server";
import * as z from "zod";
import { Refusal } from "./refusal.ts";

type Described = { readonly app: AppError; readonly text: string };

const issueText = (issue: z.core.$ZodIssue): string =>
  `${issue.path.map(String).join(".") || "input"}: ${issue.message}`;

const described = (
  code: keyof typeof requestErrorText,
  issues?: readonly z.core.$ZodIssue[],
): Described => ({
  app: issues === undefined ? { code } : { code, issues: issues.map(issueText).slice(0, 20) },
  text: requestErrorText[code],
});

/**
 * What a client may learn of an error: a refusal in its words, where an input is wrong, and nothing at
 * all of anything else.
 */
export const describeError = (error: TRPCError): Described => {
  if (error.cause instanceof Refusal) return { app: error.cause.error, text: error.message };
  switch (error.code) {
    case "BAD_REQUEST":
      if (error.cause instanceof z.ZodError) {
        return described("request.invalid", error.cause.issues);
      }
      return described(
        error.message.startsWith("Batch") ? "request.batch_too_large" : "request.invalid",
      );
    case "PARSE_ERROR":
      return described("request.invalid");
    case "NOT_FOUND":
      return described("request.not_found");
    case "METHOD_NOT_SUPPORTED":
      return described("request.method_not_allowed");
    case "UNSUPPORTED_MEDIA_TYPE":
      return described("request.unsupported_media_type");
    case "PAYLOAD_TOO_LARGE":
      return described("request.too_large");
    default:
      return described("internal");
  }
};
