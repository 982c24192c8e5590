import * as z from "zod";
import { Instant, instantFromEpochMs, toEpochMs } from "../time/index.ts";
import { type Weekday, weekdays } from "./weekday.ts";

const msPerDay = 86_400_000;

/** A date on somebody's calendar, `2026-03-29`; which moments it covers depends on a zone. */
export const LocalDate = z.iso.date().brand<"LocalDate">();
export type LocalDate = z.infer<typeof LocalDate>;

/** Days since 1970-01-01 on the same calendar; a number of dates, not of 24 hours. */
export const epochDayOf = (date: LocalDate): number =>
  toEpochMs(Instant.parse(`${date}T00:00:00.000Z`)) / msPerDay;

/** The inverse of {@link epochDayOf}. */
export const localDateOf = (epochDay: number): LocalDate =>
  LocalDate.parse(instantFromEpochMs(epochDay * msPerDay).slice(0, 10));

/** 0 for a Monday to 6 for a Sunday; 1970-01-01 was a Thursday. */
export const weekdayIndexOf = (epochDay: number): number => (((epochDay + 3) % 7) + 7) % 7;

export const weekdayOf = (date: LocalDate): Weekday =>
  weekdays[weekdayIndexOf(epochDayOf(date))] ?? "mon";
