import * as z from "zod";

/** The two inputs of the search conformance run, one JSON object a line. */
const Moment = z.iso.datetime({ offset: true });

const Interval = z.object({ start: Moment, end: Moment });

const Strings = z.array(z.string());

/** Further fields of a listing do no harm and are passed over. */
export const ListingLine = z.object({
  id: z.string().min(1),
  name: z.string(),
  headline: z.string(),
  story: z.string(),
  skills: Strings,
  industry: z.string(),
  function: z.string(),
  seniority: z.enum(["junior", "mid", "senior", "lead", "executive"]),
  company: z.string(),
  languages: Strings,
  country: z.string(),
  timeZone: z.string(),
  priceCents: z.int().min(0).max(0xffff_ffff),
  rating: z.number().min(0),
  reviews: z.int().min(0).max(0xffff_ffff),
  publishedAt: Moment,
  freeSlots: z.array(Interval),
});
export type ListingLine = z.infer<typeof ListingLine>;

/** A misspelt filter would answer another question, so unknown fields of a query are refused. */
export const QueryLine = z.strictObject({
  id: z.string(),
  text: z.string().optional(),
  prefix: z.boolean().optional(),
  facets: z
    .strictObject({
      skill: Strings.optional(),
      industry: Strings.optional(),
      function: Strings.optional(),
      seniority: Strings.optional(),
      language: Strings.optional(),
      country: Strings.optional(),
      price: z.enum(["free", "paid"]).optional(),
    })
    .optional(),
  slots: z
    .strictObject({
      from: Moment.optional(),
      to: Moment.optional(),
      minutes: z.int().min(1).optional(),
      within: z.array(Interval).optional(),
    })
    .optional(),
  sort: z.enum(["relevance", "nextSlot", "rating", "newest"]).optional(),
  limit: z.int().min(0).optional(),
});
export type QueryLine = z.infer<typeof QueryLine>;
