import { LocalDate, WallTime, Weekday } from "@waymark/domain/availability";
import { instantFromEpochMs, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

/** Any ISO instant, with or without seconds' fractions or an offset, made the domain's own. */
const ExchangeInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => instantFromEpochMs(Date.parse(text)));

/** Hours off the quarter-hour grid, overlapping or empty are allowed: the engine merges them. */
const ExchangeRange = z
  .object({ start: WallTime, end: WallTime })
  .refine(({ start, end }) => start <= end, { error: "a range never crosses midnight" });

const minutes = z.int().min(0);

/** One case of the exchange format; what the answer cannot depend on is not read. */
export const ExchangeCase = z.object({
  name: z.string(),
  mentorTimeZone: TimeZone,
  weeklyHours: z.partialRecord(Weekday, z.array(ExchangeRange)).default({}),
  dateOverrides: z.array(z.object({ date: LocalDate, ranges: z.array(ExchangeRange) })).default([]),
  busy: z.array(z.object({ start: ExchangeInstant, end: ExchangeInstant })).default([]),
  durationMinutes: minutes.min(1),
  stepMinutes: minutes.min(1),
  bufferBefore: minutes.default(0),
  bufferAfter: minutes.default(0),
  minNoticeMinutes: minutes.default(0),
  horizonDays: minutes.nullable().default(null),
  now: ExchangeInstant,
  from: ExchangeInstant,
  to: ExchangeInstant,
});
export type ExchangeCase = z.infer<typeof ExchangeCase>;

const parsedJson = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "not JSON" });
    return z.NEVER;
  }
};

const ExchangeFile = z
  .union([z.object({ cases: z.array(z.unknown()) }), z.array(z.unknown())])
  .transform((file) => (Array.isArray(file) ? file : file.cases));

/** The file's text; cases are read one by one, so that one bad case does not hide the others. */
export const ExchangeText = z.string().transform(parsedJson).pipe(ExchangeFile);
