import { useQueries } from "@tanstack/react-query";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../../shared/api/index.ts";
import { timeElsewhere, zonedMomentText } from "../../shared/time/index.ts";
import { explainOptions, type Offer } from "../queries.ts";
import { reasonText } from "../slot/reason-text.ts";

type Props = {
  readonly offer: Offer;
  readonly starts: readonly string[];
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly zone: string;
};

/** Every date of a series before it is booked, with those that are not free. */
export const SeriesPreview = ({ offer, starts, mentor, zone }: Props) => {
  const api = useApi();
  // The first one is held for whoever looks at this, so to the rules it is taken.
  const answers = useQueries({
    queries: starts.slice(1).map((start) => explainOptions(api, offer, start)),
  });
  const context = { mentorName: mentor.displayName, mine: zone, theirs: mentor.timeZone };
  const hidden = answers.filter(({ data }) => data?.offered === false).length;
  return (
    <section aria-labelledby="series-dates" className="grid gap-3">
      <h3 id="series-dates" className="font-semibold">
        The dates
      </h3>
      <ol className="grid gap-2">
        {starts.map((start, at) => {
          const answer = at === 0 ? { offered: true, hiddenBy: [] } : answers[at - 1]?.data;
          const [reason] = answer?.hiddenBy ?? [];
          return (
            <li
              key={start}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-0.5 border-b border-line pb-2 last:border-none"
            >
              <span className={answer?.offered === false ? "text-ink-soft line-through" : ""}>
                {zonedMomentText(start, zone)}
              </span>
              {answer !== undefined && (
                <Tag tone={answer.offered ? "good" : "heed"}>
                  {answer.offered ? "free" : "not free"}
                </Tag>
              )}
              <span className="text-sm text-ink-soft">
                {timeElsewhere(start, zone, mentor.timeZone)}
              </span>
              {answer?.offered === false && reason !== undefined && (
                <span className="col-span-2 text-sm">{reasonText(reason, context)}</span>
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
