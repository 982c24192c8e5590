import type { DeliveryList } from "@waymark/contracts/delivery";
import { Tag } from "@waymark/ui/tag";
import type { output } from "zod";
import { clockText } from "../shared/time/index.ts";
import { mailText, stateText } from "./delivery-text.ts";

type Row = output<typeof DeliveryList>["deliveries"][number];

/** Becomes one block per mail where a table would not fit. */
export const DeliveryTable = ({ rows }: { readonly rows: readonly Row[] }) => (
  <table className="w-full border-collapse text-sm max-md:block">
    <caption className="sr-only">Mails of the day</caption>
    <thead className="max-md:sr-only">
      <tr className="text-start text-ink-soft">
        {["Time (UTC)", "Mail", "State", "Reason", "Tries", "Delivery"].map((title) => (
          <th key={title} scope="col" className="px-3 py-2 text-start font-semibold">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="max-md:grid max-md:gap-3">
      {rows.map((row) => {
        const state = stateText[row.state];
        return (
          <tr
            key={row.id}
            className="border-t border-line align-top max-md:grid max-md:grid-cols-[auto_1fr] max-md:items-baseline max-md:pt-3 [&>td]:px-3 [&>td]:py-1.5 md:[&>td]:py-2.5"
          >
            <td className="tabular-nums">{clockText(Date.parse(row.updatedAt), "UTC")}</td>
            <td>{mailText[row.template]}</td>
            <td className="max-md:col-span-2">
              <Tag tone={state.tone}>{state.label}</Tag>{" "}
              {row.state !== state.label && (
                <span className="text-xs text-ink-soft">{row.state}</span>
              )}
            </td>
            <td className="wrap-anywhere max-md:col-span-2 max-md:empty:hidden">{row.reason}</td>
            <td className="tabular-nums">
              {row.attempt}
              <span className="md:sr-only"> {row.attempt === 1 ? "try" : "tries"}</span>
            </td>
            <td className="font-mono text-xs wrap-anywhere">{row.id}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
