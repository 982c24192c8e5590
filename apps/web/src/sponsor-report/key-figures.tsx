import type { MonthTotals } from "@waymark/contracts/sponsor-report";
import { moneyText } from "@waymark/domain/money";
import { toldText } from "./report-text.ts";

type Props = { readonly month: MonthTotals };

/** What a sponsor asks first, in one line. */
export const KeyFigures = ({ month: { mentees, peers, sessions, costs } }: Props) => {
  const seeking = mentees ?? peers;
  const spent = costs.map(({ spentMinor, currency }) => moneyText(spentMinor, currency));
  const figures = [
    {
      label: mentees === null ? "peers joined" : "mentees joined",
      value: seeking && toldText(seeking.marks.joined, seeking.people),
    },
    { label: "sessions took place", value: sessions && String(sessions.sessions) },
    { label: "hours together", value: sessions && String(sessions.hours) },
    ...(spent.length === 0 ? [] : [{ label: "spent so far", value: spent.join(" + ") }]),
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {figures.map(({ label, value }) => (
        <div key={label} className="panel flex flex-col-reverse justify-end gap-1 p-4 sm:p-5">
          <dt className="text-sm text-ink-soft">{label}</dt>
          {value === null ? (
            <dd className="text-ink-soft">too few to tell</dd>
          ) : (
            <dd className="font-serif text-2xl font-semibold text-balance tabular-nums">{value}</dd>
          )}
        </div>
      ))}
    </dl>
  );
};
