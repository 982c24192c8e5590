import { dateRangeText, longDateText } from "./date-text.ts";
import { addDates } from "./dates.ts";

type View = "week" | "day";
type Props = {
  readonly view: View;
  readonly date: string;
  readonly isFirst: boolean;
  readonly onTurn: (by: -1 | 1) => void;
  readonly onView: (view: View) => void;
};

const turnClass =
  "grid size-11 place-items-center rounded-md border border-edge bg-surface hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-45 rtl:-scale-x-100";

const Arrow = ({ back = false }: { readonly back?: boolean }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-none stroke-current stroke-2">
    <path d={back ? "M12.5 4 6.5 10l6 6" : "m7.5 4 6 6-6 6"} />
  </svg>
);

/** Which dates are in view, and the way to others. */
export const PickerBar = ({ view, date, isFirst, onTurn, onView }: Props) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
    <div className="flex items-center gap-2">
      <button
        type="button"
        aria-label={`Previous ${view}`}
        disabled={isFirst}
        onClick={() => onTurn(-1)}
        className={turnClass}
      >
        <Arrow back />
      </button>
      <button
        type="button"
        aria-label={`Next ${view}`}
        onClick={() => onTurn(1)}
        className={turnClass}
      >
        <Arrow />
      </button>
      <h2 className="ms-1 font-serif text-lg leading-tight font-semibold sm:text-xl">
        {view === "week" ? dateRangeText(date, addDates(date, 6)) : longDateText(date)}
      </h2>
    </div>
    <fieldset className="flex rounded-md bg-sunken p-1 text-sm">
      <legend className="sr-only">View</legend>
      {(["week", "day"] as const).map((value) => (
        <label
          key={value}
          className="flex min-h-9 cursor-pointer items-center rounded-sm px-3.5 text-ink-soft has-checked:bg-surface has-checked:font-semibold has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="view"
            checked={view === value}
            onChange={() => onView(value)}
            className="sr-only"
          />
          {value === "week" ? "Week" : "Day"}
        </label>
      ))}
    </fieldset>
  </div>
);
