import { moneyText } from "@waymark/domain/money";
import type { ReportCosts } from "@waymark/domain/sponsor-report";
import { BarTable } from "@waymark/ui/chart";
import { shareText } from "./report-text.ts";

type Props = { readonly costs: readonly ReportCosts[]; readonly isFiltered: boolean };

/** What the sessions have cost. A part of the people has no budget of its own. */
export const Costs = ({ costs, isFiltered }: Props) => (
  <ul className="grid gap-6">
    {costs.map((cost) => {
      const { currency, spentMinor, budgetMinor, perSessionMinor, perHourMinor, sessions } = cost;
      const money = (minor: number): string => moneyText(minor, currency);
      return (
        <li key={currency} className="grid gap-3">
          {isFiltered || budgetMinor === 0 ? (
            <p>
              <strong>{money(spentMinor)}</strong> for {sessions} sessions
            </p>
          ) : (
            <BarTable
              caption={`Budget in ${currency}`}
              labelHead="Amount"
              valueHead="Money"
              max={Math.max(budgetMinor, spentMinor)}
              bars={[
                {
                  key: "spent",
                  label: "Spent so far",
                  value: spentMinor,
                  text: `${money(spentMinor)} · ${shareText(spentMinor, budgetMinor)}`,
                },
                { key: "budget", label: "Budget", value: budgetMinor, text: money(budgetMinor) },
              ]}
            />
          )}
          <p>
            {money(perSessionMinor)} for each session that took place, {money(perHourMinor)} an hour
          </p>
        </li>
      );
    })}
  </ul>
);
