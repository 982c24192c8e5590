import * as z from "zod";
import { Instant } from "../time/index.ts";

/** A month in UTC, `2026-03`. */
export const ReportMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "not a month" })
  .brand<"ReportMonth">();
export type ReportMonth = z.infer<typeof ReportMonth>;

const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const ofNumber = (number: number): ReportMonth =>
  ReportMonth.parse(
    `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`,
  );

export const monthOf = (instant: Instant): ReportMonth => ReportMonth.parse(instant.slice(0, 7));

export const nextMonth = (month: ReportMonth): ReportMonth => ofNumber(numberOf(month) + 1);

export const previousMonth = (month: ReportMonth): ReportMonth => ofNumber(numberOf(month) - 1);

/** The first instant that is no longer in it; what happened before it belongs to the month or an earlier one. */
export const endOfMonth = (month: ReportMonth): Instant =>
  Instant.parse(`${nextMonth(month)}-01T00:00:00.000Z`);
