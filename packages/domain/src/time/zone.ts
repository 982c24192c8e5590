import * as z from "zod";

const isZone = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** An IANA zone that this runtime knows, such as `Europe/Berlin`; offsets like `+02:00` are refused. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((name) => /^[A-Za-z]/.test(name) && isZone(name), { error: "unknown time zone" })
  .brand<"TimeZone">();
export type TimeZone = z.infer<typeof TimeZone>;
