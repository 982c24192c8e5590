import { moneyText } from "@waymark/domain/money";
import type { ReportCosts } from "@waymark/domain/sponsor-report";
import { BarTable } from "@waymark/ui/chart";
import { shareText } from "./report-text.ts";

type Props = { readonly costs: readonly ReportCosts[]; readonly isFiltered: boolean };

type CostProps = { readonly cost: ReportCosts; readonly isFiltered: boolean };

/** In one currency. A part of the people has no budget of its own. */
const Cost = ({ cost, isFiltered }: CostProps) => {
  const { currency, spentMinor, budgetMinor, perSessionMinor, perHourMinor, sessions } = cost;
  const money = (minor: number): string => moneyText(minor, currency);
  return (
    <div className="grid gap-3">
      {isFiltered || budgetMinor === 0 ? (
        <p>
          <strong>{money(spentMinor)}</strong> for {sessions} sessions
        </p>
      ) : (
        <BarTable
          caption={`Of a budget of ${money(budgetMinor)}`}
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
          ]}
        />
      )}
      <dl className="grid grid-cols-2 gap-4 border-t border-line pt-3">
        <div className="flex flex-col-reverse justify-end">
          <dt className="text-sm text-ink-soft">for each session that took place</dt>
          <dd className="text-lg font-semibold tabular-nums">{money(perSessionMinor)}</dd>
        </div>
        <div className="flex flex-col-reverse justify-end">
          <dt className="text-sm text-ink-soft">for an hour</dt>
          <dd className="text-lg font-semibold tabular-nums">{money(perHourMinor)}</dd>
        </div>
      </dl>
    </div>
  );
};

/** What the sessions have cost, in each currency. */
export const Costs = ({ costs, isFiltered }: Props) => (
  <ul className="grid gap-6">
    {costs.map((cost) => (
      <li key={cost.currency}>
        <Cost cost={cost} isFiltered={isFiltered} />
      </li>
    ))}
  </ul>
);
