import { z } from "../shared/parse/index.ts";

const Failure = z.object({
  data: z.object({ app: z.object({ alternatives: z.optional(z.array(z.string())) }) }),
});

/** The starts that a refusal names instead of the one that was wanted. */
export const alternativesOf = (error: unknown): readonly string[] => {
  const parsed = Failure.safeParse(error);
  return parsed.success ? (parsed.data.data.app.alternatives ?? []) : [];
};
