import * as z from "zod";

/** What a program may do with a key; each operation of the REST interface names one. */
export const ApiKeyScope = z.enum([
  "programmes:read",
  "cohorts:read",
  "enrolments:read",
  "enrolments:write",
  "matching:read",
  "health:read",
]);
export type ApiKeyScope = z.infer<typeof ApiKeyScope>;
