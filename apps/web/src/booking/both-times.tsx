import { offsetText, zoneCity } from "../shared/time/index.ts";
import { longDateText } from "./slot/date-text.ts";
import { showTheSame } from "./slot/time-words.ts";
import { clockOf } from "./slot/wall-clock.ts";

type Props = {
  readonly start: string;
  readonly end?: string | undefined;
  readonly zone: string;
  readonly theirZone: string;
  readonly theirName: string;
};

/** One moment on both people's clocks, the reader's own first and large. */
export const BothTimes = ({ start, end, zone, theirZone, theirName }: Props) => {
  const [mineAt, theirsAt] = [clockOf(zone), clockOf(theirZone)];
  const [mine, theirs] = [mineAt(Date.parse(start)), theirsAt(Date.parse(start))];
  const until = (clockAt: typeof mineAt): string =>
    end === undefined ? "" : `–${clockAt(Date.parse(end)).time}`;
  return (
    <div className="grid gap-1">
      <p className="font-serif text-2xl font-semibold text-balance">
        <time dateTime={start}>
          {longDateText(mine.date)}, {mine.time}
          {until(mineAt)}
        </time>
      </p>
      <p className="text-sm text-ink-soft">
        {zoneCity(zone)} ({offsetText(mine.offsetMinutes)})
      </p>
      {!showTheSame(mine, theirs) && (
        <p className="mt-1 border-t border-line pt-2">
          {theirs.date === mine.date ? "" : `${longDateText(theirs.date)}, `}
          {theirs.time}
          {until(theirsAt)} for <bdi>{theirName}</bdi>
          <span className="block text-sm text-ink-soft">
            {zoneCity(theirZone)} ({offsetText(theirs.offsetMinutes)})
          </span>
        </p>
      )}
    </div>
  );
};
