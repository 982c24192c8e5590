import * as z from "zod";

/** Why an item could not be read, in words for operators: where it differs, never what it holds. */
export const describeUnreadable = (error: unknown): string => {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : "not an error";
};
