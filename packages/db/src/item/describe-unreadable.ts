import * as z from "zod";

const describeIssue = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.map(String).join(".") || "item"}: ${message}`;

/**
 * Why an item could not be read, in words for operators: where it differs, never what it holds. The
 * place comes first, as long reasons are cut where they are stored.
 */
export const describeUnreadable = (error: unknown): string => {
  if (error instanceof z.ZodError) return error.issues.map(describeIssue).join("; ");
  return error instanceof Error ? error.message : "not an error";
};
