import type { SearchQuery } from "@waymark/search/query";
import * as z from "zod";

export const KINDS = ["text", "typo", "prefix", "facets", "browse", "slots"] as const;
export type Kind = (typeof KINDS)[number];

const Strings = z.array(z.string());

/** A query of the bench on its way from the process that makes it to those that are measured. */
const Line = z.object({
  kind: z.enum(KINDS),
  query: z.object({
    now: z.string(),
    text: z.string().optional(),
    prefix: z.boolean().optional(),
    facets: z
      .object({
        skill: Strings.optional(),
        industry: Strings.optional(),
        function: Strings.optional(),
        seniority: Strings.optional(),
        language: Strings.optional(),
        country: Strings.optional(),
        price: Strings.optional(),
      })
      .optional(),
    slots: z
      .object({
        from: z.string(),
        to: z.string(),
        minutes: z.number(),
        within: z.array(z.object({ start: z.string(), end: z.string() })),
      })
      .optional(),
    sort: z.enum(["relevance", "nextSlot", "rating", "newest"]).optional(),
  }),
  /** For a typo: the listings that the words without it find, at most 20. */
  intended: z.array(z.string()),
});
export const BenchQueries = z.array(Line);

export type BenchQuery = {
  readonly kind: Kind;
  readonly query: SearchQuery;
  readonly intended: readonly string[];
};
