import { useQueries } from "@tanstack/react-query";
import { Tag } from "@waymark/ui/tag";
import { useMemo } from "react";
import { useApi } from "../../shared/api/index.ts";
import { timeElsewhere, zonedMomentText } from "../../shared/time/index.ts";
import { explainOptions, type Offer } from "../queries.ts";
import { reasonText } from "../slot/reason-text.ts";
import type { Repeat } from "./booking-draft.ts";
import { datesOfSeries } from "./series-dates.ts";

type Props = {
  readonly offer: Offer;
  readonly start: string;
  readonly every: Exclude<Repeat, "once">;
  readonly count: number;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly zone: string;
};

type State = { readonly label: string; readonly isFree: boolean; readonly reason?: string };

/** Every date of a series before it is booked, with those that are not free. */
export const SeriesPreview = ({ offer, start, every, count, mentor, zone }: Props) => {
  const api = useApi();
  const dates = useMemo(
    () => datesOfSeries(start, every, count, mentor.timeZone),
    [start, every, count, mentor.timeZone],
  );
  const answers = useQueries({
    queries: dates.map((date) => explainOptions(api, offer, date.start)),
  });
  const context = { mentorName: mentor.displayName, mine: zone, theirs: mentor.timeZone };
  const states = dates.map(({ isSkipped }, at): State | undefined => {
    // The first one is kept for whoever looks at this, so to the rules it is taken.
    if (at === 0) return { label: "chosen", isFree: true };
    if (isSkipped) {
      const reason = `The clocks where ${mentor.displayName} is skip this time on that day.`;
      return { label: "not there", isFree: false, reason };
    }
    const answer = answers[at]?.data;
    if (answer === undefined) return undefined;
    if (answer.offered) return { label: "free", isFree: true };
    const [rule] = answer.hiddenBy;
    return {
      label: "not free",
      isFree: false,
      ...(rule !== undefined && { reason: reasonText(rule, context) }),
    };
  });
  const hidden = states.filter((state) => state?.isFree === false).length;
  return (
    <section aria-labelledby="series-dates" className="grid gap-3">
      <h2 id="series-dates" className="font-semibold">
        The dates
      </h2>
      <ol className="grid gap-2">
        {dates.map((date, at) => {
          const state = states[at];
          return (
            <li
              key={date.start}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-0.5 border-b border-line pb-2 last:border-none"
            >
              <span className={state?.isFree === false ? "text-ink-soft line-through" : ""}>
                {zonedMomentText(date.start, zone)}
              </span>
              {state !== undefined && (
                <Tag tone={state.isFree ? "good" : "heed"}>{state.label}</Tag>
              )}
              <span className="text-sm text-ink-soft">
                {timeElsewhere(date.start, zone, mentor.timeZone)}
              </span>
              {state?.reason !== undefined && (
                <span className="col-span-2 text-sm">{state.reason}</span>
              )}
            </li>
          );
        })}
      </ol>
      <output className="block text-sm text-ink-soft">
        {hidden > 0 &&
          `${hidden === 1 ? "One date is" : `${hidden} dates are`} left out; the others are booked.`}
      </output>
    </section>
  );
};
