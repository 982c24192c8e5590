import * as z from "zod";
import type { Sponsoring } from "../programme/index.ts";
import type { SessionTotals } from "./totals.ts";

/** Amounts in the currency's smallest unit. */
export const ReportCosts = z.strictObject({
  currency: z.string(),
  budgetMinor: z.int().nonnegative(),
  spentMinor: z.int().nonnegative(),
  /** What one session that took place has cost. */
  perSessionMinor: z.int().nonnegative(),
  perHourMinor: z.int().nonnegative(),
});
export type ReportCosts = z.infer<typeof ReportCosts>;

/** What the sessions that a report tells of have cost, at the programme's price. */
export const costsOf = (
  { sessions, hours }: SessionTotals,
  { currency, priceMinorPerSession, budgetMinor }: Sponsoring,
): ReportCosts => {
  const spentMinor = sessions * priceMinorPerSession;
  return {
    currency,
    budgetMinor,
    spentMinor,
    perSessionMinor: priceMinorPerSession,
    perHourMinor: hours === 0 ? 0 : Math.round(spentMinor / hours),
  };
};
