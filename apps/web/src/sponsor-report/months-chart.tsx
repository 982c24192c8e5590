import type { MonthTotals } from "@waymark/contracts/sponsor-report";
import { LineChart, LineKey } from "@waymark/ui/chart";
import { monthText, shortMonthText } from "./report-text.ts";

type Props = { readonly months: readonly MonthTotals[] };

const cellText = (value: number | null): string => (value === null ? "not told" : String(value));

/** How sessions and hours have added up, as a picture and as the table of it. */
export const MonthsChart = ({ months }: Props) => {
  const lines = [
    {
      key: "sessions",
      label: "Sessions",
      values: months.map(({ sessions }) => sessions?.sessions ?? null),
    },
    { key: "hours", label: "Hours", values: months.map(({ sessions }) => sessions?.hours ?? null) },
  ];
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      <figure className="grid gap-3">
        <LineChart
          summary="Sessions and hours up to the end of each month; the table has the numbers."
          axis={months.map(({ month }) => shortMonthText(month))}
          lines={lines}
        />
        <figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {lines.map(({ key, label }, index) => (
            <span key={key} className="inline-flex items-center gap-2">
              <LineKey index={index} />
              {label}
            </span>
          ))}
        </figcaption>
      </figure>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">Sessions and hours up to the end of each month</caption>
        <thead>
          <tr className="border-b border-edge">
            <th scope="col" className="py-2 text-start">
              Up to the end of
            </th>
            {lines.map(({ key, label }) => (
              <th key={key} scope="col" className="py-2 ps-3 text-end">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month }, index) => (
            <tr key={month} className="border-b border-line">
              <th scope="row" className="py-2 text-start font-normal">
                {monthText(month)}
              </th>
              {lines.map(({ key, values }) => (
                <td key={key} className="py-2 ps-3 text-end">
                  {cellText(values[index] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
