import { Button } from "@waymark/ui/button";
import { countdownText, useCountdown } from "./use-countdown.ts";

type Props = { readonly untilMs: number; readonly onAgain: () => void };

const soonSeconds = 60;

/** How long the time is still kept; said aloud when it is nearly over and when it is. */
export const HoldNote = ({ untilMs, onAgain }: Props) => {
  const seconds = useCountdown(untilMs);
  const isOver = seconds === 0;
  return (
    <div className="grid gap-2 text-sm">
      {!isOver && (
        <p
          role="timer"
          className={seconds <= soonSeconds ? "font-semibold text-ochre" : "text-ink-soft"}
        >
          Kept for you for{" "}
          <span className="font-semibold tabular-nums">{countdownText(seconds)}</span>
        </p>
      )}
      <output className={isOver ? "block font-semibold text-ochre" : "sr-only"}>
        {isOver && "This time is no longer kept for you. It may still be free."}
        {!isOver && seconds <= soonSeconds && "This time is kept for you for one more minute."}
      </output>
      {isOver && (
        <div>
          <Button variant="secondary" size="sm" onClick={onAgain}>
            Keep it again
          </Button>
        </div>
      )}
    </div>
  );
};
