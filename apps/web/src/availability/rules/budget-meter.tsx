import { clampTo } from "../hours/minute-range.ts";
import { durationText } from "../hours/wall-text.ts";

type Props = {
  readonly usedMinutes: number;
  /** Null: no budget. */
  readonly budgetMinutes: number | null;
};

/** How much of this month's time is booked already. */
export const BudgetMeter = ({ usedMinutes, budgetMinutes }: Props) => {
  if (budgetMinutes === null) {
    return (
      <p className="text-sm text-ink-soft">
        {usedMinutes === 0
          ? "Nothing is booked this month."
          : `${durationText(usedMinutes)} are booked this month.`}
      </p>
    );
  }
  const percent = budgetMinutes === 0 ? 100 : clampTo((usedMinutes / budgetMinutes) * 100, 0, 100);
  const left = Math.max(0, budgetMinutes - usedMinutes);
  return (
    <div className="grid gap-1.5">
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-2.5 w-full rounded-sm border border-edge"
      >
        <rect width="100" height="4" className="fill-sunken" />
        <rect width={percent} height="4" className={left === 0 ? "fill-ochre" : "fill-moss"} />
      </svg>
      <p className="text-sm">
        {durationText(usedMinutes)} of {durationText(budgetMinutes)} are booked this month.{" "}
        <span className="text-ink-soft">
          {left === 0
            ? "Nothing more is offered until the next one."
            : `${durationText(left)} are left.`}
        </span>
      </p>
    </div>
  );
};
