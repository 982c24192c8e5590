import { Button } from "@waymark/ui/button";
import { zonedMomentText } from "../../shared/time/index.ts";

type Props = {
  readonly view: "week" | "day";
  readonly nextAfter: string | null;
  readonly zone: string;
  readonly theirName: string;
  readonly onJump: (start: string) => void;
};

/** Nothing in view, and where there is something. */
export const NoFreeTime = ({ view, nextAfter, zone, theirName, onJump }: Props) => (
  <div className="grid justify-items-center gap-4 rounded-lg border border-dashed border-edge px-5 py-10 text-center">
    <p className="font-serif text-xl font-semibold text-balance">
      {view === "week" ? "No free time in these days" : "No free time on this day"}
    </p>
    {nextAfter === null ? (
      <p className="max-w-[44ch] text-ink-soft text-pretty">
        <bdi>{theirName}</bdi> offers no later time either, as far ahead as one can book.
      </p>
    ) : (
      <>
        <p className="text-ink-soft">The next one is on {zonedMomentText(nextAfter, zone)}.</p>
        <Button onClick={() => onJump(nextAfter)}>Go to the next free time</Button>
      </>
    )}
  </div>
);
