import type { GoalView } from "@waymark/contracts/goal";
import { dateText } from "../shared/time/index.ts";
import type { GoalPart } from "./goal-part.ts";

type Entry = GoalView["history"][number];

const stepText = {
  draft: "wrote it down",
  active: "began",
  set_back: "let it rest",
  reached: "reached",
  dropped: "let go",
} as const satisfies Record<Entry["status"], string>;

/** A line of progress keeps the status that was there before; the first line is the beginning. */
const isStep = (entry: Entry, former: Entry | undefined): boolean =>
  entry.status !== (former?.status ?? "draft");

/** What became of a goal so far, the newest first. */
export const History = ({ goal, list, timeZone }: GoalPart) => {
  if (goal.history.length === 0) return null;
  const lines = goal.history.map((entry, at) => ({
    ...entry,
    step: isStep(entry, goal.history[at - 1]),
  }));
  return (
    <details className="group">
      <summary className="w-fit cursor-pointer py-2 font-semibold">
        History ({goal.history.length})
      </summary>
      <ol className="grid grid-cols-1 gap-3 border-s-2 border-line ps-4 pt-2">
        {lines.toReversed().map(({ at, by, status, note, step }) => (
          <li key={`${at}${status}`} className="grid gap-0.5">
            <p className="text-sm text-ink-soft">
              {dateText(at, timeZone)} · {by === list.viewer ? "you" : list.otherName}
              {step && ` · ${stepText[status]}`}
            </p>
            {note !== undefined && (
              <p dir="auto" className="max-w-[65ch] whitespace-pre-line wrap-anywhere">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
};
