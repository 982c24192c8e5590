import { useId } from "react";

type Props = {
  /** From -100 to 100. */
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
};

/** "Much more like me", "a little different from me". */
export const likenessText = (value: number): string => {
  if (value === 0) return "It makes no difference";
  const size = Math.abs(value);
  const degree = size > 75 ? "As much as possible" : size > 25 ? "Rather" : "A little";
  return `${degree} ${value > 0 ? "like me" : "different from me"}`;
};

/** The native slider: arrows, Home and End work as everywhere. */
export const LikenessSlider = ({ value, disabled, onChange }: Props) => {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="font-semibold">
          Who comes first
        </label>
        <output htmlFor={id} className="text-sm">
          {likenessText(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={-100}
        max={100}
        step={25}
        value={value}
        disabled={disabled}
        aria-valuetext={likenessText(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="h-11 w-full cursor-pointer accent-blaze disabled:cursor-not-allowed disabled:opacity-55"
      />
      <div aria-hidden="true" className="flex justify-between text-sm text-ink-soft">
        <span>Different from me</span>
        <span>Like me</span>
      </div>
    </div>
  );
};
