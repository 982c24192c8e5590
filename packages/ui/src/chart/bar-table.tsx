import type { ReactNode } from "react";

export type Bar = {
  readonly label: ReactNode;
  readonly key: string;
  /** Null draws no bar: there is nothing that may be told. */
  readonly value: number | null;
  /** The same in words, beside the bar. */
  readonly text: string;
};

type Props = {
  readonly caption: ReactNode;
  readonly labelHead: string;
  readonly valueHead: string;
  /** What fills the whole width. */
  readonly max: number;
  readonly bars: readonly Bar[];
};

const BarMark = ({ share }: { readonly share: number }) => (
  <svg
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    aria-hidden="true"
    className="h-3 w-full rounded-sm"
  >
    <rect width="100" height="6" className="fill-sunken" />
    <rect width={Math.min(100, Math.max(0, share * 100))} height="6" className="fill-blaze" />
  </svg>
);

/**
 * A picture and its table in one: each row shows its number as a bar and says it in words, below the
 * bar where the table has no room beside it.
 */
export const BarTable = ({ caption, labelHead, valueHead, max, bars }: Props) => (
  <div className="@container">
    <table className="w-full border-collapse text-start">
      <caption className="pb-2 text-start font-semibold text-pretty">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{labelHead}</th>
          <th scope="col">{valueHead}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, value, text }) => (
          <tr key={key} className="border-t border-line">
            <th
              scope="row"
              className="w-2/5 wrap-anywhere py-2 pe-3 text-start align-middle font-normal"
            >
              {label}
            </th>
            <td className="py-2 align-middle">
              <span className="grid items-center gap-x-3 gap-y-1 @md:grid-cols-[minmax(0,1fr)_9rem]">
                <BarMark share={value === null || max === 0 ? 0 : value / max} />
                <span className="text-sm tabular-nums wrap-anywhere @md:text-end">{text}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
