import { useState } from "react";
import { dateLabel } from "../hours/local-date.ts";
import { hiddenText } from "./hidden-text.ts";
import type { PreviewDay } from "./preview-days.ts";
import { StartChip } from "./start-chip.tsx";

type Props = {
  readonly day: PreviewDay;
  readonly ownZone: string;
  readonly showsHidden: boolean;
  readonly note: string | undefined;
};

const chipsAtFirst = 8;

/** One date of the viewer's calendar with its starts. */
export const PreviewDayRow = ({ day, ownZone, showsHidden, note }: Props) => {
  const [asked, setAsked] = useState<string>();
  const [isWhole, setIsWhole] = useState(false);
  const starts = day.starts.filter(({ hiddenBy }) => showsHidden || hiddenBy.length === 0);
  if (starts.length === 0) return null;
  const drawn = isWhole ? starts : starts.slice(0, chipsAtFirst);
  const why = drawn.find(({ start }) => start === asked);
  return (
    <li className="grid gap-2 border-t border-line py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <h3 className="font-semibold sm:pt-2.5">{dateLabel(day.date, day.date)}</h3>
      <div className="grid gap-2">
        {note !== undefined && <p className="text-sm font-semibold text-ochre">{note}</p>}
        <ul className="flex flex-wrap gap-2">
          {drawn.map((one) => (
            <li key={one.start}>
              <StartChip
                one={one}
                isAsked={one.start === asked}
                onAsk={() => setAsked(one.start === asked ? undefined : one.start)}
              />
            </li>
          ))}
          {starts.length > drawn.length && (
            <li>
              <button
                type="button"
                onClick={() => setIsWhole(true)}
                className="min-h-11 rounded-md px-3 text-sm font-semibold underline decoration-edge underline-offset-4 hover:bg-sunken"
              >
                {starts.length - drawn.length} more
              </button>
            </li>
          )}
        </ul>
        <output className="block">
          {why !== undefined && (
            <span className="block rounded-md bg-ochre-wash px-3 py-2 text-sm text-ochre">
              <strong>{why.viewerTime} is not offered.</strong>{" "}
              {why.hiddenBy.map((rule) => hiddenText(rule, ownZone)).join(" ")}
            </span>
          )}
        </output>
      </div>
    </li>
  );
};
