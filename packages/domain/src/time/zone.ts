import * as z from "zod";

// To ask `Intl` takes about a tenth of a millisecond, and every read of a person or a booking asks.
// Only names that exist are kept, so there are never more than a few hundred.
const known = new Set<string>();

const isZone = (name: string): boolean => {
  if (known.has(name)) return true;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
};

/** An IANA zone that this runtime knows, such as `Europe/Berlin`; offsets like `+02:00` are refused. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((name) => /^[A-Za-z]/.test(name) && isZone(name), { error: "unknown time zone" })
  .brand<"TimeZone">();
export type TimeZone = z.infer<typeof TimeZone>;
