import type { AppError } from "@waymark/contracts/error";
import type { TRPCError } from "@trpc/server";
import * as z from "zod";
import { Refusal } from "./refusal.ts";

const issueText = (issue: z.core.$ZodIssue): string =>
  `${issue.path.map(String).join(".") || "input"}: ${issue.message}`;

/**
 * What a client may learn of an error: a refusal as it is, where an input is wrong, and nothing at
 * all of anything else.
 */
export const describeError = (error: TRPCError): AppError => {
  if (error.cause instanceof Refusal) return error.cause.error;
  switch (error.code) {
    case "BAD_REQUEST":
      if (error.cause instanceof z.ZodError) {
        return { code: "request.invalid", issues: error.cause.issues.map(issueText).slice(0, 20) };
      }
      return {
        code: error.message.startsWith("Batch") ? "request.batch_too_large" : "request.invalid",
      };
    case "PARSE_ERROR":
      return { code: "request.invalid" };
    case "NOT_FOUND":
      return { code: "request.not_found" };
    case "METHOD_NOT_SUPPORTED":
      return { code: "request.method_not_allowed" };
    case "UNSUPPORTED_MEDIA_TYPE":
      return { code: "request.unsupported_media_type" };
    case "PAYLOAD_TOO_LARGE":
      return { code: "request.too_large" };
    default:
      return { code: "internal" };
  }
};
