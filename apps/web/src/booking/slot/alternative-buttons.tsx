import { Button } from "@waymark/ui/button";
import { longDateText, shortDateText, weekdayText } from "./date-text.ts";
import { showTheSame, theirTimeText, theirZonedText, zonedTimeText } from "./time-words.ts";
import { clockOf } from "./wall-clock.ts";

type Props = {
  readonly title: string;
  readonly starts: readonly string[];
  /** The one that is proposed before the others. */
  readonly best?: string | undefined;
  readonly zone: string;
  readonly theirZone: string;
  readonly onChoose: (start: string) => void;
};

/** Other starts that can be had, each a press away. */
export const AlternativeButtons = ({ title, starts, best, zone, theirZone, onChoose }: Props) => {
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
                variant={start === best ? "primary" : "secondary"}
                size="sm"
                onClick={() => onChoose(start)}
                className="min-h-11 py-1.5 font-normal tabular-nums"
              >
                <span className="sr-only">
                  {longDateText(mine.date)}, {zonedTimeText(mine)}, {elsewhere}
                </span>
                <span aria-hidden="true" className="flex flex-wrap items-baseline gap-x-2">
                  <strong>
                    {weekdayText(mine.date)} {shortDateText(mine.date)}, {mine.time}
                  </strong>
                  {!showTheSame(mine, theirs) && (
                    <span className="text-xs">theirs {theirTimeText(mine, theirs)}</span>
                  )}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
