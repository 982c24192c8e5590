import * as z from "zod";

/** Hard rules of matching: never traded for points. */
export const MatchingRules = z.strictObject({
  sharedLanguage: z.boolean(),
  /** Minutes of the week that both have free. */
  minOverlapMinutes: z.int().min(0).max(600),
  noLineManager: z.boolean(),
});
export type MatchingRules = z.infer<typeof MatchingRules>;

const Weight = z.int().min(0).max(100);

/** How many points each criterion is worth at most. */
export const MatchingWeights = z.strictObject({
  skills: Weight,
  industry: Weight,
  values: Weight,
  preference: Weight,
});
export type MatchingWeights = z.infer<typeof MatchingWeights>;
