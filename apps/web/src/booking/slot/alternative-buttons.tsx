import { Button } from "@waymark/ui/button";
import { longDateText, shortDateText, weekdayText } from "./date-text.ts";
import { showTheSame, theirTimeText, theirZonedText, zonedTimeText } from "./time-words.ts";
import { clockOf } from "./wall-clock.ts";

type Props = {
  readonly title: string;
  readonly starts: readonly string[];
  readonly zone: string;
  readonly theirZone: string;
  readonly onChoose: (start: string) => void;
};

/** Other starts that can be had, each a press away. */
export const AlternativeButtons = ({ title, starts, zone, theirZone, onChoose }: Props) => {
  const [mineAt, theirsAt] = [clockOf(zone), clockOf(theirZone)];
  return (
    <div className="grid gap-2">
      <p>{title}</p>
      <ul className="flex flex-wrap gap-2">
        {starts.map((start) => {
          const [mine, theirs] = [mineAt(Date.parse(start)), theirsAt(Date.parse(start))];
          const elsewhere = theirZonedText(
            { start, seatsLeft: undefined, mine, theirs },
            theirZone,
          );
          return (
            <li key={start}>
              <Button
                variant="secondary"
                size="sm"
                onClick={() => onChoose(start)}
                aria-label={`${longDateText(mine.date)}, ${zonedTimeText(mine)}, ${elsewhere}`}
                className="min-h-11 flex-wrap gap-x-2 gap-y-0 py-1.5 font-normal tabular-nums"
              >
                <strong>
                  {weekdayText(mine.date)} {shortDateText(mine.date)}, {mine.time}
                </strong>
                {!showTheSame(mine, theirs) && (
                  <span className="text-xs text-ink-soft">
                    theirs {theirTimeText(mine, theirs)}
                  </span>
                )}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
