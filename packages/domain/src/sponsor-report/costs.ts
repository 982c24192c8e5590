import * as z from "zod";
import type { Sponsoring } from "../programme/index.ts";
import type { SessionTotals } from "./totals.ts";

/** Amounts in the currency's smallest unit. */
export const ReportCosts = z.strictObject({
  currency: z.string(),
  /** Those that were paid. */
  sessions: z.int().positive(),
  hours: z.number(),
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
    sessions,
    hours,
    budgetMinor,
    spentMinor,
    perSessionMinor: priceMinorPerSession,
    perHourMinor: hours === 0 ? 0 : Math.round(spentMinor / hours),
  };
};

/** Costs in the same currency together; each cohort has a budget of its own. */
export const sumCosts = (costs: readonly ReportCosts[]): readonly ReportCosts[] => {
  const currencies = [...new Set(costs.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) => {
    const own = costs.filter((one) => one.currency === currency);
    const sum = (valueOf: (one: ReportCosts) => number): number =>
      own.reduce((total, one) => total + valueOf(one), 0);
    const sessions = sum(({ sessions: count }) => count);
    const hours = sum(({ hours: count }) => count);
    const spentMinor = sum(({ spentMinor: spent }) => spent);
    return {
      currency,
      sessions,
      hours: Math.round(hours * 10) / 10,
      budgetMinor: sum(({ budgetMinor }) => budgetMinor),
      spentMinor,
      perSessionMinor: Math.round(spentMinor / sessions),
      perHourMinor: hours === 0 ? 0 : Math.round(spentMinor / hours),
    };
  });
};
