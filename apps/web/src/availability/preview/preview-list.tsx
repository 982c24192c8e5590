import { useState } from "react";
import { PreviewDayRow } from "./preview-day-row.tsx";
import { offsetNotes, type PreviewDay, previewDays } from "./preview-days.ts";
import type { PreviewAnswer } from "./why-not.ts";

type Props = {
  readonly answer: PreviewAnswer;
  /** True while the answer to the newest draft is on its way. */
  readonly isOld: boolean;
  readonly viewerZone: string;
  readonly ownZone: string;
};

const daysAtFirst = 5;

const countText = (days: readonly PreviewDay[]): string => {
  const starts = days.flatMap((day) => day.starts);
  const offered = starts.filter(({ hiddenBy }) => hiddenBy.length === 0);
  const nights = offered.filter(({ isNight }) => isNight).length;
  const hidden = starts.length - offered.length;
  return [
    offered.length === 0
      ? "Nothing would be offered"
      : `${offered.length} ${offered.length === 1 ? "start" : "starts"}`,
    ...(nights > 0 ? [`${nights} in their night`] : []),
    ...(hidden > 0 ? [`${hidden} hidden by a rule`] : []),
  ].join(", ");
};

/** Starts by day; those that a rule hides stand among them while they are asked for. */
export const PreviewList = ({ answer, isOld, viewerZone, ownZone }: Props) => {
  const [showsHidden, setShowsHidden] = useState(true);
  const [isWhole, setIsWhole] = useState(false);
  const days = previewDays(answer, viewerZone, ownZone);
  const notes = offsetNotes(days, viewerZone, ownZone);
  const drawn = days
    .filter(({ starts }) => showsHidden || starts.some(({ hiddenBy }) => hiddenBy.length === 0))
    .slice(0, isWhole ? days.length : daysAtFirst);
  return (
    <div className="grid gap-3" aria-busy={isOld || undefined}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold">{isOld ? "Reckoning …" : `${countText(days)}.`}</p>
        <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={showsHidden}
            onChange={(event) => setShowsHidden(event.target.checked)}
            className="size-5 accent-blaze"
          />
          Show what is hidden, and why
        </label>
      </div>
      {drawn.length > 0 && (
        <ol>
          {drawn.map((day) => (
            <PreviewDayRow
              key={day.date}
              day={day}
              ownZone={ownZone}
              showsHidden={showsHidden}
              note={notes.get(day.date)}
            />
          ))}
        </ol>
      )}
      {!isWhole && days.length > daysAtFirst && (
        <button
          type="button"
          onClick={() => setIsWhole(true)}
          className="min-h-11 justify-self-start rounded-md px-3 font-semibold underline decoration-edge underline-offset-4 hover:bg-sunken"
        >
          Show both weeks
        </button>
      )}
    </div>
  );
};
