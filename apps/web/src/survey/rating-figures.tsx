import type { ListingReviews } from "@waymark/contracts/survey";
import { quality, ratings } from "./rating-words.ts";

type Props = { readonly figures: NonNullable<ListingReviews["ratings"]> };

const wholeText = ({ n, spread: { lowest, highest } }: Props["figures"]): string => {
  if (n === 1) return "by one mentee so far";
  return lowest === highest
    ? `by ${n} mentees, all of them ${lowest}`
    : `by ${n} mentees, from ${lowest} to ${highest}`;
};

/** A mean with how many it is of and how far they lie apart, and how many gave what. */
export const RatingFigures = ({ figures }: Props) => {
  const { n, mean, counts } = figures;
  return (
    <div className="grid gap-3">
      <p>
        <span className="font-serif text-2xl font-semibold tabular-nums">{mean.toFixed(1)}</span> of
        5, {wholeText(figures)}
      </p>
      <ul className="grid gap-1.5 text-sm">
        {ratings.toReversed().map((rating) => {
          const count = counts[rating - 1] ?? 0;
          return (
            <li
              key={rating}
              className="grid grid-cols-[6rem_minmax(0,1fr)_2.5rem] items-center gap-3"
            >
              <span className="text-ink-soft">{quality[rating]}</span>
              <svg
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-2 w-full rounded-sm"
              >
                <rect width="100" height="4" className="fill-sunken" />
                <rect width={(count / n) * 100} height="4" className="fill-blaze" />
              </svg>
              <span className="text-end tabular-nums">{count}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
