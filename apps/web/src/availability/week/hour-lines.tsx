import { lengthOf, type MinuteRange } from "../hours/minute-range.ts";

/** Where the hours begin on a day's track, and fainter the halves. */
export const HourLines = ({ shown }: { readonly shown: MinuteRange }) => (
  <div aria-hidden="true" className="absolute inset-0 grid auto-cols-fr grid-flow-col">
    {Array.from({ length: lengthOf(shown) / 60 }, (_, at) => (
      <span
        key={at}
        className={at === 0 ? "grid grid-cols-2" : "grid grid-cols-2 border-s border-edge/45"}
      >
        <span className="border-e border-line max-sm:hidden" />
      </span>
    ))}
  </div>
);
