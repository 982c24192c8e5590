import type { Rating } from "@waymark/domain/survey";
import { type ReactNode, useId } from "react";
import { ratings, type RatingWords } from "./rating-words.ts";

type Props = {
  readonly legend: ReactNode;
  readonly words: RatingWords;
  readonly value: Rating | undefined;
  readonly onChange: (value: Rating) => void;
  /** Who will read it. */
  readonly seenBy?: string;
  readonly error?: string | undefined;
};

/** One of five, each with its word; the whole field can be pressed. */
export const RatingScale = ({ legend, words, value, onChange, seenBy, error }: Props) => {
  const id = useId();
  const described = [
    ...(seenBy === undefined ? [] : [`${id}-seen`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return (
    <fieldset
      className="grid gap-2"
      aria-describedby={described.length === 0 ? undefined : described.join(" ")}
    >
      <legend className="mb-2 font-semibold">{legend}</legend>
      {seenBy !== undefined && (
        <p id={`${id}-seen`} className="text-xs text-ink-soft">
          {seenBy}
        </p>
      )}
      <div className="grid grid-cols-5 gap-1.5 sm:gap-2">
        {ratings.map((rating) => (
          <label
            key={rating}
            className="grid min-h-16 cursor-pointer content-center justify-items-center gap-1 rounded-md border border-line bg-surface px-1 py-2 text-center has-checked:border-blaze has-checked:bg-blaze-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-blaze hover:border-edge"
          >
            <input
              type="radio"
              name={id}
              value={rating}
              checked={rating === value}
              data-problem={error === undefined ? undefined : ""}
              onChange={() => onChange(rating)}
              className="size-5 accent-blaze"
            />
            <span className="text-xs leading-tight hyphens-auto">{words[rating]}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-semibold text-brick">
          {error}
        </p>
      )}
    </fieldset>
  );
};
